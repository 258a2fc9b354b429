//! The line of topics under the masthead.
//!
//! Deliberately absent: filtering. Each link is a page; the current one says so.

use crate::ui::messages::words;
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
}

/// A row that scrolls sideways where it is too long, so that it takes one line on a phone too.
#[component]
pub fn TopicNavigation(
    /// In the newsroom's order, the front page first.
    #[prop(into)]
    links: Signal<Vec<NavigationLink>>,
) -> impl IntoView {
    let items = move || {
        let links = links.get().into_iter().map(|link| {
            let current = link.is_current.then_some("page");
            view! { <li><a href=link.href aria-current=current>{link.title}</a></li> }
        });
        links.collect::<Vec<_>>()
    };
    view! {
        <nav class="topic-navigation" aria-label=words().frame.topics>
            <ul>{items}</ul>
        </nav>
    }
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
        };
        let links = vec![link("Labour", false), link("Housing", true)];
        let html = Owner::new().with(|| view! { <TopicNavigation links /> }.to_html());
        assert_eq!(html.matches(r#"aria-current="page""#).count(), 1, "{html}");
        assert!(html.contains(r#"href="topics/labour/""#), "{html}");
    }
}
