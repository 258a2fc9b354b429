//! Whether the browser may throw away what the app keeps, when it needs the room.
//!
//! Deliberately absent: how much room there is. Browsers answer that with a guess that is the same for every page.

use wasm_bindgen_futures::JsFuture;

/// Asks the browser not to throw anything away unasked. It may refuse, and some ask their reader first.
pub async fn ask_to_keep_everything() {
    // A refusal leaves everything as it was.
    let _ = asked().await;
}

async fn asked() -> Option<()> {
    let storage = web_sys::window()?.navigator().storage();
    let is_promised = JsFuture::from(storage.persisted().ok()?).await.ok()?.is_truthy();
    if !is_promised {
        JsFuture::from(storage.persist().ok()?).await.ok()?;
    }
    Some(())
}
