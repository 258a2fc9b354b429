//! A text in which what answers a search is marked.
//!
//! Deliberately absent: finding it.

use crate::ui::element::{Child, element, group};
use broadside_core::search::Span;
use leptos::prelude::*;

/// The text, with a `mark` around each piece that answers.
pub fn marked_text(spans: &[Span<'_>]) -> AnyView {
    let pieces = spans.iter().map(|span| match span {
        Span::Plain(text) => (*text).into_child(),
        Span::Marked(text) => element("mark").child(*text).view(),
    });
    group(pieces.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_answers_is_marked_and_nothing_in_it_is_markup() {
        let view = marked_text(&[Span::Plain("<b>"), Span::Marked("Dock<"), Span::Plain("ers")]);
        assert_eq!(view.to_html().replace("<!>", ""), "&lt;b&gt;<mark>Dock&lt;</mark>ers");
    }
}
