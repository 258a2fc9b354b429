//! `Tue, 06 Oct 2026 08:30:00 +0200`, as e-mail and RSS write it and some JSON feeds too.
//!
//! Deliberately absent: checking the day of the week, which is often wrong and never needed.

use super::Timestamp;
use super::rfc3339::{number, offset_s};

/// Reads `text`; a missing or unknown zone is taken for UTC, as RFC 2822 section 4.3 says of unknown ones. Europe's
/// zones are in no such standard, and servers write them.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    let text = text.split_once(',').map_or(text, |(_, rest)| rest);
    let mut words = text.split_ascii_whitespace();
    let day = number(words.next()?)?;
    let month = month_number(words.next()?)?;
    let year_text = words.next()?;
    let year = match (number(year_text)?, year_text.len()) {
        (year, 4) => year,
        (year, 2) if year < 50 => 2000 + year,
        (year, 2 | 3) => 1900 + year,
        _ => return None,
    };
    // Some feeds give the day alone.
    let mut clock = words.next().unwrap_or("0:00").splitn(3, ':');
    let hour = number(clock.next()?)?;
    let minute = number(clock.next()?)?;
    let second = match clock.next() {
        Some(text) => number(text)?,
        None => 0,
    };
    let offset_s = words.next().map_or(0, zone_offset_s);
    Timestamp::from_civil((year, month, day), (hour, minute, second), offset_s)
}

fn zone_offset_s(zone: &str) -> i64 {
    let hours = match zone.to_ascii_uppercase().as_str() {
        "CET" | "BST" => 1,
        "CEST" | "EET" => 2,
        "EEST" => 3,
        "EDT" => -4,
        "EST" | "CDT" => -5,
        "CST" | "MDT" => -6,
        "MST" | "PDT" => -7,
        "PST" => -8,
        zone => {
            let offset = zone.strip_prefix("GMT").or(zone.strip_prefix("UTC")).unwrap_or(zone);
            return offset_s(offset).unwrap_or(0);
        }
    };
    hours * 3600
}

fn month_number(name: &str) -> Option<i64> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let start = name.get(..3)?;
    let place = MONTHS.iter().position(|it| it.eq_ignore_ascii_case(start))?;
    i64::try_from(place + 1).ok()
}
