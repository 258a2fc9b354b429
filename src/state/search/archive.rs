//! What the newsroom's own servers find, where they can search: asked when the reader pauses, and joined to what the device
//! finds.
//!
//! Deliberately absent: failures. What the device finds stands there anyway, and nobody waits for more.

use super::SearchStore;
use crate::browser::clock;
use crate::state::parts;
use broadside_core::model::Preview;
use broadside_core::search::Expression;
use broadside_core::sources::Ask;
use std::sync::PoisonError;

/// A pause in typing: a server is not asked for every letter.
const PAUSE_MS: u64 = 500;

impl SearchStore {
    /// Asks the servers for the words of `text`, after a pause and in place of what they were asked before.
    pub fn ask_archive(&'static self, text: &str) {
        let words = Expression::parse(text).plain_words().unwrap_or_default();
        if self.contents().archive.with_untracked(|(asked, _)| *asked == words) {
            return;
        }
        self.contents().asking_archive.abort();
        let can_search = self.config.sources.iter().any(|it| it.kind.can_search());
        if words.is_empty() || !can_search {
            return;
        }
        self.contents().asking_archive.run(async move {
            clock::wait_ms(PAUSE_MS).await;
            let Ok(answering) = parts::sources_asked(self.config, Ask::Search(words.clone())).await else {
                return;
            };
            if let Ok(page) = answering.await {
                self.contents().archive.set((words, page.previews));
            }
        });
    }

    /// What the servers found for the words of `expression`, beside what the device holds.
    pub fn found_in_archive(&self, expression: &Expression) -> Vec<Preview> {
        let words = expression.plain_words().unwrap_or_default();
        let collection = self.contents().collection.read().unwrap_or_else(PoisonError::into_inner);
        self.contents().archive.with(|(asked, previews)| {
            let is_asked = !words.is_empty() && *asked == words;
            let others = previews.iter().filter(|it| {
                let is_left_out = self.mutes.hides(it, None);
                is_asked
                    && !is_left_out
                    && !collection.has(&it.key)
                    && expression.fits_fields(it, self.title_of(&it.source))
            });
            others.cloned().collect()
        })
    }
}
