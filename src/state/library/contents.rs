//! What stands on the reader's own pages.
//!
//! Deliberately absent: whether they are shown.

use super::{DigestStore, ListLooksStore, OfflineStore, Takeaway, Wiping};
use crate::state::{ArticleStore, LibraryStore, Watched};
use broadside_core::config::Config;
use broadside_core::library::{Saved, StoredGroup};
use broadside_core::route::DevicePage;

/// What stands on the pages. There is one of it.
pub struct Contents {
    /// The stories that were saved when the page was opened, those saved last first.
    pub saved: Watched<Vec<Saved>>,
    /// What came since the reader was last here.
    pub digest: DigestStore,
    /// What is kept for reading offline.
    pub offline: OfflineStore,
    /// How lists are shown.
    pub list_looks: ListLooksStore,
    /// Everything that is kept on the device.
    pub inventory: Watched<Vec<StoredGroup>>,
    /// The hosts that were contacted.
    pub contacted: Watched<Vec<String>>,
    /// What came of taking everything away or over.
    pub takeaway: Watched<Takeaway>,
    /// How far deleting everything has come.
    pub wiping: Watched<Wiping>,
}

impl Contents {
    pub(super) fn new(config: &'static Config, articles: ArticleStore) -> Self {
        Self {
            saved: Watched::new(Vec::new()),
            digest: DigestStore::new(),
            offline: OfflineStore::new(config, articles),
            list_looks: ListLooksStore::new(),
            inventory: Watched::new(Vec::new()),
            contacted: Watched::new(Vec::new()),
            takeaway: Watched::new(Takeaway::Idle),
            wiping: Watched::new(Wiping::NotAsked),
        }
    }
}

impl LibraryStore {
    /// Looks at what stands on `page`.
    pub(in crate::state) async fn look_up(self, page: DevicePage) {
        match page {
            DevicePage::Saved => self.list_saved().await,
            DevicePage::Digest => self.gather().await,
            DevicePage::Settings => self.contents().offline.open().await,
            DevicePage::Privacy => self.take_inventory().await,
            DevicePage::Install | DevicePage::Keys => {}
        }
    }

    /// Reads what the reader wants at hand, and fetches it.
    pub(in crate::state) async fn tend_offline(self) {
        self.contents().offline.open_and_tend().await;
    }
}
