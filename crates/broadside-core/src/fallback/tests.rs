//! Every outcome and where it leads.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::model::ArticleKey;
use crate::query::Match;
use crate::sources::Found;
use Station::{Mirror, Old, Source};

fn latest() -> Ask {
    Ask::Latest { topics: Vec::new(), matching: Match::Any }
}

fn more(cursor: Cursor) -> Ask {
    Ask::More { topics: Vec::new(), matching: Match::Any, cursor }
}

fn article() -> Ask {
    Ask::Article(ArticleKey::new("the-ferry-stays").unwrap())
}

/// The stations that are tried when each fails with the error at its place, the last one again and again.
fn tried(mut chain: Chain, errors: &[SourceError]) -> (Vec<Station>, SourceError) {
    let mut errors = errors.iter().cycle();
    let mut stations = Vec::new();
    let mut next = chain.next(None);
    while let Some(station) = next {
        stations.push(station);
        assert!(stations.len() < 9, "{stations:?}");
        next = chain.next(errors.next().cloned());
    }
    (stations, chain.into_error())
}

#[test]
fn mirrors_are_tried_after_a_fault_of_the_server_and_not_against_its_word() {
    let refused = SourceError::Refused { status: 403, code: None };
    let all = vec![Source, Mirror(0), Mirror(1), Old];
    for (error, stations) in [
        (SourceError::Unreachable, all.clone()),
        (SourceError::TimedOut, all.clone()),
        (SourceError::TooLarge, all.clone()),
        (SourceError::RateLimited { wait_s: Some(60) }, all.clone()),
        (SourceError::ServerFailed { status: 502 }, all.clone()),
        (SourceError::NotAFeed(Found::HtmlPage), all),
        (refused, vec![Source, Old]),
        (SourceError::NotFound, vec![Source, Old]),
        (SourceError::BadRequest { status: 400, code: None }, vec![Source, Old]),
        (SourceError::Offline, vec![Source]),
    ] {
        assert_eq!(tried(Chain::new(2, None, &latest()), std::slice::from_ref(&error)), (stations, error));
    }
}

#[test]
fn a_mirror_that_answers_garbage_or_knows_nothing_is_passed_over() {
    let errors = [
        SourceError::TimedOut,
        SourceError::NotAFeed(Found::HtmlPage),
        SourceError::NotFound,
        SourceError::TimedOut,
    ];
    let (stations, error) = tried(Chain::new(2, None, &latest()), &errors);
    assert_eq!(stations, [Source, Mirror(0), Mirror(1), Old]);
    assert_eq!(error, SourceError::TimedOut, "the source's own fault is told");
}

#[test]
fn what_answered_before_is_asked_first_for_the_rest_of_the_visit() {
    for (before, stations) in [
        (None, [Source, Mirror(0), Mirror(1), Old]),
        (Some(Source), [Source, Mirror(0), Mirror(1), Old]),
        (Some(Mirror(1)), [Mirror(1), Source, Mirror(0), Old]),
        (Some(Mirror(7)), [Source, Mirror(0), Mirror(1), Old]),
        (Some(Old), [Source, Mirror(0), Mirror(1), Old]),
    ] {
        let chain = Chain::new(2, before, &latest());
        assert_eq!(tried(chain, &[SourceError::Unreachable]).0, stations, "{before:?}");
    }
}

#[test]
fn old_stories_answer_what_they_can() {
    let gone = [SourceError::NotFound];
    let down = [SourceError::Unreachable];
    for (ask, errors, stations) in [
        (latest(), &down, vec![Source, Old]),
        (article(), &down, vec![Source, Old]),
        // The newsroom has taken the story back.
        (article(), &gone, vec![Source]),
        (more(Cursor::Page(2)), &down, vec![Source]),
        (Ask::Topics, &down, vec![Source]),
    ] {
        assert_eq!(tried(Chain::new(0, None, &ask), errors).0, stations, "{ask:?}");
    }
}

#[test]
fn one_is_not_waited_for_as_long_while_there_is_another() {
    let mut chain = Chain::new(1, None, &latest());
    chain.next(None);
    assert!(chain.has_alternative());
    chain.next(Some(SourceError::TimedOut));
    assert!(!chain.has_alternative(), "old stories are no reason to hurry");
}

#[test]
fn of_old_copies_the_newest_is_shown() {
    let at = Timestamp::from_unix_s;
    for (copies, expected) in [
        (vec![], None),
        (vec![(at(5), "edition")], Some("edition")),
        (vec![(at(5), "edition"), (at(9), "device")], Some("device")),
        (vec![(at(9), "edition"), (at(5), "device")], Some("edition")),
        (vec![(at(9), "edition"), (at(9), "device")], Some("edition")),
    ] {
        assert_eq!(newest_copy(copies.clone()).map(|it| it.1), expected, "{copies:?}");
    }
}

#[test]
fn a_mirrors_documents_are_looked_for_beside_its_own() {
    let at = |text: &str| WebAddress::parse(text).unwrap();
    let (source, mirror) =
        (at("https://wire.example/feeds/1.json"), at("https://copy.example/wire/first.json"));
    for (document, expected) in [
        ("https://wire.example/feeds/1.json", "https://copy.example/wire/first.json"),
        ("https://wire.example/feeds/2.json?x=1", "https://copy.example/wire/2.json?x=1"),
        ("https://wire.example/archive/9.json", "https://wire.example/archive/9.json"),
        ("https://copy.example/wire/3.json", "https://copy.example/wire/3.json"),
    ] {
        let cursor =
            |address: &str| Cursor::Document { address: at(address), n_skipped: 3, visited: Vec::new() };
        assert_eq!(moved(more(cursor(document)), &source, &mirror), more(cursor(expected)), "{document}");
    }
    assert_eq!(moved(more(Cursor::Page(4)), &source, &mirror), more(Cursor::Page(4)));
}
