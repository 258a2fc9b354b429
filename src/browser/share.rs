//! Passing something on: the clipboard, and the device's own sheet of apps (Web Share).
//!
//! Deliberately absent: reading the clipboard, and files.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What came of opening the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// An app took it.
    Taken,
    /// The reader closed the sheet.
    Closed,
    /// The browser did not open it.
    Refused,
}

/// Puts `text` into the clipboard; says whether the browser allowed it. Outside a secure context there is none.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// Whether the device has a sheet.
pub fn has_sheet() -> bool {
    sheet().is_some()
}

fn sheet() -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(web_sys::window()?.navigator());
    let share = Reflect::get(&navigator, &JsValue::from_str("share")).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}

/// Opens the sheet for a page, as the answer to a press of the reader's.
pub async fn open_sheet(title: &str, address: &str) -> Shared {
    opened([("title", title), ("url", address)]).await
}

/// As [`open_sheet`], for a text.
pub async fn open_sheet_with_text(title: &str, text: &str) -> Shared {
    opened([("title", title), ("text", text)]).await
}

async fn opened(data: [(&str, &str); 2]) -> Shared {
    match try_sheet(data) {
        Some(promise) => match JsFuture::from(promise).await {
            Ok(_) => Shared::Taken,
            Err(error) if is_abort(&error) => Shared::Closed,
            Err(_) => Shared::Refused,
        },
        None => Shared::Refused,
    }
}

fn try_sheet(data: [(&str, &str); 2]) -> Option<Promise> {
    let (navigator, share) = sheet()?;
    let object = Object::new();
    for (name, text) in data {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), &JsValue::from_str(text));
    }
    share.call1(&navigator, &object).ok()?.dyn_into().ok()
}

fn is_abort(error: &JsValue) -> bool {
    let name = Reflect::get(error, &JsValue::from_str("name")).ok().and_then(|it| it.as_string());
    name.as_deref() == Some("AbortError")
}
