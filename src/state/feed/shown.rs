//! What of the answer a list shows: its question's stories, narrowed by what the address says besides.
//!
//! Deliberately absent: asking again. To narrow a list fetches nothing, and neither does going back.

use super::FeedStore;
use crate::browser::document;
use broadside_core::model::{Preview, TopicSlug};
use broadside_core::query::Narrowing;
use broadside_core::route::Route;
use broadside_core::shelf::Shelf;

/// `kept` as the page shows it that the worker kept, where that has fewer stories at its top.
pub(super) fn as_on_screen(kept: &Shelf) -> Option<Shelf> {
    let first = document::first_story_kept()?;
    kept.down_to(|it| Route::Article(it.key.clone()).address() == first)
}

impl FeedStore {
    /// What the list shows of the shelf.
    pub fn previews(&self) -> Vec<Preview> {
        let topic = self.page_topic();
        self.with_answer(|it| it.filter(|it| self.lets_through(it, topic.as_ref())).cloned().collect())
    }

    /// How many those are.
    pub fn n_shown(&self) -> usize {
        let topic = self.page_topic();
        self.with_answer(|it| it.filter(|it| self.lets_through(it, topic.as_ref())).count())
    }

    /// How many stories of the list are muted, shown or not.
    pub fn n_muted(&self) -> usize {
        let topic = self.page_topic();
        self.with_answer(|it| {
            it.filter(|it| self.is_narrowed_to(it) && self.mutes.is_muted(it, topic.as_ref())).count()
        })
    }

    fn page_topic(&self) -> Option<TopicSlug> {
        self.question.with(|it| it.as_ref()?.page_topic.clone())
    }

    /// Whether the list shows `preview` of the answer: it is narrowed to it, and the reader does not want it left out.
    fn lets_through(&self, preview: &Preview, page_topic: Option<&TopicSlug>) -> bool {
        self.is_narrowed_to(preview) && !self.mutes.hides(preview, page_topic)
    }

    /// Whether the narrowing shows `preview`.
    fn is_narrowed_to(&self, preview: &Preview) -> bool {
        self.narrowing.with(|it| {
            it.fits(preview)
                && (!it.is_unread || !self.marks.is_read(&preview.key))
                && (!it.is_saved || self.marks.is_saved(&preview.key))
        })
    }

    /// Whether stories of the answer may be narrowed away.
    pub fn is_narrowed(&self) -> bool {
        self.narrowing.with(|it| !it.is_empty())
    }

    /// Looks at the stories that answer the question, whether they are shown or not.
    pub fn with_answer<R>(&self, look: impl FnOnce(&mut dyn Iterator<Item = &Preview>) -> R) -> R {
        let question = self.question.get();
        self.shelf.with(|it| {
            let previews = it.value().map(|it| it.previews.as_slice()).unwrap_or_default();
            let shows = |it: &&Preview| question.as_ref().is_some_and(|question| question.shows(it));
            look(&mut previews.iter().filter(shows))
        })
    }

    /// Shows of the answer what fits `narrowing`.
    pub fn narrow(&self, narrowing: Narrowing) {
        if self.narrowing.with_untracked(|it| *it != narrowing) {
            self.narrowing.set(narrowing);
        }
    }

    /// Every story of this visit's lists.
    pub(in crate::state) fn previews_seen(self) -> Vec<Preview> {
        self.seen.with_untracked(|seen| {
            seen.iter().flat_map(|(_, shelf)| shelf.previews.iter().cloned()).collect()
        })
    }
}
