//! Pages, topics and documents of RSS and Atom feeds.

use crate::talk::{RSS, ask, latest, ok, slugs, syndication, titles};
use broadside_core::model::ArticleKey;
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Response, SourceError};

/// A document with items called by their numbers; every third is about labour.
fn document(numbers: std::ops::Range<usize>, next: &str) -> String {
    let items = numbers.map(|number| {
        let category = if number % 3 == 0 { "<category>Labour</category>" } else { "" };
        format!("<item><guid>{number}</guid><title>{number}</title>{category}</item>")
    });
    let items: String = items.collect();
    format!(
        "<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>T</title>\
         <atom:link rel='self' href='{RSS}'/>{next}{items}</channel></rss>"
    )
}

fn next(href: &str) -> String {
    format!("<atom:link rel='next' href='{href}'/>")
}

/// Every title that a reader who always asks for more comes to see, page by page.
fn all_pages(topics: &[&str], server: impl Fn(&str) -> Response) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut asking = latest(topics, Match::Any);
    loop {
        let page = ask(&syndication(), asking, &server).0.unwrap();
        pages.push(titles(&page).into_iter().map(str::to_owned).collect());
        assert!(pages.len() < 30, "the feed does not end: {pages:?}");
        match page.next {
            Some(cursor) => asking = Ask::More { topics: slugs(topics), matching: Match::Any, cursor },
            None => return pages,
        }
    }
}

fn three_documents(address: &str) -> Response {
    match address {
        RSS => ok(document(0..15, &next("feed.xml?page=2"))),
        "https://news.example/feed.xml?page=2" => ok(document(15..30, &next("?page=3"))),
        "https://news.example/feed.xml?page=3" => ok(document(30..45, "")),
        other => panic!("{other}"),
    }
}

#[test]
fn linked_documents_read_on_as_one_feed() {
    let pages = all_pages(&[], three_documents);
    assert_eq!(pages.concat(), (0..45).map(|it| it.to_string()).collect::<Vec<_>>());
    assert_eq!(all_pages(&["labour"], three_documents).concat().len(), 15);
}

#[test]
fn a_link_that_leads_back_ends_the_feed() {
    for link in [next(RSS), next("#next"), next("https://news.example/feed.xml#x")] {
        let body = document(0..5, &link);
        let (page, asked) = ask(&syndication(), latest(&[], Match::Any), |_| ok(&body));
        let page = page.unwrap();
        assert_eq!((page.articles.len(), asked.len(), page.next), (5, 1, None), "{link}");
        assert_eq!(page.warnings[0].pointer, "/rss/channel/atom:link");
    }
    let circle = |address: &str| {
        let other = if address == RSS { "https://news.example/2.xml" } else { RSS };
        ok(document(0..5, &next(other)))
    };
    assert_eq!(all_pages(&[], circle), [["0", "1", "2", "3", "4"]]);
}

#[test]
fn no_address_of_an_older_page_is_guessed() {
    let body = document(0..10, "");
    let (page, asked) = ask(&syndication(), latest(&[], Match::Any), |_| ok(&body));
    assert_eq!((page.unwrap().next, asked), (None, vec![RSS.to_owned()]));
}

#[test]
fn topics_are_counted_in_the_document() {
    let body = document(0..45, "");
    let page = ask(&syndication(), Ask::Topics, |_| ok(&body)).0.unwrap();
    let counts: Vec<_> = page.topics.iter().map(|it| (it.topic.slug.as_str(), it.n_articles)).collect();
    assert_eq!((counts, page.articles.len()), (vec![("labour", 15)], 0));
    let page = ask(&syndication(), latest(&["labour"], Match::Any), |_| ok(&body)).0.unwrap();
    assert_eq!((page.n_total, page.articles.len()), (Some(15), 15));
}

#[test]
fn a_story_is_found_by_its_key_in_whichever_document_it_is() {
    let pages = all_pages(&[], three_documents);
    assert_eq!(pages.concat().len(), 45);
    let first = ask(&syndication(), latest(&[], Match::Any), |_| ok(document(44..45, ""))).0.unwrap();
    let key = first.articles[0].preview.key.clone();
    let (page, asked) = ask(&syndication(), Ask::Article(key), three_documents);
    assert_eq!((titles(&page.unwrap()), asked.len()), (vec!["44"], 3));
    let unknown = Ask::Article(ArticleKey::new("never-written").unwrap());
    assert_eq!(ask(&syndication(), unknown, three_documents).0, Err(SourceError::NotFound));
}

#[test]
fn only_so_many_items_of_one_document_are_read() {
    let body = document(0..5_003, "");
    let page = ask(&syndication(), latest(&["labour"], Match::Any), |_| ok(&body)).0.unwrap();
    assert_eq!(page.n_total, Some(1_667));
    assert_eq!(page.warnings[0].pointer, "/rss/channel/item[5001]");
}

#[test]
fn atom_and_rss_1_0_name_the_next_document_too() {
    for (start, end) in [
        ("<feed xmlns='http://www.w3.org/2005/Atom'><link rel='next' href='/2.xml'/>", "</feed>"),
        (
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' \
             xmlns:a='http://www.w3.org/2005/Atom'><channel><a:link rel='next' href='/2.xml'/></channel>",
            "</rdf:RDF>",
        ),
    ] {
        let first = [start, "<entry><id>1</id></entry><item><title>1</title></item>", end].concat();
        let (_, asked) = ask(&syndication(), latest(&[], Match::Any), |it| {
            if it == RSS { ok(&first) } else { ok("<rss><channel/></rss>") }
        });
        assert_eq!(asked, [RSS, "https://news.example/2.xml"], "{start}");
    }
}
