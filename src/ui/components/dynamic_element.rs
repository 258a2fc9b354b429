//! An element whose name is known only at run time: headings of any level, and the elements of foreign text.
//!
//! One view type for all of them, because every distinct element of `view!` is compiled anew and the app is weighed
//! in kilobytes. Deliberately absent: elements without an end tag (`br`, `hr`, `img`), which natively would be
//! printed with one, and elements of other namespaces.

use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;

/// A name and a value; `None` leaves the attribute out.
pub(super) type DynamicAttribute = (&'static str, Option<String>);

/// The element `<tag …>children</tag>` with those attributes that have a value.
pub(super) fn dynamic_element(
    tag: &'static str,
    attributes: Vec<DynamicAttribute>,
    children: AnyView,
) -> AnyView {
    let attributes: Vec<AnyAttribute> = attributes
        .into_iter()
        .filter_map(|(name, value)| Some(custom_attribute(name, value?).into_any_attr()))
        .collect();
    custom(tag).child(children).add_any_attr(attributes).into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_values_stay_text_whatever_they_hold() {
        let attributes = vec![("title", Some("\"><script>".to_owned())), ("lang", None)];
        let html = dynamic_element("h3", attributes, "<script>".into_any()).to_html();
        assert!(html.starts_with("<h3") && html.ends_with("</h3>"), "{html}");
        assert!(!html.contains("<script>") && !html.contains("lang"), "{html}");
    }
}
