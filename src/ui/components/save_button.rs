//! Keeps a story on the device, or lets it go.
//!
//! The button's name changes with its state, so that eye, ear and voice control meet the same word; `aria-pressed`
//! would then say it twice. Deliberately absent: keeping the story.

use crate::ui::messages::words;
use leptos::prelude::*;

/// A button that says what is, and in hidden words what it would do.
#[component]
pub fn SaveButton(
    /// The story's title, so that several such buttons on a page can be told apart.
    title: String,
    /// Whether it is kept.
    #[prop(into)]
    is_saved: Signal<bool>,
    /// The reader wants it the other way.
    on_toggled: Callback<()>,
) -> impl IntoView {
    let article = &words().article;
    let word = move || if is_saved.get() { article.is_saved } else { article.save };
    let hint = move || if is_saved.get() { article.unsave_hint } else { "" };
    view! {
        <button
            type="button"
            class="save-button"
            data-saved=move || is_saved.get().then_some("")
            on:click=move |_| on_toggled.run(())
        >
            <svg viewBox="0 0 12 16" aria-hidden="true"><path d="M1.5 1h9v13.5L6 11l-4.5 3.5z" /></svg>
            {word}
            <span class="visually-hidden">{hint} ": " {title}</span>
        </button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_story_says_so_and_names_itself() {
        let button = |is_saved: bool| {
            let (title, on_toggled) = ("The damp".to_owned(), Callback::new(|()| ()));
            Owner::new().with(|| view! { <SaveButton title is_saved on_toggled /> }.to_html())
        };
        assert!(
            button(true).contains("Saved")
                && button(true).contains("remove")
                && button(true).contains("The damp")
        );
        assert!(!button(false).contains("Saved") && !button(false).contains("remove"));
    }
}
