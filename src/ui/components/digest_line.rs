//! A quiet line above a list: what came since the reader was last here is a page of its own.
//!
//! Deliberately absent: which stories those are. The line stands at the end of a row that is there anyway, because it is
//! known a moment after the list and must move nothing.

use crate::ui::element::element;
use leptos::prelude::*;

/// The link.
pub struct DigestLine {
    /// Such as «12 stories since Tuesday».
    pub text: String,
    /// The page.
    pub href: String,
}

impl DigestLine {
    /// The line.
    pub fn view(self) -> AnyView {
        let Self { text, href } = self;
        element("p").class("digest-line").child(element("a").attr("href", href).child(text)).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_a_link() {
        let (text, href) = ("12 stories since Tuesday".to_owned(), "digest/".to_owned());
        let html = DigestLine { text, href }.view().to_html();
        assert!(html.contains(r#"<a href="digest/">12 stories since Tuesday</a>"#), "{html}");
    }
}
