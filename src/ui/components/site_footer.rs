//! The foot of every page: who the newsroom is, and its small print.
//!
//! Deliberately absent: topics again; the navigation has them.

use leptos::prelude::*;

/// The foot of the page.
#[component]
pub fn SiteFooter(
    /// The newsroom's name.
    name: String,
    /// A sentence or two about it; may be empty.
    description: String,
    /// The newsroom's small print; may be empty.
    footer: String,
) -> impl IntoView {
    let description = (!description.is_empty()).then(|| view! { <p>{description}</p> });
    let footer = (!footer.is_empty()).then(|| view! { <p class="site-footer-print">{footer}</p> });
    view! {
        <footer class="site-footer">
            <div class="site-footer-about">
                <p class="site-footer-name">{name}</p>
                {description}
            </div>
            {footer}
        </footer>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn footer(description: &str) -> String {
        let (description, footer) = (description.to_owned(), "May be reprinted.".to_owned());
        Owner::new()
            .with(|| view! { <SiteFooter name="The Hawser".to_owned() description footer /> }.to_html())
    }

    #[test]
    fn the_newsroom_says_who_it_is_and_what_may_be_done_with_its_words() {
        let html = footer("Owned by its readers.");
        assert!(html.contains("Owned by its readers.") && html.contains("May be reprinted."), "{html}");
    }

    #[test]
    fn an_empty_description_leaves_no_trace() {
        assert!(!footer("").contains("<p></p>"));
    }
}
