//! Reading a body piece by piece, so that an endless one is left at the limit and not in memory.
//!
//! Deliberately absent: decoding.

use gloo_net::http::Response;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

/// Why a body was not read to its end.
pub(super) enum BodyFault {
    /// It is longer than the limit.
    TooLong,
    /// The connection broke or was aborted.
    Broken,
}

/// The whole body, at most `limit_bytes` of it.
pub(super) async fn read(response: &Response, limit_bytes: usize) -> Result<Vec<u8>, BodyFault> {
    let Some(stream) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader =
        stream.get_reader().dyn_into().map_err(|_| BodyFault::Broken)?;
    let mut body = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.map_err(|_| BodyFault::Broken)?;
        if property(&piece, "done").is_truthy() {
            return Ok(body);
        }
        let bytes: Uint8Array = property(&piece, "value").dyn_into().map_err(|_| BodyFault::Broken)?;
        let n_before = body.len();
        let n_after = n_before + bytes.length() as usize;
        if n_after > limit_bytes {
            // The server is told to stop; it does not matter whether it hears.
            drop(reader.cancel());
            return Err(BodyFault::TooLong);
        }
        body.resize(n_after, 0);
        if let Some(room) = body.get_mut(n_before..) {
            bytes.copy_to(room);
        }
    }
}

fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}
