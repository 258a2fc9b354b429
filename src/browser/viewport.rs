//! What the reader has before their eyes.
//!
//! Deliberately absent: scrolling, which is in `focus`.

/// Whether the top of the first element that `selector` finds is in the window, or above it.
pub fn has_come_to(selector: &str) -> bool {
    try_has_come_to(selector).unwrap_or(false)
}

fn try_has_come_to(selector: &str) -> Option<bool> {
    let window = web_sys::window()?;
    let element = window.document()?.query_selector(selector).ok().flatten()?;
    Some(element.get_bounding_client_rect().top() < window.inner_height().ok()?.as_f64()?)
}
