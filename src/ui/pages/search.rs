//! The page for searching what the device holds.
//!
//! Deliberately absent: what is found, which comes with the page's part of the app; this file shows the head until then.

mod results;

use super::parts;
use crate::browser::focus;
use crate::state::{AppState, Arrival, SearchStage};
use crate::ui::components::PageHeader;
use crate::ui::element::{Handler, dynamic, group};
use crate::ui::messages::words;
use broadside_core::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub(super) use results::whole;

/// Names the field on the page.
pub const SEARCH_FIELD_ID: &str = "search";

/// The page in whatever state it is.
pub(super) fn page(state: AppState) -> AnyView {
    let header =
        PageHeader { title: words().frame.search.to_owned(), text: String::new(), is_visually_hidden: false };
    let search = dynamic(move || match (state.search.stage(), parts::search_view()) {
        (SearchStage::Missing, None) => {
            Some(parts::missing(Handler::new(move |()| spawn_local(open(state)))))
        }
        (_, view) => view.map(|view| view(state)),
    });
    group(vec![header.view(), search])
}

/// Gets the page's part of the app and begins to read the device, if the reader is still there when it has come.
pub async fn open(state: AppState) {
    let was_closed = state.search.stage_untracked() == SearchStage::Closed;
    let is_ready = parts::prepare_search_page().await.is_ok();
    match state.place.route_untracked() {
        Route::Search(_) if is_ready => {
            state.search.open(state.feed);
            if was_closed && state.place.arrival() == Arrival::Followed {
                focus::after_layout(|| focus::focus_element(SEARCH_FIELD_ID));
            }
        }
        Route::Search(_) => state.search.miss(),
        _ => {}
    }
}
