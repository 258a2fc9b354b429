//! Says that a list leaves stories out because the reader does not want to see them, and shows them all the same.
//!
//! Deliberately absent: what is muted; the settings list that.

use crate::ui::element::{Handler, element};
use crate::ui::messages::mark_words;
use leptos::prelude::*;

/// The note; nothing where nothing is left out.
pub struct MutedNote {
    /// Stories of this list that are muted.
    pub n_stories: usize,
    /// Whether they are shown all the same.
    pub is_lifted: bool,
    /// The reader wants the other.
    pub on_toggled: Handler,
}

impl MutedNote {
    /// The line.
    pub fn view(self) -> AnyView {
        let Self { n_stories, is_lifted, on_toggled } = self;
        let words = mark_words();
        let note = (n_stories > 0).then(|| {
            let button = element("button")
                .attr("type", "button")
                .class("text-button")
                .on("click", move || on_toggled.run(()))
                .child(if is_lifted { words.hide_muted } else { words.show_muted });
            let text = (if is_lifted { words.muted_shown } else { words.muted_hidden })(n_stories);
            element("p").class("muted-note").child(text).child(" ").child(button).view()
        });
        note.into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(n_stories: usize, is_lifted: bool) -> String {
        MutedNote { n_stories, is_lifted, on_toggled: Handler::new(|()| ()) }.view().to_html()
    }

    #[test]
    fn what_is_left_out_is_counted_and_can_be_shown() {
        assert!(note(3, false).contains("3 stories are hidden by what you muted."), "{}", note(3, false));
        assert!(note(1, false).contains("1 story is hidden") && note(1, false).contains(">Show<"));
        assert!(note(2, true).contains(">Hide<"));
        assert!(!note(0, false).contains("<p"));
    }
}
