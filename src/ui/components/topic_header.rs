//! The head of a topic's page.
//!
//! Deliberately absent: counts; the filter has them.

use leptos::prelude::*;

/// The topic as the page's `h1`, with the newsroom's paragraph about it.
#[component]
pub fn TopicHeader(
    /// The topic.
    #[prop(into)]
    title: Signal<String>,
    /// What is filed here; may be empty.
    #[prop(into)]
    description: Signal<String>,
) -> impl IntoView {
    let description = move || {
        let description = description.get();
        (!description.is_empty()).then(|| view! { <p>{description}</p> })
    };
    // The heading takes the focus after a change of page.
    view! {
        <header class="topic-header">
            <h1 tabindex="-1">{move || title.get()}</h1>
            {description}
        </header>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_topic_is_the_heading() {
        let (title, description) = ("International Solidarity".to_owned(), "Across borders.".to_owned());
        let html = Owner::new().with(|| view! { <TopicHeader title description /> }.to_html());
        assert!(
            html.contains("International Solidarity</h1>") && html.contains("<p>Across borders.</p>"),
            "{html}"
        );
    }
}
