//! Moments, to the second, and the two ways in which feeds write them.
//!
//! Deliberately absent: the clock, which is a parameter everywhere, time zones by name, and dates in words,
//! which the browser writes in the reader's language.

mod calendar;
mod rfc2822;
mod rfc3339;

/// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted. Invariant: within the years 0000 to 9999, so
/// that it can always be written with four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(i64);

const EARLIEST_S: i64 = -62_167_219_200;
const LATEST_S: i64 = 253_402_300_799;

impl Timestamp {
    /// The moment `unix_s` seconds after 1970 began; out of range it is the first or last moment that there
    /// is.
    pub fn from_unix_s(unix_s: i64) -> Self {
        Self(unix_s.clamp(EARLIEST_S, LATEST_S))
    }

    /// Seconds since 1970 began.
    pub fn unix_s(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339 leniently: a blank for the `T`, a zone without its colon, seconds left out, fractions
    /// cut. A moment without a zone is none; [`Self::parse_utc`] takes it.
    pub fn parse_rfc3339(text: &str) -> Option<Self> {
        rfc3339::parse(text, None)
    }

    /// As [`Self::parse_rfc3339`], taking a missing zone for UTC and a missing time for midnight. For fields
    /// that are documented to be in UTC, such as WordPress's `date_gmt`.
    pub fn parse_utc(text: &str) -> Option<Self> {
        rfc3339::parse(text, Some(0))
    }

    /// As [`Self::parse_utc`], taking a missing zone for the one `offset_s` seconds east of UTC.
    pub(crate) fn parse_at_offset(text: &str, offset_s: i64) -> Option<Self> {
        rfc3339::parse(text, Some(offset_s))
    }

    /// Seconds east of UTC that `zone` says, such as `+02:00` or `Z`.
    pub(crate) fn parse_offset_s(zone: &str) -> Option<i64> {
        rfc3339::offset_s(zone)
    }

    /// Reads the dates of e-mail and RSS: `Tue, 06 Oct 2026 08:30:00 +0200` (RFC 2822 section 3.3, the
    /// obsolete zone names and two-digit years of section 4.3 included).
    pub fn parse_rfc2822(text: &str) -> Option<Self> {
        rfc2822::parse(text)
    }

    /// `2026-10-06T06:30:00Z`.
    pub fn to_rfc3339(self) -> String {
        let (year, month, day) = self.civil_date();
        let second_of_day = self.0.rem_euclid(calendar::S_PER_DAY);
        let (hour, minute, second) = (second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60);
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }

    /// Year, month (1 to 12) and day (1 to 31) in UTC.
    pub fn civil_date(self) -> (i64, i64, i64) {
        calendar::civil_from_days(self.0.div_euclid(calendar::S_PER_DAY))
    }

    /// From a date and time already known to be in range for each field, at `offset_s` east of UTC. `None`
    /// for days that the month does not have and moments outside the range.
    pub(crate) fn from_civil(date: (i64, i64, i64), time: (i64, i64, i64), offset_s: i64) -> Option<Self> {
        let (year, month, day) = date;
        let (hour, minute, second) = time;
        let is_date_sound = (0..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=calendar::n_days_in_month(year, month)).contains(&day);
        // 60 is a leap second, which this calendar does not know: the second before it is near enough.
        let is_time_sound =
            (0..24).contains(&hour) && (0..60).contains(&minute) && (0..=60).contains(&second);
        if !is_date_sound || !is_time_sound {
            return None;
        }
        let unix_s = calendar::days_from_civil(year, month, day) * calendar::S_PER_DAY
            + hour * 3600
            + minute * 60
            + second.min(59)
            - offset_s;
        (EARLIEST_S..=LATEST_S).contains(&unix_s).then_some(Self(unix_s))
    }
}

#[cfg(test)]
mod tests;
