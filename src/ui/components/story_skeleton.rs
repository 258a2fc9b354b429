//! Room for stories that are on their way.
//!
//! Deliberately absent: words. `feed_status` says that stories are being fetched; this is for the eye only.

use crate::ui::element::{Element, element};
use leptos::prelude::*;

/// As many blank cards as are expected; they keep the page from jumping.
pub struct StorySkeleton {
    /// How many.
    pub n_stories: usize,
}

impl StorySkeleton {
    /// The blank cards in a box of their own.
    pub fn view(self) -> AnyView {
        let card = |_| {
            let card = element("div").class("story-skeleton-card");
            ["i", "b", "b", "s", "s"].into_iter().fold(card, |card, tag| card.child(element(tag)))
        };
        let cards: Vec<Element> = (0..self.n_stories).map(card).collect();
        element("div").class("story-skeleton").attr("aria-hidden", "true").child(cards).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_cards_are_not_read_aloud() {
        let html = StorySkeleton { n_stories: 3 }.view().to_html();
        assert!(html.contains(r#"aria-hidden="true""#), "{html}");
        assert_eq!(html.matches("story-skeleton-card").count(), 3, "{html}");
    }
}
