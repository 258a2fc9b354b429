//! Which letters a reader wants.
//!
//! Deliberately absent: remembering what was ticked; the state does.

use super::super::in_language::in_language;
use super::SignupEvent;
use super::fields::hidden;
use crate::ui::element::{Child, Element, Handler, element};
use crate::ui::messages::words;
use broadside_core::model::LanguageTag;
use broadside_core::signup::{ListId, NewsletterList};
use leptos::prelude::*;

/// A check box's name and value, where a browser can post it by itself.
type Pair = Option<(String, String)>;

/// Check boxes; with one list there is nothing to choose, and it is named only where the provider wants it named.
pub(super) fn field(
    lists: &[NewsletterList],
    language: Option<&LanguageTag>,
    boxes: &[Pair],
    chosen: &[ListId],
    on_happened: &Handler<SignupEvent>,
) -> AnyView {
    let pair = |index: usize| boxes.get(index).and_then(Option::as_ref);
    if lists.len() == 1 {
        return pair(0).map(hidden).into_child();
    }
    let boxes = lists.iter().enumerate().map(|(index, list)| {
        let is_chosen = chosen.contains(&list.id);
        list_box(list, language, pair(index), is_chosen, on_happened.clone())
    });
    let boxes: Vec<Element> = boxes.collect();
    element("fieldset").child(element("legend").child(words().signup.lists_label)).child(boxes).view()
}

fn list_box(
    list: &NewsletterList,
    language: Option<&LanguageTag>,
    pair: Option<&(String, String)>,
    is_chosen: bool,
    on_happened: Handler<SignupEvent>,
) -> Element {
    let id = list.id.clone();
    let field = element("input")
        .attr("type", "checkbox")
        .attr("name", pair.map(|(name, _)| name.as_str()))
        .attr("value", pair.map(|(_, value)| value.as_str()))
        // In print, where no property can be set.
        .attr("checked", is_chosen)
        .checked(is_chosen)
        .on("change", move || on_happened.run(SignupEvent::ListToggled(id.clone())));
    let said = |it| in_language(it, language);
    let what = element("span")
        .child(said(element("b")).child(list.name.as_str()))
        .child(" ")
        .child(element("small").child(words().signup.frequency(list.frequency)))
        .child(said(element("span").class("signup-form-list-text")).child(list.description.as_str()));
    element("label").class("signup-form-list").child(field).child(what)
}
