//! Background Sync: the worker is woken once there is a connection, with no page open.
//!
//! Deliberately absent: what the worker then does (`sw/outbox.js`), and any promise. Only Chromium has it, and a browser
//! may refuse.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    type NavigatorWithWorker;
    /// An error where cookies are refused.
    #[wasm_bindgen(method, getter, catch, js_name = serviceWorker)]
    fn service_worker(this: &NavigatorWithWorker) -> Result<Option<Workers>, JsValue>;

    type Workers;
    #[wasm_bindgen(method, catch, js_name = getRegistration)]
    fn registration(this: &Workers) -> Result<Promise, JsValue>;

    type Registration;
    #[wasm_bindgen(method, getter)]
    fn sync(this: &Registration) -> Option<Sync>;

    type Sync;
    #[wasm_bindgen(method, catch)]
    fn register(this: &Sync, tag: &str) -> Result<Promise, JsValue>;
}

/// Asks for the worker to be woken for `tag`, where there is a worker that can be.
pub async fn ask_for(tag: &str) {
    // Without it the app does the same at its next start.
    let _ = asked_for(tag).await;
}

async fn asked_for(tag: &str) -> Option<JsValue> {
    let navigator: NavigatorWithWorker = web_sys::window()?.navigator().unchecked_into();
    let registration = JsFuture::from(navigator.service_worker().ok()??.registration().ok()?).await.ok()?;
    if registration.is_undefined() {
        return None;
    }
    let sync = registration.unchecked_into::<Registration>().sync()?;
    JsFuture::from(sync.register(tag).ok()?).await.ok()
}
