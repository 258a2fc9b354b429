//! The page of an address that leads nowhere in this app.
//!
//! Deliberately absent: guessing what was meant.

use crate::ui::components::PageHeader;
use crate::ui::links;
use crate::ui::messages::words;
use leptos::prelude::*;

/// Says so, with the way to the front page.
#[component]
pub fn UnknownPage() -> impl IntoView {
    let pages = &words().pages;
    view! {
        <PageHeader title=pages.not_found_title.to_owned() text=pages.not_found_text.to_owned()/>
        <p><a class="action" href=links::front()>{pages.to_front_page}</a></p>
    }
}
