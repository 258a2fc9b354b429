//! What a reader decides about the app.
//!
//! Deliberately absent: the parts, each in a file of its own.

use super::{list_looks, mutes, offline, takeaway, wipe};
use crate::state::AppState;
use crate::ui::components::SettingsPanel;
use crate::ui::element::{Element, element, group};
use crate::ui::messages::device_words;
use crate::ui::{links, titles};
use broadside_core::route::DevicePage;
use leptos::prelude::*;

/// The page below its head.
pub(super) fn view(state: AppState) -> AnyView {
    group(vec![
        offline::panel(state),
        list_looks::panel(state),
        mutes::panel(state),
        takeaway::panel(state),
        further_pages(),
        wipe::panel(state),
    ])
}

/// What else there is to look at, or to decide on a page of its own.
fn further_pages() -> AnyView {
    let link = |page: DevicePage| {
        let link = element("a").class("action").attr("href", links::device(page));
        element("li").child(link.child(titles::device_page(page)))
    };
    let links: Vec<Element> = [DevicePage::Digest, DevicePage::Keys].map(link).into();
    let list = element("ul").attr("role", "list").child(links).view();
    SettingsPanel { title: device_words().app_pages, text: "", children: vec![list] }.view()
}
