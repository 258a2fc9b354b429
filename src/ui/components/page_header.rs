//! The heading of a page that is not a topic: the front page, saved stories, privacy.
//!
//! Deliberately absent: the masthead's name, which is no heading.

use crate::ui::element::element;
use leptos::prelude::*;

/// The page's `h1`, and a sentence under it.
pub struct PageHeader {
    /// The heading.
    pub title: String,
    /// A sentence under it; may be empty.
    pub text: String,
    /// Only for those who go by headings: on the front page the lead story is the head to the eye.
    pub is_visually_hidden: bool,
}

impl PageHeader {
    /// The `header`.
    pub fn view(self) -> AnyView {
        let Self { title, text, is_visually_hidden } = self;
        let class = if is_visually_hidden { "page-header visually-hidden" } else { "page-header" };
        let text = (!text.is_empty()).then(|| element("p").child(text));
        // The heading takes the focus after a change of page.
        let title = element("h1").attr("tabindex", "-1").child(title);
        element("header").class(class).child(title).child(text).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_heading_even_where_the_eye_sees_none() {
        let (title, text) = ("Latest stories".to_owned(), String::new());
        let html = PageHeader { title, text, is_visually_hidden: true }.view().to_html();
        assert_eq!(html.matches("<h1").count(), 1, "{html}");
        assert!(html.contains("visually-hidden") && !html.contains("<p"), "{html}");
    }
}
