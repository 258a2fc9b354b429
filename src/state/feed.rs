//! The list of stories for the question that the reader's place asks: from memory, from the device, from the
//! sources, in this order, and never blank in between.
//!
//! Deliberately absent: bodies (`articles`), and pushing: what arrives while a list is read waits until it is asked for.

mod ahead;
mod answers;
mod freshness;
mod kept;
mod question;
mod scrolling;
mod shown;
mod ways_on;

pub(super) use ahead::keep_latest;
pub use question::Question;

use super::conversation;
use super::task::Task;
use super::{MarkStore, MuteStore, Remote, Watched, parts};
use crate::browser::{clock, focus};
use broadside_core::config::Config;
use broadside_core::model::TopicCount;
use broadside_core::query::Narrowing;
use broadside_core::shelf::Shelf;
use broadside_core::sources::{Ask, Cursor, SourceError};
use leptos::prelude::set_timeout_with_handle;

/// A shelf younger than this is shown again without asking the sources.
const FRESH_S: i64 = 60;

/// The end of the list.
#[derive(Clone, Debug, PartialEq)]
pub enum MoreState {
    /// There is a next page.
    Available,
    /// It is on its way.
    Loading,
    /// It did not come.
    Failed(SourceError),
    /// There is none.
    End,
}

/// The list.
#[derive(Clone, Copy)]
pub struct FeedStore {
    config: &'static Config,
    marks: MarkStore,
    mutes: MuteStore,
    question: Watched<Option<Question>>,
    /// What of the answer is shown.
    narrowing: Watched<Narrowing>,
    shelf: Watched<Remote<Shelf>>,
    /// A newer answer that waits for the reader.
    waiting: Watched<Option<Shelf>>,
    more: Watched<MoreState>,
    is_sought: Watched<bool>,
    topic_counts: Watched<Vec<TopicCount>>,
    /// Answers of this visit, so that going back shows exactly what was there.
    seen: Watched<Vec<(Question, Shelf)>>,
    asking: Task,
    counting: Task,
    loading_more: Task,
}

impl FeedStore {
    pub(super) fn new(config: &'static Config, marks: MarkStore, mutes: MuteStore) -> Self {
        Self {
            config,
            marks,
            mutes,
            question: Watched::new(None),
            narrowing: Watched::new(Narrowing::default()),
            shelf: Watched::new(Remote::Loading(None)),
            waiting: Watched::new(None),
            more: Watched::new(MoreState::End),
            is_sought: Watched::new(false),
            topic_counts: Watched::new(Vec::new()),
            counting: Task::new(),
            seen: Watched::new(Vec::new()),
            asking: Task::new(),
            loading_more: Task::new(),
        }
    }

    /// The list's state.
    pub fn shelf(&self) -> Watched<Remote<Shelf>> {
        self.shelf
    }

    /// Whether it is known that there is no story, not even a muted one.
    pub fn is_empty(&self) -> bool {
        self.shelf.with(|it| it.value().is_some_and(|it| it.previews.is_empty()))
    }

    /// How many stories stood above those and were let go.
    pub fn n_gone(&self) -> usize {
        self.shelf.with(|it| it.value().map_or(0, |it| it.n_gone))
    }

    /// The topics with their counts, as far as the sources have said.
    pub fn topic_counts(&self) -> Vec<TopicCount> {
        self.topic_counts.get()
    }

    /// The end of the list.
    pub fn more(&self) -> MoreState {
        self.more.get()
    }

    /// How many stories wait to be shown.
    pub fn n_waiting(&self) -> usize {
        self.waiting.with(|newer| {
            let Some(newer) = newer else { return 0 };
            self.shelf.with(|it| it.value().map_or(0, |it| it.n_new_in(newer)))
        })
    }

    /// Shows the stories that wait.
    pub fn show_waiting(&self) {
        if let Some(newer) = self.waiting.update(Option::take) {
            self.show(newer);
        }
    }

    /// Puts a shelf in place by hand: the press prints it, the app starts from what was printed.
    pub fn fill(&self, question: Question, shelf: Shelf) {
        self.question.set(Some(question));
        self.show(shelf);
    }

    /// Empties the list by hand, as the press does between pages.
    pub fn clear(&self) {
        self.question.set(None);
        self.shelf.set(Remote::Loading(None));
        self.more.set(MoreState::End);
        self.topic_counts.set(Vec::new());
        self.seen.set(Vec::new());
    }

    /// Turns to `question`; the same one again changes nothing.
    pub fn turn_to(&self, question: Question) {
        if self.question.with_untracked(|it| it.as_ref() == Some(&question)) {
            return;
        }
        self.waiting.set(None);
        self.is_sought.set(false);
        self.loading_more.abort();
        let seen = self.seen.with_untracked(|seen| {
            seen.iter().find(|(asked, _)| *asked == question).map(|(_, shelf)| shelf.clone())
        });
        let is_fresh = seen
            .as_ref()
            .is_some_and(|it| clock::now().unix_s().saturating_sub(it.received.unix_s()).abs() < FRESH_S);
        self.question.set(Some(question.clone()));
        match seen {
            Some(shelf) if is_fresh => self.show(shelf),
            Some(shelf) => {
                self.show(shelf.clone());
                self.shelf.set(Remote::Loading(Some(shelf)));
                self.refresh();
            }
            None => {
                let held = self.held_for(&question);
                self.more.set(MoreState::End);
                self.shelf.set(Remote::Loading(held));
                let store = *self;
                self.asking.run(parts::in_newsroom(
                    move |newsroom| (newsroom.open_feed)(store, question),
                    move || store.fail(SourceError::Unreachable, None),
                ));
            }
        }
    }

