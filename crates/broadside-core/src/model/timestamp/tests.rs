//! Moments as feeds write them.
#![allow(clippy::unwrap_used)]

use super::Timestamp;
use proptest::prelude::*;

#[test]
fn the_dates_of_json_feeds_are_read() {
    for (text, expected) in [
        ("2026-10-06T08:30:00+02:00", Some("2026-10-06T06:30:00Z")),
        ("2026-10-06T06:30:00Z", Some("2026-10-06T06:30:00Z")),
        ("2026-10-06t06:30:00z", Some("2026-10-06T06:30:00Z")),
        ("2026-10-06 06:30:00Z", Some("2026-10-06T06:30:00Z")),
        (" 2026-10-06T06:30:00 +0000 ", Some("2026-10-06T06:30:00Z")),
        ("2026-10-06T06:30:00.123456Z", Some("2026-10-06T06:30:00Z")),
        ("2026-10-06T06:30Z", Some("2026-10-06T06:30:00Z")),
        ("2026-10-06T23:30:00-0330", Some("2026-10-07T03:00:00Z")),
        ("2024-02-29T00:00:00Z", Some("2024-02-29T00:00:00Z")),
        ("2000-02-29T12:00:00+14", Some("2000-02-28T22:00:00Z")),
        ("2016-12-31T23:59:60Z", Some("2016-12-31T23:59:59Z")),
        ("1969-12-31T23:59:59Z", Some("1969-12-31T23:59:59Z")),
        ("2026-10-06T06:30:00", None),
        ("2026-10-06", None),
        ("2023-02-29T00:00:00Z", None),
        ("2026-13-01T00:00:00Z", None),
        ("2026-10-06T24:00:00Z", None),
        ("0000-01-01T00:00:00+01:00", None),
        ("yesterday", None),
        ("", None),
        ("2026-10-06T06:30:00+\u{e9}", None),
    ] {
        let read = Timestamp::parse_rfc3339(text).map(Timestamp::to_rfc3339);
        assert_eq!(read.as_deref(), expected, "{text:?}");
    }
}

#[test]
fn a_missing_zone_is_utc_only_where_the_field_says_so() {
    for (text, expected) in [
        ("2026-10-06T06:30:00", Some("2026-10-06T06:30:00Z")),
        ("2026-10-06", Some("2026-10-06T00:00:00Z")),
        ("2026-10-06T06:30:00+01:00", Some("2026-10-06T05:30:00Z")),
        ("0000-00-00T00:00:00", None),
    ] {
        let read = Timestamp::parse_utc(text).map(Timestamp::to_rfc3339);
        assert_eq!(read.as_deref(), expected, "{text:?}");
    }
}

#[test]
fn the_dates_of_rss_are_read() {
    for (text, expected) in [
        ("Tue, 06 Oct 2026 08:30:00 +0200", Some("2026-10-06T06:30:00Z")),
        ("6 Oct 2026 08:30 GMT", Some("2026-10-06T08:30:00Z")),
        ("Thu, 1 Oct 98 08:30:05 EST", Some("1998-10-01T13:30:05Z")),
        ("Tue, 06 October 2026 08:30:00 UT", Some("2026-10-06T08:30:00Z")),
        ("Tue, 06 Oct 2026 08:30:00 CEST", Some("2026-10-06T06:30:00Z")),
        ("Tue, 06 Oct 2026 08:30:00 GMT+0200", Some("2026-10-06T06:30:00Z")),
        ("Tue, 06 Oct 2026 08:30:00 +02:00", Some("2026-10-06T06:30:00Z")),
        ("Tue, 06 Oct 2026 08:30:00 Middle of somewhere", Some("2026-10-06T08:30:00Z")),
        ("Tue, 06 Oct 2026", Some("2026-10-06T00:00:00Z")),
        ("Tue, 06 Anj 2026 08:30:00 GMT", None),
        ("Tue, 31 Feb 2026 08:30:00 GMT", None),
        ("Tue", None),
    ] {
        let read = Timestamp::parse_rfc2822(text).map(Timestamp::to_rfc3339);
        assert_eq!(read.as_deref(), expected, "{text:?}");
    }
}

#[test]
fn known_moments_have_known_numbers() {
    for (text, unix_s) in [
        ("1970-01-01T00:00:00Z", 0),
        ("2001-09-09T01:46:40Z", 1_000_000_000),
        ("2038-01-19T03:14:08Z", 2_147_483_648),
        ("0000-01-01T00:00:00Z", super::EARLIEST_S),
        ("9999-12-31T23:59:59Z", super::LATEST_S),
    ] {
        assert_eq!(Timestamp::parse_rfc3339(text).unwrap().unix_s(), unix_s, "{text}");
    }
    assert_eq!(Timestamp::from_unix_s(i64::MAX).to_rfc3339(), "9999-12-31T23:59:59Z");
    assert_eq!(Timestamp::from_unix_s(0).civil_date(), (1970, 1, 1));
}

proptest! {
    #[test]
    fn printing_and_parsing_gives_the_same_moment(unix_s in any::<i64>()) {
        let moment = Timestamp::from_unix_s(unix_s);
        prop_assert_eq!(Timestamp::parse_rfc3339(&moment.to_rfc3339()), Some(moment));
    }

    #[test]
    fn every_moment_of_the_calendar_comes_back(unix_s in super::EARLIEST_S..=super::LATEST_S) {
        let moment = Timestamp::from_unix_s(unix_s);
        prop_assert_eq!(Timestamp::parse_rfc3339(&moment.to_rfc3339()), Some(moment));
    }

    #[test]
    fn no_text_makes_the_readers_panic(text in "\\PC{0,40}|[0-9TZ:+. -]{0,40}") {
        let _ = (Timestamp::parse_rfc3339(&text), Timestamp::parse_utc(&text), Timestamp::parse_rfc2822(&text));
    }
}
