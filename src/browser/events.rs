//! Listening to the window and the document, and telling the boot script what the app has done.
//!
//! Deliberately absent: removal by hand. Listeners made here live as long as the page, as the app does.

use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, Event, EventTarget};

type OnEvent = Box<dyn FnMut(Event)>;

// These are compiled once and not where they are called, as often as there are listeners.
#[inline(never)]
fn listen(target: &EventTarget, name: &str, on_event: OnEvent) {
    let callback = Closure::wrap(on_event);
    if target.add_event_listener_with_callback(name, callback.as_ref().unchecked_ref()).is_ok() {
        callback.forget();
    }
}

/// Calls `on_event` for every event `name` that reaches the window.
pub fn on_window(name: &str, on_event: impl FnMut(Event) + 'static) {
    listen_in_window(name, Box::new(on_event));
}

#[inline(never)]
fn listen_in_window(name: &str, on_event: OnEvent) {
    if let Some(window) = web_sys::window() {
        listen(&window, name, on_event);
    }
}

/// Calls `on_event` for every event `name` that reaches the document.
pub fn on_document(name: &str, on_event: impl FnMut(Event) + 'static) {
    listen_in_document(name, Box::new(on_event));
}

#[inline(never)]
fn listen_in_document(name: &str, on_event: OnEvent) {
    if let Some(document) = web_sys::window().and_then(|it| it.document()) {
        listen(&document, name, on_event);
    }
}

/// Tells the page's scripts that something happened, such as `broadside:rendered`.
pub fn announce(name: &str) {
    if let (Some(document), Ok(event)) =
        (web_sys::window().and_then(|it| it.document()), CustomEvent::new(name))
    {
        let _ = document.dispatch_event(&event);
    }
}

/// Whether the page can be seen now.
pub fn is_page_visible() -> bool {
    web_sys::window().and_then(|it| it.document()).is_some_and(|it| !it.hidden())
}
