//! A question to all sources on its way to one page: whom to ask now, and what comes of the answers.
//!
//! Deliberately absent: where else to turn when a source does not answer (`fallback`).

use super::cursor::{MergedCursor, Place};
use super::pile::Pile;
use super::turn::{Next, Turn};
use super::{Given, MAX_HELD, MergedPage, Origin, Standing};
use crate::config::{Config, Source, filing};
use crate::model::Timestamp;
use crate::sources::{Ask, Cursor, Page, SourceError, Warning, by_use};

/// A page with fewer stories than this is worth another round of questions.
const MIN_STORIES: usize = 10;
/// Questions that one page may cost each source: the others may have nothing to show for long.
const MAX_ROUNDS: usize = 4;
/// What is shown out of order rather than nothing, where a source will not come to an end.
const MAX_FORCED: usize = 20;

/// The question with what came of it so far.
#[derive(Debug)]
pub struct Merger<'a> {
    config: &'a Config,
    ask: Ask,
    /// In the configuration's order.
    turns: Vec<Turn>,
    pile: Pile,
    page: MergedPage,
    /// Whether a source has counted no topics, so that those of the others are not all.
    is_uncounted: bool,
    n_rounds: usize,
    n_fresh: usize,
    n_duplicates: usize,
    error: Option<SourceError>,
}

impl<'a> Merger<'a> {
    /// Opens a question, in the newsroom's own names for topics and stories.
    pub fn open(config: &'a Config, mut ask: Ask) -> Self {
        let mut turns: Vec<Turn> = config.sources.iter().map(|_| Turn::default()).collect();
        let mut pile = Pile::default();
        match &mut ask {
            Ask::More { cursor: Cursor::Merged(cursor), .. } => {
                for (turn, source) in turns.iter_mut().zip(&config.sources) {
                    // What is not in the cursor had come to its end, or has come into the configuration since.
                    let Some(place) = cursor.places.iter().find(|it| it.source == source.id) else {
                        continue;
                    };
                    turn.next = Next::At(place.next.clone());
                    turn.floor = place.floor;
                    turn.first.clone_from(&place.first);
                }
                pile = Pile::of(std::mem::take(&mut cursor.held));
            }
            // A cursor of a time when there was one source.
            Ask::More { cursor, .. } => {
                if let Some(turn) = turns.first_mut() {
                    turn.next = Next::At(cursor.clone());
                }
            }
            _ => turns.iter_mut().for_each(|it| it.next = Next::Begin),
        }
        let page = MergedPage::default();
        Self {
            config,
            ask,
            turns,
            pile,
            page,
            is_uncounted: false,
            n_rounds: 0,
            n_fresh: 0,
            n_duplicates: 0,
            error: None,
        }
    }

    /// The question, in the newsroom's own names.
    pub fn question(&self) -> &Ask {
        &self.ask
    }

    /// The sources to ask now, by their index in the configuration, each in its own names. All may be asked at once;
    /// each answer goes to [`Self::take`]. None, when the page is complete.
    pub fn round(&mut self) -> Vec<(usize, Ask)> {
        let is_enough = match &self.ask {
            Ask::Latest { .. } | Ask::More { .. } => {
                let is_filled = self.n_rounds > 0 && self.pile.n_ready(self.floor()) >= MIN_STORIES;
                is_filled || self.n_rounds >= MAX_ROUNDS
            }
            Ask::Article(_) => !self.page.articles.is_empty(),
            Ask::Topics | Ask::Search(_) => self.n_rounds > 0,
        };
        let mut round = Vec::new();
        if is_enough {
            return round;
        }
        for index in 0..self.turns.len() {
            if !self.is_due(index) {
                continue;
            }
            let Some(source) = self.config.sources.get(index) else { continue };
            let ask = match (&self.ask, self.turns.get(index).map(|it| &it.next)) {
                (
                    Ask::More { topics, matching, .. } | Ask::Latest { topics, matching },
                    Some(Next::At(cursor)),
                ) => Ask::More { topics: topics.clone(), matching: *matching, cursor: cursor.clone() },
                (ask, _) => ask.clone(),
            };
            if let Some(turn) = self.turns.get_mut(index) {
                turn.is_asked = true;
            }
            if let Some(ask) = self.config.asked_of(&source.id, &ask) {
                round.push((index, ask));
                // A story has one source, so that the next is asked only when this one does not know it.
                if matches!(self.ask, Ask::Article(_)) {
                    break;
                }
            }
        }
        self.n_rounds += 1;
        round
    }

    /// Takes what the source of this index gave.
    pub fn take(&mut self, index: usize, given: Result<Given, SourceError>) {
        let (Some(source), Some(turn)) = (self.config.sources.get(index), self.turns.get_mut(index)) else {
            return;
        };
        match given {
            Err(error) => {
                turn.has_failed = true;
                if matches!(turn.next, Next::Begin) {
                    turn.next = Next::End;
                }
                self.note_error(error);
                self.note_origin(source, Origin::Nowhere);
            }
            Ok(Given { page, origin, error }) => {
                if let Some(error) = error {
                    self.note_error(error);
                }
                self.note_origin(source, origin);
                // What is old was filed when it was new.
                let page = if origin.is_fresh() { self.config.filed(&source.id, page) } else { page };
                self.take_page(index, source, page, origin);
            }
        }
    }

