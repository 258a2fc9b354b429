//! Taking a digest along: to another app, as text, or on paper.
//!
//! Deliberately absent: services. Nobody is told but the one whom the reader tells.

use crate::ui::element::{Handler, element};
use crate::ui::messages::digest_words;
use leptos::prelude::*;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DigestOutcome {
    /// Nothing was asked for.
    Idle,
    /// The text is in the clipboard.
    Copied,
    /// The browser did not let it be copied.
    NotCopied,
    /// The device's sheet could not be opened.
    SheetFailed,
}

/// What the reader wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DigestEvent {
    /// The device's sheet of apps.
    SheetRequested,
    /// The text in the clipboard.
    CopyRequested,
    /// Paper.
    PrintRequested,
}

/// The buttons with what came of them.
pub struct DigestTools {
    /// Whether the device has a sheet of apps.
    pub has_sheet: bool,
    /// What came of it.
    pub outcome: DigestOutcome,
    /// What the reader wants.
    pub on_event: Handler<DigestEvent>,
}

impl DigestTools {
    /// The buttons.
    pub fn view(self) -> AnyView {
        let Self { has_sheet, outcome, on_event } = self;
        let words = digest_words();
        let button = |label: &'static str, event: DigestEvent| {
            let on_event = on_event.clone();
            element("button")
                .attr("type", "button")
                .class("text-button")
                .on("click", move || on_event.run(event))
                .child(label)
        };
        let status = match outcome {
            DigestOutcome::Idle => "",
            DigestOutcome::Copied => words.copied,
            DigestOutcome::NotCopied => words.copy_failed,
            DigestOutcome::SheetFailed => words.sheet_failed,
        };
        element("div")
            .class("digest-tools")
            .child(has_sheet.then(|| button(words.sheet, DigestEvent::SheetRequested)))
            .child(button(words.copy, DigestEvent::CopyRequested))
            .child(button(words.print, DigestEvent::PrintRequested))
            .child(element("p").attr("role", "status").child(status))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tools(has_sheet: bool, outcome: DigestOutcome) -> String {
        DigestTools { has_sheet, outcome, on_event: Handler::new(|_| ()) }.view().to_html()
    }

    #[test]
    fn what_the_device_has_not_is_not_offered_and_what_came_of_it_is_said() {
        let html = tools(false, DigestOutcome::Copied);
        assert!(!html.contains(">Share<") && html.contains(">Copy as text<"), "{html}");
        assert!(html.contains(r#"role="status">The text is copied."#), "{html}");
        assert!(tools(true, DigestOutcome::SheetFailed).contains(">Share<"));
    }
}
