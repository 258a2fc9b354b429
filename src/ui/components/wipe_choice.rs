//! Deleting everything: a button, a question, and what came of it.
//!
//! Deliberately absent: a dialogue of the browser's, which says its own words and looks like an advertisement's.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::settings_words;
use leptos::prelude::*;

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WipeState {
    /// Nobody wants it.
    NotAsked,
    /// Is it meant?
    Asked,
    /// It is being done.
    Underway,
    /// Nothing is left.
    Done,
    /// Something is.
    Failed,
}

/// What the reader does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WipeEvent {
    /// Wants it.
    Asked,
    /// Does not want it after all.
    Declined,
    /// Means it.
    Confirmed,
}

/// The button and what follows.
pub struct WipeChoice {
    /// How far it has come.
    pub state: WipeState,
    /// The front page, to be loaded anew.
    pub home_href: String,
    /// The reader did something.
    pub on_happened: Handler<WipeEvent>,
}

/// The element that says what came of it, and gets the focus.
pub const WIPE_OUTCOME_ID: &str = "wipe-outcome";

impl WipeChoice {
    /// The buttons of the present state.
    pub fn view(self) -> AnyView {
        let Self { state, home_href, on_happened } = self;
        let words = settings_words();
        let button = |class: &'static str, text: &'static str, event: WipeEvent| {
            let on_happened = on_happened.clone();
            element("button")
                .attr("type", "button")
                .class(class)
                .on("click", move || on_happened.run(event))
                .child(text)
        };
        let said = match state {
            WipeState::NotAsked => "",
            WipeState::Asked => words.wipe_question,
            WipeState::Underway => words.wipe_underway,
            WipeState::Done => words.wipe_done,
            WipeState::Failed => words.wipe_failed,
        };
        let first: Option<Element> = match state {
            WipeState::NotAsked => Some(button("button", words.wipe, WipeEvent::Asked)),
            WipeState::Asked | WipeState::Failed => {
                Some(button("button", words.wipe_confirm, WipeEvent::Confirmed))
            }
            // Not followed within the app, which keeps nothing any more: the page is loaded anew.
            WipeState::Done => Some(
                element("a")
                    .class("action")
                    .attr("href", home_href)
                    .attr("target", "_self")
                    .child(words.start_anew),
            ),
            WipeState::Underway => None,
        };
        let second = (state == WipeState::Asked)
            .then(|| button("text-button", words.wipe_decline, WipeEvent::Declined));
        element("div")
            .class("wipe-choice")
            .child(
                element("p")
                    .attr("id", WIPE_OUTCOME_ID)
                    .attr("tabindex", "-1")
                    .attr("role", "status")
                    .child(said),
            )
            .child(element("div").class("wipe-choice-buttons").child(first).child(second))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_asked_before_it_is_done_and_there_is_a_way_back() {
        let html = |state| {
            let on_happened = Handler::new(|_| ());
            WipeChoice { state, home_href: "./".to_owned(), on_happened }.view().to_html()
        };
        assert_eq!(html(WipeState::NotAsked).matches("<button").count(), 1);
        assert_eq!(html(WipeState::Asked).matches("<button").count(), 2);
        assert_eq!(html(WipeState::Underway).matches("<button").count(), 0);
        assert!(html(WipeState::Done).contains(r#"target="_self""#), "{}", html(WipeState::Done));
    }
}
