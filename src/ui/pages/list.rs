//! The pages that show a list of stories: the front page and the topic pages.
//!
//! Deliberately absent: the list's parts, each in a file of its own: `stories`, `filter`, `newsletter`.

mod filter;
pub(super) mod kept;
pub(super) mod narrowing;
mod newsletter;
mod rows;
pub(super) mod since;
mod status;
mod stories;

pub use newsletter::SIGNUP_FORM_ID;

use super::parts;
use crate::state::AppState;
use crate::ui::components::{Arrangement, PageHeader, TopicHeader};
use crate::ui::element::{dynamic, group};
use crate::ui::messages::words;
use crate::ui::titles;
use broadside_core::model::TopicSlug;
use broadside_core::query::Query;
use leptos::prelude::*;

/// The latest stories of every topic.
pub fn front(state: AppState) -> AnyView {
    let header = PageHeader {
        title: words().pages.front_title.to_owned(),
        text: String::new(),
        is_visually_hidden: true,
    };
    group(vec![
        header.view(),
        dynamic(move || since_line(state)),
        filter::filter(state),
        stories::stories(state, Arrangement::Front),
        newsletter::newsletter(state, None, None),
    ])
}

/// The way to what came since the last visit, over the whole list alone.
fn since_line(state: AppState) -> Option<AnyView> {
    let since = state.visits.since()?;
    let is_whole = state.place.route().query().is_some_and(Query::is_empty);
    parts::newsroom_views().filter(|_| is_whole).and_then(|views| (views.since_line)(state, since))
}

/// The stories of one topic, under its title and the newsroom's paragraph about it.
pub fn topic(state: AppState, slug: TopicSlug) -> AnyView {
    let page = state.config().page_of(&slug);
    let description = page.map(|it| it.description.clone()).unwrap_or_default();
    let list = page.and_then(|it| it.list.clone());
    // Signups are told apart by the newsroom's own topics alone: an address can name any other.
    let topic = page.map(|it| it.topic.slug.clone());
    let header = move || {
        let title = titles::topic_title(state, &slug);
        let language = state.language.mark(None);
        TopicHeader { title, description: description.clone(), language }.view()
    };
    group(vec![
        dynamic(header),
        filter::filter(state),
        stories::stories(state, Arrangement::Archive),
        newsletter::newsletter(state, topic, list),
    ])
}
