//! How a moment is best named beside the present one: by its hour, its weekday or its date.
//!
//! Deliberately absent: the words, which the platform's Intl has, and time zones; so that the bounds are in hours.

use crate::model::Timestamp;

const HOUR_S: i64 = 3_600;

/// How long ago a moment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recency {
    /// The hour alone tells it: no other moment of the last day has the same.
    Day,
    /// The weekday alone tells it.
    Week,
    /// It needs a date.
    Earlier,
}

impl Recency {
    /// Of `moment`, seen from `now`.
    pub fn of(moment: Timestamp, now: Timestamp) -> Self {
        let n_hours = now.unix_s().saturating_sub(moment.unix_s()) / HOUR_S;
        match n_hours {
            ..20 => Self::Day,
            20..144 => Self::Week,
            _ => Self::Earlier,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_named_by_what_tells_it_from_others() {
        let now = Timestamp::from_unix_s(1_700_000_000);
        for (n_hours_ago, expected) in [
            (0, Recency::Day),
            (19, Recency::Day),
            (20, Recency::Week),
            (5 * 24, Recency::Week),
            (6 * 24, Recency::Earlier),
            (400 * 24, Recency::Earlier),
        ] {
            let moment = Timestamp::from_unix_s(now.unix_s() - n_hours_ago * HOUR_S);
            assert_eq!(Recency::of(moment, now), expected, "{n_hours_ago} hours ago");
        }
    }
}
