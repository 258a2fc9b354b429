//! Pages, topics and single stories of backends that only a configuration describes, asked of small servers that
//! page in each of the ways there are.

use crate::talk::{ask, configured, documented, latest, ok, slugs, titles};
use broadside_core::config::Source;
use broadside_core::merge::MergedPage;
use broadside_core::model::{ArticleKey, Timestamp};
use broadside_core::query::Match;
use broadside_core::shelf::Shelf;
use broadside_core::sources::{Ask, Cursor, Response, SourceError};
use std::time::{Duration, Instant};

const API: &str = "https://desk.example/api";

/// A source whose list is at `/data`, with `more` keys.
fn source(more: &str) -> Source {
    configured(&format!(
        r#"{{ "type": "mapped", "url": "{API}", "items": "data", {more},
        "fields": {{ "id": "id", "title": "id", "slug": "slug", "topics": {{ "name": "tags" }} }} }}"#
    ))
}

/// A parameter of a request, as it stands there.
fn parameter<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request.split(['?', '&']).find_map(|it| it.strip_prefix(name)?.strip_prefix('='))
}

fn number(request: &str, name: &str) -> Option<usize> {
    parameter(request, name).map(|it| it.parse().expect(request))
}

/// Every second story is about labour, every third about water.
fn tags(number: usize) -> String {
    let all = [(2, "\"Labour\""), (3, "\"Water\"")];
    let borne: Vec<&str> =
        all.iter().filter(|(divisor, _)| number.is_multiple_of(*divisor)).map(|(_, it)| *it).collect();
    borne.join(",")
}

