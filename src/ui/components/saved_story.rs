//! A story in the list of saved ones, also when it was just let go.
//!
//! Deliberately absent: a pause after which it goes. It stays until the reader leaves the list.

use crate::ui::element::{Element, Handler, Live, dynamic, element, group};
use crate::ui::messages::library_words;
use leptos::prelude::*;

/// A card with what came of it.
pub struct SavedStory {
    /// By which it gets the focus.
    pub id: String,
    /// The story.
    pub card: AnyView,
    /// Whether it is no longer saved.
    pub is_removed: Live<bool>,
    /// The reader wants it back.
    pub on_undone: Handler,
}

impl SavedStory {
    /// The row.
    pub fn view(self) -> AnyView {
        let Self { id, card, is_removed, on_undone } = self;
        let words = library_words();
        let note = dynamic(move || {
            let (is_removed, on_undone) = (is_removed.get(), on_undone.clone());
            let undo = is_removed.then(|| {
                element("button")
                    .attr("type", "button")
                    .class("text-button")
                    .on("click", move || on_undone.run(()))
                    .child(words.undo)
            });
            let text = if is_removed { words.removed } else { "" };
            let status = element("p").attr("role", "status").child(text);
            group(vec![status.view(), undo.map(Element::view).into_any()])
        });
        element("div")
            .class("saved-story")
            .attr("id", id)
            .attr("tabindex", "-1")
            .child(card)
            .child(element("div").class("saved-story-note").child(note))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_that_was_let_go_can_be_taken_back() {
        for is_removed in [false, true] {
            let story = SavedStory {
                id: "saved-damp".to_owned(),
                card: "Damp".into_any(),
                is_removed: is_removed.into(),
                on_undone: Handler::new(|()| ()),
            };
            let html = Owner::new().with(|| story.view().to_html());
            assert!(html.contains("Damp") && html.contains(r#"role="status""#), "{html}");
            assert_eq!(html.contains(">Undo<"), is_removed, "{html}");
        }
    }
}
