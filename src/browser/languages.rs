//! Languages by their names, by the browser's own `Intl`.
//!
//! Deliberately absent: what a text is in; it says so itself.

use broadside_core::model::LanguageTag;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What `language` calls the language `tag`, such as «Spanish»; `None` where the browser does not know.
pub fn name(tag: &str, language: &LanguageTag) -> Option<String> {
    // js-sys has no binding for it.
    let intl = Reflect::get(&js_sys::global(), &JsValue::from_str("Intl")).ok()?;
    let names: Function = Reflect::get(&intl, &JsValue::from_str("DisplayNames")).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("type"), &JsValue::from_str("language")).ok()?;
    let arguments = Array::of2(&JsValue::from_str(language.as_str()), &options);
    let names = Reflect::construct(&names, &arguments).ok()?;
    let of: Function = Reflect::get(&names, &JsValue::from_str("of")).ok()?.dyn_into().ok()?;
    of.call1(&names, &JsValue::from_str(tag)).ok()?.as_string()
}
