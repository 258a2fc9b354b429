//! A day of the calendar, in UTC, as fields for dates write it.
//!
//! Deliberately absent: the reader's own zone; an address has to mean the same for everybody who opens it.

use crate::model::Timestamp;

/// A day. Days are ordered as they follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(Timestamp);

impl Day {
    /// Reads `2026-11-24`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        const N_BYTES: usize = 10;
        Timestamp::parse_utc(text).filter(|_| text.len() == N_BYTES).map(Self::of)
    }

    /// The day of a moment.
    pub fn of(moment: Timestamp) -> Self {
        const S_PER_DAY: i64 = 86_400;
        Self(Timestamp::from_unix_s(moment.unix_s().div_euclid(S_PER_DAY) * S_PER_DAY))
    }

    /// `2026-11-24`.
    pub fn print(self) -> String {
        let moment = self.0.to_rfc3339();
        moment.split('T').next().unwrap_or_default().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_are_written_and_nothing_else_is() {
        for text in ["2026-11-24", "0001-01-01", "9999-12-31"] {
            assert_eq!(Day::parse(text).map(Day::print).as_deref(), Some(text));
        }
        for text in ["", "2026-11", "2026-02-30", "2026-11-24T10:00:00Z", "24.11.2026", "yesterday!"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert_eq!(Day::of(Timestamp::from_unix_s(-1)).print(), "1969-12-31");
    }
}
