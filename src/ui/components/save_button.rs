//! Keeps a story for later.
//!
//! Deliberately absent: a label that changes. That it is pressed says that the story is kept.

use crate::ui::element::{Handler, Live, dynamic, element, group};
use crate::ui::messages::mark_words;
use leptos::prelude::*;

/// What is known of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// It is not kept.
    NotSaved,
    /// It is kept.
    Saved,
    /// It should have been kept or let go, and the device did not do it.
    Refused,
}

/// The button.
pub struct SaveButton {
    /// The story's title, for whoever hears the button without seeing where it stands.
    pub title: String,
    /// What is known of the story.
    pub state: Live<SaveState>,
    /// The reader wants the other.
    pub on_toggled: Handler,
}

impl SaveButton {
    /// The button, and after it what went wrong.
    pub fn view(self) -> AnyView {
        let Self { title, state, on_toggled } = self;
        let words = mark_words();
        let name = (words.save_story)(&title);
        dynamic(move || {
            let (state, on_toggled) = (state.get(), on_toggled.clone());
            let is_saved = state == SaveState::Saved;
            let button = element("button")
                .attr("type", "button")
                .class("save-button")
                .attr("aria-pressed", if is_saved { "true" } else { "false" })
                .attr("aria-label", name.clone())
                .on("click", move || on_toggled.run(()))
                .child(element("span").child(words.save));
            let trouble = (state == SaveState::Refused).then(|| {
                element("p").class("save-button-trouble").attr("role", "alert").child(words.not_saved).view()
            });
            group(vec![button.view(), trouble.into_any()])
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn button(state: SaveState) -> String {
        let title = "Damp".to_owned();
        let on_toggled = Handler::new(|()| ());
        Owner::new().with(|| SaveButton { title, state: state.into(), on_toggled }.view().to_html())
    }

    #[test]
    fn the_button_names_its_story_and_says_whether_it_is_kept() {
        for (state, pressed) in [(SaveState::NotSaved, "false"), (SaveState::Saved, "true")] {
            let html = button(state);
            assert!(html.contains(&format!(r#"aria-pressed="{pressed}""#)), "{html}");
            assert!(html.contains(r#"aria-label="Save: Damp""#) && !html.contains("alert"), "{html}");
        }
    }

    #[test]
    fn what_was_not_kept_is_said_and_does_not_look_kept() {
        let html = button(SaveState::Refused);
        assert!(html.contains(r#"role="alert""#) && html.contains(r#"aria-pressed="false""#), "{html}");
    }
}
