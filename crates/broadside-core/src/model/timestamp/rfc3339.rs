//! `2026-10-06T08:30:00+02:00` and what feeds make of it.
//!
//! Deliberately absent: ISO 8601's weeks, ordinals and durations.

use super::Timestamp;

/// Reads `text`; `default_offset_s` stands in for a missing zone, and without it such a text is refused.
pub(super) fn parse(text: &str, default_offset_s: Option<i64>) -> Option<Timestamp> {
    let text = text.trim();
    let (date_text, time_text) = match text.split_once(['T', 't', ' ']) {
        Some((date, time)) => (date, time.trim()),
        None => (text, ""),
    };
    let mut date = date_text.splitn(3, '-').map(number);
    let date = (date.next()??, date.next()??, date.next()??);

    if time_text.is_empty() {
        return Timestamp::from_civil(date, (0, 0, 0), default_offset_s?);
    }
    let n_clock_bytes = time_text.find(['Z', 'z', '+', '-', ' ']).unwrap_or(time_text.len());
    let (clock_text, zone_text) = time_text.split_at(n_clock_bytes);
    let offset_s = match zone_text.trim() {
        "" => default_offset_s?,
        zone => offset_s(zone)?,
    };
    let mut clock = clock_text.splitn(3, ':');
    let hour = number(clock.next()?)?;
    let minute = number(clock.next()?)?;
    let second = match clock.next() {
        Some(text) => number(text.split(['.', ',']).next()?)?,
        None => 0,
    };
    Timestamp::from_civil(date, (hour, minute, second), offset_s)
}

/// Seconds east of UTC: `Z`, `+02:00`, `+0200` or `+02`.
pub(super) fn offset_s(zone: &str) -> Option<i64> {
    if matches!(zone, "Z" | "z") {
        return Some(0);
    }
    let (sign, digits) = match zone.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = minutes.strip_prefix(':').unwrap_or(minutes);
    let hours = number(hours)?;
    let minutes = if minutes.is_empty() { 0 } else { number(minutes)? };
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// A number of one to four digits and nothing else.
pub(super) fn number(text: &str) -> Option<i64> {
    let is_sound = (1..=4).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    if is_sound { text.parse().ok() } else { None }
}
