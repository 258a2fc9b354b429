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
