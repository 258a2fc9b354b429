//! Numbers and sums of money in a language's own writing, by the browser's `Intl`.
//!
//! Deliberately absent: fractions. Who gives counts pennies; a goal does not.

use broadside_core::model::{InterfaceLanguage, LanguageTag};
use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// Such as «£18,650», or «18,650» where there is no `currency`. A currency's code is three letters, which the
/// configuration has checked: `Intl` throws at anything else.
pub fn written(number: f64, currency: Option<&str>, language: &LanguageTag) -> String {
    let options = Object::new();
    // Setting a property of a fresh plain object cannot fail.
    let set = |name: &str, value: JsValue| drop(Reflect::set(&options, &JsValue::from_str(name), &value));
    if let Some(currency) = currency {
        set("style", JsValue::from_str("currency"));
        set("currency", JsValue::from_str(currency));
    }
    set("minimumFractionDigits", JsValue::from_f64(0.0));
    set("maximumFractionDigits", JsValue::from_f64(0.0));
    let format = Intl::NumberFormat::new(&Array::of1(&JsValue::from_str(language.as_str())), &options);
    let text = format.format().call1(&JsValue::UNDEFINED, &JsValue::from_f64(number));
    text.ok().and_then(|it| it.as_string()).unwrap_or_default()
}

/// Such as «1,234», as `language` writes it wherever it is spoken.
pub fn whole(number: usize, language: InterfaceLanguage) -> String {
    #[allow(clippy::cast_precision_loss, reason = "nobody counts that many stories")]
    let number = js_sys::Number::from(number as f64);
    String::from(number.to_locale_string(language.code()))
}
