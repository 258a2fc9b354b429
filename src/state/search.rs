//! Finding articles among those that the device holds: what can be searched by now, and what was searched for lately.
//!
//! What is asked stands in the address, and what answers is found anew by whoever shows it: neither is kept here.
//! Deliberately absent: the index and its order, which are the core's, and reading the device, which is `collecting`'s.

mod archive;
mod collecting;
mod contents;
mod muting;
mod passages;
mod remembering;

pub use archive::ArchiveStage;

use super::{FeedStore, MuteStore, Watched, parts};
use broadside_core::config::Config;
use broadside_core::model::SourceId;
use broadside_core::search::{Expression, Findings, Muted, RecentSearches};
use contents::Contents;
use leptos::task::spawn_local;
use std::sync::{OnceLock, PoisonError};

/// Answers that are shown at first, and that are added when more are wanted.
const N_OF_PAGE: usize = 20;

/// Whether there is somebody to search, and with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchStage {
    /// Nobody has asked for it, or its part of the app is on its way.
    Closed,
    /// What the device holds is being read; what was read can be found.
    Collecting,
    /// All of it can be found.
    Ready,
    /// Its part of the app did not come.
    Missing,
}

/// The search.
pub struct SearchStore {
    config: &'static Config,
    mutes: MuteStore,
    stage: Watched<SearchStage>,
    /// Made by the part of the app that searches.
    contents: OnceLock<Contents>,
}

impl SearchStore {
    pub(super) fn new(config: &'static Config, mutes: MuteStore) -> &'static Self {
        let stage = Watched::new(SearchStage::Closed);
        Box::leak(Box::new(Self { config, mutes, stage, contents: OnceLock::new() }))
    }

    fn contents(&self) -> &Contents {
        self.contents.get_or_init(Contents::new)
    }

    /// Whether there is somebody to search, and with what.
    pub fn stage(&self) -> SearchStage {
        self.stage.get()
    }

    /// As [`Self::stage`], for whoever does not follow it.
    pub fn stage_untracked(&self) -> SearchStage {
        self.stage.get_untracked()
    }

    /// How many articles can be found by now.
    pub fn n_articles(&self) -> usize {
        self.contents().n_articles.get()
    }

    /// What was searched for lately. What is struck out leaves it when it has left the device.
    pub fn recent(&self) -> RecentSearches {
        self.contents().recent_kept.get()
    }

    /// The best answers among what can be found by now, at most `n_wanted`; what is muted is left out, unless the reader
    /// looks at it all the same.
    pub fn find(&self, expression: &Expression, n_wanted: usize) -> Findings {
        self.contents().n_articles.with(|_| ());
        let muted = if self.mutes.is_lifted() { Muted::Shown } else { Muted::LeftOut };
        self.contents().collection.read().unwrap_or_else(PoisonError::into_inner).find(
            expression,
            n_wanted,
            muted,
            |it| self.title_of(it),
        )
    }

    /// How many answers to `text` are shown.
    pub fn n_wanted(&self, text: &str) -> usize {
        self.contents().shown.with(|(shown, n)| if shown == text { *n } else { N_OF_PAGE })
    }

    /// Shows a page more of the answers to `text`.
    pub fn show_more(&self, text: String) {
        let n_wanted = self.n_wanted(&text) + N_OF_PAGE;
        self.contents().shown.set((text, n_wanted));
    }

    /// The reader came: what the device holds is read, unless that has been begun since.
    pub fn open(&'static self, feed: FeedStore) {
        if matches!(self.stage.get_untracked(), SearchStage::Closed | SearchStage::Missing) {
            self.stage.set(SearchStage::Collecting);
            spawn_local(async move {
                if parts::articles_collected(self, feed).await.is_err() {
                    self.miss();
                }
            });
        }
    }

    /// The part of the app that searches did not come.
    pub fn miss(&self) {
        self.stage.set(SearchStage::Missing);
    }

    /// A search was followed to what it found: it was meant, and is taken down.
    pub fn led_somewhere(&'static self, text: String) {
        spawn_local(async move {
            // What could not be taken down is typed again.
            if let Ok(work) = parts::search_remembered(self, text).await {
                work.await;
            }
        });
    }

    /// The reader went elsewhere. What was read so far can be found when they come back.
    pub fn leave(&self) {
        if self.stage.get_untracked() != SearchStage::Closed {
            self.stage.set(SearchStage::Closed);
            if let Some(contents) = self.contents.get() {
                contents.stop();
            }
        }
    }

    /// What the newsroom calls a source, to search by.
    fn title_of(&self, source: &SourceId) -> &str {
        self.config.byline_title(source).unwrap_or(&self.config.newsroom.name)
    }
}
