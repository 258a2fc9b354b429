//! A search that was begun in the printed field is taken along when the app takes its place.
//!
//! Deliberately absent: searching.

use crate::browser::{document, focus};
use crate::state::AppState;
use crate::ui::pages::SEARCH_FIELD_ID;
use broadside_core::route::Route;
use broadside_core::search::SearchText;

/// What was typed goes into the address, before the field is removed. Whether the field had the focus.
pub(super) fn take_over(state: AppState) -> bool {
    if let Some(typed) = document::typed_into(SEARCH_FIELD_ID) {
        state.place.replace(Route::Search(SearchText::new(&typed)));
    }
    focus::has_focus(SEARCH_FIELD_ID)
}

/// Gives the app's own field the focus that the printed one had.
pub(super) fn focus_again(had_focus: bool) {
    if had_focus {
        focus::focus_element(SEARCH_FIELD_ID);
    }
}
