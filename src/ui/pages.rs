//! The app's pages: each connects stores with components.
//!
//! Deliberately absent: looks of their own.

mod article;
mod data_saving;
mod doctor;
mod embed_builder;
mod keys;
mod language;
mod library;
mod list;
mod notices;
mod parts;
mod search;
mod story;
mod unknown;

pub use data_saving::data_saving_switch;
pub use doctor::open as open_doctor;
pub use embed_builder::open as open_embed_builder;
pub use language::{language_switch, prepare_language};
pub use library::open as open_library;
pub use list::SIGNUP_FORM_ID;
pub use notices::bar;
pub use parts::{begin_visit, is_article_page_ready, key_dialog, prepare_article_page, press_key};
pub use search::{SEARCH_FIELD_ID, open as open_search};

use crate::state::AppState;
use crate::ui::element::dynamic;
use broadside_core::route::Route;
use leptos::prelude::*;

/// The page of the present route. Filters do not change it, so that a list stays in place while they do.
pub fn page(state: AppState) -> AnyView {
    dynamic(move || match state.place.page() {
        Route::Front(_) => list::front(state),
        Route::Topic(slug, _) => list::topic(state, slug),
        Route::Article(_) => article::page(state),
        Route::Search(_) => search::page(state),
        Route::Doctor => doctor::page(state),
        Route::Embed => embed_builder::page(state),
        Route::Device(page) => library::page(state, page),
        Route::Campaign(slug) => notices::page(state, &slug),
        Route::Unknown => unknown::page(),
    })
}
