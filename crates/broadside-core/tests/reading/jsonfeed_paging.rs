//! Pages, topics and documents of a JSON Feed.

use crate::talk::{FEED, ask, json_feed, latest, ok, page_of, pointers, slugs, titles};
use broadside_core::model::ArticleKey;
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Cursor, Page, Response, SourceError};

/// A document with items called by their numbers; every third is about labour, every fifth about water.
fn document(numbers: std::ops::Range<usize>, rest: &str) -> String {
    let items: Vec<String> = numbers
        .map(|number| {
            let mut tags = Vec::new();
            if number % 3 == 0 {
                tags.push("\"Labour\"");
            }
            if number % 5 == 0 {
                tags.push("\"Land & Water\"");
            }
            format!(
                r#"{{"id": "{number}", "title": "{number}", "content_text": "x", "tags": [{}]}}"#,
                tags.join(",")
            )
        })
        .collect();
    format!(r#"{{"version": "https://jsonfeed.org/version/1.1", {rest} "items": [{}]}}"#, items.join(","))
}

fn more(topics: &[&str], matching: Match, cursor: Cursor) -> Ask {
    Ask::More { topics: slugs(topics), matching, cursor }
}

/// Every title that a reader who always asks for more comes to see, page by page.
fn all_pages(topics: &[&str], matching: Match, server: impl Fn(&str) -> Response) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut asking = latest(topics, matching);
    loop {
        let page = ask(&json_feed(), asking, &server).0.unwrap();
        pages.push(titles(&page).into_iter().map(str::to_owned).collect());
        assert!(pages.len() < 30, "the feed does not end: {pages:?}");
        match page.next {
            Some(cursor) => asking = more(topics, matching, cursor),
            None => return pages,
        }
    }
}

#[test]
fn one_document_is_read_twenty_articles_at_a_time() {
    let body = document(0..45, "");
    let pages = all_pages(&[], Match::Any, |_| ok(&body));
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [20, 20, 5]);
    assert_eq!(pages.concat(), (0..45).map(|it| it.to_string()).collect::<Vec<_>>());
    let exactly = document(0..20, "");
    assert_eq!(all_pages(&[], Match::Any, |_| ok(&exactly)).len(), 1, "no empty page at the end");
}

#[test]
fn topics_are_counted_in_the_whole_document_and_filtered_in_it() {
    let body = document(0..61, "");
    let page = page_of(&json_feed(), &body);
    let counts: Vec<_> = page.topics.iter().map(|it| (it.topic.slug.as_str(), it.n_articles)).collect();
    assert_eq!(counts, [("labour", 21), ("land-water", 13)]);
    for (topics, matching, expected) in [
        (vec!["labour"], Match::Any, 21),
        (vec!["labour", "land-water"], Match::Any, 29),
        (vec!["labour", "land-water"], Match::All, 5),
        (vec!["nothing"], Match::Any, 0),
        (vec!["labour", "nothing"], Match::All, 0),
    ] {
        let page = ask(&json_feed(), latest(&topics, matching), |_| ok(&body)).0.unwrap();
        assert_eq!(page.n_total, Some(expected), "{topics:?}");
        let n_seen: usize = all_pages(&topics, matching, |_| ok(&body)).iter().map(Vec::len).sum();
        assert_eq!(n_seen, expected as usize, "{topics:?}");
    }
    let topics = ask(&json_feed(), Ask::Topics, |_| ok(&body)).0.unwrap();
    assert_eq!((topics.topics.len(), topics.articles.len()), (2, 0));
}

