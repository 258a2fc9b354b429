//! What stands where something should, when it could not be fetched and no copy is held.
//!
//! Deliberately absent: failures beside content that is still shown; `feed_status` has those.

use crate::ui::messages::{Explained, words};
use leptos::prelude::*;

/// What happened, why, and what to do, with a button to do it.
#[component]
pub fn Failure(
    /// In the message catalogue's words.
    explained: Explained,
    /// The reader asks again; without it there is no button.
    #[prop(optional_no_strip)]
    on_retried: Option<Callback<()>>,
    /// A way on: words and address.
    #[prop(optional_no_strip)]
    action: Option<(String, String)>,
) -> impl IntoView {
    let Explained { title, explanation, advice } = explained;
    let retry = on_retried.map(|on_retried| {
        view! {
            <button type="button" class="button" on:click=move |_| on_retried.run(())>{words().frame.try_again}</button>
        }
    });
    let action = action.map(|(label, href)| view! { <a class="action" href=href>{label}</a> });
    view! {
        <section class="failure" role="alert">
            <h2>{title}</h2>
            <p>{explanation}</p>
            <p>{advice}</p>
            <div class="failure-actions">{retry} {action}</div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::messages::explain;
    use broadside_core::sources::SourceError;

    #[test]
    fn a_failure_is_announced_and_can_be_tried_again() {
        let html = Owner::new().with(|| {
            let explained = explain(&SourceError::Unreachable);
            view! { <Failure explained on_retried=Some(Callback::new(|()| ())) /> }.to_html()
        });
        assert!(html.contains(r#"role="alert""#) && html.contains("Try again</button>"), "{html}");
    }
}
