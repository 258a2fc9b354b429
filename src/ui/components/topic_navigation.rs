//! The line of topics under the masthead, with the way to searching at its end.
//!
//! Deliberately absent: filtering. Each link is a page; the current one says so.

use super::in_language::in_language;
use crate::ui::element::{Element, element};
use crate::ui::messages::words;
use broadside_core::model::LanguageTag;
use leptos::prelude::*;

/// One place to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavigationLink {
    /// Its words.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Whether the reader is there.
    pub is_current: bool,
    /// The language of its words, where it differs from the page's.
    pub language: Option<LanguageTag>,
}

/// A row that scrolls sideways where it is too long, so that it takes one line on a phone too; the link to searching
/// stays in sight.
pub struct TopicNavigation {
    /// In the newsroom's order, the front page first.
    pub links: Vec<NavigationLink>,
    /// The page for searching.
    pub search: NavigationLink,
}

impl TopicNavigation {
    /// The `nav`.
    pub fn view(self) -> AnyView {
        let items: Vec<Element> = self.links.into_iter().map(|it| element("li").child(link(it))).collect();
        element("nav")
            .class("topic-navigation")
            .attr("aria-label", words().frame.topics)
            .child(element("ul").child(items))
            .child(link(self.search).class("topic-navigation-search"))
            .view()
    }
}

fn link(it: NavigationLink) -> Element {
    let current = it.is_current.then_some("page");
    let link = element("a").attr("href", it.href).attr("aria-current", current);
    in_language(link, it.language.as_ref()).child(it.title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_current_topic_is_marked_once() {
        let link = |title: &str, is_current| NavigationLink {
            title: title.to_owned(),
            href: format!("topics/{}/", title.to_lowercase()),
            is_current,
            language: None,
        };
        let links = vec![link("Labour", false), link("Housing", true)];
        let search = NavigationLink { href: "search/".to_owned(), ..link("Search", false) };
        let html = TopicNavigation { links, search }.view().to_html();
        assert_eq!(html.matches(r#"aria-current="page""#).count(), 1, "{html}");
        assert!(html.contains(r#"href="topics/labour/""#) && html.contains(r#"href="search/""#), "{html}");
    }
}
