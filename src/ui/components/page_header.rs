//! The heading of a page that is not a topic: the front page, saved stories, privacy.
//!
//! Deliberately absent: the masthead's name, which is no heading.

use leptos::prelude::*;

/// The page's `h1`, and a sentence under it.
#[component]
pub fn PageHeader(
    /// The heading.
    title: String,
    /// A sentence under it; may be empty.
    #[prop(optional)]
    text: String,
    /// Only for those who go by headings: on the front page the lead story is the head to the eye.
    #[prop(optional)]
    is_visually_hidden: bool,
) -> impl IntoView {
    let class = if is_visually_hidden { "page-header visually-hidden" } else { "page-header" };
    let text = (!text.is_empty()).then(|| view! { <p>{text}</p> });
    // The heading takes the focus after a change of page.
    view! { <header class=class><h1 tabindex="-1">{title}</h1>{text}</header> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_heading_even_where_the_eye_sees_none() {
        let html = Owner::new().with(|| {
            view! { <PageHeader title="Latest stories".to_owned() is_visually_hidden=true /> }.to_html()
        });
        assert_eq!(html.matches("<h1").count(), 1, "{html}");
        assert!(html.contains("visually-hidden") && !html.contains("<p"), "{html}");
    }
}
