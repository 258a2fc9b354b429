//! What kind of device this is, which languages its reader has chosen, and whether data are to be saved.
//!
//! Deliberately absent: names of devices and browsers, from which readers could be told apart.

use broadside_core::campaign::Device;
use broadside_core::model::LanguageTag;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// By the width of the window.
pub fn kind() -> Option<Device> {
    web_sys::window()?.inner_width().ok()?.as_f64().map(Device::of_width_px)
}

/// The browser's languages, the most wanted first.
pub fn languages() -> Vec<LanguageTag> {
    let languages = web_sys::window().map(|it| it.navigator().languages());
    let tags = languages.iter().flat_map(|it| it.iter());
    tags.filter_map(|it| LanguageTag::new(&it.as_string()?)).collect()
}

/// Whether browser or device ask for fewer data: the browser's data saver (WICG Network Information), or a preference
/// for reduced data (Media Queries 5), as far as there is either.
pub fn is_saving_data() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let member = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let connection = member(&window.navigator(), "connection").filter(JsValue::is_object);
    let is_saver_on = connection.and_then(|it| member(&it, "saveData")).is_some_and(|it| it.is_truthy());
    let query = JsValue::from_str("(prefers-reduced-data: reduce)");
    let ask = member(&window, "matchMedia").and_then(|it| it.dyn_into::<Function>().ok());
    let answer = ask.and_then(|it| it.call1(&window, &query).ok());
    is_saver_on || answer.and_then(|it| member(&it, "matches")).is_some_and(|it| it.is_truthy())
}
