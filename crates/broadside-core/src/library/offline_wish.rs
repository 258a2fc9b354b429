//! Which stories a reader wants at hand without having opened them, and how much room they may take.
//!
//! Deliberately absent: when they are fetched.

use crate::model::TopicSlug;

/// What is offered for [`OfflineWish::n_stories`].
pub const STORY_COUNTS: [u32; 4] = [10, 20, 50, 100];
/// What is offered for [`OfflineWish::budget_mb`].
pub const BUDGETS_MB: [u32; 5] = [5, 20, 50, 100, 500];

/// What a reader wants to have at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfflineWish {
    /// The latest stories of every topic.
    pub has_latest: bool,
    /// The latest stories of each of these.
    pub topics: Vec<TopicSlug>,
    /// So many of each.
    pub n_stories: u32,
    /// Everything that is kept may take so many megabytes, of a million bytes each.
    pub budget_mb: u32,
}

impl Default for OfflineWish {
    /// Nothing that was not opened, and room for some thousand texts that were.
    fn default() -> Self {
        Self { has_latest: false, topics: Vec::new(), n_stories: 20, budget_mb: 50 }
    }
}

impl OfflineWish {
    /// Whether something is to be fetched.
    pub fn is_anything_wanted(&self) -> bool {
        self.has_latest || !self.topics.is_empty()
    }

    /// What everything that is kept may take.
    pub fn budget_bytes(&self) -> u64 {
        u64::from(self.budget_mb) * 1_000_000
    }

    /// Takes a topic in, or leaves it out.
    pub fn toggle_topic(&mut self, topic: &TopicSlug) {
        if self.topics.contains(topic) {
            self.topics.retain(|it| it != topic);
        } else {
            self.topics.push(topic.clone());
        }
    }
}
