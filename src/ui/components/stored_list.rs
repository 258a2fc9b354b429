//! What is kept in one place on the device: its sum, and folded away under it every key with its size.
//!
//! Deliberately absent: what stands in it.

use crate::ui::element::{Element, element};
use leptos::prelude::*;

/// A place.
pub struct StoredList {
    /// What is kept there.
    pub title: String,
    /// How much it is in all.
    pub sum: String,
    /// Keys with their sizes.
    pub entries: Vec<(String, String)>,
}

impl StoredList {
    /// The `details`.
    pub fn view(self) -> AnyView {
        let Self { title, sum, entries } = self;
        let row = |(key, size): (String, String)| {
            element("tr")
                .child(element("th").attr("scope", "row").attr("dir", "ltr").child(key))
                .child(element("td").child(size))
        };
        let rows: Vec<Element> = entries.into_iter().map(row).collect();
        let summary = element("summary")
            .child(element("span").child(title))
            .child(" ")
            .child(element("small").child(sum));
        element("details")
            .class("stored-list")
            .child(summary)
            .child(element("table").child(element("tbody").child(rows)))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_stands_with_its_size() {
        let entries = vec![("broadside:campaigns".to_owned(), "81 B".to_owned())];
        let list = StoredList { title: "Small values".to_owned(), sum: "1 · 81 B".to_owned(), entries };
        let html = list.view().to_html();
        assert!(html.contains("broadside:campaigns</th><td>81 B</td>"), "{html}");
    }
}
