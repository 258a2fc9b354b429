//! Says plainly that a story goes on elsewhere.
//!
//! Deliberately absent: teasing. What is here is all that the newsroom passes on, and the note says so.

use crate::ui::element::element;
use crate::ui::messages::words;
use broadside_core::model::WebAddress;
use leptos::prelude::*;

/// Why the rest is not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// The source gives an excerpt and a link.
    ExcerptOnly,
    /// The source keeps the rest for members.
    MembersOnly,
}

/// The note, with a link to the whole where there is one.
pub struct ArticleNote {
    /// Why.
    pub kind: NoteKind,
    /// Where the whole is.
    pub address: Option<WebAddress>,
}

impl ArticleNote {
    /// The `aside`.
    pub fn view(self) -> AnyView {
        let Self { kind, address } = self;
        let article = &words().article;
        let (title, text) = match kind {
            NoteKind::ExcerptOnly => (article.excerpt_only_title, article.excerpt_only),
            NoteKind::MembersOnly => (article.members_only_title, article.members_only),
        };
        let link = address.map(|address| {
            let link = element("a").class("action").attr("href", address.as_str()).attr("rel", "noopener");
            element("p").child(link.child((article.read_on)(address.host())))
        });
        element("aside")
            .class("article-note")
            .child(element("h2").child(title))
            .child(element("p").child(text))
            .child(link)
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_note_names_the_site_where_the_story_goes_on() {
        let address = WebAddress::parse("https://hawser.example/2026/11/damp/");
        let html = ArticleNote { kind: NoteKind::MembersOnly, address }.view().to_html();
        assert!(
            html.contains("For members") && html.contains("Read the whole story at hawser.example"),
            "{html}"
        );
    }
}
