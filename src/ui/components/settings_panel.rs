//! One thing that a reader can decide or look at, under a heading of its own.
//!
//! Deliberately absent: what it is.

use crate::ui::element::{Child, element};
use leptos::prelude::*;

/// A part of a page of settings.
pub struct SettingsPanel {
    /// What it is about.
    pub title: &'static str,
    /// A sentence or two; may be empty.
    pub text: &'static str,
    /// What can be done or seen.
    pub children: Vec<AnyView>,
}

impl SettingsPanel {
    /// The `section`.
    pub fn view(self) -> AnyView {
        let Self { title, text, children } = self;
        let text = (!text.is_empty()).then(|| element("p").class("settings-panel-text").child(text));
        element("section")
            .class("settings-panel")
            .child(element("h2").child(title))
            .child(text)
            .child(children.into_child())
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panel_has_a_heading_and_no_empty_paragraph() {
        let html =
            SettingsPanel { title: "Muted", text: "", children: vec!["…".into_any()] }.view().to_html();
        assert!(html.contains("<h2>Muted</h2>") && !html.contains("<p"), "{html}");
    }
}
