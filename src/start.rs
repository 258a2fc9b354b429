//! Starting in a browser: configuration first, then whatever can be shown at once, and only then the app in place
//! of what was printed, in one step, so that nothing flashes or moves.
//!
//! Deliberately absent: the service worker and repair after a failed start, which the boot script does.

mod edition;
mod following;
mod installed;
mod keys;
mod navigation;
mod newsletter;
mod notices;
mod reading;
mod searching;
mod settle;
mod unconfigured;
mod visits;

use crate::app::app;
use crate::browser::{document, events, fetch, focus, location};
use crate::parts::PartMissing;
use crate::state::{self, AppState, PlaceStore};
use crate::ui::pages;
use broadside_core::config::Config;
use broadside_core::model::WebAddress;
use leptos::prelude::*;

/// A printed page can be read meanwhile, so that the app may take its time to have the same stories at hand.
const PRINTED_PATIENCE_MS: i32 = 20_000;
/// The neutral shell shows nothing to read; the masthead and the menu are better than waiting longer.
const SHELL_PATIENCE_MS: i32 = 1_500;

/// Starts the app. Ends when it is mounted, or when it is clear that it cannot be and the page says so.
pub async fn start() {
    let Some(base) = location::base() else { return };
    let mut config = match configuration(&base).await {
        Ok(config) => config,
        Err(problems) => return unconfigured::show(problems),
    };
    if let Some(accent) = config.newsroom.branding.accent {
        document::set_style_property("--broadside-accent", &accent.to_hex());
    }
    newsletter::label(&mut config);
    // The owner of everything lives as long as the page.
    let owner = Owner::new();
    let state = AppState::new(config, PlaceStore::in_browser());
    state.start();
    newsletter::look_at_print(state);
    pages::prepare_language(state).await;
    edition::fill(&state, &base).await;
    let settled = owner.with(|| {
        navigation::follow(state);
        notices::look_at_print(state);
        settle::settled(state, if document::is_printed() { PRINTED_PATIENCE_MS } else { SHELL_PATIENCE_MS })
    });
    settled.await;
    owner.with(|| mount(state));
    if document::is_printed() {
        state.freshen_print();
    }
    std::mem::forget(owner);
    events::announce("broadside:rendered");
}

/// What the press has printed of the file is read at once; a file that was changed since is read in full, which a part
/// does that few visits need.
async fn configuration(base: &WebAddress) -> Result<Config, Vec<String>> {
    let address = base.join("broadside.json").unwrap_or_else(|| base.clone());
    let told = |code: &str| vec![["broadside.json: ", code].concat()];
    let bytes = fetch::get_own(&address).await.map_err(|error| told(error.code()))?;
    if let Some(config) = Config::printed(&bytes, base) {
        return Ok(config);
    }
    state::configuration_read(bytes, base.clone())
        .await
        .unwrap_or_else(|PartMissing| Err(told("part-missing")))
}

/// Puts the app in the place of the printed page. Scroll position and focused link are found again afterwards.
fn mount(state: AppState) {
    let Some(mount_point) = document::mount_point() else { return };
    let top_px = match focus::scroll_position_px() {
        // A reload starts at the top until there is something to scroll.
        top_px if top_px < 1.0 => location::remembered_scroll_px().unwrap_or_default(),
        top_px => top_px,
    };
    let focused = focus::focused_link();
    // Dates take other room in print than in the app, so that it is the story in view that is kept in place.
    // Where the focus is in the window, that is what the reader is at.
    let is_at_focus = focused.as_ref().is_some_and(focus::Landmark::is_in_window);
    let is_scrolled = top_px > 0.0;
    let in_view = if is_scrolled && !is_at_focus { focus::first_story_in_view() } else { None };
    newsletter::take_over(state);
    let was_searching = searching::take_over(state);
    document::set_language(&state.language.tag());
    document::clear(&mount_point);
    let handle = leptos::mount::mount_to(mount_point, move || app(state));
    // Mounted for as long as the page lives.
    handle.forget();
    navigation::follow_in_row(state);
    newsletter::follow(state);
    visits::follow(state);
    notices::follow(state);
    installed::follow(state);
    keys::follow(state);
    reading::follow(state);
    searching::focus_again(was_searching);
    // At the top there is nothing to put back, and asking for it would have the page laid out within this task.
    if is_scrolled {
        focus::scroll_to_px(top_px);
    }
    if let Some(link) = in_view {
        link.scroll_back();
    }
    if let Some(link) = focused {
        if is_at_focus && is_scrolled {
            link.scroll_back();
        }
        link.focus();
    }
}
