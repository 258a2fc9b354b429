//! The list of stories, with whatever stands between them.
//!
//! A section of articles, not ARIA's `feed`: that role promises that reading on loads more by itself and that the
//! page answers its own keys. Stories here come when a button is pressed, headings are how one goes through them,
//! and notices may stand between them, which a `feed` may not own.
//! Deliberately absent: choosing, ordering and fetching.

use crate::ui::messages::words;
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
#[component]
pub fn StoryList(
    /// The layout.
    #[prop(optional)]
    arrangement: Arrangement,
    /// Whether what stands here is about to be replaced.
    #[prop(optional, into)]
    is_busy: Signal<bool>,
    /// Cards and notices.
    children: Children,
) -> impl IntoView {
    let class = match arrangement {
        Arrangement::Front => "story-list story-list-front",
        Arrangement::Archive => "story-list story-list-archive",
    };
    view! {
        <section class=class aria-label=words().feed.stories aria-busy=move || is_busy.get().then_some("true")>
            <div class="story-list-grid">{children()}</div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_says_what_it_is_and_whether_it_is_being_fetched() {
        let list =
            |is_busy: bool| Owner::new().with(|| view! { <StoryList is_busy>"…"</StoryList> }.to_html());
        assert!(list(false).contains(r#"aria-label="Stories""#) && !list(false).contains("aria-busy"));
        assert!(list(true).contains(r#"aria-busy="true""#));
    }
}
