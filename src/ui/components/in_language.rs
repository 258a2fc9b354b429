//! Says in which language the words of an element are, for voices, hyphens and the direction of the text.
//!
//! Deliberately absent: knowing whether that differs from the page's language; whoever hands the mark in knows.

use crate::ui::element::Element;
use crate::ui::messages;
use broadside_core::model::LanguageTag;

/// The element with the page's language again, inside of one that is marked as being in `other`.
pub(super) fn in_page_language(element: Element, other: Option<&LanguageTag>) -> Element {
    let page = other.map(|_| messages::language().tag());
    in_language(element, page.as_ref())
}

/// The element with its language and direction; as it is, where there is nothing to mark.
pub(super) fn in_language(element: Element, language: Option<&LanguageTag>) -> Element {
    element
        .attr("lang", language.map(LanguageTag::as_str))
        .attr("dir", language.map(|it| it.direction().as_str()))
}
