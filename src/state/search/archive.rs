//! What the newsroom's own servers find, where they can search: asked when the reader pauses, and joined to what the device
//! finds.
//!
//! Deliberately absent: which failure it was. What the device finds stands there anyway; that it is not everything is said.

use super::SearchStore;
use crate::browser::clock;
use crate::state::parts;
use broadside_core::model::Preview;
use broadside_core::search::Expression;
use broadside_core::sources::{Ask, SourceError};
use std::sync::PoisonError;

/// A pause in typing: a server is not asked for every letter.
const PAUSE_MS: u64 = 500;

/// What the servers said when they were last asked, and for which words.
pub(super) struct ArchiveAnswer {
    words: String,
    found: Result<Vec<Preview>, SourceError>,
}

impl ArchiveAnswer {
    /// Before anything is asked.
    pub(super) fn none() -> Self {
        Self { words: String::new(), found: Ok(Vec::new()) }
    }
}

/// How far the servers have been asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArchiveStage {
    /// None of them can search, or there is nothing to ask for.
    NotAsked,
    /// They are, or will be when the reader pauses.
    Asking,
    /// What they found is there.
    Answered,
    /// They cannot be reached.
    Unreachable,
}

impl SearchStore {
    /// Whether any server can search.
    pub fn has_archive(&self) -> bool {
        self.config.sources.iter().any(|it| it.kind.can_search())
    }

    /// How far the servers have been asked for the words of `expression`.
    pub fn archive_stage(&self, expression: &Expression) -> ArchiveStage {
        let words = expression.plain_words().unwrap_or_default();
        if words.is_empty() || !self.has_archive() {
            return ArchiveStage::NotAsked;
        }
        self.contents().archive.with(|it| match &it.found {
            _ if it.words != words => ArchiveStage::Asking,
            Ok(_) => ArchiveStage::Answered,
            Err(_) => ArchiveStage::Unreachable,
        })
    }

    /// Asks the servers for the words of `text`, after a pause and in place of what they were asked before. What could not be
    /// answered is asked again.
    pub fn ask_archive(&'static self, text: &str) {
        let words = Expression::parse(text).plain_words().unwrap_or_default();
        if self.contents().archive.with_untracked(|it| it.words == words && it.found.is_ok()) {
            return;
        }
        self.contents().asking_archive.abort();
        if words.is_empty() || !self.has_archive() {
            return;
        }
        self.contents().asking_archive.run(async move {
            clock::wait_ms(PAUSE_MS).await;
            let asked = Ask::Search(words.clone());
            let found = match parts::newsroom().await {
                Ok(newsroom) => (newsroom.ask_sources)(self.config, asked).await.map(|page| page.previews),
                Err(_) => Err(SourceError::Unreachable),
            };
            self.contents().archive.set(ArchiveAnswer { words, found });
        });
    }

    /// What the servers found for the words of `expression`, beside what the device holds.
    pub fn found_in_archive(&self, expression: &Expression) -> Vec<Preview> {
        let words = expression.plain_words().unwrap_or_default();
        let collection = self.contents().collection.read().unwrap_or_else(PoisonError::into_inner);
        self.contents().archive.with(|answer| {
            let is_asked = !words.is_empty() && answer.words == words;
            let others = answer.found.iter().flatten().filter(|it| {
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
