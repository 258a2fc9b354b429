//! Room for stories that are on their way.
//!
//! Deliberately absent: words. `feed_status` says that stories are being fetched; this is for the eye only.

use leptos::prelude::*;

/// As many blank cards as are expected; they keep the page from jumping.
#[component]
pub fn StorySkeleton(
    /// How many.
    n_stories: usize,
) -> impl IntoView {
    let card = |_| view! { <div class="story-skeleton-card"><i></i><b></b><b></b><s></s><s></s></div> };
    view! { <div class="story-skeleton" aria-hidden="true">{(0..n_stories).map(card).collect::<Vec<_>>()}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_cards_are_not_read_aloud() {
        let html = Owner::new().with(|| view! { <StorySkeleton n_stories=3 /> }.to_html());
        assert!(html.contains(r#"aria-hidden="true""#), "{html}");
        assert_eq!(html.matches("story-skeleton-card").count(), 3, "{html}");
    }
}
