//! What an installed app has beside a page: a number on its icon.
//!
//! Deliberately absent: anything for windows of a browser.

use super::following::following;
use crate::browser::installing;
use crate::state::AppState;

/// Follows the stories that wait to be shown for as long as the page lives.
pub(super) fn follow(state: AppState) {
    if installing::is_installed() {
        following(move || state.installing.show_waiting(state.feed.n_waiting()));
    }
}
