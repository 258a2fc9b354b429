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
