//! Keys that are pressed while nothing is typed into, and what they do to the page: moving from story to story, pressing
//! what a story has.
//!
//! Deliberately absent: what a key means, which is `broadside_core::keys`.

use super::events;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, HtmlElement, KeyboardEvent};

/// What takes keys for itself.
const TYPED_INTO: &str = "input, textarea, select, [contenteditable], dialog";

/// Calls `on_pressed` with each key that is no field's and no shortcut's of the browser; where the answer is `true`, it is
/// nobody else's either.
pub fn on_key(mut on_pressed: impl FnMut(String) -> bool + 'static) {
    events::on_document("keydown", move |event| {
        let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_of_others = pressed.default_prevented()
            || pressed.is_composing()
            || pressed.ctrl_key()
            || pressed.meta_key()
            || pressed.alt_key()
            || is_typing();
        if !is_of_others && on_pressed(pressed.key()) {
            event.prevent_default();
        }
    });
}

fn focused() -> Option<Element> {
    web_sys::window()?.document()?.active_element()
}

fn is_typing() -> bool {
    focused().is_some_and(|it| it.closest(TYPED_INTO).is_ok_and(|it| it.is_some()))
}

fn first(selector: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Focuses the first element that `selector` finds, and says whether there is one.
pub fn focus_first(selector: &str) -> bool {
    let found = first(selector);
    if let Some(found) = &found {
        let _ = found.focus();
    }
    found.is_some()
}

/// Presses the first element that `selector` finds.
pub fn press_first(selector: &str) {
    if let Some(found) = first(selector) {
        found.click();
    }
}

/// The links of the page's stories.
fn story_links() -> Vec<HtmlAnchorElement> {
    let links = web_sys::window()
        .and_then(|it| it.document())
        .and_then(|it| it.query_selector_all("main article :is(h2, h3) a").ok());
    let Some(links) = links else { return Vec::new() };
    (0..links.length()).filter_map(|index| links.item(index)?.dyn_into().ok()).collect()
}

/// The story's place in the list that has the focus in it.
fn focused_story(links: &[HtmlAnchorElement]) -> Option<usize> {
    let story = focused()?.closest("main article").ok().flatten()?;
    links.iter().position(|it| story.contains(Some(it)))
}

/// Moves the focus by `n_steps` stories, from the one that has it, else from the first in the window.
pub fn step_stories(n_steps: isize) {
    let links = story_links();
    let wanted = match focused_story(&links) {
        Some(place) => place.checked_add_signed(n_steps),
        None => links.iter().position(|it| it.get_bounding_client_rect().bottom() > 0.0),
    };
    if let Some(link) = wanted.and_then(|it| links.get(it)) {
        let _ = link.focus();
    }
}

/// The address of the story that has the focus.
pub fn focused_story_address() -> Option<String> {
    let links = story_links();
    links.get(focused_story(&links)?).map(HtmlAnchorElement::href)
}

/// Opens the story that has the focus.
pub fn open_focused_story() {
    let links = story_links();
    if let Some(link) = focused_story(&links).and_then(|it| links.get(it)) {
        link.click();
    }
}

/// Presses what `selector` finds in the story that has the focus, or else in an article that is the whole page.
pub fn press_in_story(selector: &str) {
    let story = focused().and_then(|it| it.closest("main article").ok().flatten());
    let found = story.and_then(|it| it.query_selector(selector).ok().flatten());
    match found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        Some(found) => found.click(),
        None if story_links().is_empty() => press_first(selector),
        None => {}
    }
}

/// Shows the dialog `id` over the page, which waits behind it.
pub fn open_dialog(id: &str) {
    if let Some(dialog) = first(&["dialog#", id].concat()) {
        // It fails where the dialog is open already.
        let _ = dialog.unchecked_into::<web_sys::HtmlDialogElement>().show_modal();
    }
}

/// Closes the dialog `id`; what had the focus before gets it back.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = first(&["dialog#", id].concat()) {
        dialog.unchecked_into::<web_sys::HtmlDialogElement>().close();
    }
}
