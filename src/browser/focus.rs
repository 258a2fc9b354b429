//! Moving focus and scroll position.
//!
//! Deliberately absent: deciding when; the layout does that on a change of page.

use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, HtmlElement};

fn element(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The id of the main element: the skip link's target, and where focus goes on a new page.
pub const MAIN_ID: &str = "main";

/// Focuses the element `id`, if it is there. The page is not scrolled: a tall element would be moved to its middle.
pub fn focus_element(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus_with_options(&without_scrolling());
    }
}

/// Whether the element `id` has the focus.
pub fn has_focus(id: &str) -> bool {
    let focused = web_sys::window().and_then(|it| it.document()?.active_element());
    focused.is_some_and(|it| it.id() == id)
}

/// Focuses the element `id`, if it is there, and scrolls as far as is needed to see it.
pub fn focus_and_show(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Focuses `element` where it stands.
pub(super) fn focus_in_place(element: &HtmlElement) {
    let _ = element.focus_with_options(&without_scrolling());
}

fn without_scrolling() -> web_sys::FocusOptions {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    options
}

thread_local! {
    /// What had the focus last that stands in no notice.
    static OUTSIDE: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// Remembers, for as long as the page lives, what has the focus outside of the elements that `notices` chooses.
pub fn remember_outside(notices: &'static str) {
    super::events::on_document("focusin", move |event| {
        let focused = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
        if let Some(focused) = focused.filter(|it| it.closest(notices).is_ok_and(|it| it.is_none())) {
            OUTSIDE.set(Some(focused));
        }
    });
}

/// The notice that had the focus is gone: what had it before gets it back, else the main part.
pub fn return_from_notice() {
    let before = OUTSIDE.with_borrow(|it| it.clone().filter(|it| it.is_connected()));
    match before {
        Some(before) => drop(before.focus_with_options(&without_scrolling())),
        None => focus_element("main"),
    }
}

/// The scroll position from the top, in CSS pixels.
pub fn scroll_position_px() -> f64 {
    web_sys::window().and_then(|it| it.scroll_y().ok()).unwrap_or_default()
}

/// The height of the window, in CSS pixels.
pub fn window_height_px() -> f64 {
    web_sys::window().and_then(|it| it.inner_height().ok()?.as_f64()).unwrap_or_default()
}

/// Scrolls to `top_px` from the top, at once: what is put back where it was does not glide there, as links within a page
/// do.
pub fn scroll_to_px(top_px: f64) {
    if let Some(window) = web_sys::window() {
        let options = web_sys::ScrollToOptions::new();
        options.set_top(top_px);
        options.set_behavior(web_sys::ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// Scrolls to `top_px` from the top: gliding, unless the reader wants no movement.
pub fn glide_to_px(top_px: f64) {
    let Some(window) = web_sys::window() else { return };
    let is_still =
        window.match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|it| it.matches());
    let options = web_sys::ScrollToOptions::new();
    options.set_top(top_px);
    options.set_behavior(if is_still {
        web_sys::ScrollBehavior::Instant
    } else {
        web_sys::ScrollBehavior::Smooth
    });
    window.scroll_to_with_scroll_to_options(&options);
}

/// Calls `then` after the next frame was laid out, when new content has its height.
pub fn after_layout(then: impl FnOnce() + 'static) {
    use wasm_bindgen::prelude::Closure;
    let callback = Closure::once_into_js(then);
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(callback.unchecked_ref());
    }
}

/// A link by which a place on the page is found again after everything on it was replaced.
pub struct Landmark {
    /// Its resolved address: a printed page writes some of them relative to its base.
    address: String,
    /// How many links before it lead to the same address.
    n_before: usize,
    /// Its distance from the top of the window.
    top_px: f64,
}

/// The link that has focus.
pub fn focused_link() -> Option<Landmark> {
    let focused = web_sys::window()?.document()?.active_element()?.dyn_into::<HtmlAnchorElement>().ok()?;
    Some(landmark(&focused))
}

thread_local! {
    /// By which link each page was left, by its address.
    static WAYS_OUT: RefCell<Vec<(String, Landmark)>> = const { RefCell::new(Vec::new()) };
}

fn page_address() -> Option<String> {
    web_sys::window()?.location().href().ok()
}

/// The present page is about to be left: remembers, for as long as the app runs, the link that has the focus.
pub(super) fn remember_way_out() {
    let Some(left) = page_address() else { return };
    WAYS_OUT.with_borrow_mut(|ways| {
        ways.retain(|(page, _)| *page != left);
        ways.extend(focused_link().map(|link| (left, link)));
    });
}

/// The reader is back on a page: the link by which it was left has the focus again, where it is still there.
pub fn focus_way_out() {
    let here = page_address();
    WAYS_OUT.with_borrow(|ways| {
        if let Some((_, link)) = ways.iter().find(|(page, _)| Some(page) == here.as_ref()) {
            link.focus();
        }
    });
}

/// The titles of a list's stories.
const STORY_LINKS: &str = "main :is(h2, h3) a";

/// The first story's link that is in the window or below it.
pub fn first_story_in_view() -> Option<Landmark> {
    let found = web_sys::window()?.document()?.query_selector_all(STORY_LINKS).ok()?;
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into::<HtmlAnchorElement>().ok())
        .find(|link| link.get_bounding_client_rect().bottom() > 0.0)
        .map(|link| landmark(&link))
}

fn landmark(link: &HtmlAnchorElement) -> Landmark {
    let n_before = links_to(&link.href()).take_while(|it| it != link).count();
    Landmark { address: link.href(), n_before, top_px: link.get_bounding_client_rect().top() }
}

fn links_to(address: &str) -> impl Iterator<Item = HtmlAnchorElement> {
    let links = web_sys::window().and_then(|it| it.document()).map(|it| it.links());
    let all = links.into_iter().flat_map(|links| (0..links.length()).map(move |index| links.item(index)));
    all.filter_map(|it| it?.dyn_into::<HtmlAnchorElement>().ok()).filter(move |it| it.href() == address)
}

impl Landmark {
    /// The same link on the page as it is now.
    fn found(&self) -> Option<HtmlAnchorElement> {
        links_to(&self.address).nth(self.n_before)
    }

    /// Whether it stood in the window.
    pub fn is_in_window(&self) -> bool {
        let height_px = web_sys::window().and_then(|it| it.inner_height().ok()?.as_f64()).unwrap_or_default();
        (0.0..height_px).contains(&self.top_px)
    }

    /// Focuses it without scrolling.
    pub fn focus(&self) {
        if let Some(link) = self.found() {
            let _ = link.focus_with_options(&without_scrolling());
        }
    }

    /// Scrolls so that it stands where it stood in the window.
    pub fn scroll_back(&self) {
        if let Some(link) = self.found() {
            let moved_px = link.get_bounding_client_rect().top() - self.top_px;
            scroll_to_px(scroll_position_px() + moved_px);
        }
    }
}
