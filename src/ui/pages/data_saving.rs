//! Saving data: which pictures of a page wait until they are asked for, and the switch in the foot.
//!
//! Deliberately absent: the choice itself, which the state remembers.

use crate::state::AppState;
use crate::ui::components::{DataSavingSwitch, PictureGate, PictureGates};
use crate::ui::element::{Handler, Live, dynamic};
use broadside_core::model::{Body, Image, WebAddress};
use broadside_core::route::Route;
use leptos::prelude::*;

/// The gates of the pictures on the present page.
pub(super) fn picture_gates(state: AppState) -> PictureGates {
    let saving = state.data_saving;
    PictureGates::new(move |address| {
        let (looked_at, wanted) = (address.clone(), address.clone());
        PictureGate {
            is_open: Live::new(move || saving.is_loaded(&looked_at)),
            on_wanted: Handler::new(move |()| saving.load(wanted.clone())),
        }
    })
}

/// The switch in the foot of every page.
pub fn data_saving_switch(state: AppState) -> AnyView {
    let saving = state.data_saving;
    dynamic(move || {
        let is_on = saving.is_on();
        let n_withheld = if is_on { n_withheld(state) } else { 0 };
        let on_toggled = Handler::new(move |()| saving.choose(!is_on));
        DataSavingSwitch { is_on, n_withheld, on_toggled }.view()
    })
}

/// Pictures of stories on the present page that were not loaded.
fn n_withheld(state: AppState) -> usize {
    let address = |it: &Image| it.address.clone();
    let pictures: Vec<WebAddress> = match state.place.page() {
        Route::Article(_) => state.articles.article().with(|it| {
            let Some(article) = it.value() else { return Vec::new() };
            let text = match &article.body {
                Body::Full(text) => text.pictures(),
                Body::ExcerptOnly | Body::MembersOnly => Vec::new(),
            };
            article.preview.image.iter().chain(text).map(address).collect()
        }),
        Route::Front(_) | Route::Topic(..) => {
            state.feed.previews().iter().filter_map(|it| it.image.as_ref()).map(address).collect()
        }
        _ => Vec::new(),
    };
    let mut withheld: Vec<&WebAddress> = Vec::new();
    for picture in pictures.iter().filter(|it| !state.data_saving.is_loaded(it)) {
        if !withheld.contains(&picture) {
            withheld.push(picture);
        }
    }
    withheld.len()
}
