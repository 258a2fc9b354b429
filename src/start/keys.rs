//! Keys are heard from the start, and what they do comes with the first that is pressed.
//!
//! Deliberately absent: doing it.

use crate::browser::keyboard;
use crate::state::AppState;
use crate::ui::pages;
use broadside_core::keys;
use leptos::task::spawn_local;

/// Hears keys for as long as the page lives, where the reader has not switched them off.
pub(super) fn follow(state: AppState) {
    keyboard::on_key(move |key| {
        let is_wanted = state.keys.is_on_untracked() && keys::is_used(&key);
        if is_wanted {
            spawn_local(pages::press_key(state, key));
        }
        is_wanted
    });
}
