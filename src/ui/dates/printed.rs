//! Dates in print: the day in English, and for other languages as ISO 8601 writes it, which all of them read.
//!
//! Deliberately absent: hours, because print does not know the reader's time zone, and ages, because it does not
//! know when it is read.

use broadside_core::model::{LanguageTag, Timestamp};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Such as «22 November 2026», by UTC.
pub(super) fn absolute(moment: Timestamp, language: &LanguageTag) -> String {
    let full = moment.to_rfc3339();
    let date = full.get(..10).unwrap_or(&full);
    if language.primary() != "en" {
        return date.to_owned();
    }
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|it| it.parse::<usize>().ok()).and_then(|it| MONTHS.get(it.checked_sub(1)?));
    match (year, month, day.and_then(|it| it.parse::<u8>().ok())) {
        (Some(year), Some(month), Some(day)) => format!("{day} {month} {year}"),
        _ => date.to_owned(),
    }
}

/// The same as [`absolute`].
pub(super) fn day(moment: Timestamp, language: &LanguageTag) -> String {
    absolute(moment, language)
}

/// None in print.
pub(super) fn relative(_: Timestamp, _: Timestamp, _: &LanguageTag) -> Option<String> {
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn print_says_the_day_in_english_and_elsewhere_as_a_number() {
        let moment = Timestamp::parse_rfc3339("2026-11-02T23:30:00Z").unwrap();
        for (language, expected) in [("en-GB", "2 November 2026"), ("es", "2026-11-02")] {
            assert_eq!(absolute(moment, &LanguageTag::new(language).unwrap()), expected);
        }
    }
}
