//! When an article that is open counts as read.
//!
//! Deliberately absent: the window. Somebody else looks once a second, while the page can be seen, whether the end of
//! the text is in it.

/// Whoever jumps to the end at once looked for something else than the text.
const MIN_SECONDS_TO_END: u32 = 3;
/// An article of unknown length.
const DEFAULT_MINUTES: u32 = 2;
/// Nobody has to look at a short article for longer than its reader needs, nor at a long one for half an hour.
const SECONDS_OPEN: std::ops::RangeInclusive<u32> = 45..=600;

/// How long an article was before the reader's eyes, and whether its end was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attention {
    n_seconds: u32,
    has_seen_end: bool,
}

impl Attention {
    /// Another second has passed with the article in sight.
    pub fn look(&mut self, is_end_in_view: bool) {
        self.n_seconds = self.n_seconds.saturating_add(1);
        self.has_seen_end |= is_end_in_view;
    }

    /// Whether an article of `reading_minutes` counts as read: its end was reached, or it was open for half of the
    /// time that it takes.
    pub fn is_read(self, reading_minutes: Option<u32>) -> bool {
        let half_s = reading_minutes.unwrap_or(DEFAULT_MINUTES).saturating_mul(30);
        let is_long_open = self.n_seconds >= half_s.clamp(*SECONDS_OPEN.start(), *SECONDS_OPEN.end());
        is_long_open || (self.has_seen_end && self.n_seconds >= MIN_SECONDS_TO_END)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looked(n_seconds: u32, end_at: Option<u32>) -> Attention {
        let mut attention = Attention::default();
        for second in 1..=n_seconds {
            attention.look(end_at == Some(second));
        }
        attention
    }

    #[test]
    fn an_article_is_read_at_its_end_or_after_half_of_its_time() {
        for (n_seconds, end_at, minutes, expected) in [
            (0, None, Some(4), false),
            (1, Some(1), Some(4), false),
            (3, Some(1), Some(4), true),
            (20, Some(20), Some(4), true),
            (119, None, Some(4), false),
            (120, None, Some(4), true),
            (44, None, Some(1), false),
            (45, None, Some(1), true),
            (599, None, Some(u32::MAX), false),
            (600, None, Some(u32::MAX), true),
            (59, None, None, false),
            (60, None, None, true),
        ] {
            let attention = looked(n_seconds, end_at);
            assert_eq!(attention.is_read(minutes), expected, "{n_seconds} s, {end_at:?}, {minutes:?} min");
        }
    }
}
