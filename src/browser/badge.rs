//! The number on the installed app's icon.
//!
//! Deliberately absent: asking for leave. Where the system wants some, it shows none.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    type NavigatorWithBadge;
    #[wasm_bindgen(method, catch, js_name = setAppBadge)]
    fn set_badge(this: &NavigatorWithBadge, number: u32) -> Result<Promise, JsValue>;
}

/// Shows `number`, or nothing for 0, where there is such a thing.
pub async fn show(number: u32) {
    let Some(window) = web_sys::window() else { return };
    if let Ok(showing) = window.navigator().unchecked_into::<NavigatorWithBadge>().set_badge(number) {
        // A browser that refuses shows none.
        let _ = JsFuture::from(showing).await;
    }
}
