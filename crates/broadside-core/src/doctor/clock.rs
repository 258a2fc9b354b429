//! The device's clock against that of this page's own host, whose answers say when they were made (`Date`).
//!
//! Deliberately absent: a third clock. Which of the two is wrong is not known; of a phone and a server it is the phone.

use super::Finding;
use crate::model::Timestamp;

/// An answer takes its time, and clocks that differ by minutes mislead nobody.
const TOLERANCE_S: i64 = 5 * 60;

/// Compares the device's `now` with what the host said.
pub fn clock(now: Timestamp, of_host: Option<Timestamp>) -> Finding {
    let Some(of_host) = of_host else { return Finding::ClockUnknown };
    let ahead_s = now.unix_s().saturating_sub(of_host.unix_s());
    if (-TOLERANCE_S..=TOLERANCE_S).contains(&ahead_s) {
        Finding::ClockRight
    } else {
        Finding::ClockWrong { ahead_s }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_wrong_from_five_minutes_on_in_either_direction() {
        let host = 1_800_000_000;
        for (ahead_s, expected) in [
            (0, Finding::ClockRight),
            (300, Finding::ClockRight),
            (-300, Finding::ClockRight),
            (301, Finding::ClockWrong { ahead_s: 301 }),
            (-86_400, Finding::ClockWrong { ahead_s: -86_400 }),
        ] {
            let now = Timestamp::from_unix_s(host + ahead_s);
            assert_eq!(clock(now, Some(Timestamp::from_unix_s(host))), expected, "{ahead_s}");
        }
    }

    #[test]
    fn a_host_without_a_clock_says_nothing() {
        assert_eq!(clock(Timestamp::from_unix_s(0), None), Finding::ClockUnknown);
    }
}
