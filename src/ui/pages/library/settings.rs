//! What a reader decides about the app.
//!
//! Deliberately absent: the parts, each in a file of its own.

use super::{mutes, offline, takeaway, wipe};
use crate::state::AppState;
use crate::ui::element::group;
use leptos::prelude::*;

/// The page below its head.
pub(super) fn view(state: AppState) -> AnyView {
    group(vec![offline::panel(state), mutes::panel(state), takeaway::panel(state), wipe::panel(state)])
}
