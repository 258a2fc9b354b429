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

/// Scrolls the row in which `selector` finds something sideways, as far as is needed to see that whole, with a little of
/// what is beside it. The page stays where it is.
pub fn show_in_row(selector: &str) {
    let _ = try_show_in_row(selector);
}

fn try_show_in_row(selector: &str) -> Option<()> {
    /// As `scroll-padding` of the row has it, which does the same for a printed page.
    const BESIDE_PX: f64 = 24.0;
    let found = web_sys::window()?.document()?.query_selector(selector).ok()??;
    let row = found.closest("ul").ok()??;
    let (place, window) = (found.get_bounding_client_rect(), row.get_bounding_client_rect());
    let after = (place.right() + BESIDE_PX - window.right()).max(0.0);
    let before = (place.left() - BESIDE_PX - window.left()).min(0.0);
    row.scroll_by_with_x_and_y(after + before, 0.0);
    Some(())
}
