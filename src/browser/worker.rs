//! The service worker of this deployment, as far as the app has to do with it.
//!
//! Deliberately absent: its registration and its updates, which the boot script keeps.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    type NavigatorWithWorker;
    #[wasm_bindgen(method, getter, js_name = serviceWorker)]
    fn service_worker(this: &NavigatorWithWorker) -> Option<Workers>;

    type Workers;
    #[wasm_bindgen(method, catch, js_name = getRegistration)]
    fn registration(this: &Workers) -> Result<Promise, JsValue>;

    type Registration;
    #[wasm_bindgen(method, catch)]
    fn unregister(this: &Registration) -> Result<Promise, JsValue>;
}

/// Takes the worker away: it answers no page that is opened from now on.
pub async fn unregister() {
    // Where there is none, there is none to take away.
    let _ = try_unregister().await;
}

async fn try_unregister() -> Option<()> {
    let navigator: NavigatorWithWorker = web_sys::window()?.navigator().unchecked_into();
    let registration = JsFuture::from(navigator.service_worker()?.registration().ok()?).await.ok()?;
    if !registration.is_undefined() {
        JsFuture::from(registration.unchecked_into::<Registration>().unregister().ok()?).await.ok()?;
    }
    Some(())
}
