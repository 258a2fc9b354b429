//! The first thing that a keyboard meets: a link past masthead and navigation.
//!
//! Deliberately absent: moving the focus, which following the link does by itself.

use crate::ui::messages::words;
use leptos::prelude::*;

/// Visible only while it has the focus.
#[component]
pub fn SkipLink(
    /// The page's own address with the fragment of its main element: a bare fragment would lead to the base.
    #[prop(into)]
    href: Signal<String>,
) -> impl IntoView {
    view! { <a class="skip-link" href=move || href.get()>{words().frame.skip_to_content}</a> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_past_the_masthead() {
        let html =
            Owner::new().with(|| view! { <SkipLink href="topics/labour/#content".to_owned() /> }.to_html());
        assert!(
            html.contains(r#"href="topics/labour/#content""#) && html.contains("Skip to content"),
            "{html}"
        );
    }
}
