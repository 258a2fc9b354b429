//! Words of the doctor's page, which are for the newsroom: what was found, and which setting on which server mends it.
//!
//! Deliberately absent: addresses. A server is called by its host's name.

use broadside_core::doctor::{Backend, Finding};
use broadside_core::model::Timestamp;

/// Words of the page.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct DoctorWords {
    pub clock: &'static str,
    pub source: fn(title: &str) -> String,
    pub mirror: fn(title: &str, number: usize) -> String,
    pub newsletter: &'static str,
    pub notice: fn(headline: &str) -> String,
    pub trying: &'static str,
    pub good: &'static str,
    pub note: &'static str,
    pub fault: &'static str,
    pub progress: fn(n_done: usize, n_subjects: usize) -> String,
    pub summary: fn(n_subjects: usize, n_faults: usize, n_notes: usize) -> String,
    pub what_to_change: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub report: &'static str,
    pub report_note: &'static str,
    pub finding: fn(finding: &Finding, circumstances: &Circumstances<'_>) -> Said,
}

/// What a finding is told with.
pub struct Circumstances<'a> {
    /// What answers there.
    pub backend: Option<Backend>,
    /// The host that was asked; empty where none was.
    pub host: &'a str,
    /// Scheme, host and port of this page.
    pub page_origin: &'a str,
    /// The names of the newsletter's lists.
    pub lists: &'a [&'a str],
    /// A moment in words.
    pub moment: &'a dyn Fn(Timestamp) -> String,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What was found.
    pub title: String,
    /// What it means; may be empty.
    pub text: String,
    /// What to change and where; empty where there is nothing.
    pub advice: String,
    /// Places in a document, and what is there.
    pub places: Vec<(String, String)>,
}

#[cfg(test)]
mod tests {
    use super::super::doctor_words;
    use super::*;
    use broadside_core::doctor::Weight;
    use broadside_core::model::TopicSlug;
    use broadside_core::sources::{Found, Warning};
    use broadside_core::xml::XmlPlace;
    use std::collections::HashSet;

    fn all_findings() -> Vec<Finding> {
        let moment = Timestamp::from_unix_s(0);
        let code = Some("made_up_here".to_owned());
        let place = Some(XmlPlace { line: 4, column: 2 });
        let warning = Warning { pointer: "/items/3/id".to_owned(), note: "is missing".to_owned() };
        vec![
            Finding::Sound { n_stories: 20, n_total: Some(340), n_topics: Some(12), newest: Some(moment) },
            Finding::Empty,
            Finding::Offline,
            Finding::MixedContent,
            Finding::Unreadable,
            Finding::Silent,
            Finding::PolicyForbids,
            Finding::TimedOut,
            Finding::TooLarge,
            Finding::LoginRequired { status: 401, code: "rest_login_required" },
            Finding::KeyRefused { status: 401 },
            Finding::Firewall { status: 403 },
            Finding::Refused { status: 403, code: code.clone() },
            Finding::NotFound,
            Finding::BadRequest { status: 400, code },
            Finding::RateLimited { wait_s: Some(30) },
            Finding::RateLimited { wait_s: None },
            Finding::ServerFailed { status: 502 },
            Finding::WebPage { has_moved: true },
            Finding::WebPage { has_moved: false },
            Finding::NotAFeed(Found::Xml),
            Finding::NotAFeed(Found::EmptyBody),
            Finding::NotAFeed(Found::BrokenJson { line: 2, column: 8 }),
            Finding::NotAFeed(Found::BrokenXml(place)),
            Finding::NotAFeed(Found::OtherJson),
            Finding::NotAFeed(Found::OtherXml),
            Finding::NotAFeed(Found::Unknown),
            Finding::TotalsHidden,
            Finding::Warnings { n_warnings: 9, first: vec![warning] },
            Finding::ClockRight,
            Finding::ClockWrong { ahead_s: 7_200 },
            Finding::ClockWrong { ahead_s: -7_200 },
            Finding::ClockUnknown,
            Finding::ListsKnown { n_lists: 1 },
            Finding::ListUnknown { index: 0 },
            Finding::SignupsOpen,
            Finding::SignupsClosed,
            Finding::NotTried,
            Finding::NoticeDue,
            Finding::NoticeNotBegun { starts: moment },
            Finding::NoticeOver { ended: moment },
            Finding::NoticeTopicUnknown { topic: TopicSlug::new("labor").unwrap() },
        ]
    }

