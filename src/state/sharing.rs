//! Passing an article on: its address into the clipboard.
//!
//! Deliberately absent: services. Nobody is told but the one whom the reader tells.

use super::Watched;
use crate::browser::share;
use leptos::task::spawn_local;

/// What came of the last copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copying {
    /// Not asked for on this page.
    NotAsked,
    /// It is in the clipboard.
    Copied,
    /// The browser did not allow it.
    Refused,
}

/// The clipboard, as far as this app knows.
#[derive(Clone, Copy)]
pub struct SharingStore {
    copying: Watched<Copying>,
}

impl SharingStore {
    pub(super) fn new() -> Self {
        Self { copying: Watched::new(Copying::NotAsked) }
    }

    /// What came of the last copy.
    pub fn copying(self) -> Copying {
        self.copying.get()
    }

    /// Puts `text` into the clipboard.
    pub fn copy(self, text: String) {
        let copying = self.copying;
        spawn_local(async move {
            copying.set(if share::copy(&text).await { Copying::Copied } else { Copying::Refused });
        });
    }

    /// Forgets what came of it, as another article opens.
    pub fn reset(self) {
        self.copying.set(Copying::NotAsked);
    }
}
