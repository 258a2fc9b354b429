//! What campaign notices set in motion outside their page: what is shown is counted, how far a campaign has come is
//! asked, and the focus knows where it was before it went into a notice.
//!
//! Deliberately absent: what is shown; that is decided when a page is opened.

use super::following::following;
use crate::browser::{document, focus};
use crate::state::AppState;
use crate::ui::components::{NOTICES, printed_bar_slug};
use broadside_core::campaign::CampaignSlug;
use broadside_core::route::Route;

/// A printed page keeps its bar, or goes without.
pub(super) fn look_at_print(state: AppState) {
    if document::is_printed() {
        let printed = document::first_id(NOTICES).and_then(|it| CampaignSlug::new(printed_bar_slug(&it)?));
        state.campaigns.take_over_bar(printed);
    }
}

/// Follows the pages for as long as the app lives.
pub(super) fn follow(state: AppState) {
    focus::remember_outside(NOTICES);
    following(move || {
        let bar = state.campaigns.bar().filter(|it| !it.is_room_alone).map(|it| it.campaign);
        let shown: Vec<_> = state.notices().into_iter().map(|it| it.campaign).chain(bar).collect();
        state.campaigns.count(&shown);
        let on_own_page = match state.place.page() {
            Route::Campaign(slug) => state.campaigns.by_slug(&slug),
            _ => None,
        };
        for campaign in shown.iter().filter_map(|it| state.campaigns.by_id(it)).chain(on_own_page) {
            state.campaigns.tickers.ask(campaign);
        }
    });
}
