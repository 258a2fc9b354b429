//! How the open article is read: how its text is set, the voice that reads it, how far the reader has
//! come, and what else there is to read.
//!
//! Deliberately absent: the article (`articles`), and looks. All but this handle is in the part of the app that shows
//! articles, and is made there.

mod aloud;
mod embeds;
mod passing;
mod progress;
mod tools;

pub use aloud::{Aloud, AloudStore};
pub use embeds::{Asked, EmbedStore};
pub use passing::{Code, PassingStore};
pub use progress::ProgressStore;
pub use tools::ReadingTools;

use super::{FeedStore, Watched, parts};
use broadside_core::model::ArticleKey;
use leptos::task::spawn_local;
use std::sync::OnceLock;

/// The reader at the open article.
pub struct ReadingStore {
    key: Watched<Option<ArticleKey>>,
    tools: OnceLock<ReadingTools>,
}

impl ReadingStore {
    pub(super) fn new() -> &'static Self {
        Box::leak(Box::new(Self { key: Watched::new(None), tools: OnceLock::new() }))
    }

    /// The article at `key` was opened, or with `None` a page that is no article.
    pub fn turn_to(&'static self, key: Option<ArticleKey>, feed: FeedStore) {
        if self.key.with_untracked(|it| *it == key) {
            return;
        }
        self.key.set(key);
        spawn_local(async move {
            // Where the part does not come, the article's page says so.
            if let Ok(work) = parts::reading_turned(self, feed).await {
                work.await;
            }
        });
    }

    pub(super) async fn turned(&'static self, feed: FeedStore) {
        self.tools().turn_to(self.key.get_untracked(), feed).await;
    }

    /// What helps in reading.
    pub fn tools(&self) -> &ReadingTools {
        self.tools.get_or_init(ReadingTools::new)
    }
}
