//! What stands where something should, when it could not be fetched and no copy is held.
//!
//! Deliberately absent: failures beside content that is still shown; `feed_status` has those.

use crate::ui::element::{Handler, element};
use crate::ui::messages::{Explained, words};
use leptos::prelude::*;

/// What happened, why, and what to do, with a button to do it.
pub struct Failure {
    /// In the message catalogue's words.
    pub explained: Explained,
    /// The reader asks again; without it there is no button.
    pub on_retried: Option<Handler>,
    /// A way on: words and address.
    pub action: Option<(String, String)>,
}

impl Failure {
    /// The `section`.
    pub fn view(self) -> AnyView {
        let Self { explained, on_retried, action } = self;
        let Explained { title, explanation, advice } = explained;
        let retry = on_retried.map(|on_retried| {
            element("button")
                .attr("type", "button")
                .class("button")
                .on("click", move || on_retried.run(()))
                .child(words().frame.try_again)
        });
        let action = action.map(|(label, href)| element("a").class("action").attr("href", href).child(label));
        element("section")
            .class("failure")
            .attr("role", "alert")
            .child(element("h2").child(title))
            .child(element("p").child(explanation))
            .child(element("p").child(advice))
            .child(element("div").class("failure-actions").child(retry).child(action))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::messages::explain;
    use broadside_core::sources::SourceError;

    #[test]
    fn a_failure_is_announced_and_can_be_tried_again() {
        let explained = explain(&SourceError::Unreachable);
        let on_retried = Some(Handler::new(|()| ()));
        let html = Failure { explained, on_retried, action: None }.view().to_html();
        assert!(html.contains(r#"role="alert""#) && html.contains("Try again</button>"), "{html}");
    }
}
