//! The topics that a story is filed under, as links.
//!
//! Deliberately absent: choosing topics (`topic_filter`) and going through the site (`topic_navigation`).

use super::in_language::in_language;
use crate::ui::element::{Element, element};
use broadside_core::model::LanguageTag;
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
    /// Their language, where it differs from the page's.
    pub language: Option<LanguageTag>,
}

impl TopicLinks {
    /// The list, if there is anything in it.
    pub fn view(self) -> Option<AnyView> {
        let Self { topics, language } = self;
        let link = |it: TopicLink| element("li").child(element("a").attr("href", it.href).child(it.title));
        let links: Vec<Element> = topics.into_iter().map(link).collect();
        (!links.is_empty())
            .then(|| in_language(element("ul"), language.as_ref()).class("topic-links").child(links).view())
    }
}
