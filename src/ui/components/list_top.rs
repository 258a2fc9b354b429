//! What stands above a list that has let go of its newest stories: how many those are, and the way back to them.
//!
//! Deliberately absent: letting go; the core's shelf does, so that a list of ten thousand stories costs no more memory
//! than one of a thousand.

use crate::ui::element::{Handler, element};
use crate::ui::messages::words;
use leptos::prelude::*;

/// A line and a button; nothing where the list begins with its newest story.
pub struct ListTop {
    /// Stories that stood above the first one.
    pub n_gone: usize,
    /// The reader wants to see them again.
    pub on_back_requested: Handler,
}

impl ListTop {
    /// The line with its button.
    pub fn view(self) -> Option<AnyView> {
        let Self { n_gone, on_back_requested } = self;
        let feed = &words().feed;
        let button = element("button")
            .attr("type", "button")
            .class("button")
            .on("click", move || on_back_requested.run(()))
            .child(feed.back_to_newest);
        let line = element("p").child((feed.left_the_top)(n_gone));
        (n_gone > 0).then(|| element("div").class("list-top").child(line).child(button).view())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn top(n_gone: usize) -> Option<String> {
        ListTop { n_gone, on_back_requested: Handler::new(|()| ()) }.view().map(RenderHtml::to_html)
    }

    #[test]
    fn what_has_left_the_top_is_counted_and_can_be_had_again() {
        let html = top(40).unwrap_or_default();
        assert!(html.contains("The 40 newest stories") && html.contains("Back to the newest"), "{html}");
        assert!(top(1).unwrap_or_default().contains("The newest story of this list is no longer"));
        assert_eq!(top(0), None);
    }
}
