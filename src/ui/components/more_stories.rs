//! The way to older stories, under the list.
//!
//! Deliberately absent: fetching on scroll, which the feed does where the reader chose it. The button is there all the same,
//! and keeps the foot of the page within everybody's reach.

use crate::ui::element::{Handler, element};
use crate::ui::messages::words;
use leptos::prelude::*;

/// What lies beyond the last story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MoreState {
    /// More can be had.
    Available,
    /// More is on its way.
    Loading,
    /// More could not be had, and why.
    Failed(String),
    /// Nothing: this is the whole list.
    End {
        /// Stories in it.
        n_stories: usize,
    },
}

/// A button, or the reason why there is none. Hidden by style where scripts do not run, because it could do nothing.
pub struct MoreStories {
    /// What lies beyond.
    pub state: MoreState,
    /// The reader asks for more.
    pub on_more_requested: Handler,
}

impl MoreStories {
    /// The button and what is said above it.
    pub fn view(self) -> AnyView {
        let Self { state, on_more_requested } = self;
        let feed = &words().feed;
        let label = match state {
            MoreState::Failed(_) => words().frame.try_again,
            _ => feed.more_stories,
        };
        let is_end = matches!(state, MoreState::End { .. });
        // While more is on its way the button stays where it is, so that it keeps the focus.
        let is_loading = state == MoreState::Loading;
        let note = match state {
            MoreState::Available => None,
            MoreState::Loading => Some(feed.more_loading.to_owned()),
            MoreState::Failed(why) => Some([feed.more_failed, " ", &why].concat()),
            MoreState::End { n_stories } => Some((feed.no_more)(n_stories)),
        };
        let ask = move || {
            if !is_loading {
                on_more_requested.run(());
            }
        };
        let button = element("button")
            .attr("type", "button")
            .class("button")
            .attr("hidden", is_end)
            .attr("aria-disabled", is_loading.then_some("true"))
            .on("click", ask)
            .child(label);
        element("div")
            .class("more-stories")
            .child(element("p").attr("role", "status").child(note))
            .child(button)
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn more(state: MoreState) -> String {
        MoreStories { state, on_more_requested: Handler::new(|()| ()) }.view().to_html()
    }

    #[test]
    fn the_end_is_said_and_not_left_to_be_guessed() {
        let html = more(MoreState::End { n_stories: 41 });
        assert!(html.contains("That was all: 41 stories.") && html.contains(" hidden"), "{html}");
    }

    #[test]
    fn a_button_that_is_at_work_stays_but_does_nothing() {
        let html = more(MoreState::Loading);
        assert!(html.contains(r#"aria-disabled="true""#) && !html.contains(" hidden"), "{html}");
        assert!(!more(MoreState::Available).contains("aria-disabled"));
    }

    #[test]
    fn a_failure_is_explained_and_can_be_tried_again() {
        let html = more(MoreState::Failed("You are offline.".to_owned()));
        assert!(html.contains("You are offline.") && html.contains("Try again"), "{html}");
    }
}
