//! Answers of the size that a broken or hostile server can send: a hundred thousand stories in fifty megabytes. What is
//! fetched ends at ten megabytes; here is shown that even what comes past that, or is compressed so well, stays bounded.
//!
//! Deliberately absent: times. That reading grows with the size and no faster is `growth`'s matter.

use crate::talk::{ask, configured, ghost, json_feed, latest, ok, pointers, syndication, wordpress};
use broadside_core::config::{Source, Taxonomy};
use broadside_core::query::Match;
use broadside_core::sources::{Page, SourceError};

const N_ITEMS: usize = 100_000;
const N_BYTES: usize = 50_000_000;
/// A page of stories, where the format has none of its own.
const N_PER_PAGE: usize = 20;
/// The longest page that WordPress and Ghost give.
const MAX_PER_PAGE: usize = 100;

/// So many items between `head` and `tail`, each filled up so that together they have the full size.
fn document(head: &str, separator: &str, tail: &str, item: impl Fn(usize, &str) -> String) -> Vec<u8> {
    let n_filling = N_BYTES / N_ITEMS - item(N_ITEMS, "").len() - separator.len() + 6;
    let filling = "word ".repeat(n_filling.div_ceil(5));
    let mut text = String::with_capacity(N_BYTES + N_BYTES / 10);
    text.push_str(head);
    for number in 0..N_ITEMS {
        if number > 0 {
            text.push_str(separator);
        }
        text.push_str(&item(number, filling.get(..n_filling).unwrap_or_default()));
    }
    text.push_str(tail);
    assert!(text.len() >= N_BYTES, "{} bytes", text.len());
    text.into_bytes()
}

fn read(source: &Source, body: Vec<u8>) -> Page {
    let (page, asked) = ask(source, latest(&[], Match::Any), |_| ok(&body));
    assert_eq!(asked.len(), 1, "it does not ask again: {asked:?}");
    page.unwrap()
}

/// The newest stories are there, in a number that a page can hold.
fn assert_cut_off(page: &Page, n_articles: usize) {
    assert_eq!(page.articles.len(), n_articles);
    assert_eq!(page.articles.first().map(|it| it.preview.title.as_str()), Some("Story 0"));
}

/// Where a newsroom's file may well be long, it is told from where on nothing is read.
fn assert_told(page: &Page, pointer: &str) {
    assert_eq!(pointers(page), [pointer]);
}

/// A browser makes a tree of all of it before anybody can count, so that it is counted first.
fn assert_refused(body: &[u8]) {
    let answer = ask(&syndication(), latest(&[], Match::Any), |_| ok(body)).0;
    assert!(matches!(answer, Err(SourceError::TooLarge)), "{answer:?}");
}

#[test]
fn a_json_feed_of_a_hundred_thousand_stories_is_cut_off() {
    let body = document(
        r#"{"version":"https://jsonfeed.org/version/1.1","title":"Flood","items":["#,
        ",",
        "]}",
        |number, filling| {
            format!(
                r#"{{"id":"{number}","title":"Story {number}","url":"https://news.example/{number}","content_text":"{filling}"}}"#
            )
        },
    );
    let page = read(&json_feed(), body);
    assert_cut_off(&page, N_PER_PAGE);
    assert_told(&page, "/items/5000");
}

#[test]
fn an_rss_feed_of_a_hundred_thousand_stories_is_refused_before_a_tree_is_made_of_it() {
    let body = document(
        "<rss version=\"2.0\"><channel><title>Flood</title>",
        "",
        "</channel></rss>",
        |number, filling| {
            format!(
                "<item><guid>{number}</guid><title>Story {number}</title><description>{filling}</description></item>"
            )
        },
    );
    assert_refused(&body);
}

#[test]
fn an_atom_feed_of_a_hundred_thousand_stories_is_refused_before_a_tree_is_made_of_it() {
    let body = document(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Flood</title>",
        "",
        "</feed>",
        |number, filling| {
            format!(
                "<entry><id>{number}</id><title>Story {number}</title><summary>{filling}</summary></entry>"
            )
        },
    );
    assert_refused(&body);
}

#[test]
fn a_wordpress_page_of_a_hundred_thousand_posts_is_cut_off() {
    let body = document("[", ",", "]", |number, filling| {
        format!(
            r#"{{"id":{number},"slug":"s{number}","title":{{"rendered":"Story {number}"}},"excerpt":{{"rendered":"{filling}"}}}}"#
        )
    });
    assert_cut_off(&read(&wordpress(Taxonomy::Both), body), MAX_PER_PAGE);
}

#[test]
fn a_ghost_page_of_a_hundred_thousand_posts_is_cut_off() {
    let body = document(r#"{"posts":["#, ",", "]}", |number, filling| {
        format!(r#"{{"id":"{number}","slug":"s{number}","title":"Story {number}","excerpt":"{filling}"}}"#)
    });
    assert_cut_off(&read(&ghost(), body), MAX_PER_PAGE);
}

#[test]
fn a_mapped_answer_of_a_hundred_thousand_items_is_cut_off() {
    let source = configured(
        r#"{ "type": "mapped", "url": "https://news.example/api", "items": "items",
        "fields": { "id": "id", "title": "title", "body": "text" } }"#,
    );
    let body = document(r#"{"items":["#, ",", "]}", |number, filling| {
        format!(r#"{{"id":"{number}","title":"Story {number}","text":"{filling}"}}"#)
    });
    let page = read(&source, body);
    assert_cut_off(&page, N_PER_PAGE);
    assert_told(&page, "/items/5000");
}
