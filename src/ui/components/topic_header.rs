//! The head of a topic's page.
//!
//! Deliberately absent: counts; the filter has them.

use super::in_language::in_language;
use crate::ui::element::element;
use broadside_core::model::LanguageTag;
use leptos::prelude::*;

/// The topic as the page's `h1`, with the newsroom's paragraph about it.
pub struct TopicHeader {
    /// The topic.
    pub title: String,
    /// What is filed here; may be empty.
    pub description: String,
    /// The language of both, where it differs from the page's.
    pub language: Option<LanguageTag>,
}

impl TopicHeader {
    /// The `header`.
    pub fn view(self) -> AnyView {
        let Self { title, description, language } = self;
        let description = (!description.is_empty()).then(|| element("p").child(description));
        // The heading takes the focus after a change of page.
        let title = element("h1").attr("tabindex", "-1").child(title);
        in_language(element("header"), language.as_ref())
            .class("topic-header")
            .child(title)
            .child(description)
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_topic_is_the_heading() {
        let (title, description) = ("International Solidarity".to_owned(), "Across borders.".to_owned());
        let html = TopicHeader { title, description, language: None }.view().to_html();
        assert!(
            html.contains("International Solidarity</h1>") && html.contains("<p>Across borders.</p>"),
            "{html}"
        );
    }
}
