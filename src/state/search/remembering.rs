//! Taking down what was searched for, on this device and nowhere else, and striking it out again.
//!
//! Deliberately absent: when a search is meant; its page knows.

use super::SearchStore;
use crate::browser::storage::{self, Table};
use crate::state::scope::scope;
use broadside_core::search::RecentSearches;
use leptos::task::spawn_local;

/// The key of the list among the reader's decisions.
pub(super) fn key() -> String {
    [&scope(), "recent-searches"].concat()
}

impl SearchStore {
    /// Takes a search down.
    pub(in crate::state) async fn remember(&'static self, text: String) {
        self.contents().recent.update(|it| it.add(&text));
        self.keep().await;
    }

    /// As [`Self::remember`], for whoever does not wait.
    pub fn take_down(&'static self, text: String) {
        spawn_local(self.remember(text));
    }

    /// Strikes one search out.
    pub fn forget(&'static self, text: &str) {
        self.contents().recent.update(|it| it.forget(text));
        spawn_local(self.keep());
    }

    /// Strikes all of them out.
    pub fn forget_all(&'static self) {
        self.contents().recent.set(RecentSearches::default());
        spawn_local(self.keep());
    }

    /// What was struck out stays in sight until the device has forgotten it: a page that is closed before would bring it
    /// back. Where nothing can be kept, the list lasts as long as the page.
    async fn keep(&'static self) {
        let recent = self.contents().recent.get_untracked();
        storage::put_all(Table::Reader, &[(key(), recent.to_text())]).await;
        self.contents().recent_kept.set(recent);
    }
}
