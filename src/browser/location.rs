//! Where the page is, below the deployment's root, and moving within it.
//!
//! Deliberately absent: what an address means; `broadside_core::route` knows.

use broadside_core::model::WebAddress;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent, Window};

/// A place in the app: the path below the root, still percent-encoded, and the query without its `?`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Such as `topics/labour/`; empty on the front page.
    pub path: String,
    /// Such as `topics=a,b`.
    pub query: String,
    /// The fragment without its `#`.
    pub fragment: String,
}

/// The deployment's root: the document's base, which the served page sets.
pub fn base() -> Option<WebAddress> {
    let base = web_sys::window()?.document()?.base_uri().ok().flatten()?;
    WebAddress::parse(&base)
}

/// What everything is called that this deployment keeps on the device: `broadside:` and its path. Several may live below one
/// origin, and none meets the others' lists, marks and decisions.
pub fn name_on_device() -> String {
    let base = base();
    ["broadside:", base.as_ref().map_or("", |it| it.path())].concat()
}

fn place_of(href: &str) -> Option<Place> {
    let base = base()?;
    let below = href.strip_prefix(base.as_str())?;
    let (rest, fragment) = below.split_once('#').unwrap_or((below, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    Some(Place { path: path.to_owned(), query: query.to_owned(), fragment: fragment.to_owned() })
}

/// The present place; the front page where the address lies outside the deployment.
pub fn current() -> Place {
    web_sys::window()
        .and_then(|it| it.location().href().ok())
        .and_then(|it| place_of(&it))
        .unwrap_or_default()
}

fn history_entry(window: &Window) -> Option<(web_sys::History, JsValue)> {
    Some((window.history().ok()?, JsValue::from_f64(crate::browser::focus::scroll_position_px())))
}

/// Goes to `address`, relative to the root, as a new entry of the history. The scroll position of the page that is
/// left is kept in its own entry.
pub fn push(address: &str) {
    let Some(window) = web_sys::window() else { return };
    let Some((history, left_at)) = history_entry(&window) else { return };
    super::focus::remember_way_out();
    let Some(target) = base().and_then(|it| if address.is_empty() { Some(it) } else { it.join(address) })
    else {
        return;
    };
    // Both fail only on a cross-origin address or after hundreds of calls a minute; staying is then right.
    let _ = history.replace_state(&left_at, "");
    let _ = history.push_state_with_url(&JsValue::NULL, "", Some(target.as_str()));
}

/// Writes `address`, relative to the root, over the present entry of the history. Browsers take about a hundred of these
/// in half a minute; one that is refused leaves the address a few letters behind, and the next one mends it.
pub fn replace(address: &str) {
    let Some(window) = web_sys::window() else { return };
    if let (Some((history, at)), Some(target)) =
        (history_entry(&window), base().and_then(|it| it.join(address)))
    {
        let _ = history.replace_state_with_url(&at, "", Some(target.as_str()));
    }
}

/// Keeps the present scroll position in the present entry, before the page goes away.
pub fn remember_scroll() {
    if let Some(window) = web_sys::window()
        && let Some((history, at)) = history_entry(&window)
    {
        let _ = history.replace_state(&at, "");
    }
}

/// The scroll position kept in the present entry of the history, in CSS pixels.
pub fn remembered_scroll_px() -> Option<f64> {
    web_sys::window()?.history().ok()?.state().ok()?.as_f64()
}

/// Takes the restoring of scroll positions from the browser, which does it before the app has rendered.
pub fn restore_scroll_by_hand() {
    if let Some(history) = web_sys::window().and_then(|it| it.history().ok()) {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
}

/// Calls `on_followed` with the address of each link that leads elsewhere in the app, in place of a page load.
/// Links with a modifier key, a target, a download or another origin are left to the browser, and so are links to
/// files (their last segment has a dot).
pub fn on_link_followed(mut on_followed: impl FnMut(String) + 'static) {
    crate::browser::events::on_document("click", move |event| {
        if let Some(address) = followed_address(&event) {
            event.prevent_default();
            on_followed(address);
        }
    });
}

fn followed_address(event: &Event) -> Option<String> {
    let click = event.dyn_ref::<MouseEvent>()?;
    if click.default_prevented()
        || click.button() != 0
        || click.meta_key()
        || click.ctrl_key()
        || click.shift_key()
        || click.alt_key()
    {
        return None;
    }
    let target = click.composed_path().get(0).dyn_into::<Element>().ok();
    let element = match target {
        Some(element) => element,
        // A text node was clicked.
        None => click.target()?.dyn_into::<web_sys::Node>().ok()?.parent_element()?,
    };
    let link = element.closest("a[href]").ok().flatten()?.dyn_into::<HtmlAnchorElement>().ok()?;
    if !link.target().is_empty() || link.has_attribute("download") {
        return None;
    }
    let place = place_of(&link.href())?;
    let is_file = place.path.rsplit('/').next().is_some_and(|it| it.contains('.'));
    let here = current();
    let is_same_page = place.path == here.path && place.query == here.query;
    if is_file || (is_same_page && !place.fragment.is_empty()) {
        return None;
    }
    let mut address = place.path;
    if !place.query.is_empty() {
        address.push('?');
        address.push_str(&place.query);
    }
    if !place.fragment.is_empty() {
        address.push('#');
        address.push_str(&place.fragment);
    }
    Some(address)
}
