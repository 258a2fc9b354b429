//! Reading with the keyboard: whether keys do anything, and the list of what they do.
//!
//! Deliberately absent: doing it, which comes with the part of the app that the first key brings.

use super::Watched;
use crate::browser::{clock, preferences};
use broadside_core::keys::{KeyCommand, KeySequence};

const KEY: &str = "keys";
const OFF: &str = "off";

/// Keys.
#[derive(Clone, Copy)]
pub struct KeyStore(&'static Inner);

struct Inner {
    is_on: Watched<bool>,
    is_list_open: Watched<bool>,
    sequence: Watched<KeySequence>,
}

impl KeyStore {
    pub(super) fn new() -> Self {
        Self(Box::leak(Box::new(Inner {
            is_on: Watched::new(true),
            is_list_open: Watched::new(false),
            sequence: Watched::new(KeySequence::default()),
        })))
    }

    /// Looks up what the reader decided.
    pub(super) fn start(self) {
        if preferences::get(KEY).as_deref() == Some(OFF) {
            self.0.is_on.set(false);
        }
    }

    /// Whether keys do anything.
    pub fn is_on(self) -> bool {
        self.0.is_on.get()
    }

    /// The same, without following it.
    pub fn is_on_untracked(self) -> bool {
        self.0.is_on.get_untracked()
    }

    /// Switches them on or off, on this device from now on.
    pub fn toggle(self) {
        let is_on = !self.0.is_on.get_untracked();
        self.0.is_on.set(is_on);
        preferences::set(KEY, if is_on { "on" } else { OFF });
    }

    /// A key was pressed.
    pub fn press(self, key: &str) -> Option<KeyCommand> {
        self.0.sequence.update(|it| it.press(key, clock::elapsed_ms()))
    }

    /// Whether what they do is shown over the page.
    pub fn is_list_open(self) -> bool {
        self.0.is_list_open.get()
    }

    /// Shows it, or no longer.
    pub fn show_list(self, is_open: bool) {
        self.0.is_list_open.set(is_open);
    }
}
