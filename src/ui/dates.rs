//! Moments as components show them.
//!
//! Deliberately absent: calendars of our own in the app; the browser's Intl has every language's. In print there is
//! no Intl, and `printed` stands in.

#[cfg(not(target_arch = "wasm32"))]
mod printed;

#[cfg(not(target_arch = "wasm32"))]
use self::printed as calendar;
#[cfg(target_arch = "wasm32")]
use crate::browser::dates as calendar;

use super::components::PublishedWords;
use broadside_core::digest::Recency;
use broadside_core::model::{LanguageTag, Timestamp};

/// `moment` in words of `language`, with its age where `now` is known.
pub fn words_of(moment: Timestamp, now: Option<Timestamp>, language: &LanguageTag) -> PublishedWords {
    PublishedWords {
        relative: now.and_then(|now| calendar::relative(moment, now, language)),
        absolute: calendar::absolute(moment, language),
        datetime: moment.to_rfc3339(),
    }
}

/// `moment` in as few words of `language` as tell it at `now`: by its hour, its weekday or its date.
pub fn briefly(moment: Timestamp, now: Timestamp, language: &LanguageTag) -> String {
    calendar::briefly(moment, Recency::of(moment, now), language)
}

/// The day of `moment` in words of `language`.
pub fn day(moment: Timestamp, language: &LanguageTag) -> String {
    calendar::day(moment, language)
}