    fn said(finding: &Finding, backend: Backend) -> Said {
        let circumstances = Circumstances {
            backend: Some(backend),
            host: "site.example",
            page_origin: "https://news.example",
            lists: &["The Morning Tide"],
            moment: &|_| "on 1 January 1970".to_owned(),
        };
        (doctor_words().finding)(finding, &circumstances)
    }

    #[test]
    fn every_fault_says_what_to_change_whatever_the_backend() {
        for backend in [
            Backend::JsonFeed,
            Backend::Syndication,
            Backend::WordPress,
            Backend::Ghost,
            Backend::Mapped,
            Backend::Listmonk,
            Backend::GhostMembers,
        ] {
            for finding in all_findings() {
                let Said { title, text, advice, .. } = said(&finding, backend);
                assert!(title.len() > 5 && !title.ends_with('.'), "{title}");
                assert!(text.is_empty() || text.ends_with(['.', ':']), "{text}");
                assert!(!title.contains("  ") && !text.contains("  ") && !advice.contains("  "), "{advice}");
                if finding.weight() == Weight::Fault {
                    assert!(advice.ends_with('.'), "{backend:?} {}: {advice}", finding.code());
                }
            }
        }
    }

    #[test]
    fn no_two_findings_share_their_words() {
        let all: Vec<Said> = all_findings().iter().map(|it| said(it, Backend::WordPress)).collect();
        let texts: HashSet<String> =
            all.iter().map(|it| [&*it.title, &*it.text, &*it.advice].concat()).collect();
        assert_eq!(texts.len(), all.len());
    }

    #[test]
    fn the_setting_and_its_server_are_named() {
        for (finding, backend, setting) in [
            (Finding::Unreadable, Backend::Listmonk, "Settings > Security"),
            (Finding::Unreadable, Backend::Listmonk, "https://news.example"),
            (Finding::Unreadable, Backend::WordPress, "another site's"),
            (Finding::Unreadable, Backend::JsonFeed, "Access-Control-Allow-Origin"),
            (Finding::Unreadable, Backend::Syndication, "wordpress"),
            (Finding::TotalsHidden, Backend::WordPress, "Access-Control-Expose-Headers"),
            (
                Finding::LoginRequired { status: 401, code: "rest_login_required" },
                Backend::WordPress,
                "require login",
            ),
            (Finding::KeyRefused { status: 401 }, Backend::Ghost, "Integrations"),
            (Finding::NotFound, Backend::WordPress, "rest_route"),
            (Finding::ListUnknown { index: 0 }, Backend::Listmonk, "The Morning Tide"),
        ] {
            let Said { title, text, advice, .. } = said(&finding, backend);
            let all = [title, text, advice].join(" ");
            assert!(all.contains(setting), "{setting}: {all}");
        }
    }

    #[test]
    fn a_wrong_clock_is_said_to_the_nearest_minute_hour_or_day() {
        for (ahead_s, words) in [
            (310, "5 minutes ahead of"),
            (-93_602, "26 hours behind"),
            (-95_500, "27 hours behind"),
            (31_536_100, "365 days ahead of"),
            (i64::MIN, "days behind"),
        ] {
            let title = said(&Finding::ClockWrong { ahead_s }, Backend::JsonFeed).title;
            assert!(title.contains(words), "{ahead_s}: {title}");
        }
    }

    #[test]
    fn a_server_that_is_down_and_one_that_cannot_be_reached_are_said_as_both() {
        let text = said(&Finding::Silent, Backend::JsonFeed).text;
        assert!(text.contains("down") && text.contains("does not tell"), "{text}");
    }
}
