//! Dates as a newsroom says that its backend writes them.
//!
//! Deliberately absent: names of months and of zones, which differ from language to language and from year to
//! year.

use crate::model::Timestamp;

/// How dates are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateFormat {
    writing: Writing,
    /// Seconds east of UTC, where a date does not say it itself.
    offset_s: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Writing {
    Rfc3339,
    Rfc2822,
    UnixSeconds,
    UnixMilliseconds,
    Pattern(Vec<Token>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    Mark(char),
}

/// What stands for each part, in the order of [`Token`]; the first three have to be there.
const PARTS: [(&str, Token); 6] = [
    ("YYYY", Token::Year),
    ("MM", Token::Month),
    ("DD", Token::Day),
    ("HH", Token::Hour),
    ("mm", Token::Minute),
    ("ss", Token::Second),
];

impl DateFormat {
    /// Reads `rfc3339`, `rfc2822`, `unix`, `unix-ms` or a pattern such as `DD.MM.YYYY HH:mm`; `None` for a
    /// pattern without year, month and day, or with one of its parts twice.
    pub fn parse(text: &str, offset_s: i64) -> Option<Self> {
        let writing = match text {
            "rfc3339" => Writing::Rfc3339,
            "rfc2822" => Writing::Rfc2822,
            "unix" => Writing::UnixSeconds,
            "unix-ms" => Writing::UnixMilliseconds,
            _ => Writing::Pattern(tokens(text)?),
        };
        Some(Self { writing, offset_s })
    }

    /// Reads a date.
    pub(super) fn read(&self, text: &str) -> Option<Timestamp> {
        match &self.writing {
            Writing::Rfc3339 => Timestamp::parse_at_offset(text, self.offset_s),
            Writing::Rfc2822 => Timestamp::parse_rfc2822(text),
            Writing::UnixSeconds => whole(text).map(Timestamp::from_unix_s),
            Writing::UnixMilliseconds => whole(text).map(|it| Timestamp::from_unix_s(it.div_euclid(1000))),
            Writing::Pattern(tokens) => by_pattern(text, tokens, self.offset_s),
        }
    }
}

/// A whole number, a fraction after it cut.
fn whole(text: &str) -> Option<i64> {
    text.split('.').next()?.parse().ok()
}

fn tokens(pattern: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = pattern;
    while let Some(mark) = rest.chars().next() {
        let part = PARTS.iter().find_map(|(letters, token)| Some((*token, rest.strip_prefix(letters)?)));
        let (token, after) =
            part.unwrap_or_else(|| (Token::Mark(mark), rest.get(mark.len_utf8()..).unwrap_or_default()));
        if !matches!(token, Token::Mark(_)) && tokens.contains(&token) {
            return None;
        }
        tokens.push(token);
        rest = after;
    }
    let has_date = [Token::Year, Token::Month, Token::Day].iter().all(|it| tokens.contains(it));
    has_date.then_some(tokens)
}

fn by_pattern(text: &str, tokens: &[Token], offset_s: i64) -> Option<Timestamp> {
    let mut rest = text.trim();
    let mut date = (0, 0, 0);
    let mut time = (0, 0, 0);
    for token in tokens {
        let (part, n_max_digits) = match token {
            Token::Mark(mark) => {
                rest = rest.strip_prefix(*mark)?;
                continue;
            }
            Token::Year => (&mut date.0, 4),
            Token::Month => (&mut date.1, 2),
            Token::Day => (&mut date.2, 2),
            Token::Hour => (&mut time.0, 2),
            Token::Minute => (&mut time.1, 2),
            Token::Second => (&mut time.2, 2),
        };
        // Many write 6.10.2026 where the pattern says DD.MM.YYYY; a year has four digits everywhere.
        let n_digits = rest.bytes().take(n_max_digits).take_while(u8::is_ascii_digit).count();
        let is_cut = *token == Token::Year && n_digits < n_max_digits;
        *part = rest.get(..n_digits).filter(|_| !is_cut)?.parse().ok()?;
        rest = rest.get(n_digits..)?;
    }
    // What comes after the pattern, such as seconds that were not asked for, does not move the date.
    let is_whole = !rest.starts_with(|it: char| it.is_ascii_digit());
    Timestamp::from_civil(date, time, offset_s).filter(|_| is_whole)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_are_read_as_the_newsroom_says_that_they_are_written() {
        for (format, offset_s, text, expected) in [
            ("rfc3339", 0, "2026-10-06T08:30:00+02:00", Some("2026-10-06T06:30:00Z")),
            ("rfc3339", 3600, "2026-10-06T08:30:00Z", Some("2026-10-06T08:30:00Z")),
            ("rfc3339", 3600, "2026-10-06T08:30:00", Some("2026-10-06T07:30:00Z")),
            ("rfc3339", 0, "2026-10-06", Some("2026-10-06T00:00:00Z")),
            ("rfc3339", 0, "1759732200", None),
            ("rfc2822", 0, "Tue, 06 Oct 2026 08:30:00 +0200", Some("2026-10-06T06:30:00Z")),
            ("unix", 7200, "1791268200", Some("2026-10-06T06:30:00Z")),
            ("unix", 0, "1791268200.75", Some("2026-10-06T06:30:00Z")),
            ("unix", 0, "1e9", None),
            ("unix", 0, "soon", None),
            ("unix", 0, "9223372036854775807", Some("9999-12-31T23:59:59Z")),
            ("unix-ms", 0, "1791268200999", Some("2026-10-06T06:30:00Z")),
            ("unix-ms", 0, "-1", Some("1969-12-31T23:59:59Z")),
            ("DD.MM.YYYY HH:mm", 7200, "06.10.2026 08:30", Some("2026-10-06T06:30:00Z")),
            ("DD.MM.YYYY HH:mm", 7200, " 6.10.2026 8:30 ", Some("2026-10-06T06:30:00Z")),
            ("DD.MM.YYYY HH:mm", -12_600, "06.10.2026 08:30:59", Some("2026-10-06T12:00:00Z")),
            ("DD.MM.YYYY", 0, "06.10.2026", Some("2026-10-06T00:00:00Z")),
            ("YYYYMMDDHHmmss", 0, "20261006083059", Some("2026-10-06T08:30:59Z")),
            ("YYYY年MM月DD日", 32_400, "2026年10月6日", Some("2026-10-05T15:00:00Z")),
            ("DD.MM.YYYY", 0, "31.02.2026", None),
            ("DD.MM.YYYY", 0, "06/10/2026", None),
            ("DD.MM.YYYY", 0, "06.10.26", None),
            ("DD.MM.YYYY", 0, "06.10.20261", None),
            ("DD.MM.YYYY HH:mm", 0, "06.10.2026", None),
            ("DD.MM.YYYY", 0, "", None),
        ] {
            let read = DateFormat::parse(format, offset_s).unwrap().read(text);
            assert_eq!(read.map(Timestamp::to_rfc3339).as_deref(), expected, "{format}: {text:?}");
        }
    }

    #[test]
    fn a_pattern_has_year_month_and_day_once() {
        for text in ["", "rfc", "dd.mm.yyyy", "DD.mm.YYYY", "YYYY-MM", "DD.MM.YYYY DD", "HH:mm"] {
            assert_eq!(DateFormat::parse(text, 0), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn no_date_is_too_strange_to_read(pattern in "[YMDHms.: ü]{0,12}|DD.MM.YYYY|unix|unix-ms", text in "[0-9.: ü-]{0,20}") {
            if let Some(format) = DateFormat::parse(&pattern, -86_399) {
                let _ = format.read(&text);
            }
        }
    }
}
