//! An archive of ten thousand stories in two formats, paged to its end as a very patient reader would.
//!
//! Deliberately absent: the rules of merging one by one; the module's own tables have them.

use crate::html_parser::NativeHtmlParser;
use crate::talk::ok;
use crate::xml_parser::NativeXmlParser;
use broadside_core::config::Config;
use broadside_core::merge::{Given, MAX_HELD, MergedPage, Merger, Origin};
use broadside_core::model::{Timestamp, WebAddress};
use broadside_core::query::Match;
use broadside_core::shelf::{MAX_PREVIEWS, Shelf};
use broadside_core::sources::{Ask, Conversation, Cursor, Parsers, Response, SourceError, Step};
use std::fmt::Write as _;

const N_POSTS: i64 = 6_000;
const N_ITEMS: i64 = 4_500;
/// Every ninth item of the feed is a copy of a post.
const N_COPIES: i64 = N_ITEMS / 9;
const ITEMS_PER_DOCUMENT: i64 = 90;

fn config() -> Config {
    let file = br#"{ "newsroom": { "name": "Quay" }, "sources": [
        { "id": "desk", "type": "wordpress", "url": "https://desk.example/" },
        { "id": "wire", "type": "jsonfeed", "url": "https://wire.example/1.json" } ] }"#;
    Config::read(file, &WebAddress::parse("https://news.example/").unwrap()).config.unwrap()
}

/// The moment of a story: posts come every hour and a half, items every two hours, so that both archives are as old.
fn moment(number: i64, pace_s: i64) -> String {
    Timestamp::from_unix_s(1_500_000_000 + number * pace_s).to_rfc3339()
}

/// WordPress's posts, 20 to a page, newest first, without the headers that tell how many there are.
fn posts(address: &str) -> Response {
    let page: i64 =
        address.split("&page=").nth(1).map_or(1, |it| it.split('&').next().unwrap().parse().unwrap());
    let newest = N_POSTS - (page - 1) * 20;
    let mut body = String::from("[");
    for number in (newest - 19..=newest).rev().filter(|it| *it > 0) {
        let comma = if body.len() > 1 { "," } else { "" };
        write!(
            body,
            r#"{comma}{{"id":{number},"date_gmt":"{}","slug":"post-{number}","link":"https://desk.example/post-{number}/",
            "title":{{"rendered":"Post {number}"}},"excerpt":{{"rendered":""}},"content":{{"rendered":"<p>Text</p>"}}}}"#,
            moment(number, 5400).trim_end_matches('Z')
        )
        .unwrap();
    }
    body.push(']');
    ok(body)
}

fn items(address: &str) -> Response {
    let name = address.rsplit('/').next().unwrap();
    let document: i64 = name.trim_end_matches(".json").parse().unwrap();
    let newest = N_ITEMS - (document - 1) * ITEMS_PER_DOCUMENT;
    let oldest = newest - ITEMS_PER_DOCUMENT;
    // The last document's next one is the first: a circle.
    let next = if oldest > 0 { document + 1 } else { 1 };
    let mut body = format!(
        r#"{{"version":"https://jsonfeed.org/version/1.1","title":"Wire","next_url":"{next}.json","items":["#
    );
    for number in (oldest + 1..=newest).rev() {
        let comma = if number == newest { "" } else { "," };
        let url = if number % 9 == 0 {
            format!("http://www.desk.example/post-{}?utm_source=wire", number / 9 * 12)
        } else {
            format!("https://wire.example/{number}")
        };
        write!(
            body,
            r#"{comma}{{"id":"{number}","url":"{url}","title":"Item {number}","content_text":"Text","date_published":"{}"}}"#,
            moment(number, 7200)
        )
        .unwrap();
    }
    body.push_str("]}");
    ok(body)
}

fn asked(config: &Config, ask: Ask, server: &impl Fn(&str) -> Response) -> Result<MergedPage, SourceError> {
    let mut merger = Merger::open(config, ask);
    loop {
        let round = merger.round();
        if round.is_empty() {
            return merger.finish();
        }
        for (index, ask) in round {
            let (mut conversation, mut request) = Conversation::open(&config.sources[index], ask);
            let given = loop {
                let parsers = Parsers { html: &NativeHtmlParser, xml: &NativeXmlParser };
                match conversation.answer(&server(request.address.as_str()), parsers) {
                    Ok(Step::Fetch(next)) => request = next,
                    Ok(Step::Done(page)) => {
                        break Ok(Given { page: *page, origin: Origin::Source, error: None });
                    }
                    Err(error) => break Err(error),
                }
            };
            merger.take(index, given);
        }
    }
}

#[test]
fn ten_thousand_stories_are_each_shown_once_and_never_more_than_stated_are_in_memory() {
    let config = config();
    let server =
        |address: &str| if address.contains("wire.example") { items(address) } else { posts(address) };
    let ask = Ask::Latest { topics: Vec::new(), matching: Match::Any };
    let first = asked(&config, ask, &server).unwrap();
    assert_eq!(first.n_total, None, "nobody tells a total");
    let mut shelf = Shelf::of(first, Timestamp::from_unix_s(0));
    let (mut most_held, mut n_pages) = (0, 1);
    while let Some(cursor) = shelf.next.clone() {
        if let Cursor::Merged(merged) = &cursor {
            most_held = most_held.max(merged.held.len());
        }
        let oldest_shown = shelf.previews.last().and_then(|it| it.published);
        let more = Ask::More { topics: Vec::new(), matching: Match::Any, cursor };
        let page = asked(&config, more, &server).unwrap();
        assert!(
            page.previews.iter().all(|it| it.published <= oldest_shown),
            "page {n_pages} is out of order"
        );
        shelf.append(page);
        assert!(shelf.previews.len() <= MAX_PREVIEWS);
        n_pages += 1;
        assert!(n_pages < 1_000, "the archive has no end");
    }
    let n_expected = N_POSTS + N_ITEMS - N_COPIES;
    assert_eq!(shelf.n_read(), usize::try_from(n_expected).unwrap());
    assert!(n_expected >= 10_000 && most_held <= MAX_HELD, "{most_held} held");
}
