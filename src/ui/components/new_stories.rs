//! Says that newer stories have come, and waits to be asked for them.
//!
//! Deliberately absent: showing them. Nothing moves under the reader's thumb; the button lies over the page's top.

use crate::ui::messages::words;
use leptos::prelude::*;

/// A button in a live region that takes no room of its own.
#[component]
pub fn NewStories(
    /// How many have come since.
    #[prop(into)]
    n_stories: Signal<usize>,
    /// The reader wants to see them.
    on_shown: Callback<()>,
) -> impl IntoView {
    let button = move || {
        let n_stories = n_stories.get();
        (n_stories > 0).then(|| {
            view! {
                <button type="button" class="button" on:click=move |_| on_shown.run(())>
                    {(words().feed.new_stories)(n_stories)}
                </button>
            }
        })
    };
    view! { <div class="new-stories" role="status">{button}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stories_are_counted_as_a_person_counts() {
        let new = |n_stories: usize| {
            Owner::new().with(|| view! { <NewStories n_stories on_shown=Callback::new(|()| ()) /> }.to_html())
        };
        assert!(!new(0).contains("<button"));
        assert!(new(1).contains("1 new story<") && new(3).contains("3 new stories<"));
    }
}
