//! Which words belong to which finding, whatever the language.
//!
//! Deliberately absent: the words.

use super::finding::{FindingWords, Sound, Told};
use super::{Circumstances, Said};
use crate::ui::messages::doctor_words;
use broadside_core::doctor::{Backend, Finding};
use broadside_core::sources::Found;
use broadside_core::xml::XmlPlace;

/// A finding as it is told.
pub fn told(finding: &Finding, it: &Circumstances<'_>) -> Said {
    let words = &doctor_words().finding;
    let mut said = at_home(finding, it, words)
        .or_else(|| newsletter(finding, it, words))
        .or_else(|| refusal(finding, it, words))
        .unwrap_or_else(|| answer(finding, it, words));
    if let Finding::Warnings { first, .. } = finding {
        said.places = first.iter().map(|it| (it.pointer.clone(), it.note.clone())).collect();
    }
    said
}

impl Said {
    fn of(title: &str, text: &str, advice: &str) -> Self {
        let (title, text, advice) = (title.to_owned(), text.to_owned(), advice.to_owned());
        Self { title, text, advice, places: Vec::new() }
    }

    fn told((title, text, advice): Told) -> Self {
        Self::of(title, text, advice)
    }
}

/// Of the device and of the configuration, for which nobody was asked.
fn at_home(finding: &Finding, it: &Circumstances<'_>, words: &FindingWords) -> Option<Said> {
    Some(match finding {
        Finding::ClockRight => Said::of(words.clock_right, "", ""),
        Finding::ClockWrong { ahead_s } => {
            let by_s = nearest(u32::try_from(ahead_s.unsigned_abs()).unwrap_or(u32::MAX));
            let title = (words.clock_wrong)(by_s, *ahead_s > 0);
            Said::of(&title, words.clock_wrong_text, words.clock_wrong_advice)
        }
        Finding::ClockUnknown => Said::of(words.clock_unknown.0, words.clock_unknown.1, ""),
        Finding::NoticeDue => Said::of(words.notice_due.0, words.notice_due.1, ""),
        Finding::NoticeNotBegun { starts } => {
            let text = (words.notice_begins)(&(it.moment)(*starts));
            Said::of(words.notice_not_begun, &text, words.notice_not_begun_advice)
        }
        Finding::NoticeOver { ended } => {
            let text = (words.notice_ended)(&(it.moment)(*ended));
            Said::of(words.notice_over, &text, words.notice_over_advice)
        }
        Finding::NoticeTopicUnknown { topic } => {
            let title = (words.notice_topic_unknown)(topic.as_str());
            Said::of(&title, words.notice_topic_unknown_text, words.notice_topic_unknown_advice)
        }
        _ => return None,
    })
}

fn newsletter(finding: &Finding, it: &Circumstances<'_>, words: &FindingWords) -> Option<Said> {
    Some(match finding {
        Finding::ListsKnown { n_lists } => {
            Said::of(&(words.lists_known)(*n_lists), words.lists_known_text, "")
        }
        Finding::ListUnknown { index } => {
            let title = (words.list_unknown)(it.lists.get(*index).copied().unwrap_or_default());
            Said::of(&title, words.list_unknown_text, &(words.list_unknown_advice)(it.host))
        }
        Finding::SignupsOpen => Said::of(words.signups_open.0, words.signups_open.1, ""),
        Finding::SignupsClosed => {
            let (title, text) = words.signups_closed;
            Said::of(title, text, &(words.signups_closed_advice)(it.host))
        }
        Finding::NotTried => Said::told(words.not_tried),
        _ => return None,
    })
}

/// The server answered with a number that says no.
fn refusal(finding: &Finding, it: &Circumstances<'_>, words: &FindingWords) -> Option<Said> {
    let host = it.host;
    let numbered = |status: u16, code: Option<&str>| match code {
        Some(code) => format!("HTTP {status}, {code}"),
        None => format!("HTTP {status}"),
    };
    Some(match finding {
        Finding::LoginRequired { status, code } => {
            let text = (words.login_required_text)(*status, code);
            Said::of(words.login_required, &text, &(words.login_required_advice)(host))
        }
        Finding::KeyRefused { status } => {
            let text = (words.key_refused_text)(*status);
            Said::of(words.key_refused, &text, &(words.key_refused_advice)(host))
        }
        Finding::Firewall { status } => {
            Said::of(words.firewall, &(words.firewall_text)(*status), &(words.firewall_advice)(host))
        }
        Finding::Refused { status, code } => {
            let advice = match it.backend {
                Some(Backend::WordPress) => words.refused_advice_wordpress,
                _ => words.refused_advice_other,
            };
            let text = (words.refused_text)(&numbered(*status, code.as_deref()));
            Said::of(words.refused, &text, &advice(host))
        }
        Finding::BadRequest { status, code } => {
            let text = (words.bad_request_text)(&numbered(*status, code.as_deref()));
            let advice = match it.backend {
                Some(Backend::Listmonk) => (words.bad_request_advice_listmonk)(host),
                _ => words.bad_request_advice_other.to_owned(),
            };
            Said::of(words.bad_request, &text, &advice)
        }
        Finding::RateLimited { wait_s } => {
            let text = wait_s.map(words.rate_limited_wait).unwrap_or_default();
            Said::of(words.rate_limited, &text, &(words.rate_limited_advice)(host))
        }
        Finding::ServerFailed { status } => {
            let text = (words.server_failed_text)(*status);
            Said::of(words.server_failed, &text, &(words.server_failed_advice)(host))
        }
        _ => return None,
    })
}

