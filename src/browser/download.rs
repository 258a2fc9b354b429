//! Handing the reader a file that was made here.
//!
//! Deliberately absent: asking where to put it; the browser does as its reader has told it to.

use super::clock;
use js_sys::Array;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long a browser may take to begin reading the file.
const PATIENCE_MS: u64 = 60_000;

/// Saves `text` as a file `name` of the type `mime`; `false` where the browser cannot.
pub fn save(name: &str, mime: &str, text: &str) -> bool {
    try_save(name, mime, text).is_some()
}

fn try_save(name: &str, mime: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link = document.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    spawn_local(async move {
        clock::wait_ms(PATIENCE_MS).await;
        let _ = Url::revoke_object_url(&address);
    });
    Some(())
}
