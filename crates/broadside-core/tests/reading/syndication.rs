//! What readers see of RSS and Atom as newsrooms' systems write them, sound and sloppy.
//!
//! Deliberately absent: the browser's parser, which is held to the same outlines by the tests that run in browsers.

use crate::feed_outline::feed_outline;
use crate::talk::{ask, latest, ok, syndication};
use broadside_core::query::Match;
use broadside_core::sources::{Found, Page, Response, SourceError};
use std::path::PathBuf;

pub fn read(body: impl AsRef<[u8]>) -> Result<Page, SourceError> {
    ask(&syndication(), latest(&[], Match::Any), |_| ok(body.as_ref())).0
}

/// `UPDATE_OUTLINES=1 cargo test -p broadside-core --test reading` writes the outlines anew; read them before
/// you keep them.
#[test]
fn every_feed_reads_as_its_outline_says() {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/syndication"));
    let mut n_fixtures = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "xml") {
            continue;
        }
        n_fixtures += 1;
        let found = feed_outline(&read(std::fs::read(&path).unwrap()));
        let expected = path.with_extension("outline.txt");
        if std::env::var_os("UPDATE_OUTLINES").is_some() {
            std::fs::write(&expected, &found).unwrap();
        }
        assert_eq!(found, std::fs::read_to_string(&expected).unwrap(), "{}", path.display());
    }
    assert!(n_fixtures >= 19, "only {n_fixtures} fixtures in {}", folder.display());
}

#[test]
fn the_header_says_the_encoding_before_the_document_does() {
    let body = b"<?xml version='1.0' encoding='UTF-8'?><rss><channel><title>\xcf\xee\xf0\xf2</title></channel></rss>";
    for (content_type, title) in [
        (None, "Ïîðò"),
        (Some("application/rss+xml"), "Ïîðò"),
        (Some("application/rss+xml; charset=utf-8"), "Ïîðò"),
        (Some("text/xml; charset=windows-1251"), "Порт"),
        (Some("text/xml; charset=\"Windows-1251\""), "Порт"),
        (Some("text/xml; charset=no-such-thing"), "Ïîðò"),
    ] {
        let content_type = content_type.map(str::to_owned);
        let response = Response { content_type: content_type.clone(), ..ok(body) };
        let page = ask(&syndication(), latest(&[], Match::Any), |_| response.clone()).0.unwrap();
        assert_eq!(page.title.as_deref(), Some(title), "{content_type:?}");
    }
}

#[test]
fn what_is_no_feed_is_named() {
    for (body, expected) in [
        ("", Found::EmptyBody),
        ("<!doctype html><title>Log in</title><p>Who are you?", Found::HtmlPage),
        ("<html><body><p>Closed and well-formed.</p></body></html>", Found::HtmlPage),
        ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", Found::OtherJson),
        ("Error establishing a database connection", Found::Unknown),
        ("<opml version=\"2.0\"><body/></opml>", Found::OtherXml),
    ] {
        assert_eq!(read(body), Err(SourceError::NotAFeed(expected)), "{body}");
    }
}

#[test]
fn a_fault_is_told_with_its_line_in_the_document_as_it_was_sent() {
    for (body, line) in [
        ("<?xml version='1.0'?>\n<rss>\n<channel>\n</rss>", 4),
        ("\n\n<?xml version='1.0'?>\n<!-- a\ncomment -->\n<rss><a b></a></rss>", 6),
        ("<rss><channel>\n<title><![CDATA[never ends", 2),
        ("<!DOCTYPE rss [\n<!ENTITY a 'b'>\n]>\n<rss><channel><title>x</channel></rss>", 4),
    ] {
        let Err(SourceError::NotAFeed(Found::BrokenXml(Some(place)))) = read(body) else {
            panic!("{body}: {:?}", read(body))
        };
        assert_eq!(place.line, line, "{body}");
    }
}

#[test]
fn floods_of_elements_are_refused_before_a_parser_sees_them() {
    let numbered = |part: &dyn Fn(usize) -> String| (0..50_000).map(part).collect::<Vec<_>>().concat();
    let around = |inside: &str| format!("<rss><channel>{inside}</channel></rss>");
    for (what, body) in [
        ("deep", "<a>".repeat(100_000)),
        ("deep and closed", around(&["<a>".repeat(100_000), "</a>".repeat(100_000)].concat())),
        ("an open quote", around(&"<a b=\"".repeat(100_000))),
        ("angle brackets", "<".repeat(500_000)),
        ("ampersands", around(&"&a".repeat(500_000))),
        ("names", around(&numbered(&|it| format!("&n{it};")))),
        ("prefixes", around(&numbered(&|it| format!("<n{it}:a/>")))),
    ] {
        let before = std::time::Instant::now();
        if let Ok(page) = read(&body) {
            assert_eq!(page.articles, [], "{what}");
        }
        assert!(before.elapsed() < std::time::Duration::from_secs(20), "{what} took {:?}", before.elapsed());
    }
    assert_eq!(read(around(&"<a/>".repeat(300_000))), Err(SourceError::TooLarge));
}
