//! The pages that show a list of stories: the front page and the topic pages.
//!
//! Deliberately absent: the list's parts, each in a file of its own: `stories`, `filter`, `newsletter`.

mod filter;
mod newsletter;
mod rows;
mod status;
mod stories;

use crate::state::AppState;
use crate::ui::components::{Arrangement, PageHeader, TopicHeader};
use crate::ui::messages::words;
use crate::ui::titles;
use broadside_core::model::TopicSlug;
use filter::Filter;
use leptos::prelude::*;
use newsletter::Newsletter;
use stories::Stories;

/// The latest stories of every topic.
#[component]
pub fn FrontPage() -> impl IntoView {
    view! {
        <PageHeader title=words().pages.front_title.to_owned() is_visually_hidden=true/>
        <Filter/>
        <Stories arrangement=Arrangement::Front/>
        <Newsletter/>
    }
}

/// The stories of one topic, under its title and the newsroom's paragraph about it.
#[component]
pub fn TopicPage(
    /// The topic.
    slug: TopicSlug,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let page = state.config().page_of(&slug).cloned();
    let description = page.as_ref().map(|it| it.description.clone()).unwrap_or_default();
    let list = page.and_then(|it| it.list);
    let title = Signal::derive(move || titles::topic_title(state, &slug));
    view! {
        <TopicHeader title description/>
        <Filter/>
        <Stories arrangement=Arrangement::Archive/>
        <Newsletter preferred=list/>
    }
}
