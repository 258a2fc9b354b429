//! Everything that this page keeps on the device, and whom it has contacted.
//!
//! Deliberately absent: what is not this deployment's.

use super::LibraryStore;
use crate::browser::storage::{self, Table};
use crate::browser::{caches, contacts, preferences};
use broadside_core::library::{StoredGroup, StoredPlace};

impl LibraryStore {
    pub(super) async fn take_inventory(self) {
        let mut groups = Vec::new();
        for table in Table::ALL {
            let entries = storage::sizes(table).await;
            groups.push(StoredGroup { place: StoredPlace::Table(table.name()), entries });
        }
        for name in caches::names().await {
            let entries = caches::sizes(&name).await;
            groups.push(StoredGroup { place: StoredPlace::Cache(kind_of(&name)), entries });
        }
        let places = [StoredPlace::Lasting, StoredPlace::ForThisVisit];
        for (place, values) in places.into_iter().zip(preferences::stored()) {
            let size = |(key, value): (String, String)| {
                let n_bytes = u64::try_from(key.len() + value.len()).unwrap_or(u64::MAX);
                (key, n_bytes)
            };
            groups.push(StoredGroup { place, entries: values.into_iter().map(size).collect() });
        }
        groups.retain(|it| !it.entries.is_empty());
        self.contents().inventory.set(groups);
        self.contents().contacted.set(contacts::origins());
    }
}

/// Between the deployment's path and the version, as in `broadside:/news/:img-1`.
fn kind_of(cache: &str) -> String {
    let last = cache.rsplit(':').next().unwrap_or_default();
    last.split('-').next().unwrap_or_default().to_owned()
}
