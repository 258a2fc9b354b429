//! Telling the other tabs and the worker that something they may show has changed.
//!
//! Deliberately absent: what has changed; everybody looks for themselves. Browsers without channels find out when they
//! look again.

use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::BroadcastChannel;

thread_local! {
    /// A channel does not hear itself, so that a page has one for both.
    static CHANNEL: RefCell<Option<BroadcastChannel>> = const { RefCell::new(None) };
}

/// Opens the channel `name` for as long as the page lives, and calls `on_told` whenever somebody else told something.
pub fn open(name: &str, on_told: impl FnMut() + 'static) {
    let Ok(channel) = BroadcastChannel::new(name) else { return };
    let on_told = Closure::<dyn FnMut()>::new(on_told).into_js_value();
    channel.set_onmessage(Some(on_told.unchecked_ref()));
    CHANNEL.set(Some(channel));
}

/// Tells everybody else, once the channel is open.
pub fn tell() {
    CHANNEL.with_borrow(|it| {
        // Only a channel that was closed refuses.
        let _ = it.as_ref().map(|it| it.post_message(&JsValue::TRUE));
    });
}
