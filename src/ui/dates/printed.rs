//! Dates in print: the day in words of the five languages that the app speaks, as browsers write it.
//!
//! Deliberately absent: hours, because print does not know the reader's time zone, and ages, because it does not
//! know when it is read.

use broadside_core::digest::Recency;
use broadside_core::model::{InterfaceLanguage, LanguageTag, Timestamp};

type Months = [&'static str; 12];

const ENGLISH: Months = [
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
const SPANISH: Months = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const FRENCH: Months = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const PORTUGUESE: Months = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
];
const ARABIC: Months = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];

/// Such as «22 November 2026», by UTC; in a language that the app does not speak as ISO 8601 writes it, which all of
/// them read.
pub(super) fn absolute(moment: Timestamp, language: &LanguageTag) -> String {
    let full = moment.to_rfc3339();
    let date = full.get(..10).unwrap_or(&full);
    in_words(date, language).unwrap_or_else(|| date.to_owned())
}

fn in_words(date: &str, language: &LanguageTag) -> Option<String> {
    let (months, between) = match InterfaceLanguage::of(language)? {
        InterfaceLanguage::English => (ENGLISH, " "),
        InterfaceLanguage::Spanish => (SPANISH, " de "),
        InterfaceLanguage::French => (FRENCH, " "),
        InterfaceLanguage::Portuguese => (PORTUGUESE, " de "),
        InterfaceLanguage::Arabic => (ARABIC, " "),
    };
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let month = months.get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
    Some([&day.parse::<u8>().ok()?.to_string(), between, month, between, year].concat())
}

/// The same as [`absolute`].
pub(super) fn day(moment: Timestamp, language: &LanguageTag) -> String {
    absolute(moment, language)
}

/// The same as [`absolute`]: print does not know when it is read.
pub(super) fn briefly(moment: Timestamp, _: Recency, language: &LanguageTag) -> String {
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
    fn print_says_the_day_as_browsers_do() {
        let moment = Timestamp::parse_rfc3339("2026-11-02T23:30:00Z").unwrap();
        for (language, expected) in [
            ("en-GB", "2 November 2026"),
            ("es", "2 de noviembre de 2026"),
            ("fr", "2 novembre 2026"),
            ("pt-BR", "2 de novembro de 2026"),
            ("ar", "2 نوفمبر 2026"),
            ("he", "2026-11-02"),
        ] {
            assert_eq!(absolute(moment, &LanguageTag::new(language).unwrap()), expected);
        }
    }
}
