//! The topics that a story is filed under, as links.
//!
//! Deliberately absent: choosing topics (`topic_filter`) and going through the site (`topic_navigation`).

use leptos::prelude::*;

/// A topic and its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicLink {
    /// As the source writes it.
    pub title: String,
    /// Its page.
    pub href: String,
}

/// A story's topics in a row; nothing at all where it has none.
#[component]
pub fn TopicLinks(
    /// In the source's order.
    topics: Vec<TopicLink>,
) -> AnyView {
    if topics.is_empty() {
        return ().into_any();
    }
    let links: Vec<_> =
        topics.into_iter().map(|topic| view! { <li><a href=topic.href>{topic.title}</a></li> }).collect();
    view! { <ul class="topic-links">{links}</ul> }.into_any()
}
