//! What of the answers there is to show.
//!
//! Deliberately absent: asking for more.

use super::FeedStore;
use broadside_core::model::Preview;

impl FeedStore {
    /// What the list shows of the shelf.
    pub fn previews(&self) -> Vec<Preview> {
        let Some(question) = self.question.get() else { return Vec::new() };
        self.shelf.with(|it| {
            let previews = it.value().map(|it| it.previews.as_slice()).unwrap_or_default();
            previews.iter().filter(|it| question.shows(it)).cloned().collect()
        })
    }

    /// How many those are.
    pub fn n_shown(&self) -> usize {
        let Some(question) = self.question.get() else { return 0 };
        self.shelf.with(|it| {
            let previews = it.value().map(|it| it.previews.as_slice()).unwrap_or_default();
            previews.iter().filter(|it| question.shows(it)).count()
        })
    }

    /// Every story of this visit's lists.
    pub(in crate::state) fn previews_seen(self) -> Vec<Preview> {
        self.seen.with_untracked(|seen| {
            seen.iter().flat_map(|(_, shelf)| shelf.previews.iter().cloned()).collect()
        })
    }
}
