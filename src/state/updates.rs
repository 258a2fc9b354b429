//! New versions of the app: one waits, the reader says when.
//!
//! Deliberately absent: the worker and its registration, which the boot script keeps.

use super::Watched;
use crate::browser::events;

/// Whether a new version waits.
#[derive(Clone, Copy)]
pub struct UpdateStore {
    is_waiting: Watched<bool>,
}

impl UpdateStore {
    pub(super) fn new() -> Self {
        Self { is_waiting: Watched::new(false) }
    }

    /// Hears the boot script.
    pub(super) fn start(self) {
        let is_waiting = self.is_waiting;
        events::on_document("broadside:update-ready", move |_| {
            // Said again of the next version: the offer must not be drawn anew under the reader's press.
            if !is_waiting.get_untracked() {
                is_waiting.set(true);
            }
        });
    }

    /// Whether to offer it.
    pub fn is_waiting(self) -> bool {
        self.is_waiting.get()
    }

    /// The reader wants it now: the boot script changes the worker and loads the page anew.
    pub fn accept(self) {
        events::announce("broadside:update-accepted");
    }

    /// Not now; it is taken when every page of the app was closed.
    pub fn postpone(self) {
        self.is_waiting.set(false);
    }
}
