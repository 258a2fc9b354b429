//! Files that a reader chooses.
//!
//! Deliberately absent: looking at any that was not chosen.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

/// What is larger is none of ours.
const MAX_BYTES: f64 = 50_000_000.0;

/// The bytes of the file that was chosen in the field `id`, which is then empty, so that the same can be chosen again.
/// `None` where there is none, or it cannot be read.
pub async fn chosen_in(id: &str) -> Option<Vec<u8>> {
    let field = web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0)?;
    if file.size() > MAX_BYTES {
        return None;
    }
    let buffer = JsFuture::from(file.array_buffer()).await.ok();
    field.set_value("");
    Some(Uint8Array::new(&buffer?).to_vec())
}
