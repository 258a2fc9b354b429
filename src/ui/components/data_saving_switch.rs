//! The reader's choice to save data, and what it saved on this page.
//!
//! Deliberately absent: the pictures.

use crate::ui::element::{Handler, element};
use crate::ui::messages::data_saving_words;
use leptos::prelude::*;

/// The switch.
pub struct DataSavingSwitch {
    /// Whether data are saved.
    pub is_on: bool,
    /// Pictures of this page that were not loaded.
    pub n_withheld: usize,
    /// The reader wants it the other way.
    pub on_toggled: Handler,
}

impl DataSavingSwitch {
    /// The button with a line beside it.
    pub fn view(self) -> AnyView {
        let Self { is_on, n_withheld, on_toggled } = self;
        let words = data_saving_words();
        let button = element("button")
            .attr("type", "button")
            .class("text-button")
            .attr("aria-pressed", if is_on { "true" } else { "false" })
            .on("click", move || on_toggled.run(()))
            .child(words.save_data);
        let note = (is_on && n_withheld > 0).then(|| (words.saved)(n_withheld));
        let note = element("span").attr("role", "status").child(note);
        element("p").class("data-saving-switch").child(button).child(" ").child(note).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn switch(is_on: bool, n_withheld: usize) -> String {
        DataSavingSwitch { is_on, n_withheld, on_toggled: Handler::new(|()| ()) }.view().to_html()
    }

    #[test]
    fn what_was_saved_is_said_where_it_was_chosen() {
        let html = switch(true, 14);
        assert!(html.contains(r#"aria-pressed="true">Save data</button>"#), "{html}");
        assert!(html.contains("14 pictures on this page were not loaded."), "{html}");
        assert!(switch(true, 1).contains("1 picture on this page was not loaded."));
    }

    #[test]
    fn nothing_is_claimed_where_nothing_was_saved() {
        for html in [switch(false, 3), switch(true, 0)] {
            assert!(!html.contains("loaded"), "{html}");
        }
    }
}
