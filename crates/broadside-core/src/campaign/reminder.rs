//! «Remind me»: a calendar file with one event (RFC 5545), made on the device and sent to nobody.
//!
//! Deliberately absent: time zones. The event is a moment in UTC, at the same time of day as now, which calendars show
//! in their owner's zone.

use super::Campaign;
use crate::model::Timestamp;

const DAY_S: i64 = 86_400;
const HOUR_S: i64 = 3_600;

/// Of a line (section 3.1): longer ones are not read by every calendar.
const MAX_LINE_BYTES: usize = 75;

/// The file that reminds a reader of `campaign`, made at `now`; `page` is where it can be read again.
pub fn calendar_file(campaign: &Campaign, page: &str, now: Timestamp) -> String {
    let starts = reminded_at(campaign, now);
    let ends = Timestamp::from_unix_s(starts.unix_s().saturating_add(HOUR_S / 4));
    let slug = campaign.slug();
    let slug = slug.as_ref().map_or("campaign", |it| it.as_str());
    let mut file = String::new();
    for (name, value) in [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//Broadside//Campaign reminder//EN"),
        ("BEGIN", "VEVENT"),
        ("UID", &[slug, "-", &stamp(now), "@broadside"].concat()),
        ("DTSTAMP", &stamp(now)),
        ("DTSTART", &stamp(starts)),
        ("DTEND", &stamp(ends)),
        ("SUMMARY", &escaped(&campaign.headline)),
        ("DESCRIPTION", &escaped(&[campaign.lead.trim(), "\n", campaign.action.address.as_str()].concat())),
        ("URL", page),
        ("TRANSP", "TRANSPARENT"),
        ("BEGIN", "VALARM"),
        ("ACTION", "DISPLAY"),
        ("DESCRIPTION", &escaped(&campaign.headline)),
        ("TRIGGER", "PT0S"),
        ("END", "VALARM"),
        ("END", "VEVENT"),
        ("END", "VCALENDAR"),
    ] {
        put_line(&[name, ":", value].concat(), &mut file);
    }
    file
}

/// So many days from now as the newsroom says; where the campaign is over by then, an hour before its end.
fn reminded_at(campaign: &Campaign, now: Timestamp) -> Timestamp {
    let days = i64::from(campaign.remind_in_days.unwrap_or(1));
    let wanted_s = now.unix_s().saturating_add(days * DAY_S);
    let last_s = campaign.ends.map_or(i64::MAX, |it| it.unix_s() - HOUR_S);
    Timestamp::from_unix_s(wanted_s.min(last_s).max(now.unix_s()))
}

/// `20261006T063000Z` (section 3.3.5).
fn stamp(moment: Timestamp) -> String {
    moment.to_rfc3339().replace(['-', ':'], "")
}

/// As section 3.3.11 wants texts.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.trim().chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Puts a line, broken where it is too long, never within a letter.
fn put_line(line: &str, file: &mut String) {
    let mut rest = line;
    let mut room = MAX_LINE_BYTES;
    while rest.len() > room {
        let (part, after) = rest.split_at(rest.floor_char_boundary(room));
        file.push_str(part);
        file.push_str("\r\n ");
        // The blank that says that the line goes on is one of its bytes.
        room = MAX_LINE_BYTES - 1;
        rest = after;
    }
    file.push_str(rest);
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::campaign::samples::campaign;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse_utc(text).unwrap()
    }

    #[test]
    fn a_calendar_takes_the_file() {
        let mut fund = campaign("End of year");
        fund.headline = "Keep the lights on; read on, and give".to_owned();
        fund.lead = "We are £21,400 short.\nGive \\ lend.".to_owned();
        fund.remind_in_days = Some(3);
        let file =
            calendar_file(&fund, "https://news.example/campaigns/end-of-year/", at("2026-11-24T09:00:00"));
        let expected = "BEGIN:VCALENDAR\r\n\
            VERSION:2.0\r\n\
            PRODID:-//Broadside//Campaign reminder//EN\r\n\
            BEGIN:VEVENT\r\n\
            UID:end-of-year-20261124T090000Z@broadside\r\n\
            DTSTAMP:20261124T090000Z\r\n\
            DTSTART:20261127T090000Z\r\n\
            DTEND:20261127T091500Z\r\n\
            SUMMARY:Keep the lights on\\; read on\\, and give\r\n\
            DESCRIPTION:We are £21\\,400 short.\\nGive \\\\ lend.\\nhttps://example.org/giv\r\n \
            e/\r\n\
            URL:https://news.example/campaigns/end-of-year/\r\n\
            TRANSP:TRANSPARENT\r\n\
            BEGIN:VALARM\r\n\
            ACTION:DISPLAY\r\n\
            DESCRIPTION:Keep the lights on\\; read on\\, and give\r\n\
            TRIGGER:PT0S\r\n\
            END:VALARM\r\n\
            END:VEVENT\r\n\
            END:VCALENDAR\r\n";
        assert_eq!(file, expected);
    }

    #[test]
    fn nobody_is_reminded_of_what_is_over() {
        for (ends, days, reminded) in [
            (None, 3, "2026-11-27T09:00:00Z"),
            (Some("2026-12-31"), 3, "2026-11-27T09:00:00Z"),
            (Some("2026-11-26T09:00:00"), 3, "2026-11-26T08:00:00Z"),
            (Some("2026-11-24T09:30:00"), 3, "2026-11-24T09:00:00Z"),
        ] {
            let mut fund = campaign("fund");
            fund.ends = ends.map(at);
            fund.remind_in_days = Some(days);
            assert_eq!(reminded_at(&fund, at("2026-11-24T09:00:00")).to_rfc3339(), reminded, "{ends:?}");
        }
    }

    #[test]
    fn long_lines_are_broken_between_letters() {
        let mut fund = campaign("fund");
        fund.headline = "تضامن ".repeat(40);
        let file = calendar_file(&fund, "https://news.example/", at("2026-11-24"));
        assert!(file.split("\r\n").all(|it| it.len() <= 75), "{file}");
        assert!(file.replace("\r\n ", "").contains(fund.headline.trim()), "{file}");
    }
}
