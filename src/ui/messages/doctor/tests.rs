//! What is told of findings, in every language.
//!
//! Deliberately absent: which finding is found when.

use super::*;
use crate::ui::messages::{speak, translation_into};
use broadside_core::doctor::{Finding, Weight};
use broadside_core::model::{InterfaceLanguage, TopicSlug};
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
    told(finding, &circumstances)
}

const BACKENDS: [Backend; 7] = [
    Backend::JsonFeed,
    Backend::Syndication,
    Backend::WordPress,
    Backend::Ghost,
    Backend::Mapped,
    Backend::Listmonk,
    Backend::GhostMembers,
];

/// Looks at what is told in each language.
fn in_every_language(look: impl Fn(InterfaceLanguage)) {
    for language in InterfaceLanguage::ALL {
        speak(translation_into(language));
        look(language);
    }
    speak(None);
}

#[test]
fn every_fault_says_what_to_change_whatever_the_backend() {
    in_every_language(|language| {
        for (backend, finding) in
            BACKENDS.into_iter().flat_map(|it| all_findings().into_iter().map(move |f| (it, f)))
        {
            let Said { title, text, advice, .. } = said(&finding, backend);
            let code = finding.code();
            assert!(title.len() > 5 && !title.ends_with('.'), "{language:?} {code}: {title}");
            assert!(text.is_empty() || text.ends_with(['.', ':']), "{language:?} {code}: {text}");
            assert!(
                ![&title, &text, &advice].iter().any(|it| it.contains("  ") || it.contains('#')),
                "{code}: {advice}"
            );
            if finding.weight() == Weight::Fault {
                assert!(advice.ends_with('.'), "{language:?} {backend:?} {code}: {advice}");
            }
        }
    });
}

#[test]
fn no_two_findings_share_their_words() {
    in_every_language(|language| {
        let all: Vec<Said> = all_findings().iter().map(|it| said(it, Backend::WordPress)).collect();
        let texts: HashSet<String> =
            all.iter().map(|it| [&*it.title, &*it.text, &*it.advice].concat()).collect();
        assert_eq!(texts.len(), all.len(), "{language:?}");
    });
}

#[test]
fn no_finding_is_told_in_english_where_another_language_is_spoken() {
    let english: Vec<Said> = all_findings().iter().map(|it| said(it, Backend::Listmonk)).collect();
    in_every_language(|language| {
        for (finding, english) in all_findings().iter().zip(&english) {
            let told = said(finding, Backend::Listmonk);
            let is_english =
                told.title == english.title || (!told.text.is_empty() && told.text == english.text);
            assert_eq!(is_english, language == InterfaceLanguage::English, "{language:?}: {}", told.title);
        }
    });
}

#[test]
fn settings_hosts_and_addresses_are_named_in_every_language() {
    in_every_language(|language| {
        for (finding, backend, named) in [
            (
                Finding::Unreadable,
                Backend::Listmonk,
                &["Settings > Security", "https://news.example", "site.example"][..],
            ),
            (Finding::Unreadable, Backend::WordPress, &["/wp-json/", "Access-Control-Allow-Origin"]),
            (Finding::TotalsHidden, Backend::WordPress, &["X-WP-TotalPages"]),
            (
                Finding::LoginRequired { status: 401, code: "rest_login_required" },
                Backend::WordPress,
                &["401", "require login"],
            ),
            (Finding::KeyRefused { status: 401 }, Backend::Ghost, &["Integrations", "site.example"]),
            (Finding::ListUnknown { index: 0 }, Backend::Listmonk, &["The Morning Tide", "provider_id"]),
            (Finding::SignupsClosed, Backend::GhostMembers, &["Settings > Membership > Access"]),
        ] {
            let Said { title, text, advice, .. } = said(&finding, backend);
            let all = [title, text, advice].join(" ");
            assert!(named.iter().all(|it| all.contains(it)), "{language:?} {named:?}: {all}");
        }
    });
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
