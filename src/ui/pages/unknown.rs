//! The page of an address that leads nowhere in this app.
//!
//! Deliberately absent: guessing what was meant.

use crate::ui::components::PageHeader;
use crate::ui::element::{element, group};
use crate::ui::links;
use crate::ui::messages::words;
use leptos::prelude::*;

/// Says so, with the way to the front page.
pub fn page() -> AnyView {
    let pages = &words().pages;
    let header = PageHeader {
        title: pages.not_found_title.to_owned(),
        text: pages.not_found_text.to_owned(),
        is_visually_hidden: false,
    };
    let way = element("a").class("action").attr("href", links::front()).child(pages.to_front_page);
    group(vec![header.view(), element("p").child(way).view()])
}
