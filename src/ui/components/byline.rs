//! Who wrote a story, when, and how long it takes to read.
//!
//! Deliberately absent: making words of moments. The page does that, because it knows what time it is.

use crate::ui::element::{Live, dynamic, element};
use crate::ui::messages::story_words;
use broadside_core::model::Author;
use leptos::prelude::*;

/// A moment in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedWords {
    /// Such as «3 hours ago»; printed pages have none, because they do not know when they are read.
    pub relative: Option<String>,
    /// Such as «22 November 2026, 12:15».
    pub absolute: String,
    /// For machines: RFC 3339.
    pub datetime: String,
}

/// The moment as a `time` element: relative words with the absolute ones on hover and for assistive technology.
pub(super) fn moment(published: PublishedWords) -> AnyView {
    let PublishedWords { relative, absolute, datetime } = published;
    let on_hover = relative.is_some().then(|| absolute.clone());
    let time = element("time").attr("datetime", datetime).attr("title", on_hover);
    match relative {
        Some(relative) => {
            let exact = element("span").class("visually-hidden").child([", ", &absolute].concat());
            time.child(relative).child(exact).view()
        }
        None => time.child(absolute).view(),
    }
}

/// Authors as in a sentence; nothing for none.
fn names(authors: &[Author]) -> Option<String> {
    let names: Vec<&str> = authors.iter().map(|it| it.name.as_str()).collect();
    (!names.is_empty()).then(|| (story_words().names)(&names))
}

/// One line; what is not known leaves no trace.
pub struct Byline {
    /// In the source's order.
    pub authors: Vec<Author>,
    /// First publication.
    pub published: Live<Option<PublishedWords>>,
    /// At the words per minute of the model.
    pub reading_minutes: Option<u32>,
    /// Named where there are several sources.
    pub source_title: Option<String>,
}

impl Byline {
    /// The line.
    pub fn view(self) -> AnyView {
        let Self { authors, published, reading_minutes, source_title } = self;
        let words = story_words();
        let part = |class, text: String| element("span").class(class).child(text);
        let names = names(&authors).map(|names| {
            element("span")
                .class("byline-authors")
                .child([words.by, " "].concat())
                .child(element("b").child(names))
        });
        let source = source_title.map(|title| part("byline-source", title));
        let minutes = reading_minutes.map(|n| part("byline-minutes", (words.reading_minutes)(n)));
        element("p")
            .class("byline")
            .child(names)
            .child(source)
            .child(dynamic(move || published.get().map(moment)))
            .child(minutes)
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn byline(authors: &[&str], published: Option<PublishedWords>) -> String {
        let authors = authors.iter().map(|it| Author { name: (*it).to_owned(), address: None }).collect();
        let byline =
            Byline { authors, published: published.into(), reading_minutes: Some(4), source_title: None };
        Owner::new().with(|| byline.view().to_html())
    }

    #[test]
    fn several_authors_are_joined_as_in_a_sentence() {
        assert!(byline(&["Wren Hallorane"], None).contains("<b>Wren Hallorane</b>"));
        let html = byline(&["Wren Hallorane", "Bao-Linh Trieu", "Efua Lindqvist"], None);
        assert!(html.contains("Wren Hallorane, Bao-Linh Trieu and Efua Lindqvist"), "{html}");
        assert!(!byline(&[], None).contains("By"));
    }

    #[test]
    fn a_relative_date_keeps_the_exact_one_at_hand() {
        let published = PublishedWords {
            relative: Some("3 hours ago".to_owned()),
            absolute: "22 November 2026, 12:15".to_owned(),
            datetime: "2026-11-22T12:15:00Z".to_owned(),
        };
        let html = byline(&[], Some(published));
        assert!(
            html.contains("3 hours ago") && html.contains(r#"title="22 November 2026, 12:15""#),
            "{html}"
        );
        assert!(html.contains(r#"datetime="2026-11-22T12:15:00Z""#), "{html}");
    }
}
