//! The reader's own pages: whether they can be shown, and what stands on them.
//!
//! Deliberately absent: marks, which every list shows (`marks`); here are only those who look after them.

mod saved;

use super::{Watched, parts};
use crate::parts::PartMissing;
use broadside_core::library::Saved;

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

/// What stands on the reader's own pages.
#[derive(Clone, Copy)]
pub struct LibraryStore(&'static Inner);

struct Inner {
    stage: Watched<LibraryStage>,
    saved: Watched<Vec<Saved>>,
}

impl LibraryStore {
    pub(super) fn new() -> Self {
        let inner = Inner { stage: Watched::new(LibraryStage::Closed), saved: Watched::new(Vec::new()) };
        Self(Box::leak(Box::new(inner)))
    }

    /// Whether the page can be shown.
    pub fn stage(self) -> LibraryStage {
        self.0.stage.get()
    }

    /// The stories that were saved when the page was opened, those saved last first.
    pub fn saved(self) -> Vec<Saved> {
        self.0.saved.get()
    }

    /// Looks at what the device keeps; then the page can be shown.
    pub async fn open(self) {
        match parts::saved_listed(self).await {
            Ok(work) => {
                work.await;
                self.0.stage.set(LibraryStage::Ready);
            }
            Err(PartMissing) => self.miss(),
        }
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
}