    fn take_page(&mut self, index: usize, source: &Source, page: Page, origin: Origin) {
        let Page { articles, next, n_total, topics, warnings, .. } = page;
        if origin.is_fresh() {
            self.n_fresh += 1;
            self.is_uncounted |= topics.is_empty();
            for count in topics {
                filing::add_count(&mut self.page.topics, count);
            }
        }
        for Warning { pointer, note } in warnings {
            self.page.warnings.push(Warning { pointer: [&source.id.0, pointer.as_str()].concat(), note });
        }
        let previews = articles.iter().map(|it| it.preview.clone()).collect();
        if matches!(self.ask, Ask::Latest { .. } | Ask::More { .. }) {
            let Some(turn) = self.turns.get_mut(index) else { return };
            // Old stories are a first page and no more.
            let is_again = turn.advance(&articles, next.filter(|_| origin.is_fresh()));
            turn.n_total = n_total;
            if !is_again {
                self.n_duplicates += self.pile.put(previews, self.config);
            }
        } else {
            self.page.previews.extend(previews);
        }
        // Old lists came without their stories' texts, which must not take the place of those that are kept.
        if origin.is_fresh() || matches!(self.ask, Ask::Article(_)) {
            self.page.articles.extend(articles);
        }
    }

    /// The page. An error only where no source gave anything at all: the first one's.
    pub fn finish(mut self) -> Result<MergedPage, SourceError> {
        let is_list = matches!(self.ask, Ask::Latest { .. } | Ask::More { .. });
        if is_list {
            let floor = self.floor();
            self.page.previews = self.pile.take_ready(floor, MAX_HELD);
            if self.page.previews.is_empty() {
                let n_left = self.pile.len().saturating_sub(MAX_FORCED);
                self.page.previews = self.pile.take_ready(floor, n_left);
            }
            let totals: Option<u32> = self.turns.iter().map(|it| it.n_total).sum();
            let n_duplicates = u32::try_from(self.n_duplicates).unwrap_or(u32::MAX);
            self.page.n_total = totals.map(|it| it.saturating_sub(n_duplicates));
        }
        let has_nothing = self.page.previews.is_empty() && self.n_fresh == 0;
        // A page that nobody asked for had its stories in the cursor; one that everybody refused can be asked again.
        let is_refused = is_list && self.turns.iter().all(|it| it.has_failed || matches!(it.next, Next::End));
        if let Some(error) = self.error.take() {
            if has_nothing || self.n_fresh == 0 && is_refused && matches!(self.ask, Ask::More { .. }) {
                return Err(error);
            }
            if self.n_fresh == 0 {
                self.page.failure = Some(error);
            }
        } else if matches!(self.ask, Ask::Article(_)) && self.page.previews.is_empty() {
            return Err(SourceError::NotFound);
        }
        if self.is_uncounted && is_list {
            self.page.topics.clear();
        } else if self.config.sources.len() > 1 {
            self.page.topics = by_use(std::mem::take(&mut self.page.topics));
        }
        if is_list {
            self.page.next = self.next();
        }
        Ok(self.page)
    }

    fn next(&mut self) -> Option<Cursor> {
        let turns = std::mem::take(&mut self.turns);
        let places = turns.into_iter().zip(&self.config.sources).filter_map(|(turn, source)| {
            let Next::At(next) = turn.next else { return None };
            Some(Place { source: source.id.clone(), next, floor: turn.floor, first: turn.first })
        });
        let mut places: Vec<Place> = places.collect();
        let held = std::mem::take(&mut self.pile).into_previews();
        // One source needs no cursor but its own.
        if self.config.sources.len() == 1 {
            return places.pop().map(|it| it.next);
        }
        let is_end = places.is_empty() && held.is_empty();
        (!is_end).then(|| Cursor::Merged(Box::new(MergedCursor { places, held })))
    }

    /// The date down to which every source with further pages has been read; none where there is no other source that
    /// could put a story in between.
    fn floor(&self) -> Option<Timestamp> {
        if self.turns.len() == 1 {
            return None;
        }
        self.turns.iter().filter(|it| it.is_live()).filter_map(|it| it.floor).max()
    }

    /// Whether a source stands in the way of a longer page.
    fn is_due(&self, index: usize) -> bool {
        let Some(turn) = self.turns.get(index) else { return false };
        match &self.ask {
            Ask::Article(_) => !turn.is_asked,
            _ => match turn.next {
                Next::Begin => true,
                Next::End => false,
                // Without dates nothing tells whose turn it is, and each page has its part of the source.
                Next::At(_) if turn.floor.is_none() => turn.is_live() && self.n_rounds == 0,
                Next::At(_) => turn.is_live() && turn.floor >= self.floor(),
            },
        }
    }

    /// The error that is told is that of the first source that failed; that a story is in none is told only when
    /// all have said so.
    fn note_error(&mut self, error: SourceError) {
        if self.error.as_ref().is_none_or(|it| *it == SourceError::NotFound) {
            self.error = Some(error);
        }
    }

    fn note_origin(&mut self, source: &Source, origin: Origin) {
        let standings = &mut self.page.standings;
        standings.retain(|it| it.source != source.id);
        if origin != Origin::Source {
            standings.push(Standing { source: source.id.clone(), origin });
        }
    }
}
