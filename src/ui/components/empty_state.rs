//! What stands where stories would, when there are none.
//!
//! Deliberately absent: failures. Here everything worked.

use crate::ui::element::element;
use leptos::prelude::*;

/// Says that there is nothing, why, and where there is something.
pub struct EmptyState {
    /// What is not there.
    pub title: String,
    /// Why, or what to do.
    pub text: String,
    /// A way on: words and address.
    pub action: Option<(String, String)>,
}

impl EmptyState {
    /// The `section`.
    pub fn view(self) -> AnyView {
        let Self { title, text, action } = self;
        let action = action.map(|(label, href)| {
            element("p").child(element("a").class("action").attr("href", href).child(label))
        });
        element("section")
            .class("empty-state")
            .child(element("h2").child(title))
            .child(element("p").child(text))
            .child(action)
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_page_offers_a_way_on() {
        let action = Some(("Show every story".to_owned(), "./".to_owned()));
        let (title, text) = ("Nothing here".to_owned(), "Choose less.".to_owned());
        let html = EmptyState { title, text, action }.view().to_html();
        assert!(html.contains("Nothing here") && html.contains(r#"href="./""#), "{html}");
    }
}
