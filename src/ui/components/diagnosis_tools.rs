//! What stands above and below an examination: how far it is, the button to try again, and the text to pass on.
//!
//! Deliberately absent: the clipboard, and the making of the text.

use super::CopyState;
use crate::ui::element::{Handler, element};
use crate::ui::messages::{doctor_words, words};
use leptos::prelude::*;

/// How far the examination is, and the button that begins it again.
pub struct DiagnosisProgress {
    /// In words, said to those who listen when it changes.
    pub status: String,
    /// Whether something is still being tried; the button then does nothing.
    pub is_busy: bool,
    /// The reader wants everything tried again.
    pub on_retried: Handler,
}

impl DiagnosisProgress {
    /// The `div`.
    pub fn view(self) -> AnyView {
        let Self { status, is_busy, on_retried } = self;
        let retry = element("button")
            .attr("type", "button")
            .class("button")
            .attr("aria-disabled", is_busy.then_some("true"))
            .on("click", move || {
                if !is_busy {
                    on_retried.run(());
                }
            })
            .child(words().frame.try_again);
        element("div")
            .class("diagnosis-tools")
            .child(retry)
            .child(element("p").attr("role", "status").child(status))
            .view()
    }
}

/// The text for somebody who can help.
pub struct DiagnosisReport {
    /// The text.
    pub text: String,
    /// What came of copying it.
    pub copy_state: CopyState,
    /// The reader wants it in the clipboard.
    pub on_copy_requested: Handler,
}

impl DiagnosisReport {
    /// The `section`.
    pub fn view(self) -> AnyView {
        let Self { text, copy_state, on_copy_requested } = self;
        let words = doctor_words();
        let copy = element("button")
            .attr("type", "button")
            .class("button")
            .on("click", move || on_copy_requested.run(()))
            .child(words.copy);
        let copy_note = match copy_state {
            CopyState::Idle => "",
            CopyState::Copied => words.copied,
            CopyState::Failed => words.copy_failed,
        };
        // It can be scrolled sideways, and so has to be reached by keyboard and to have a name.
        let text = element("pre")
            .attr("dir", "ltr")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", words.report)
            .child(text);
        let whole = element("details").child(element("summary").child(words.report)).child(text);
        element("section")
            .class("diagnosis-report")
            .child(
                element("div")
                    .class("diagnosis-tools")
                    .child(copy)
                    .child(element("p").attr("role", "status").child(copy_note)),
            )
            .child(element("p").class("diagnosis-report-note").child(words.report_note))
            .child(whole)
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn while_something_is_tried_the_button_says_that_it_does_nothing() {
        for (is_busy, expected) in [(true, true), (false, false)] {
            let status = "1 of 3 tried.".to_owned();
            let html =
                DiagnosisProgress { status, is_busy, on_retried: Handler::new(|()| ()) }.view().to_html();
            assert_eq!(html.contains("aria-disabled"), expected, "{html}");
            assert!(html.contains(r#"role="status">1 of 3 tried."#), "{html}");
        }
    }

    #[test]
    fn the_text_can_be_read_where_it_cannot_be_copied() {
        let report = DiagnosisReport {
            text: "clock: clock-right".to_owned(),
            copy_state: CopyState::Failed,
            on_copy_requested: Handler::new(|()| ()),
        };
        let html = report.view().to_html();
        assert!(html.contains("clock: clock-right</pre>") && html.contains("It stands below."), "{html}");
    }
}
