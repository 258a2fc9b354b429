//! What stands where stories would, when there are none.
//!
//! Deliberately absent: failures. Here everything worked.

use leptos::prelude::*;

/// Says that there is nothing, why, and where there is something.
#[component]
pub fn EmptyState(
    /// What is not there.
    title: String,
    /// Why, or what to do.
    text: String,
    /// A way on: words and address.
    #[prop(optional_no_strip)]
    action: Option<(String, String)>,
) -> impl IntoView {
    let action = action.map(|(label, href)| view! { <p><a class="action" href=href>{label}</a></p> });
    view! {
        <section class="empty-state">
            <h2>{title}</h2>
            <p>{text}</p>
            {action}
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_page_offers_a_way_on() {
        let action = Some(("Show every story".to_owned(), "./".to_owned()));
        let html = Owner::new().with(|| {
            view! { <EmptyState title="Nothing here".to_owned() text="Choose less.".to_owned() action /> }
                .to_html()
        });
        assert!(html.contains("Nothing here") && html.contains(r#"href="./""#), "{html}");
    }
}
