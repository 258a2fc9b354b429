//! What the device knows of earlier visits is looked at once the page stands: what came since, and signups that wait.
//!
//! Deliberately absent: showing it; both are views of the part of the app that asks the newsroom.

use crate::state::AppState;
use crate::ui::pages;
use leptos::task::spawn_local;

/// Looks, as soon as there is somebody to show it.
pub(super) fn follow(state: AppState) {
    spawn_local(async move {
        // Without the part nothing can be kept either.
        if pages::begin_visit(state).await.is_ok() && state.config().signup.is_some() {
            state.signup.look_after_kept();
        }
    });
}
