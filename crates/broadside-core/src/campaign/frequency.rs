//! How often a reader meets a notice.
//!
//! Deliberately absent: counting, which the history does, and views within a visit. A visit counts once however many
//! pages are opened in it, so that a notice does not come and go while somebody reads.

use super::history::Shown;
use super::placement::Withheld;
use crate::model::Timestamp;

const DAY_S: i64 = 86_400;

/// The limits; none of them where nothing is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frequency {
    /// Shown in this many visits at most.
    pub max_times: Option<u32>,
    /// Not in a reader's first visits: these many go by before.
    pub after_visits: u32,
    /// Days from one visit with it to the next.
    pub min_days_between: u32,
    /// When it has not been shown for so many days, [`Self::max_times`] counts from the start.
    pub reset_after_days: Option<u32>,
}

impl Frequency {
    /// Whether anything has to be counted for it.
    pub fn is_limited(&self) -> bool {
        *self != Self::default()
    }

    /// Whether the limits let it be shown in visit `n_visits`.
    pub(super) fn allows(&self, shown: Option<Shown>, n_visits: u32, now: Timestamp) -> Result<(), Withheld> {
        if shown.is_some_and(|it| it.visit == n_visits) {
            return Ok(());
        }
        if self.after_visits > 0 && n_visits <= self.after_visits {
            return Err(Withheld::TooFewVisits);
        }
        let Some(shown) = shown else { return Ok(()) };
        // A clock that was ahead by years, and is right now, must not hold a notice back for years.
        let days_s = i64::from(self.min_days_between) * DAY_S;
        if (0..days_s).contains(&elapsed_s(shown.at, now)) {
            return Err(Withheld::ShownLately);
        }
        if self.max_times.is_some_and(|max| self.n_times(shown, now) >= max) {
            return Err(Withheld::ShownOften);
        }
        Ok(())
    }

    /// How often it was shown since the count last began.
    pub(super) fn n_times(&self, shown: Shown, now: Timestamp) -> u32 {
        let is_over =
            self.reset_after_days.is_some_and(|days| elapsed_s(shown.at, now) >= i64::from(days) * DAY_S);
        if is_over { 0 } else { shown.n_times }
    }
}

fn elapsed_s(since: Timestamp, now: Timestamp) -> i64 {
    now.unix_s().saturating_sub(since.unix_s())
}
