//! Which hosts this page has contacted since it was opened, as the browser itself has written down.
//!
//! Deliberately absent: what was asked there, and earlier visits.

use broadside_core::model::WebAddress;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Scheme, host and port of each, once, in the order of the first contact.
pub fn origins() -> Vec<String> {
    let mut origins: Vec<String> = Vec::new();
    let Some(performance) = web_sys::window().and_then(|it| it.performance()) else { return origins };
    for entry in performance.get_entries_by_type("resource").iter() {
        let name = Reflect::get(&entry, &JsValue::from_str("name")).ok().and_then(|it| it.as_string());
        let Some(address) = name.and_then(|it| WebAddress::parse(&it)) else { continue };
        if !origins.iter().any(|it| it == address.origin()) {
            origins.push(address.origin().to_owned());
        }
    }
    origins
}
