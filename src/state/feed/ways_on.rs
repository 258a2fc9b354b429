//! What leads on from a story that was opened out of a list.
//!
//! Deliberately absent: choosing among what is at hand; the core's rules do that.

use super::{FeedStore, Question, kept};
use broadside_core::model::{ArticleId, Preview};
use broadside_core::query::Query;

impl FeedStore {
    /// The story below `id` in the list as it is filtered, and the one above.
    pub fn neighbours(&self, id: &ArticleId) -> (Option<Preview>, Option<Preview>) {
        let shown = self.previews();
        let Some(index) = shown.iter().position(|it| it.id == *id) else { return (None, None) };
        let beside = |index: Option<usize>| shown.get(index?).cloned();
        (beside(index.checked_add(1)), beside(index.checked_sub(1)))
    }

    /// The list's question, where one was asked.
    pub fn question(&self) -> Option<Question> {
        self.question.get()
    }

    /// Whether any list of this visit holds a story.
    pub(in crate::state) fn has_stories(&self) -> bool {
        self.seen.with_untracked(|seen| seen.iter().any(|(_, shelf)| !shelf.previews.is_empty()))
    }

    /// The stories of all lists of this visit.
    pub(in crate::state) fn all_stories(&self) -> Vec<Preview> {
        self.seen.with(|seen| seen.iter().flat_map(|(_, shelf)| &shelf.previews).cloned().collect())
    }

    /// The stories of the front page that the device keeps.
    pub(in crate::state) async fn kept_front_stories(self) -> Vec<Preview> {
        let front = Question { page_topic: None, query: Query::default() };
        kept::read(&front).await.map(|it| it.previews).unwrap_or_default()
    }
}