/// What came, or why nothing did.
fn answer(finding: &Finding, it: &Circumstances<'_>, words: &FindingWords) -> Said {
    let host = it.host;
    let with = |(title, text): (&str, &str), advice: fn(&str) -> String| Said::of(title, text, &advice(host));
    match finding {
        Finding::Sound { n_stories, n_total, n_topics, newest } => {
            let newest = newest.map(it.moment);
            let (n_stories, n_total, n_topics) = (*n_stories, *n_total, *n_topics);
            let sound = Sound { n_stories, n_total, n_topics, newest: newest.as_deref() };
            Said::of(words.sound, &(words.sound_text)(&sound), "")
        }
        Finding::Empty => Said::told(words.empty),
        Finding::Warnings { n_warnings, .. } => {
            Said::of(&(words.warnings)(*n_warnings), words.warnings_text, "")
        }
        Finding::NotAFeed(found) => not_a_feed(*found, host, words),
        Finding::Offline => Said::told(words.offline),
        Finding::MixedContent => with(words.mixed_content, words.mixed_content_advice),
        Finding::Unreadable => unreadable(it, words),
        Finding::Silent => {
            let text = (words.silent_text)(host);
            Said::of(words.silent, &text, &(words.silent_advice)(host, it.page_origin))
        }
        Finding::PolicyForbids => with(words.policy_forbids, words.policy_forbids_advice),
        Finding::TimedOut => with(words.timed_out, words.timed_out_advice),
        Finding::TooLarge => Said::told(words.too_large),
        Finding::NotFound => {
            let advice = match it.backend {
                Some(Backend::WordPress) => words.not_found_advice_wordpress.to_owned(),
                Some(Backend::Listmonk) => (words.not_found_advice_listmonk)(host),
                _ => words.not_found_advice_other.to_owned(),
            };
            Said::of(words.not_found, &(words.not_found_text)(host), &advice)
        }
        Finding::WebPage { has_moved } => {
            let text = if *has_moved { words.web_page_moved } else { words.web_page_at_once };
            Said::of(words.web_page, text, &(words.web_page_advice)(host))
        }
        _ => with(words.totals_hidden, words.totals_hidden_advice),
    }
}

fn unreadable(it: &Circumstances<'_>, words: &FindingWords) -> Said {
    let text = match it.backend {
        Some(Backend::WordPress) => words.unreadable_wordpress,
        Some(Backend::Ghost | Backend::GhostMembers) => words.unreadable_ghost,
        Some(Backend::Syndication) => words.unreadable_syndication,
        _ => words.unreadable_other,
    };
    let advice = match it.backend {
        Some(Backend::Listmonk) => words.unreadable_advice_listmonk,
        Some(Backend::WordPress) => words.unreadable_advice_wordpress,
        Some(Backend::Syndication) => words.unreadable_advice_syndication,
        _ => words.unreadable_advice_other,
    };
    Said::of(words.unreadable, text, &advice(it.host, it.page_origin))
}

fn not_a_feed(found: Found, host: &str, words: &FindingWords) -> Said {
    let plain = |(title, advice): (&str, &str)| Said::of(title, "", advice);
    let broken = |title: &str| Said::of(title, "", &(words.broken_advice)(host));
    match found {
        Found::Xml => plain(words.xml),
        Found::EmptyBody => Said::of(words.empty_body, "", &(words.empty_body_advice)(host)),
        Found::BrokenJson { line, column } => broken(&(words.broken_json)(line, column)),
        Found::BrokenXml(Some(XmlPlace { line, column })) => broken(&(words.broken_xml_at)(line, column)),
        Found::BrokenXml(None) => broken(words.broken_xml),
        Found::OtherJson => plain(words.other_json),
        Found::OtherXml => plain(words.other_xml),
        Found::HtmlPage | Found::Unknown => plain(words.unknown_data),
    }
}

/// In whole minutes, hours or days, whichever it will be said in.
fn nearest(duration_s: u32) -> u32 {
    let unit_s = match duration_s {
        0..7_200 => 60,
        7_200..172_800 => 3_600,
        _ => 86_400,
    };
    duration_s.saturating_add(unit_s / 2) / unit_s * unit_s
}
