//! Waiting for IndexedDB, which tells by events what promises tell everywhere else.
//!
//! Deliberately absent: a library for it. The crates that wrap IndexedDB bring a type for every kind of request and
//! a channel for every answer, which readers would download for five tables of texts.

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbRequest, IdbTransaction};

/// Waits until `settle` has called the first of the functions that it is given, or the second, which is a failure.
async fn settled(mut settle: impl FnMut(&Function, &Function)) -> Result<(), JsValue> {
    let promise = Promise::new(&mut |resolve, reject| settle(&resolve, &reject));
    JsFuture::from(promise).await.map(|_| ())
}

/// How long the device is waited for. A page that was long in the background can find a database that never answers.
const PATIENCE_MS: i32 = 3_000;

fn after_patience(then: &Function) {
    if let Some(window) = web_sys::window() {
        // Without timers it is waited for without end.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(then, PATIENCE_MS);
    }
}

/// Fails when patience has ended.
pub(super) fn given_up() -> Promise {
    Promise::new(&mut |_, reject| after_patience(&reject))
}

/// The result of a request that only reads, if it comes in time.
pub(super) async fn read(request: &IdbRequest) -> Result<JsValue, JsValue> {
    settled(|resolve, reject| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(reject));
        after_patience(reject);
    })
    .await?;
    request.result()
}

/// The result of a request.
pub(super) async fn succeeded(request: &IdbRequest) -> Result<JsValue, JsValue> {
    settled(|resolve, reject| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(reject));
    })
    .await?;
    request.result()
}

/// Nothing, once what a transaction wrote is kept.
pub(super) async fn committed(transaction: &IdbTransaction) -> Result<JsValue, JsValue> {
    settled(|resolve, reject| {
        transaction.set_oncomplete(Some(resolve));
        transaction.set_onerror(Some(reject));
        transaction.set_onabort(Some(reject));
    })
    .await?;
    Ok(JsValue::UNDEFINED)
}