/// Three documents of fifteen, one after the other.
fn three_documents(address: &str) -> Response {
    let (numbers, next) = match address {
        FEED => (0..15, r#""next_url": "feed-2.json","#),
        "https://news.example/feed-2.json" => (15..30, r#""next_url": "/feed-3.json","#),
        "https://news.example/feed-3.json" => (30..45, ""),
        other => panic!("asked for {other}"),
    };
    ok(document(numbers, next))
}

#[test]
fn documents_follow_each_other() {
    let pages = all_pages(&[], Match::Any, three_documents);
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [20, 20, 5]);
    assert_eq!(pages.concat(), (0..45).map(|it| it.to_string()).collect::<Vec<_>>());
    let (first, asked) = ask(&json_feed(), latest(&[], Match::Any), three_documents);
    let first = first.unwrap();
    assert_eq!(asked, [FEED, "https://news.example/feed-2.json"]);
    assert_eq!((first.n_total, first.topics.len()), (None, 0), "the whole feed is not here to be counted");
    let water = all_pages(&["land-water"], Match::Any, three_documents);
    assert_eq!(water.concat().len(), 9, "a topic is looked for in all of them");
}

#[test]
fn an_article_is_looked_for_in_every_document() {
    let key = |number: &str| {
        let page = page_of(&json_feed(), &document(0..45, "")).next.is_some();
        assert!(page);
        let hash = broadside_core::model::short_hash(number);
        ArticleKey::new(&format!("{number}-{hash}")).unwrap()
    };
    let (page, asked) = ask(&json_feed(), Ask::Article(key("31")), three_documents);
    assert_eq!((titles(&page.unwrap()), asked.len()), (vec!["31"], 3));
    let (missing, _) = ask(&json_feed(), Ask::Article(key("99")), three_documents);
    assert_eq!(missing, Err(SourceError::NotFound));
}

#[test]
fn a_next_document_that_leads_back_ends_the_feed() {
    for (first_next, second_next) in [
        ("feed.json", ""),
        ("feed.json#again", ""),
        ("feed-2.json", "feed.json"),
        ("feed-2.json", "feed-2.json"),
        ("https://elsewhere.example/feed", ""),
        ("javascript:alert(1)", ""),
    ] {
        let server = |address: &str| {
            let (numbers, next) = if address == FEED { (0..3, first_next) } else { (3..6, second_next) };
            let own = r#""feed_url": "https://elsewhere.example/feed","#;
            let next = if next.is_empty() { String::new() } else { format!(r#""next_url": "{next}","#) };
            ok(document(numbers, &format!("{own} {next}")))
        };
        let (page, asked) = ask(&json_feed(), latest(&[], Match::Any), server);
        let page = page.unwrap();
        assert_eq!(page.next, None, "{first_next} {second_next}");
        assert!(pointers(&page).contains(&"/next_url"), "{first_next} {second_next}");
        assert!(asked.len() <= 2, "{asked:?}");
    }
}

#[test]
fn a_server_that_always_has_a_next_document_is_left_at_last() {
    let endless = |address: &str| {
        let number: usize =
            address.rsplit('-').next().and_then(|it| it.trim_end_matches(".json").parse().ok()).unwrap_or(0);
        ok(document(0..0, &format!(r#""next_url": "feed-{}.json","#, number + 1)))
    };
    let (page, asked) = ask(&json_feed(), latest(&[], Match::Any), endless);
    assert!(page.unwrap().next.is_some() && asked.len() == 50, "{}", asked.len());
    let (article, asked) = ask(&json_feed(), Ask::Article(ArticleKey::new("a").unwrap()), endless);
    assert_eq!((article, asked.len()), (Err(SourceError::NotFound), 50));
}

#[test]
fn articles_found_before_a_document_failed_are_shown() {
    let server = |address: &str| match address {
        FEED => three_documents(FEED),
        _ => Response { status: 500, ..Response::default() },
    };
    let page: Page = ask(&json_feed(), latest(&[], Match::Any), server).0.unwrap();
    assert_eq!(page.articles.len(), 15);
    let again = ask(&json_feed(), more(&[], Match::Any, page.next.unwrap()), three_documents).0.unwrap();
    assert_eq!(titles(&again)[0], "15", "and the reader can go on from there");
}

#[test]
fn a_very_long_document_is_read_to_its_five_thousandth_item() {
    let page = page_of(&json_feed(), &document(0..5_003, ""));
    assert_eq!(page.n_total, Some(5_000));
    assert_eq!(pointers(&page), ["/items/5000"]);
}

#[test]
fn a_cursor_of_another_backend_begins_at_the_beginning() {
    let body = document(0..3, "");
    let page = ask(&json_feed(), more(&[], Match::Any, Cursor::Page(4)), |_| ok(&body)).0.unwrap();
    assert_eq!(titles(&page), ["0", "1", "2"]);
}
