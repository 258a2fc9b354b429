//! The list of saved stories, as the device keeps it.
//!
//! Deliberately absent: changing it; the marks' own store does that.

use super::LibraryStore;
use crate::browser::storage::{self, Table};
use crate::state::scope::scope;
use broadside_core::library::Saved;
use broadside_core::stored;
use std::cmp::Reverse;

impl LibraryStore {
    /// Reads the saved stories.
    pub(super) async fn list_saved(self) {
        let scope = scope();
        let kept = storage::all(Table::Marks).await;
        let own = kept.iter().filter(|(key, _)| key.starts_with(&scope));
        let mut saved: Vec<Saved> = own.filter_map(|(_, text)| stored::mark_from_text(text)?.saved).collect();
        saved.sort_by_key(|it| Reverse(it.at));
        self.contents().saved.set(saved);
    }
}
