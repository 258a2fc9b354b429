//! The app as one view: the page of the route inside the layout.
//!
//! Deliberately absent: effects that reach outside; `start` has them, so that printing this view touches nothing.

use crate::state::AppState;
use crate::ui::element::dynamic;
use crate::ui::{layout, pages};
use leptos::prelude::*;

/// The whole page below `#app`, following stores that whoever shows or prints it fills.
pub fn app(state: AppState) -> AnyView {
    // In another language everything is another, and what the reader has in hand stays.
    dynamic(move || {
        let _ = state.language.in_use();
        layout::layout(state, pages::page(state))
    })
}
