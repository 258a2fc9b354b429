//! The stories of a digest under one topic.
//!
//! Deliberately absent: pictures and columns. A digest is read from top to bottom, also on paper.

use super::in_language::in_language;
use crate::ui::element::element;
use broadside_core::model::LanguageTag;
use leptos::prelude::*;

/// A heading with stories.
pub struct DigestSection {
    /// By which its heading is found; no two on a page are alike.
    pub id: String,
    /// The topic, or what stands in its place.
    pub title: String,
    /// The topic's page.
    pub href: Option<String>,
    /// The topic's language, where it differs from the page's.
    pub language: Option<LanguageTag>,
    /// Cards.
    pub stories: Vec<AnyView>,
}

impl DigestSection {
    /// The `section`.
    pub fn view(self) -> AnyView {
        let Self { id, title, href, language, stories } = self;
        let heading = element("h2").attr("id", id.clone());
        let heading = match href {
            Some(href) => {
                heading.child(in_language(element("a"), language.as_ref()).attr("href", href).child(title))
            }
            None => heading.child(title),
        };
        element("section")
            .class("digest-section")
            .attr("aria-labelledby", id)
            .child(heading)
            .child(element("div").class("story-list-grid").child(stories))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_called_by_its_topic() {
        for (href, expected) in [
            (Some("topics/labour/".to_owned()), r#"<a href="topics/labour/">Labour</a></h2>"#),
            (None, r#"id="digest-labour">Labour</h2>"#),
        ] {
            let section = DigestSection {
                id: "digest-labour".to_owned(),
                title: "Labour".to_owned(),
                href,
                language: None,
                stories: vec!["Six hands before six".into_any()],
            };
            let html = section.view().to_html();
            assert!(html.contains(r#"aria-labelledby="digest-labour""#) && html.contains(expected), "{html}");
        }
    }
}
