//! A shelf: the answer to one question as far as it was read, page after page, with the moment it was received.
//!
//! Deliberately absent: bodies. A shelf is what a list shows; articles are kept beside it, by key.

use crate::merge::{MAX_HELD, MergedPage, Origin, Standing, add_topics, is_same_story};
use crate::model::{ArticleId, Preview, SourceId, Timestamp, TopicCount};
use crate::sources::Cursor;

/// Previews that a shelf holds at most. A reader who pages further loses the newest ones off its top, and finds them
/// again by going back to the beginning.
pub const MAX_PREVIEWS: usize = 1_000;
/// Ids that are kept of those that left the top, the last ones, so that a source that moves its stories does not bring
/// them again.
pub const MAX_GONE: usize = 4_000;

/// Previews in the sources' order, without repeats.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf {
    /// Newest first.
    pub previews: Vec<Preview>,
    /// Stories that stood above those and were let go: the last of them.
    pub gone: Vec<ArticleId>,
    /// How many were let go in all.
    pub n_gone: usize,
    /// Where the next page begins; `None` at the end.
    pub next: Option<Cursor>,
    /// Articles that answer the question in all sources, when they say.
    pub n_total: Option<u32>,
    /// Topics with counts in all sources, when they say.
    pub topics: Vec<TopicCount>,
    /// Sources that did not simply answer.
    pub standings: Vec<Standing>,
    /// Whether the press wrote it.
    pub is_printed: bool,
    /// When the first page came, by the clock of the device that fetched it.
    pub received: Timestamp,
}

impl Shelf {
    /// A shelf of one page.
    pub fn of(page: MergedPage, received: Timestamp) -> Self {
        let mut shelf = Self {
            previews: Vec::new(),
            gone: Vec::new(),
            n_gone: 0,
            next: None,
            n_total: None,
            topics: Vec::new(),
            standings: Vec::new(),
            is_printed: false,
            received,
        };
        shelf.append(page);
        shelf
    }

    /// A shelf of one page on which nothing is fresh: as old as the oldest of it.
    pub fn of_old(page: MergedPage) -> Self {
        let moments = page.standings.iter().filter_map(|it| it.origin.moment());
        let received = moments.min().unwrap_or(Timestamp::from_unix_s(0));
        let is_printed = page.standings.iter().all(|it| !matches!(it.origin, Origin::Device(_)));
        Self { is_printed, ..Self::of(page, received) }
    }

    /// Puts the next page at the end. Articles that moved from page to page while the reader read stand once, where
    /// they were first. A page that brings nothing new and still names a next one ends the shelf, because a source
    /// that repeats itself would be asked for ever.
    pub fn append(&mut self, page: MergedPage) {
        let mut has_grown = false;
        for preview in page.previews {
            match self.previews.iter_mut().find(|it| is_same_story(it, &preview)) {
                // Another source's copy adds its topics; what is being read is not exchanged for it.
                Some(shown) => add_topics(shown, &preview),
                None if self.gone.contains(&preview.id) => {}
                None => {
                    self.previews.push(preview);
                    has_grown = true;
                }
            }
        }
        let n_over = self.previews.len().saturating_sub(MAX_PREVIEWS);
        self.gone.extend(self.previews.drain(..n_over).map(|it| it.id));
        self.gone.drain(..self.gone.len().saturating_sub(MAX_GONE));
        self.n_gone += n_over;
        self.next = page.next.filter(|_| has_grown);
        self.n_total = page.n_total.or(self.n_total);
        if !page.topics.is_empty() {
            self.topics = page.topics;
        }
        for standing in page.standings {
            self.standings.retain(|it| it.source != standing.source);
            self.standings.push(standing);
        }
    }

    /// Stories read so far.
    pub fn n_read(&self) -> usize {
        self.n_gone + self.previews.len()
    }

    /// How many articles `newer` has above the first that this shelf has too: those would push down what is being
    /// read. What `newer` has further below is no news, but what this shelf did not know of yet.
    pub fn n_new_in(&self, newer: &Self) -> usize {
        let is_known = |new: &Preview| {
            self.gone.contains(&new.id) || self.previews.iter().any(|old| is_same_story(old, new))
        };
        newer.previews.iter().take_while(|it| !is_known(it)).count()
    }

    /// This shelf as it was when the story that `is_first` says stood on top: without those that have come above it. Nothing
    /// where none has.
    pub fn down_to(&self, is_first: impl Fn(&Preview) -> bool) -> Option<Self> {
        let n_above = self.previews.iter().position(is_first).filter(|it| *it > 0)?;
        let mut earlier = self.clone();
        earlier.previews.drain(..n_above);
        Some(earlier)
    }

    /// Whether a source answered `newer` that this shelf has nothing of.
    pub fn is_completed_by(&self, newer: &Self) -> bool {
        let lacks = |shelf: &Self, source: &SourceId| {
            shelf.standings.iter().any(|it| it.source == *source && it.origin == Origin::Nowhere)
        };
        self.standings.iter().any(|it| lacks(self, &it.source) && !lacks(newer, &it.source))
    }

    /// Its stories of `source`, and how old they are. None of a shelf that had nothing of it.
    pub fn copy_of(&self, source: &SourceId) -> Option<(Origin, Vec<Preview>)> {
        let own = self.previews.iter().filter(|it| it.source == *source);
        let previews: Vec<Preview> = own.take(MAX_HELD).cloned().collect();
        let standing = self.standings.iter().find(|it| it.source == *source).map(|it| it.origin);
        let whole =
            if self.is_printed { Origin::Edition(self.received) } else { Origin::Device(self.received) };
        let origin = standing.filter(|it| it.moment().is_some()).unwrap_or(whole);
        (!previews.is_empty()).then_some((origin, previews))
    }
}

#[cfg(test)]
mod tests;
