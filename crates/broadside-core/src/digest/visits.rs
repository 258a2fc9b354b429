//! When the reader was here: a visit ends with half an hour away, and what came since the one before it is new for as long
//! as the present one lasts.
//!
//! Deliberately absent: a history. Two moments are kept and no more.

use crate::model::Timestamp;

/// Who comes back sooner has not been away.
const PAUSE_S: i64 = 30 * 60;

/// The present visit, and the end of the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visits {
    before: Option<Timestamp>,
    seen: Timestamp,
}

impl Visits {
    /// The first visit of all.
    pub fn first(now: Timestamp) -> Self {
        Self { before: None, seen: now }
    }

    /// The same, with the reader here at `now`. Where the device's clock was set back, the visit goes on, and an end that
    /// would lie ahead of it is none.
    #[must_use]
    pub fn seen_at(self, now: Timestamp) -> Self {
        let is_new_visit = now.unix_s().saturating_sub(self.seen.unix_s()) >= PAUSE_S;
        let before = if is_new_visit { Some(self.seen) } else { self.before };
        Self { before: before.filter(|it| *it <= now), seen: now }
    }

    /// The end of the visit before this one; `None` in the first.
    pub fn since(self) -> Option<Timestamp> {
        self.before
    }

    /// As it is kept: both moments in seconds, with a hyphen for the one that is not.
    pub fn to_text(self) -> String {
        let before = self.before.map_or_else(|| "-".to_owned(), |it| it.unix_s().to_string());
        [&before, " ", &self.seen.unix_s().to_string()].concat()
    }

    /// Reads what [`Self::to_text`] wrote; `None` for anything else.
    pub fn from_text(text: &str) -> Option<Self> {
        let (before, seen) = text.split_once(' ')?;
        let moment = |text: &str| text.parse().ok().map(Timestamp::from_unix_s);
        let before = if before == "-" { None } else { Some(moment(before)?) };
        Some(Self { before, seen: moment(seen)? })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const MINUTE_S: i64 = 60;

    /// The end of the visit before, in minutes, for a reader who is here at each of these minutes.
    fn since(minutes: &[i64]) -> Option<i64> {
        let moment = |minute: &i64| Timestamp::from_unix_s(minute * MINUTE_S);
        let (first, later) = minutes.split_first().unwrap();
        let visits = later.iter().fold(Visits::first(moment(first)), |it, minute| it.seen_at(moment(minute)));
        let kept = Visits::from_text(&visits.to_text()).unwrap();
        assert_eq!(kept, visits, "what is kept is read again as it was");
        visits.since().map(|it| it.unix_s() / MINUTE_S)
    }

    #[test]
    fn what_came_since_the_last_visit_stays_new_until_the_next_one_begins() {
        for (minutes, expected) in [
            (&[0][..], None),
            (&[0, 29], None),
            (&[0, 29, 58, 87], None),
            (&[0, 30], Some(0)),
            (&[0, 10, 500], Some(10)),
            (&[0, 10, 500, 501, 520], Some(10)),
            (&[0, 10, 500, 520, 2_000], Some(520)),
            // A clock that was a year ahead and was then set right.
            (&[525_600, 0, 10], None),
            (&[0, 525_600, 100], Some(0)),
            (&[525_600, 1_051_200, 100, 200], Some(100)),
        ] {
            assert_eq!(since(minutes), expected, "{minutes:?}");
        }
    }

    #[test]
    fn what_was_damaged_is_no_visit() {
        for text in ["", "-", "5", "- ", "- soon", "soon 5", "{\"v\":"] {
            assert_eq!(Visits::from_text(text), None, "{text:?}");
        }
    }
}
