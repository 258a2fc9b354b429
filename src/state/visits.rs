//! When the reader was last here, by which what came since is new.
//!
//! Deliberately absent: the rule, which is the core's, and the moments on the device, which come with the part of the app
//! that asks the newsroom; a first page is shown without them.

mod keeping;

use super::Watched;
use broadside_core::model::Timestamp;

/// The reader's visits.
#[derive(Clone, Copy)]
pub struct VisitStore {
    since: Watched<Option<Timestamp>>,
    is_followed: Watched<bool>,
}

impl VisitStore {
    pub(super) fn new() -> Self {
        Self { since: Watched::new(None), is_followed: Watched::new(false) }
    }

    /// The end of the visit before this one, where there was one and it is known.
    pub fn since(self) -> Option<Timestamp> {
        self.since.get()
    }

    /// As [`Self::since`], without following it.
    pub(super) fn since_untracked(self) -> Option<Timestamp> {
        self.since.get_untracked()
    }
}
