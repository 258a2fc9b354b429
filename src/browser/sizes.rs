//! Sizes of data in a language's own writing, by the browser's `Intl`.
//!
//! Deliberately absent: units of 1,024 bytes, which no two systems mean alike.

use broadside_core::model::InterfaceLanguage;
use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// Such as «6.2 MB».
pub fn written(n_bytes: u64, language: InterfaceLanguage) -> String {
    let options = Object::new();
    // Setting a property of a fresh plain object cannot fail.
    let set = |name: &str, value: JsValue| drop(Reflect::set(&options, &JsValue::from_str(name), &value));
    let (unit, divisor) = if n_bytes < 1_000_000 { ("kilobyte", 1e3) } else { ("megabyte", 1e6) };
    set("style", JsValue::from_str("unit"));
    set("unit", JsValue::from_str(unit));
    set("maximumFractionDigits", JsValue::from_f64(if n_bytes < 1_000_000 { 0.0 } else { 1.0 }));
    #[allow(clippy::cast_precision_loss, reason = "it is rounded to tenths of a megabyte")]
    let number = n_bytes as f64 / divisor;
    // Less than a kilobyte is not nothing.
    let number = if n_bytes < 1_000_000 { number.ceil() } else { number };
    let format = Intl::NumberFormat::new(&Array::of1(&JsValue::from_str(language.code())), &options);
    let text = format.format().call1(&JsValue::UNDEFINED, &JsValue::from_f64(number));
    text.ok().and_then(|it| it.as_string()).unwrap_or_default()
}