    /// Begins a list that has let go of its top anew.
    pub fn begin_again(&self) {
        let Some(question) = self.question.get_untracked() else { return };
        self.seen.update(|seen| seen.retain(|(asked, _)| *asked != question));
        self.question.set(None);
        self.turn_to(question);
        focus::scroll_to_px(0.0);
        focus::focus_element(focus::MAIN_ID);
    }

    /// What other answers of this visit hold for `question`, to show until its own comes.
    fn held_for(&self, question: &Question) -> Option<Shelf> {
        self.seen.with_untracked(|seen| {
            let (_, widest) = seen.iter().max_by_key(|(_, it)| it.previews.len())?;
            let mut shelf = widest.clone();
            shelf.previews.retain(|it| question.shows(it));
            shelf.next = None;
            (!shelf.previews.is_empty()).then_some(shelf)
        })
    }

    /// Shows what the device keeps, and then asks the source.
    pub(super) async fn show_kept_then_ask(self, question: Question) {
        if let Some(kept) = kept::read(&question).await {
            self.more.set(if kept.next.is_some() { MoreState::Available } else { MoreState::End });
            // What the reader sees already, on the page that the worker kept, stays; newer stories wait as always.
            match shown::as_on_screen(&kept) {
                Some(shown) => {
                    self.shelf.set(Remote::Loading(Some(shown)));
                    self.waiting.set(Some(kept));
                }
                None => self.shelf.set(Remote::Loading(Some(kept))),
            }
        }
        self.ask(question).await;
    }

    /// Asks the sources again for the present question. What is shown stays.
    pub fn refresh(&self) {
        let Some(question) = self.question.get_untracked() else { return };
        self.shelf.update(|it| {
            let stale = std::mem::replace(it, Remote::Loading(None)).into_value();
            *it = Remote::Loading(stale);
        });
        let store = *self;
        self.asking.run(parts::in_newsroom(
            move |newsroom| (newsroom.refresh_feed)(store, question),
            move || store.fail(SourceError::Unreachable, None),
        ));
    }

    /// The device has a network again: the source is asked, and once more a little later if that brought nothing,
    /// because networks are announced before they carry.
    pub fn come_back(&self) {
        const SETTLING: std::time::Duration = std::time::Duration::from_secs(3);
        self.refresh();
        let store = *self;
        let retry = move || {
            if store.shelf.with_untracked(|it| it.error().is_some()) {
                store.refresh();
            }
        };
        // Without timers there is one try.
        let _ = set_timeout_with_handle(retry, SETTLING);
    }

    /// Asks the sources for their latest stories.
    pub(super) async fn ask(self, question: Question) {
        let (topics, matching) = question.asked();
        let held = self.shelf.with_untracked(|it| it.value().cloned());
        match conversation::ask(self.config, Ask::Latest { topics, matching }, held).await {
            Ok(mut page) => match page.failure.take() {
                None => {
                    kept::keep_articles(&page.articles).await;
                    let shelf = Shelf::of(page, clock::now());
                    kept::keep(&question, &shelf).await;
                    self.receive(shelf);
                    self.count_topics();
                }
                // No source answered: old stories serve where the list has nothing, and newer ones than it has wait.
                Some(error) => self.fail(error, Some(Shelf::of_old(page))),
            },
            Err(error) => self.fail(error, None),
        }
    }

    /// Asks sources that do not count their topics in passing, once a visit.
    fn count_topics(&self) {
        if !self.topic_counts.with_untracked(Vec::is_empty) {
            return;
        }
        let store = *self;
        self.counting.run(async move {
            // Without counts the filter still works, so that a failure here is nobody's trouble.
            if let Ok(page) = conversation::ask(store.config, Ask::Topics, None).await {
                store.topic_counts.set(page.topics);
            }
        });
    }

    /// Asks the sources for the next page and puts it at the end.
    pub fn load_more(&self) {
        let Some(question) = self.question.get_untracked() else { return };
        let Some(cursor) = self.shelf.with_untracked(|it| it.value().and_then(|it| it.next.clone())) else {
            return;
        };
        if self.more.with_untracked(|it| *it == MoreState::Loading) {
            return;
        }
        self.more.set(MoreState::Loading);
        let store = *self;
        self.loading_more.run(parts::in_newsroom(
            move |newsroom| (newsroom.continue_feed)(store, question, cursor),
            move || store.more.set(MoreState::Failed(SourceError::Unreachable)),
        ));
    }

    /// Asks the sources for the page at `cursor` and puts it at the end.
    pub(super) async fn ask_for_more(self, question: Question, cursor: Cursor) {
        let (topics, matching) = question.asked();
        match conversation::ask(self.config, Ask::More { topics, matching, cursor }, None).await {
            Ok(page) => {
                kept::keep_articles(&page.articles).await;
                let Some(mut shelf) = self.shelf.with_untracked(|it| it.value().cloned()) else {
                    return;
                };
                let n_gone_before = shelf.n_gone;
                shelf.append(page);
                // What leaves the top must not move what is being read; not every browser sees to that.
                let in_view = if shelf.n_gone > n_gone_before { focus::first_story_in_view() } else { None };
                // What has let go of its top is no beginning of a list to come back to.
                if shelf.gone.is_empty() {
                    kept::keep(&question, &shelf).await;
                }
                self.show(shelf);
                if let Some(landmark) = in_view {
                    focus::after_layout(move || landmark.scroll_back());
                }
            }
            Err(error) => self.more.set(MoreState::Failed(error)),
        }
    }
}
