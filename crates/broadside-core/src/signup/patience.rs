//! How long a form that was filled in faster than a person types is held before it is sent.
//!
//! Deliberately absent: refusing. A browser fills an address in at once, and its reader shall not notice more than a
//! moment; a robot that sends a form in the instant in which it was shown waits as well, and most do not.

/// The least time between the moment in which the form was first shown and that in which it is sent.
const MIN_FILL_MS: u64 = 2_000;

/// How long a form that was first shown at `shown_at_ms` is still held at `now_ms`, both by one clock.
pub fn hold_ms(shown_at_ms: u64, now_ms: u64) -> u64 {
    // A clock that went back says nothing, so that the form is held for the whole time and no longer.
    MIN_FILL_MS.saturating_sub(now_ms.saturating_sub(shown_at_ms))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_held_until_a_person_could_have_filled_it_in() {
        for (shown_at_ms, now_ms, held_ms) in [
            (0, 0, 2_000),
            (1_500, 1_900, 1_600),
            (1_500, 3_499, 1),
            (1_500, 3_500, 0),
            (1_500, 90_000, 0),
            (9_000, 1_000, 2_000),
            (0, u64::MAX, 0),
        ] {
            assert_eq!(hold_ms(shown_at_ms, now_ms), held_ms, "{shown_at_ms} {now_ms}");
        }
    }
}
