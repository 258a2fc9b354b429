//! The clipboard.
//!
//! Deliberately absent: reading it.

use wasm_bindgen_futures::JsFuture;

/// Puts `text` into the clipboard; says whether the browser allowed it. Outside a secure context there is none.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}
