//! Says that newer stories have come, and waits to be asked for them.
//!
//! Deliberately absent: showing them. Nothing moves under the reader's thumb; the button lies over the page's top.

use crate::ui::element::{Handler, element};
use crate::ui::messages::words;
use leptos::prelude::*;

/// A button in a live region that takes no room of its own.
pub struct NewStories {
    /// How many have come since.
    pub n_stories: usize,
    /// The reader wants to see them.
    pub on_shown: Handler,
}

impl NewStories {
    /// The region, with the button in it once there is something to show.
    pub fn view(self) -> AnyView {
        let Self { n_stories, on_shown } = self;
        let button = (n_stories > 0).then(|| {
            element("button")
                .attr("type", "button")
                .class("button")
                .on("click", move || on_shown.run(()))
                .child((words().feed.new_stories)(n_stories))
        });
        element("div").class("new-stories").attr("role", "status").child(button).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stories_are_counted_as_a_person_counts() {
        let new =
            |n_stories: usize| NewStories { n_stories, on_shown: Handler::new(|()| ()) }.view().to_html();
        assert!(!new(0).contains("<button"));
        assert!(new(1).contains("1 new story<") && new(3).contains("3 new stories<"));
    }
}
