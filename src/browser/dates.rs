//! Moments in words, by the browser's own `Intl`: it has every language's calendar, so that we send none.
//!
//! Deliberately absent: parsing. Natively there is no `Intl`; the press writes dates in English (see `ui::dates`).

use broadside_core::digest::Recency;
use broadside_core::model::{LanguageTag, Timestamp};
use js_sys::{Array, Function, Intl, JSON, Object};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// What is said of a moment.
#[derive(Clone, Copy, PartialEq)]
enum Saying {
    Age,
    DateAndTime,
    DayInFull,
    Time,
    Weekday,
    DayAndMonth,
}

impl Saying {
    /// In JSON, as `Intl` takes them.
    fn options(self) -> &'static str {
        match self {
            Self::Age => r#"{"numeric":"auto"}"#,
            Self::DateAndTime => r#"{"dateStyle":"long","timeStyle":"short"}"#,
            Self::DayInFull => r#"{"dateStyle":"full"}"#,
            Self::Time => r#"{"timeStyle":"short"}"#,
            Self::Weekday => r#"{"weekday":"long"}"#,
            Self::DayAndMonth => r#"{"day":"numeric","month":"long"}"#,
        }
    }
}

// Making a format costs a browser a hundred times what using it does, and a list has two moments for each story. There
// are never more than ways of saying a moment in the languages in which the page has spoken.
thread_local! {
    static FORMATS: RefCell<Vec<(Saying, LanguageTag, JsValue)>> = const { RefCell::new(Vec::new()) };
}

/// The format itself for ages, and what it writes moments with for everything else.
fn format(saying: Saying, language: &LanguageTag) -> JsValue {
    FORMATS.with_borrow_mut(|made| {
        let known = made.iter().find(|(it, spoken, _)| *it == saying && spoken == language);
        if let Some((.., format)) = known {
            return format.clone();
        }
        let locales = Array::of1(&JsValue::from_str(language.as_str()));
        // What is written above is JSON.
        let options = JSON::parse(saying.options()).unwrap_or_default().unchecked_into::<Object>();
        let format: JsValue = match saying {
            Saying::Age => Intl::RelativeTimeFormat::new(&locales, &options).into(),
            _ => Intl::DateTimeFormat::new(&locales, &options).format().into(),
        };
        made.push((saying, language.clone(), format.clone()));
        format
    })
}

fn said(moment: Timestamp, saying: Saying, language: &LanguageTag) -> String {
    #[allow(clippy::cast_precision_loss, reason = "seconds of any calendar date fit in 53 bits")]
    let milliseconds = JsValue::from_f64(moment.unix_s() as f64 * 1000.0);
    let write = format(saying, language).unchecked_into::<Function>();
    write.call1(&JsValue::UNDEFINED, &milliseconds).ok().and_then(|it| it.as_string()).unwrap_or_default()
}

/// Such as «22 November 2026, 18:00», in the reader's time zone.
pub fn absolute(moment: Timestamp, language: &LanguageTag) -> String {
    said(moment, Saying::DateAndTime, language)
}

/// Such as «Sunday 22 November 2026», in the reader's time zone.
pub fn day(moment: Timestamp, language: &LanguageTag) -> String {
    said(moment, Saying::DayInFull, language)
}

/// Such as «14:05», «Tuesday» or «12 November», in the reader's time zone: what tells a moment that is so long ago.
pub fn briefly(moment: Timestamp, recency: Recency, language: &LanguageTag) -> String {
    let saying = match recency {
        Recency::Day => Saying::Time,
        Recency::Week => Saying::Weekday,
        Recency::Earlier => Saying::DayAndMonth,
    };
    said(moment, saying, language)
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
    #[allow(clippy::cast_precision_loss, reason = "at most 59")]
    let amount = -(amount as f64);
    let format = format(Saying::Age, language).unchecked_into::<Intl::RelativeTimeFormat>();
    Some(String::from(format.format(amount, unit)))
}
