//! Deleting everything that is kept on the device.
//!
//! Deliberately absent: a way back, and keeping anything afterwards. Until the page is loaded anew it runs as where a
//! browser denies storage.

use super::LibraryStore;
use crate::browser::{caches, preferences, storage, worker};
use leptos::task::spawn_local;

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wiping {
    /// Nobody wants it.
    NotAsked,
    /// The reader wants it, and is asked whether that is meant.
    Asked,
    /// It is being done.
    Underway,
    /// Nothing is left.
    Done,
    /// The browser did not delete everything.
    Failed,
}

impl LibraryStore {
    /// The reader wants everything to be deleted.
    pub fn ask_to_wipe(self) {
        self.contents().wiping.set(Wiping::Asked);
    }

    /// The reader does not.
    pub fn keep_everything(self) {
        self.contents().wiping.set(Wiping::NotAsked);
    }

    /// Deletes everything.
    pub fn wipe(self) {
        self.contents().wiping.set(Wiping::Underway);
        spawn_local(async move {
            // The worker first: it would keep anew what is fetched meanwhile.
            worker::unregister().await;
            let is_database_gone = storage::delete_database().await;
            let are_caches_gone = caches::delete_everything().await;
            preferences::delete_everything();
            self.take_inventory().await;
            let is_done = is_database_gone && are_caches_gone;
            self.contents().wiping.set(if is_done { Wiping::Done } else { Wiping::Failed });
        });
    }
}