/// The document of the stories `from..` of `n_stories`, at most `n` of them, with more members.
fn document(n_stories: usize, from: usize, n: usize, members: &str) -> String {
    let stories: Vec<String> = (1..=n_stories)
        .skip(from)
        .take(n)
        .map(|it| format!(r#"{{"id": {it}, "slug": "story-{it}", "tags": [{}]}}"#, tags(it)))
        .collect();
    format!(r#"{{"data": [{}]{members}}}"#, stories.join(","))
}

/// What a reader who always asks for more comes to see, the requests that it took, and the totals that were told.
fn read_all(
    source: &Source,
    topics: &[&str],
    server: impl Fn(&str) -> Response,
) -> (Vec<usize>, Vec<String>, Vec<u32>) {
    let (mut requests, mut totals) = (Vec::new(), Vec::new());
    let mut asking = latest(topics, Match::Any);
    let mut shelf: Option<Shelf> = None;
    loop {
        let (page, asked) = ask(source, asking, &server);
        let page = page.unwrap();
        requests.extend(asked);
        totals.extend(page.n_total);
        assert!(requests.len() < 60, "the source does not end: {requests:?}");
        let previews = page.articles.into_iter().map(|it| it.preview).collect();
        let page = MergedPage { previews, next: page.next, n_total: page.n_total, ..MergedPage::default() };
        match &mut shelf {
            Some(shelf) => shelf.append(page),
            None => shelf = Some(Shelf::of(page, Timestamp::from_unix_s(0))),
        }
        let read = shelf.as_ref().unwrap();
        let Some(cursor) = read.next.clone() else {
            let seen = read.previews.iter().map(|it| it.title.parse().unwrap()).collect();
            return (seen, requests, totals);
        };
        asking = Ask::More { topics: slugs(topics), matching: Match::Any, cursor };
    }
}

fn whole(n_stories: usize) -> Vec<usize> {
    (1..=n_stories).collect()
}

#[test]
fn pages_by_number_are_read_to_their_end() {
    let paging = r#""paging": { "type": "page", "parameter": "p[n]", "first": 0, "size_parameter": "per" }"#;
    for n_stories in [0, 1, 20, 40, 45] {
        let server = |request: &str| {
            let (page, per) = (number(request, "p%5Bn%5D").unwrap(), number(request, "per").unwrap());
            ok(document(n_stories, page * per, per, &format!(r#", "total": {n_stories}"#)))
        };
        let n_full = n_stories.div_ceil(20).max(1);
        let (seen, requests, totals) =
            read_all(&source(&format!(r#"{paging}, "total": "total""#)), &[], server);
        assert_eq!(seen, whole(n_stories));
        assert_eq!(requests.len(), n_full, "the total says where the end is: {requests:?}");
        assert_eq!(requests[0], format!("{API}?per=20&p%5Bn%5D=0"));
        assert!(totals.iter().all(|it| *it as usize == n_stories), "{totals:?}");
        let (seen, requests, _) = read_all(&source(paging), &[], server);
        assert_eq!(seen, whole(n_stories), "without a total an empty page ends it");
        assert_eq!(requests.len(), n_full + usize::from(n_stories > 0), "{requests:?}");
    }
}

#[test]
fn a_server_that_gives_less_than_it_was_asked_for_is_read_to_its_end_all_the_same() {
    for paging in [
        r#"{ "type": "page", "size_parameter": "per", "size": 20 }"#,
        r#"{ "type": "offset", "parameter": "from", "size_parameter": "per" }"#,
    ] {
        let server = |request: &str| {
            let page = number(request, "page").map(|it| (it - 1) * 7);
            let from = page.or(number(request, "from")).unwrap();
            Response {
                headers: vec![("x-total-count".to_owned(), "45".to_owned())],
                ..ok(document(45, from, 7, ""))
            }
        };
        let capped = source(&format!(r#""paging": {paging}, "total_header": "X-Total-Count""#));
        let (seen, _, totals) = read_all(&capped, &[], server);
        assert_eq!(seen, whole(45), "{paging}");
        assert!(totals.iter().all(|it| *it == 45), "{totals:?}");
    }
}

#[test]
fn offsets_cursors_addresses_and_links_lead_to_the_next_document() {
    let from_of = |request: &str| number(request, "at").unwrap_or(0);
    for (paging, first) in [
        (r#"{ "type": "offset", "parameter": "at" }"#, "?at=0"),
        (r#"{ "type": "cursor", "parameter": "at", "next": "meta.after" }"#, ""),
        (
            r#"{ "type": "cursor", "parameter": "at", "next": "meta.after", "size_parameter": "n", "size": 8 }"#,
            "?n=8",
        ),
        (r#"{ "type": "next", "next": "meta.next" }"#, ""),
        (r#"{ "type": "next", "next": "meta.relative" }"#, ""),
        (r#"{ "type": "next", "next": "meta.insecure" }"#, ""),
        (r#"{ "type": "link" }"#, ""),
        (r#"{ "type": "link", "relation": "older" }"#, ""),
    ] {
        let server = |request: &str| {
            let from = from_of(request);
            let after = from + 8;
            if after >= 30 {
                return ok(document(30, from, 8, r#", "meta": {"after": null, "next": ""}"#));
            }
            let meta = format!(
                r#", "meta": {{"after": {after}, "next": "{API}?at={after}", "relative": "?at={after}", "insecure": "http://desk.example/api?at={after}"}}"#
            );
            let relation = if paging.contains("older") { "older" } else { "next" };
            let link = format!("<{API}>; rel=\"first\", <{API}?at={after}>; rel=\"{relation}\"");
            Response { headers: vec![("link".to_owned(), link)], ..ok(document(30, from, 8, &meta)) }
        };
        let (seen, requests, _) = read_all(&source(&format!(r#""paging": {paging}"#)), &[], server);
        assert_eq!(seen, whole(30), "{paging}: {requests:?}");
        assert_eq!(requests[0], format!("{API}{first}"), "{paging}");
    }
}

#[test]
fn a_list_that_leads_back_repeats_itself_or_leads_away_ends() {
    for (paging, members, note) in [
        (r#"{ "type": "page" }"#, "", "repeats the document before it"),
        (r#"{ "type": "offset" }"#, "", "repeats the document before it"),
        (r#"{ "type": "cursor", "next": "next" }"#, r#", "next": "x""#, "leads back"),
        (r#"{ "type": "next", "next": "next" }"#, r#", "next": "https://desk.example/api""#, "leads back"),
        (r#"{ "type": "next", "next": "next" }"#, r#", "next": "https://else.example/""#, "on the same host"),
        (r#"{ "type": "next", "next": "next" }"#, r#", "next": "javascript:alert(1)""#, "on the same host"),
        (r#"{ "type": "next", "next": "next" }"#, r#", "next": {}"#, ""),
    ] {
        let body = document(3, 0, 3, members);
        let (page, asked) =
            ask(&source(&format!(r#""paging": {paging}"#)), latest(&[], Match::Any), |_| ok(&body));
        let page = page.unwrap();
        assert_eq!((titles(&page), &page.next), (vec!["1", "2", "3"], &None), "{paging} {members}");
        assert!(asked.len() <= 2, "{asked:?}");
        assert!(
            note.is_empty() || page.warnings.iter().any(|it| it.note.contains(note)),
            "{:?}",
            page.warnings
        );
    }
    // Documents that are always new and never bring anything new.
    let endless = |request: &str| {
        let at = number(request, "page").unwrap();
        ok(document(2, at % 2, 1, ""))
    };
    let (seen, requests, _) = read_all(&source(r#""paging": { "type": "page" }"#), &[], endless);
    assert_eq!(seen, [2, 1], "{requests:?}");
    let (answer, asked) = ask(
        &source(r#""paging": { "type": "page" }"#),
        Ask::Article(ArticleKey::new("gone").unwrap()),
        endless,
    );
    assert_eq!((answer, asked.len()), (Err(SourceError::NotFound), 50));
}

#[test]
fn a_long_document_is_shown_twenty_at_a_time() {
    let one = source(r#""dates": "unix""#);
    let body = document(45, 0, 45, "");
    let (seen, requests, totals) = read_all(&one, &[], |_| ok(&body));
    assert_eq!((seen, requests.len(), totals), (whole(45), 3, vec![45, 45, 45]));
    let (page, _) = ask(&one, latest(&[], Match::Any), |_| ok(&body));
    let counts: Vec<_> =
        page.unwrap().topics.iter().map(|it| (it.topic.title.clone(), it.n_articles)).collect();
    assert_eq!(counts, [("Labour".to_owned(), 22), ("Water".to_owned(), 15)]);
    let (page, _) = ask(&one, Ask::Topics, |_| ok(&body));
    assert_eq!((page.as_ref().unwrap().topics.len(), page.unwrap().articles.len()), (2, 0));
}

#[test]
fn a_page_that_fails_on_the_way_leaves_what_was_found() {
    let server = |request: &str| match number(request, "page") {
        Some(3) => Response { status: 503, ..ok("") },
        page => ok(document(90, (page.unwrap() - 1) * 5, 5, "")),
    };
    let (page, asked) = ask(&source(r#""paging": { "type": "page" }"#), latest(&[], Match::Any), server);
    let page = page.unwrap();
    assert_eq!((page.articles.len(), asked.len()), (10, 3));
    let Some(Cursor::Document { address, .. }) = page.next else { panic!("{:?}", page.next) };
    assert_eq!(address.as_str(), format!("{API}?page=3"));
}

#[test]
fn a_topic_is_asked_for_where_the_server_knows_topics_and_else_looked_for() {
    let paging = r#""paging": { "type": "page", "size_parameter": "per" }, "total": "total""#;
    let looking = |request: &str| {
        assert_eq!(parameter(request, "tag"), None);
        let from = (number(request, "page").unwrap() - 1) * 20;
        ok(document(130, from, 20, r#", "total": 130"#))
    };
    let (seen, _, totals) = read_all(&source(paging), &["labour"], looking);
    assert_eq!(seen, (1..=130).filter(|it| it % 2 == 0).collect::<Vec<_>>());
    assert_eq!(totals, [0; 0], "the server's total is that of all topics");

    let asking = source(&format!(r#"{paging}, "topic_parameter": "tag""#));
    let (page, asked) = ask(&asking, latest(&["labour"], Match::Any), |request| {
        assert_eq!(parameter(request, "tag"), Some("labour"));
        ok(document(3, 0, 3, r#", "total": 3"#))
    });
    let page = page.unwrap();
    assert_eq!((titles(&page), page.n_total), (vec!["1", "2", "3"], Some(3)), "the server is believed");
    assert_eq!(asked, [format!("{API}?per=20&page=1&tag=labour")]);
    let (page, asked) = ask(&asking, latest(&["labour", "water"], Match::All), |_| {
        ok(document(13, 0, 13, r#", "total": 13"#))
    });
    assert_eq!(titles(&page.unwrap()), ["6", "12"]);
    assert_eq!(parameter(&asked[0], "tag"), Some("labour"), "one of several narrows the list");
    let (page, asked) =
        ask(&asking, latest(&["labour", "water"], Match::Any), |_| ok(document(6, 0, 6, r#", "total": 6"#)));
    assert_eq!(titles(&page.unwrap()), ["2", "3", "4", "6"]);
    assert_eq!(parameter(&asked[0], "tag"), None, "one parameter carries one slug");
}

#[test]
fn every_article_of_a_list_is_found_again_by_its_key() {
    let paging = r#""paging": { "type": "page", "size_parameter": "per" }"#;
    let by_slug = source(&format!(r#"{paging}, "article_parameter": "slug""#));
    let server = |request: &str| match parameter(request, "slug") {
        Some(slug) => {
            let number: usize = slug.strip_prefix("story-").and_then(|it| it.parse().ok()).unwrap_or(99);
            ok(document(45, number - 1, 1, ""))
        }
        None => ok(document(45, (number(request, "page").unwrap() - 1) * 20, 20, "")),
    };
    for (source, key, expected, n_asked) in [
        (&by_slug, "story-41", Some("41"), 1),
        (&by_slug, "story-99", None, 5),
        (&source(paging), "story-41", Some("41"), 3),
        (&source(paging), "story-99", None, 4),
    ] {
        let (answer, asked) = ask(source, Ask::Article(ArticleKey::new(key).unwrap()), server);
        match expected {
            Some(title) => assert_eq!(titles(&answer.unwrap()), [title], "{key}"),
            None => assert_eq!(answer, Err(SourceError::NotFound), "{key}"),
        }
        assert_eq!(asked.len(), n_asked, "{asked:?}");
    }
    let failing = |_: &str| Response { status: 503, ..ok("") };
    let (answer, asked) = ask(&by_slug, Ask::Article(ArticleKey::new("story-1").unwrap()), failing);
    assert_eq!((answer, asked.len()), (Err(SourceError::ServerFailed { status: 503 }), 1));
}

#[test]
fn the_documented_examples_ask_as_their_servers_want() {
    let key = |it: &str| Ask::Article(ArticleKey::new(it).unwrap());
    let cms = "https://cms.sluice.example/api/articles?populate=*&sort=publishedAt:desc";
    let empty = r#"{"data": [], "hits": {"hits": []}, "orderedItems": []}"#;
    for (title, asking, expected) in [
        (
            "The Sluice",
            latest(&[], Match::Any),
            format!("{cms}&pagination%5BpageSize%5D=20&pagination%5Bpage%5D=1"),
        ),
        (
            "The Sluice",
            latest(&["land-water"], Match::Any),
            format!(
                "{cms}&pagination%5BpageSize%5D=20&pagination%5Bpage%5D=1&filters%5Btopics%5D%5Bslug%5D%5B%24eq%5D=land-water"
            ),
        ),
        ("The Sluice", key("pump-station"), format!("{cms}&filters%5Bslug%5D%5B%24eq%5D=pump-station")),
        (
            "Harbour Index",
            latest(&["labour"], Match::Any),
            "https://search.harbour.example/stories/_search?sort=date:desc&size=20&from=0".to_owned(),
        ),
        (
            "The Lantern",
            latest(&[], Match::Any),
            "https://lantern.example/users/desk/outbox?page=true".to_owned(),
        ),
        (
            "Bread & Lamps",
            latest(&[], Match::Any),
            "https://breadandlamps.example/export/stories.json".to_owned(),
        ),
    ] {
        let (_, asked) = ask(&documented(title), asking, |_| ok(empty));
        assert_eq!(asked[0], expected);
    }
    // The outbox's own next page leads on, and the one after it is empty.
    let outbox = include_str!("../../../../tests/fixtures/mapped/outbox.json");
    let (_, asked) = ask(&documented("The Lantern"), latest(&[], Match::Any), |request| {
        ok(if request.ends_with("max_id=113") { empty } else { outbox })
    });
    assert_eq!(asked[1..], ["https://lantern.example/users/desk/outbox?page=true&max_id=113"]);
}

#[test]
fn a_cursor_of_another_backend_begins_at_the_beginning() {
    let other = Cursor::Document {
        address: crate::talk::address("https://old.example/feed?page=9"),
        n_skipped: 3,
        visited: Vec::new(),
    };
    for cursor in [other, Cursor::Page(7)] {
        let more = Ask::More { topics: Vec::new(), matching: Match::Any, cursor };
        let (page, asked) = ask(&source(r#""dates": "unix""#), more, |_| ok(document(2, 0, 2, "")));
        assert_eq!((titles(&page.unwrap()), asked), (vec!["1", "2"], vec![API.to_owned()]));
    }
}

#[test]
fn enormous_and_deep_documents_are_read_as_far_as_it_makes_sense() {
    let before = Instant::now();
    let ones = format!(r#"{{"data": [{}1]}}"#, "1,".repeat(2_000_000));
    let (page, _) = ask(&source(r#""dates": "unix""#), latest(&[], Match::Any), |_| ok(&ones));
    let page = page.unwrap();
    assert_eq!(page.articles.len(), 0);
    assert!(page.warnings.iter().any(|it| it.pointer == "/data/5000"), "{:?}", page.warnings);
    let many = document(60_000, 0, 60_000, "");
    let (page, _) = ask(&source(r#""dates": "unix""#), latest(&[], Match::Any), |_| ok(&many));
    assert_eq!(page.unwrap().n_total, Some(5_000));
    let members: Vec<String> = (0..100_000).map(|it| format!(r#""{it}": {{"id": {it}}}"#)).collect();
    let object = format!(r#"{{"data": {{{}}}}}"#, members.join(","));
    let by_member = configured(&format!(
        r#"{{ "type": "mapped", "url": "{API}", "items": "data[id != x]", "fields": {{ "id": "id" }} }}"#
    ));
    let (page, _) = ask(&by_member, latest(&[], Match::Any), |_| ok(&object));
    assert_eq!(page.unwrap().n_total, Some(5_000));
    let names = format!(r#"{{"data": [{{"id": 1, "tags": [{}"end"]}}]}}"#, r#""a","#.repeat(500_000));
    let (page, _) = ask(&source(r#""dates": "unix""#), latest(&[], Match::Any), |_| ok(&names));
    assert_eq!(page.unwrap().articles[0].preview.topics.len(), 1);
    let deep = format!(r#"{{"data": {}1{}}}"#, "[".repeat(100), "]".repeat(100));
    let (page, _) = ask(&source(r#""dates": "unix""#), latest(&[], Match::Any), |_| ok(&deep));
    assert_eq!(page.unwrap().articles.len(), 0);
    assert!(before.elapsed() < Duration::from_secs(30), "{:?}", before.elapsed());
}

#[test]
fn a_server_that_can_search_is_asked_by_its_parameter_and_no_other_is_asked() {
    let searching = source(r#""paging": { "type": "page" }, "search_parameter": "q""#);
    assert!(searching.kind.can_search() && !source(r#""paging": { "type": "page" }"#).kind.can_search());
    let (page, asked) =
        ask(&searching, Ask::Search("paro general".to_owned()), |_| ok(document(2, 0, 2, r#", "total": 2"#)));
    assert_eq!(titles(&page.unwrap()), ["1", "2"]);
    assert!(asked[0].contains("q=paro%20general") || asked[0].contains("q=paro+general"), "{asked:?}");
}
