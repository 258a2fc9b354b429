//! Finding articles among those that the device holds: what can be searched by now, and what was searched for lately.
//!
//! What is asked stands in the address, and what answers is found anew by whoever shows it: neither is kept here.
//! Deliberately absent: the index and its order, which are the core's, and reading the device, which is `collecting`'s.

mod archive;
mod collecting;
mod remembering;

use super::task::Task;
use super::{FeedStore, Watched, parts};
use broadside_core::config::Config;
use broadside_core::model::{Preview, SourceId};
use broadside_core::search::{Collection, Expression, Findings, RecentSearches};
use leptos::task::spawn_local;
use std::sync::{PoisonError, RwLock};

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
    stage: Watched<SearchStage>,
    /// Its own lock, because it grows more often than anybody wants to be told.
    collection: RwLock<Collection>,
    /// How many articles can be found; told now and then while they are being read.
    n_articles: Watched<usize>,
    /// How many answers are shown, and to which search: another one begins with its first page.
    shown: Watched<(String, usize)>,
    /// What the newsroom's servers found, and for which words.
    archive: Watched<(String, Vec<Preview>)>,
    recent: Watched<RecentSearches>,
    collecting: Task,
    asking_archive: Task,
}

impl SearchStore {
    pub(super) fn new(config: &'static Config) -> &'static Self {
        Box::leak(Box::new(Self {
            config,
            stage: Watched::new(SearchStage::Closed),
            collection: RwLock::new(Collection::default()),
            n_articles: Watched::new(0),
            shown: Watched::new((String::new(), 0)),
            archive: Watched::new((String::new(), Vec::new())),
            recent: Watched::new(RecentSearches::default()),
            collecting: Task::new(),
            asking_archive: Task::new(),
        }))
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
        self.n_articles.get()
    }

    /// What was searched for lately.
    pub fn recent(&self) -> RecentSearches {
        self.recent.get()
    }

    /// The best answers among what can be found by now, at most `n_wanted`.
    pub fn find(&self, expression: &Expression, n_wanted: usize) -> Findings {
        self.n_articles.with(|_| ());
        self.collection
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .find(expression, n_wanted, |it| self.title_of(it))
    }

    /// How many answers to `text` are shown.
    pub fn n_wanted(&self, text: &str) -> usize {
        self.shown.with(|(shown, n)| if shown == text { *n } else { N_OF_PAGE })
    }

    /// Shows a page more of the answers to `text`.
    pub fn show_more(&self, text: String) {
        let n_wanted = self.n_wanted(&text) + N_OF_PAGE;
        self.shown.set((text, n_wanted));
    }

    /// The reader came: what the device holds is read, unless that has been begun since.
    pub fn open(&'static self, feed: FeedStore) {
        if matches!(self.stage.get_untracked(), SearchStage::Closed | SearchStage::Missing) {
            self.stage.set(SearchStage::Collecting);
            self.collecting.run(async move {
                match parts::articles_collected(self, feed).await {
                    Ok(work) => work.await,
                    Err(_) => self.miss(),
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
            self.collecting.abort();
            self.asking_archive.abort();
        }
    }

    /// What the newsroom calls a source, to search by.
    fn title_of(&self, source: &SourceId) -> &str {
        self.config.byline_title(source).unwrap_or(&self.config.newsroom.name)
    }
}
