//! The reader's own pages: their heads, and what stands there until their part of the app has come.
//!
//! Deliberately absent: the pages themselves, each in a file of its own, which are that part.

mod digest;
mod installing;
mod list_looks;
mod mutes;
mod offline;
mod privacy;
mod saved;
mod settings;
mod takeaway;
mod wipe;

use super::parts;
use crate::parts::{PartMissing, Work};
use crate::state::{AppState, LibraryStage};
use crate::ui::components::PageHeader;
use crate::ui::element::{Handler, dynamic, group};
use crate::ui::messages::device_words;
use crate::ui::titles;
use broadside_core::route::{DevicePage, Route};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page in whatever state it is.
pub(super) fn page(state: AppState, page: DevicePage) -> AnyView {
    let header = PageHeader {
        title: titles::device_page(page).to_owned(),
        text: match page {
            DevicePage::Saved => device_words().saved_text,
            DevicePage::Digest => device_words().digest_text,
            DevicePage::Settings => device_words().settings_text,
            DevicePage::Privacy => device_words().privacy_text,
            DevicePage::Install => device_words().install_text,
            DevicePage::Keys => device_words().keys_text,
        }
        .to_owned(),
        is_visually_hidden: false,
    };
    let content = dynamic(move || match (state.library.stage(), parts::library_pages()) {
        (LibraryStage::Ready, Some(pages)) => Some((pages.view)(state, page)),
        (LibraryStage::Missing, _) => {
            Some(parts::missing(Handler::new(move |()| spawn_local(open(state, page)))))
        }
        _ => None,
    });
    group(vec![header.view(), content])
}

/// Gets the pages' part of the app and opens this one, if the reader is still there when it has come.
pub async fn open(state: AppState, page: DevicePage) {
    let pages = parts::prepared_library_pages().await;
    if state.place.route_untracked() != Route::Device(page) {
        return;
    }
    match pages {
        Ok(pages) => (pages.opened)(state, page).await,
        Err(PartMissing) => state.library.miss(),
    }
}

/// The reader is at `page`, whose part has come.
pub(super) fn opened(state: AppState, page: DevicePage) -> Work {
    Box::pin(async move {
        state.installing.look();
        state.library.open(page).await;
    })
}

/// What stands on the page below its head.
pub(super) fn content(state: AppState, page: DevicePage) -> AnyView {
    match page {
        DevicePage::Saved => saved::view(state),
        DevicePage::Digest => digest::view(state),
        DevicePage::Settings => settings::view(state),
        DevicePage::Privacy => privacy::view(state),
        DevicePage::Install => installing::view(state),
        DevicePage::Keys => super::keys::list(state),
    }
}
