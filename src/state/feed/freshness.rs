//! Asking again: when the page is seen again after a time in the background, and when the reader says so.
//!
//! Deliberately absent: showing what came. It waits until the reader asks for it, as always.

use super::FeedStore;
use crate::browser::clock;
use crate::state::Remote;

/// A list that was fetched longer ago is asked for again when the page is seen again.
const STALE_S: i64 = 600;

impl FeedStore {
    /// The page is seen again, perhaps after hours.
    pub fn resume(&self) {
        let received = self.shelf.with_untracked(|it| match it {
            Remote::Loaded(shelf) | Remote::Failed(_, Some(shelf)) => Some(shelf.received),
            // One that is on its way needs no second one.
            Remote::Loading(_) | Remote::Failed(_, None) => None,
        });
        // In either direction: a clock may have been set right meanwhile.
        let age_s = received.map(|it| clock::now().unix_s().saturating_sub(it.unix_s()).saturating_abs());
        if age_s.is_some_and(|it| it >= STALE_S) {
            self.refresh();
        }
    }

    /// The reader asks whether there is anything newer, and is told.
    pub fn seek(&self) {
        self.is_sought.set(true);
        self.refresh();
    }

    /// Whether the reader has asked so of this list.
    pub fn is_sought(&self) -> bool {
        self.is_sought.get()
    }
}
