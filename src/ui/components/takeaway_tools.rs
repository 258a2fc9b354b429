//! Taking everything to another device, and back.
//!
//! Deliberately absent: sending it anywhere.

use crate::ui::element::{Handler, element};
use crate::ui::messages::takeaway_words;
use leptos::prelude::*;

/// The field in which a file is chosen.
pub const ARCHIVE_FIELD_ID: &str = "reader-archive";

/// The buttons with what came of them.
pub struct TakeawayTools {
    /// What came of it; may be empty.
    pub status: String,
    /// The reader wants a file.
    pub on_saved: Handler,
    /// The reader wants the newsroom's feeds.
    pub on_feeds_saved: Handler,
    /// The reader has chosen a file.
    pub on_chosen: Handler,
}

impl TakeawayTools {
    /// The buttons.
    pub fn view(self) -> AnyView {
        let Self { status, on_saved, on_feeds_saved, on_chosen } = self;
        let words = takeaway_words();
        let button = |class: &'static str, text: &'static str, handler: Handler| {
            element("button")
                .attr("type", "button")
                .class(class)
                .on("click", move || handler.run(()))
                .child(text)
        };
        let field = element("input")
            .attr("id", ARCHIVE_FIELD_ID)
            .attr("type", "file")
            .attr("accept", ".json,application/json")
            .on("change", move || on_chosen.run(()));
        let field = element("label").child(element("span").child(words.open)).child(field);
        element("div")
            .class("takeaway-tools")
            .child(button("button", words.save, on_saved))
            .child(field)
            .child(button("text-button", words.save_feeds, on_feeds_saved))
            .child(element("p").attr("role", "status").child(status))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_saved_by_one_button_and_chosen_in_a_field_with_a_name() {
        let handler = || Handler::new(|()| ());
        let tools = TakeawayTools {
            status: "Taken over.".to_owned(),
            on_saved: handler(),
            on_feeds_saved: handler(),
            on_chosen: handler(),
        };
        let html = tools.view().to_html();
        assert!(html.contains(r#"type="file""#) && html.contains("<label>"), "{html}");
        assert!(html.contains(r#"role="status">Taken over."#), "{html}");
    }
}
