//! Watching whether the open article is being read.
//!
//! Deliberately absent: any memory of how far or how long, and telling anybody.

use super::MarkStore;
use crate::browser::{clock, events, viewport};
use broadside_core::library::{Attention, MarkChange};
use broadside_core::model::ArticleKey;

/// How often one looks: the rule counts seconds.
const INTERVAL_MS: u64 = 1_000;
/// What stands below the text of an article.
const FOOT: &str = ".article-footer";

impl MarkStore {
    /// Marks the article as read when it is; ends then, and when another is opened.
    pub(in crate::state) async fn watch_reading(self, key: ArticleKey, reading_minutes: Option<u32>) {
        let mut attention = Attention::default();
        while !self.0.marks.with_untracked(|it| it.is_read(&key)) {
            clock::wait_ms(INTERVAL_MS).await;
            if events::is_page_visible() {
                attention.look(viewport::has_come_to(FOOT));
                if attention.is_read(reading_minutes) {
                    return self.change(key, MarkChange::Read(clock::now()));
                }
            }
        }
    }
}
