//! The list of stories, with whatever stands between them.
//!
//! A section of articles, not ARIA's `feed`: that role promises that reading on loads more by itself and that the
//! page answers its own keys. Stories here come when a button is pressed, unless the reader chose otherwise, headings are
//! how one goes through them, and notices may stand between them, which a `feed` may not own.
//! Deliberately absent: choosing, ordering and fetching.

use crate::ui::element::element;
use crate::ui::messages::story_words;
use leptos::prelude::*;

/// How stories are laid out where there is room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrangement {
    /// Columns of a front page, the lead over two of them.
    #[default]
    Front,
    /// One column, story under story.
    Archive,
}

/// A list of cards; notices between them take a row of their own.
pub struct StoryList {
    /// The layout.
    pub arrangement: Arrangement,
    /// Whether what stands here is about to be replaced.
    pub is_busy: bool,
    /// Cards and notices.
    pub rows: AnyView,
}

impl StoryList {
    /// The list's `section`.
    pub fn view(self) -> AnyView {
        let Self { arrangement, is_busy, rows } = self;
        let class = match arrangement {
            Arrangement::Front => "story-list story-list-front",
            Arrangement::Archive => "story-list story-list-archive",
        };
        element("section")
            .class(class)
            .attr("aria-label", story_words().stories)
            .attr("aria-busy", is_busy.then_some("true"))
            .child(element("div").class("story-list-grid").child(rows))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_says_what_it_is_and_whether_it_is_being_fetched() {
        let list = |is_busy: bool| {
            let rows = "…".into_any();
            StoryList { arrangement: Arrangement::default(), is_busy, rows }.view().to_html()
        };
        assert!(list(false).contains(r#"aria-label="Stories""#) && !list(false).contains("aria-busy"));
        assert!(list(true).contains(r#"aria-busy="true""#));
    }
}
