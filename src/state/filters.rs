//! Whether the form is here that narrows a list: it comes with a part of the app of its own.
//!
//! Deliberately absent: what is chosen in it, which stands in the address.

use super::Watched;

/// The form that narrows a list.
#[derive(Clone, Copy)]
pub struct FilterStore {
    is_here: Watched<bool>,
}

impl FilterStore {
    pub(super) fn new() -> Self {
        Self { is_here: Watched::new(false) }
    }

    /// Whether its part of the app has come.
    pub fn is_here(self) -> bool {
        self.is_here.get()
    }

    /// Its part of the app came.
    pub fn arrive(self) {
        self.is_here.set(true);
    }
}
