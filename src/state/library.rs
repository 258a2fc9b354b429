//! The reader's own pages: whether they can be shown, and what stands on them.
//!
//! Deliberately absent: marks, which every list shows (`marks`); here are only those who look after them.

mod contents;
mod digest;
mod inventory;
mod list_looks;
mod offline;
mod saved;
mod takeaway;
mod wiping;

pub use contents::Contents;
pub use digest::{DigestStore, Gathering};
pub use list_looks::ListLooksStore;
pub use offline::{Fetching, Holding, OfflineStore};
pub use takeaway::Takeaway;
pub use wiping::Wiping;

use super::{ArticleStore, CampaignStore, FeedStore, MarkStore, MuteStore, VisitStore, Watched, parts};
use crate::browser::{clock, preferences};
use broadside_core::config::Config;
use broadside_core::route::DevicePage;
use leptos::task::spawn_local;
use std::sync::OnceLock;

/// Whether one of the pages can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LibraryStage {
    /// Nobody has asked for one, or it is on its way.
    Closed,
    /// It can.
    Ready,
    /// Its part of the app did not come.
    Missing,
}

/// The reader's own pages.
#[derive(Clone, Copy)]
pub struct LibraryStore(&'static Inner);

/// The stores that keep what the pages look after.
#[derive(Clone, Copy)]
pub(super) struct Neighbours {
    pub(super) feed: FeedStore,
    pub(super) visits: VisitStore,
    pub(super) articles: ArticleStore,
    pub(super) marks: MarkStore,
    pub(super) mutes: MuteStore,
    pub(super) campaigns: CampaignStore,
}

struct Inner {
    config: &'static Config,
    neighbours: Neighbours,
    stage: Watched<LibraryStage>,
    /// Made by the pages' own part of the app, which is loaded when one is wanted.
    contents: OnceLock<Contents>,
}

impl LibraryStore {
    pub(super) fn new(config: &'static Config, neighbours: Neighbours) -> Self {
        let stage = Watched::new(LibraryStage::Closed);
        Self(Box::leak(Box::new(Inner { config, neighbours, stage, contents: OnceLock::new() })))
    }

    /// Whether the page can be shown.
    pub fn stage(self) -> LibraryStage {
        self.0.stage.get()
    }

    /// What stands on the pages.
    pub fn contents(self) -> &'static Contents {
        self.0.contents.get_or_init(|| Contents::new(self.0.config, self.0.neighbours.articles))
    }

    /// Looks at what the device keeps; then the page can be shown.
    pub async fn open(self, page: DevicePage) {
        self.look_up(page).await;
        self.0.stage.set(LibraryStage::Ready);
    }

    /// The page did not come.
    pub fn miss(self) {
        self.0.stage.set(LibraryStage::Missing);
    }

    /// The reader went elsewhere.
    pub fn leave(self) {
        if self.0.stage.get_untracked() != LibraryStage::Closed {
            self.0.stage.set(LibraryStage::Closed);
        }
    }

    /// Fetches what the reader wants at hand, if there is anything, once the page has come to rest.
    pub(super) fn start(self) {
        const REST_MS: u64 = 3_000;
        if preferences::get(offline::IS_WANTED_KEY).is_none_or(|it| it.is_empty()) {
            return;
        }
        spawn_local(async move {
            clock::wait_ms(REST_MS).await;
            // What does not come now is fetched the next time.
            if let Ok(library) = parts::library().await {
                (library.tend_offline)(self).await;
            }
        });
    }
}
