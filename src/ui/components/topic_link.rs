//! The topics that a story is filed under, as links.
//!
//! Deliberately absent: choosing topics (`topic_filter`) and going through the site (`topic_navigation`).

use crate::ui::element::{Element, element};
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
pub struct TopicLinks {
    /// In the source's order.
    pub topics: Vec<TopicLink>,
}

impl TopicLinks {
    /// The list, if there is anything in it.
    pub fn view(self) -> Option<AnyView> {
        let link = |it: TopicLink| element("li").child(element("a").attr("href", it.href).child(it.title));
        let links: Vec<Element> = self.topics.into_iter().map(link).collect();
        (!links.is_empty()).then(|| element("ul").class("topic-links").child(links).view())
    }
}
