//! What somebody pastes into another page to have the stories there, and the button that copies it.
//!
//! Deliberately absent: what a snippet says, and the clipboard.

use super::CopyState;
use crate::ui::element::{Handler, element};
use crate::ui::messages::embed_builder_words;
use leptos::prelude::*;

/// What to paste.
pub struct EmbedSnippet {
    /// The markup.
    pub markup: String,
    /// Whether the version that it should name could not be asked for.
    pub is_pinned_missing: bool,
    /// What came of copying it.
    pub copy_state: CopyState,
    /// Somebody wants it in the clipboard.
    pub on_copy_requested: Handler,
}

impl EmbedSnippet {
    /// The `section`.
    pub fn view(self) -> AnyView {
        let words = embed_builder_words();
        let Self { markup, is_pinned_missing, copy_state, on_copy_requested } = self;
        let copy_note = match copy_state {
            CopyState::Idle => "",
            CopyState::Copied => words.copied,
            CopyState::Failed => words.copy_failed,
        };
        let copy = element("button")
            .attr("type", "button")
            .class("button")
            .on("click", move || on_copy_requested.run(()))
            .child(words.copy);
        // It can be scrolled sideways, and so has to be reached by keyboard and to have a name.
        let text = element("pre")
            .attr("dir", "ltr")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", words.snippet)
            .child(markup);
        let missing =
            is_pinned_missing.then(|| element("p").class("embed-builder-fault").child(words.pinned_missing));
        element("section")
            .class("embed-builder-snippet")
            .child(element("h2").child(words.snippet))
            .child(element("p").class("embed-builder-note").child(words.snippet_note))
            .child(text)
            .child(missing)
            .child(
                element("div")
                    .class("embed-builder-tools")
                    .child(copy)
                    .child(element("p").attr("role", "status").child(copy_note)),
            )
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_snippet_is_text() {
        let snippet = EmbedSnippet {
            markup: "<script src=\"a\"></script>".to_owned(),
            is_pinned_missing: true,
            copy_state: CopyState::Copied,
            on_copy_requested: Handler::new(|()| ()),
        };
        let html = snippet.view().to_html();
        assert!(html.contains("&lt;script src="), "{html}");
        assert!(html.contains("The snippet is copied.") && html.contains("Until it is"), "{html}");
    }
}
