//! The blocks of the open article's text on the page: which are in the window, and moving to one.
//!
//! Deliberately absent: what stands in them; the article has that, and in the same order.

use super::focus;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The box of the text. Its children are its blocks.
const TEXT: &str = "main .rich-text";
/// Room above a block that was scrolled to, in CSS pixels.
const ROOM_ABOVE_PX: f64 = 16.0;

/// Marks the block that is being read aloud, for style.
const SPOKEN: &str = "data-spoken";

/// What of the text is in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlocksInView {
    /// The first block that is not wholly above, counted from 0.
    pub first: usize,
    /// Blocks of the whole text.
    pub n_blocks: usize,
    /// Whether the last line is in the window or above it.
    pub is_end_reached: bool,
}

fn blocks() -> Vec<Element> {
    let text = web_sys::window().and_then(|it| it.document()?.query_selector(TEXT).ok()?);
    let children = text.into_iter().flat_map(|text| {
        let children = text.children();
        (0..children.length()).filter_map(move |index| children.item(index))
    });
    children.collect()
}

fn window_height_px() -> f64 {
    web_sys::window().and_then(|it| it.inner_height().ok()?.as_f64()).unwrap_or_default()
}

/// What of the text is in the window; `None` where no text is open.
pub fn in_view() -> Option<BlocksInView> {
    let blocks = blocks();
    let bottom_px = |it: &Element| it.get_bounding_client_rect().bottom();
    let end_px = bottom_px(blocks.last()?);
    // Blocks follow each other downwards, so that halving finds the first.
    let first = blocks.partition_point(|it| bottom_px(it) <= ROOM_ABOVE_PX);
    Some(BlocksInView { first, n_blocks: blocks.len(), is_end_reached: end_px <= window_height_px() })
}

/// Puts the block `index` at the top of the window, at once, and the focus on it, so that a screen reader goes on there.
pub fn go_to(index: usize) {
    if let Some(block) = blocks().get(index) {
        focus::scroll_to_px(
            focus::scroll_position_px() + block.get_bounding_client_rect().top() - ROOM_ABOVE_PX,
        );
        if let Some(block) = block.dyn_ref::<HtmlElement>() {
            if !block.has_attribute("tabindex") {
                // A name of HTML's is a valid one.
                let _ = block.set_attribute("tabindex", "-1");
            }
            focus::focus_in_place(block);
        }
    }
}

/// Marks the block `index`, and no other, as the one that is being read aloud. Where the block that was marked before was in
/// the window, its reader follows with the eyes, and the new one is brought in too; who looks elsewhere is left there.
pub fn mark_spoken(index: Option<usize>) {
    let mut is_followed = true;
    for (at, block) in blocks().iter().enumerate() {
        if Some(at) != index && block.has_attribute(SPOKEN) {
            is_followed = is_in_window(block);
            let _ = block.remove_attribute(SPOKEN);
        }
    }
    let blocks = blocks();
    let Some(block) = index.and_then(|it| blocks.get(it)) else { return };
    // A name of ours is a valid one.
    let _ = block.set_attribute(SPOKEN, "");
    let BlockInWindow { top_px, bottom_px } = place_in_window(block);
    let is_seen = top_px >= 0.0 && (bottom_px <= window_height_px() || top_px < window_height_px() / 2.0);
    if is_followed && !is_seen {
        focus::glide_to_px(focus::scroll_position_px() + top_px - window_height_px() / 4.0);
    }
}

/// Where a block is, in CSS pixels from the top of the window.
struct BlockInWindow {
    top_px: f64,
    bottom_px: f64,
}

fn place_in_window(block: &Element) -> BlockInWindow {
    let place = block.get_bounding_client_rect();
    BlockInWindow { top_px: place.top(), bottom_px: place.bottom() }
}

fn is_in_window(block: &Element) -> bool {
    let BlockInWindow { top_px, bottom_px } = place_in_window(block);
    bottom_px > 0.0 && top_px < window_height_px()
}
