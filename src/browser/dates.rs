//! Moments in words, by the browser's own `Intl`: it has every language's calendar, so that we send none.
//!
//! Deliberately absent: parsing. Natively there is no `Intl`; the press writes dates in English (see `ui::dates`).

use broadside_core::digest::Recency;
use broadside_core::model::{LanguageTag, Timestamp};
use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

fn locales(language: &LanguageTag) -> Array {
    Array::of1(&JsValue::from_str(language.as_str()))
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in pairs {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    object
}

/// Such as «22 November 2026, 18:00», in the reader's time zone.
pub fn absolute(moment: Timestamp, language: &LanguageTag) -> String {
    #[allow(clippy::cast_precision_loss, reason = "seconds of any calendar date fit in 53 bits")]
    let date = Date::new(&JsValue::from_f64(moment.unix_s() as f64 * 1000.0));
    let format = Intl::DateTimeFormat::new(
        &locales(language),
        &options(&[("dateStyle", "long"), ("timeStyle", "short")]),
    );
    format.format().call1(&JsValue::UNDEFINED, &date).ok().and_then(|it| it.as_string()).unwrap_or_default()
}

/// Such as «Sunday 22 November 2026», in the reader's time zone.
pub fn day(moment: Timestamp, language: &LanguageTag) -> String {
    #[allow(clippy::cast_precision_loss, reason = "seconds of any calendar date fit in 53 bits")]
    let date = Date::new(&JsValue::from_f64(moment.unix_s() as f64 * 1000.0));
    let format = Intl::DateTimeFormat::new(&locales(language), &options(&[("dateStyle", "full")]));
    format.format().call1(&JsValue::UNDEFINED, &date).ok().and_then(|it| it.as_string()).unwrap_or_default()
}

/// Such as «14:05», «Tuesday» or «12 November», in the reader's time zone: what tells a moment that is so long ago.
pub fn briefly(moment: Timestamp, recency: Recency, language: &LanguageTag) -> String {
    #[allow(clippy::cast_precision_loss, reason = "seconds of any calendar date fit in 53 bits")]
    let date = Date::new(&JsValue::from_f64(moment.unix_s() as f64 * 1000.0));
    let parts: &[(&str, &str)] = match recency {
        Recency::Day => &[("timeStyle", "short")],
        Recency::Week => &[("weekday", "long")],
        Recency::Earlier => &[("day", "numeric"), ("month", "long")],
    };
    let format = Intl::DateTimeFormat::new(&locales(language), &options(parts));
    format.format().call1(&JsValue::UNDEFINED, &date).ok().and_then(|it| it.as_string()).unwrap_or_default()
}

/// Such as «2 hours ago» or «yesterday»; `None` past 30 days, where an absolute date tells more, and for moments
/// more than an hour ahead of the device's clock, which is then likely wrong.
pub fn relative(moment: Timestamp, now: Timestamp, language: &LanguageTag) -> Option<String> {
    const MINUTE_S: i64 = 60;
    const HOUR_S: i64 = 60 * MINUTE_S;
    const DAY_S: i64 = 24 * HOUR_S;
    let age_s = now.unix_s().saturating_sub(moment.unix_s());
    if !(-HOUR_S..30 * DAY_S).contains(&age_s) {
        return None;
    }
    let age_s = age_s.max(0);
    let (amount, unit) = if age_s < HOUR_S {
        (age_s / MINUTE_S, "minute")
    } else if age_s < DAY_S {
        (age_s / HOUR_S, "hour")
    } else {
        (age_s / DAY_S, "day")
    };
    let format = Intl::RelativeTimeFormat::new(
        &locales(language),
        &options(&[("numeric", "auto"), ("style", "long")]),
    );
    #[allow(clippy::cast_precision_loss, reason = "at most 59")]
    let amount = -(amount as f64);
    Some(String::from(format.format(amount, unit)))
}
