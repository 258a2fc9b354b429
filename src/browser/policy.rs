//! What this page's own Content Security Policy kept from being sent.
//!
//! Deliberately absent: the policy. The browser holds it, and says what it held back.

use super::events;
use broadside_core::model::WebAddress;
use js_sys::Reflect;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// Addresses kept; a page asks few hosts.
const MAX_KEPT: usize = 50;

thread_local! {
    /// What was held back since somebody began to watch; `None` before that.
    static HELD_BACK: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Begins to take note, if nobody has yet.
pub fn watch() {
    if HELD_BACK.with_borrow(Option::is_some) {
        return;
    }
    HELD_BACK.set(Some(Vec::new()));
    events::on_document("securitypolicyviolation", |event| {
        let blocked = Reflect::get(&event, &JsValue::from_str("blockedURI")).ok();
        let Some(blocked) = blocked.and_then(|it| it.as_string()) else { return };
        HELD_BACK.with_borrow_mut(|kept| {
            if let Some(kept) = kept.as_mut().filter(|it| it.len() < MAX_KEPT) {
                kept.push(blocked);
            }
        });
    });
}

/// Takes note, and calls `on_event` whenever something more was held back.
pub fn on_held_back(on_event: impl Fn() + 'static) {
    watch();
    events::on_document("securitypolicyviolation", move |_| on_event());
}

/// Whether a request to the host of `address` was held back since then.
pub fn has_held_back(address: &WebAddress) -> bool {
    let origin = address.origin();
    HELD_BACK.with_borrow(|kept| kept.iter().flatten().any(|it| it.starts_with(origin)))
}
