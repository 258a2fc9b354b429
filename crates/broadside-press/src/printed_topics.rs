//! Which topics have a page in this edition, and what becomes of links to the others: what a printed page links to can be
//! read without JavaScript too.
//!
//! Deliberately absent: the app's links. It asks its sources for any topic, and puts its own links in the place of the
//! printed ones when it takes over.

use crate::edition::Place;
use crate::print::is_name_of_a_file;
use broadside_core::model::{Preview, Topic, TopicSlug};
use broadside_core::query::Query;
use broadside_core::route::Route;
use std::collections::BTreeSet;

/// How a link to a topic's page begins, as the components print it.
const LINK: &str = " href=\"topics/";

/// The route of a topic's page.
pub fn route(slug: &TopicSlug) -> Route {
    Route::Topic(slug.clone(), Query::default())
}

/// The addresses of the topic pages that an edition has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintedTopics(BTreeSet<String>);

impl PrintedTopics {
    /// Those of `topics` whose folders have names that file systems take.
    pub fn of<'a>(topics: impl Iterator<Item = &'a Topic>) -> Self {
        let places = topics.filter_map(|it| Place::of(&route(&it.slug)));
        Self(places.filter(|it| is_name_of_a_file(&it.folder)).map(|it| it.address).collect())
    }

    /// The story with nothing but topics that have a page.
    pub fn of_story(&self, preview: &Preview) -> Preview {
        let mut preview = preview.clone();
        preview.topics.retain(|it| self.0.contains(&route(&it.slug).address()));
        preview
    }

    /// The body of the page at `page` with links to pages that are there. A link to a topic that has none leads to the
    /// front page filtered by it: as a link it looks the same and tells the same topic to scripts, and where none runs it
    /// leads to stories and not to «not found».
    ///
    /// Filters live in the query of an address, which nobody reads without JavaScript: there a filter by one topic leads
    /// to that topic's page.
    pub fn linked(&self, page: &str, body: &str) -> String {
        let page = if page.is_empty() { "./" } else { page };
        let body = self.0.iter().fold(body.to_owned(), |body, topic| {
            let slug = topic.trim_start_matches("topics/").trim_end_matches('/');
            body.replace(&format!("href=\"{page}?topics={slug}\""), &format!("href=\"{topic}\""))
        });
        let mut parts = body.split(LINK);
        let mut linked = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (rest, after) = part.split_once('"').unwrap_or((part, ""));
            let folder = rest.split(['?', '#']).next().unwrap_or_default();
            if self.0.contains(&["topics/", folder].concat()) {
                linked.push_str(LINK);
                linked.push_str(part);
            } else {
                let slug = folder.trim_end_matches('/');
                linked.extend([" href=\"./?topics=", slug, "\"", after]);
            }
        }
        linked
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn printed() -> PrintedTopics {
        PrintedTopics::of(["Labour", "تضامن"].map(|it| Topic::named(it).unwrap()).iter())
    }

    #[test]
    fn what_has_no_page_is_linked_as_a_filter_of_the_front_page() {
        for (body, wanted) in [
            (r#"<a href="topics/labour/">Labour</a>"#, r#"<a href="topics/labour/">Labour</a>"#),
            (r#"<a href="topics/rare/">Rare</a>, <b>"#, r#"<a href="./?topics=rare">Rare</a>, <b>"#),
            (
                r#"<a class="x" href="topics/rare/?unread" rel="y">R</a>"#,
                r#"<a class="x" href="./?topics=rare" rel="y">R</a>"#,
            ),
            (r##"<a href="topics/labour/#main">L</a>"##, r##"<a href="topics/labour/#main">L</a>"##),
            (
                r#"<a href="topics/rare/"></a><a href="topics/labour/">"#,
                r#"<a href="./?topics=rare"></a><a href="topics/labour/">"#,
            ),
            (
                r#"<a href="topics/%D8%AA%D8%B6%D8%A7%D9%85%D9%86/">"#,
                r#"<a href="topics/%D8%AA%D8%B6%D8%A7%D9%85%D9%86/">"#,
            ),
            (
                r#"<a href="https://other.example/topics/rare/">"#,
                r#"<a href="https://other.example/topics/rare/">"#,
            ),
            ("href=&quot;topics/rare/&quot;", "href=&quot;topics/rare/&quot;"),
        ] {
            assert_eq!(printed().linked("", body), wanted);
        }
    }

    #[test]
    fn a_filter_by_a_topic_leads_to_its_page() {
        let body = r#"<a href="./?topics=labour"></a><a href="./?topics=rare"></a>"#;
        assert_eq!(
            printed().linked("", body),
            r#"<a href="topics/labour/"></a><a href="./?topics=rare"></a>"#
        );
        let body = r#"<a href="topics/x/?topics=labour"></a>"#;
        assert_eq!(printed().linked("topics/x/", body), r#"<a href="topics/labour/"></a>"#);
    }
}
