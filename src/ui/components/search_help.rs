//! What can be typed into the field for searching, folded away.
//!
//! Deliberately absent: the grammar, which is the core's; a test holds the two to each other.

use crate::ui::element::{Element, element, group};
use crate::ui::messages::search_words;
use leptos::prelude::*;

/// The list of examples; each is a link that asks it.
pub struct SearchHelp {
    /// The page that answers what is typed so.
    pub href_of: fn(&str) -> String,
}

impl SearchHelp {
    /// The `details`.
    pub fn view(self) -> AnyView {
        let words = search_words();
        let example = |(typed, finds): &(&'static str, &'static str)| {
            let link = element("a").attr("href", (self.href_of)(typed)).attr("dir", "ltr").child(*typed);
            group(vec![element("dt").child(link).view(), element("dd").child(*finds).view()])
        };
        let rows: Vec<Element> = words.how.iter().map(|it| element("div").child(example(it))).collect();
        element("details")
            .class("search-help")
            .child(element("summary").child(words.how_title))
            .child(element("dl").child(rows))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use broadside_core::search::{Expression, FieldName};

    #[test]
    fn every_field_has_an_example_that_is_understood() {
        let examples: Vec<&str> = search_words().how.iter().map(|it| it.0).collect();
        for field in FieldName::ALL {
            let start = [field.as_str(), ":"].concat();
            assert!(examples.iter().any(|it| it.starts_with(&start)), "no example of {start}");
        }
        for example in &examples {
            let expression = Expression::parse(example);
            assert!(!expression.is_empty() && expression.misunderstood().is_empty(), "{example}");
        }
        let html = SearchHelp { href_of: |it| format!("search/?q={}", it.len()) }.view().to_html();
        assert_eq!(html.matches("<dt>").count(), examples.len(), "{html}");
    }
}
