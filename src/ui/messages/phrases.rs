//! What the catalogues put together alike: names in a row, and the unit in which a time is said.
//!
//! Deliberately absent: words. `Intl.ListFormat` is not asked, because print has none: a byline must not change when
//! the app takes its page over.

/// The unit in which a person would say a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
}

impl Unit {
    /// How many of which unit `duration_s` seconds are: minutes from two minutes on, rounded up.
    pub(super) fn of(duration_s: u32) -> (usize, Self) {
        let (n, unit) = match duration_s {
            0..120 => (duration_s, Self::Second),
            120..7_200 => (duration_s.div_ceil(60), Self::Minute),
            7_200..172_800 => (duration_s.div_ceil(3_600), Self::Hour),
            _ => (duration_s.div_ceil(86_400), Self::Day),
        };
        (n as usize, unit)
    }
}

/// Names with `comma` between them and `and` before the last.
pub(super) fn joined(names: &[&str], comma: &str, and: &str) -> String {
    match names.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => [&rest.join(comma), and, last].concat(),
    }
}

/// What came from elsewhere, kept from turning the words around it about (Unicode FSI and PDI): a host's name in an
/// Arabic sentence.
pub(super) fn isolated(text: &str) -> String {
    ["\u{2068}", text, "\u{2069}"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_said_in_the_unit_that_a_person_counts() {
        for (duration_s, expected) in [
            (1, (1, Unit::Second)),
            (119, (119, Unit::Second)),
            (120, (2, Unit::Minute)),
            (121, (3, Unit::Minute)),
            (7_200, (2, Unit::Hour)),
            (172_800, (2, Unit::Day)),
        ] {
            assert_eq!(Unit::of(duration_s), expected, "{duration_s}");
        }
    }

    #[test]
    fn names_are_joined_as_in_a_sentence() {
        let joined = |names: &[&str]| super::joined(names, ", ", " and ");
        assert_eq!(joined(&["A"]), "A");
        assert_eq!(joined(&["A", "B"]), "A and B");
        assert_eq!(joined(&["A", "B", "C"]), "A, B and C");
    }
}
