//! Moving focus and scroll position.
//!
//! Deliberately absent: deciding when; the layout does that on a change of page.

use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, HtmlElement};

fn element(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Focuses the element `id`, if it is there. The page is not scrolled: a tall element would be moved to its middle.
pub fn focus_element(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus_with_options(&without_scrolling());
    }
}

fn without_scrolling() -> web_sys::FocusOptions {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    options
}

/// The scroll position from the top, in CSS pixels.
pub fn scroll_position_px() -> f64 {
    web_sys::window().and_then(|it| it.scroll_y().ok()).unwrap_or_default()
}

/// Scrolls to `top_px` from the top.
pub fn scroll_to_px(top_px: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, top_px);
    }
}

/// Calls `then` after the next frame was laid out, when new content has its height.
pub fn after_layout(then: impl FnOnce() + 'static) {
    use wasm_bindgen::prelude::Closure;
    let callback = Closure::once_into_js(then);
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(callback.unchecked_ref());
    }
}

/// The address of the link that has focus, by which focus is found again after the page was replaced.
pub fn focused_link() -> Option<String> {
    let focused = web_sys::window()?.document()?.active_element()?;
    Some(focused.dyn_into::<HtmlAnchorElement>().ok()?.href())
}

/// Focuses the first link to this address without scrolling. The address is the resolved one: a printed page writes
/// some of them relative to its base.
pub fn focus_link(address: &str) {
    let Some(document) = web_sys::window().and_then(|it| it.document()) else { return };
    let links = document.links();
    for index in 0..links.length() {
        if let Some(link) = links.item(index).and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok())
            && link.href() == address
        {
            let _ = link.focus_with_options(&without_scrolling());
            return;
        }
    }
}
