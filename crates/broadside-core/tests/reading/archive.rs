//! Ten thousand stories of every format, paged to their end as a very patient reader would: each story once, no request
//! too many, and no more in memory than a list holds. And servers that lead in circles, repeat, shrink, move their
//! stories meanwhile, or never end.
//!
//! Deliberately absent: several sources in one list (`merged`), and what each format's paging says (`*_paging`).

use crate::html_parser::NativeHtmlParser;
use crate::talk::ok;
use crate::xml_parser::NativeXmlParser;
use broadside_core::config::Config;
use broadside_core::merge::{Given, MergedPage, Merger, Origin};
use broadside_core::model::{Timestamp, WebAddress};
use broadside_core::query::Match;
use broadside_core::shelf::{MAX_GONE, MAX_PREVIEWS, Shelf};
use broadside_core::sources::{Ask, Conversation, Parsers, Response, Step};
use broadside_core::stored::shelf_to_text;
use std::cell::{Cell, RefCell};

const N_STORIES: usize = 10_000;
const N_PER_PAGE: usize = 20;

const FORMATS: [&str; 5] = [
    r#"{ "type": "jsonfeed", "url": "https://a.example/?page=1" }"#,
    r#"{ "type": "rss", "url": "https://a.example/?page=1" }"#,
    r#"{ "type": "wordpress", "url": "https://a.example/" }"#,
    r#"{ "type": "ghost", "url": "https://a.example/", "key": "4f2a90c1" }"#,
    r#"{ "type": "mapped", "url": "https://a.example/", "items": "items", "total": "total",
        "fields": { "id": "id", "title": "title", "published": "date_published" },
        "paging": { "type": "page", "parameter": "page", "size_parameter": "size", "size": 20 } }"#,
];

/// A server that has pages of stories, each by its number.
struct Server {
    format: &'static str,
    tells_total: bool,
    /// The page that follows this one, if any does.
    next: Box<dyn Fn(usize) -> Option<usize>>,
    /// The numbers of the stories on a page.
    stories: Box<dyn Fn(usize) -> Vec<usize>>,
    n_requests: Cell<usize>,
    asked: RefCell<Vec<usize>>,
}

impl Server {
    /// An archive as it should be.
    fn of(format: &'static str, n_stories: usize) -> Self {
        Self {
            format,
            tells_total: true,
            next: Box::new(move |page| (page * N_PER_PAGE < n_stories).then_some(page + 1)),
            stories: Box::new(move |page| {
                (1..=n_stories).rev().skip((page - 1) * N_PER_PAGE).take(N_PER_PAGE).collect()
            }),
            n_requests: Cell::new(0),
            asked: RefCell::default(),
        }
    }

    fn answer(&self, address: &str) -> Response {
        self.n_requests.set(self.n_requests.get() + 1);
        let number = address.split(['?', '&']).find_map(|it| it.strip_prefix("page="));
        let page: usize = number.map_or(1, |it| it.parse().unwrap());
        self.asked.borrow_mut().push(page);
        let stories = (self.stories)(page);
        let next = (self.next)(page);
        let list = |story: &dyn Fn(usize) -> String| stories.iter().map(|it| story(*it)).collect::<Vec<_>>();
        let moment = |number: usize| {
            Timestamp::from_unix_s(1_500_000_000 + 60 * i64::try_from(number).unwrap()).to_rfc3339()
        };
        let url = next.map(|it| format!("https://a.example/?page={it}"));
        if self.format.contains("rss") {
            let link = url.map_or(String::new(), |it| format!(r#"<atom:link rel="next" href="{it}"/>"#));
            let items = list(&|it| {
                format!(
                    "<item><guid>{it}</guid><title>Story {it}</title><dc:date>{}</dc:date></item>",
                    moment(it)
                )
            });
            return ok(format!("<rss><channel>{link}{}</channel></rss>", items.concat()));
        }
        if self.format.contains("wordpress") {
            let posts = list(&|it| {
                let date = moment(it);
                format!(
                    r#"{{"id":{it},"slug":"s-{it}","title":{{"rendered":"Story {it}"}},"date_gmt":"{}"}}"#,
                    date.trim_end_matches('Z')
                )
            });
            let mut response = ok(format!("[{}]", posts.join(",")));
            let n_pages = next.map_or(page, |it| it.max(page + 1));
            if self.tells_total {
                response.headers.push(("x-wp-total".to_owned(), N_STORIES.to_string()));
                response.headers.push(("x-wp-totalpages".to_owned(), n_pages.to_string()));
            }
            return response;
        }
        if self.format.contains("ghost") {
            let posts = list(&|it| {
                format!(
                    r#"{{"id":"{it}","slug":"s-{it}","title":"Story {it}","published_at":"{}"}}"#,
                    moment(it)
                )
            });
            let next = next.map_or("null".to_owned(), |it| it.to_string());
            let total = if self.tells_total { N_STORIES.to_string() } else { "null".to_owned() };
            return ok(format!(
                r#"{{"posts":[{}],"meta":{{"pagination":{{"page":{page},"next":{next},"total":{total}}}}}}}"#,
                posts.join(",")
            ));
        }
        let items =
            list(&|it| format!(r#"{{"id":"{it}","title":"Story {it}","date_published":"{}"}}"#, moment(it)));
        let next = url.map_or(String::new(), |it| format!(r#""next_url":"{it}","#));
        let total = if self.tells_total { format!(r#""total":{N_STORIES},"#) } else { String::new() };
        ok(format!(r#"{{{next}{total}"items":[{}]}}"#, items.join(",")))
    }
}

fn config(format: &str) -> Config {
    let file = format!(r#"{{ "newsroom": {{ "name": "Quay" }}, "sources": [{format}] }}"#);
    let reading = Config::read(file.as_bytes(), &WebAddress::parse("https://news.example/").unwrap());
    assert_eq!(reading.problems, []);
    reading.config.unwrap()
}

fn asked(config: &Config, server: &Server, ask: Ask) -> MergedPage {
    let mut merger = Merger::open(config, ask);
    loop {
        let round = merger.round();
        if round.is_empty() {
            return merger.finish().unwrap();
        }
        for (index, ask) in round {
            let (mut conversation, mut request) = Conversation::open(&config.sources[index], ask);
            let page = loop {
                let parsers = Parsers { html: &NativeHtmlParser, xml: &NativeXmlParser };
                match conversation.answer(&server.answer(request.address.as_str()), parsers) {
                    Ok(Step::Fetch(next)) => request = next,
                    Ok(Step::Done(page)) => break *page,
                    Err(error) => panic!("{error:?}"),
                }
            };
            merger.take(index, Ok(Given { page, origin: Origin::Source, error: None }));
        }
    }
}

fn latest() -> Ask {
    Ask::Latest { topics: Vec::new(), matching: Match::Any }
}

/// The shelf of a reader who asks for more until there is no more, at most so many times; and every title in the order in
/// which it came, those that have left the top included.
fn paged(server: &Server, n_times: usize) -> (Shelf, Vec<String>) {
    let config = config(server.format);
    let mut shelf = Shelf::of(asked(&config, server, latest()), Timestamp::from_unix_s(0));
    let mut titles: Vec<String> = shelf.previews.iter().map(|it| it.title.clone()).collect();
    for _ in 0..n_times {
        let Some(cursor) = shelf.next.clone() else { break };
        let n_before = shelf.n_read();
        shelf.append(asked(&config, server, Ask::More { topics: Vec::new(), matching: Match::Any, cursor }));
        let n_new = shelf.n_read() - n_before;
        titles.extend(shelf.previews[shelf.previews.len() - n_new..].iter().map(|it| it.title.clone()));
        assert!(shelf.previews.len() <= MAX_PREVIEWS && shelf.gone.len() <= MAX_GONE);
    }
    (shelf, titles)
}

fn numbers(titles: &[String]) -> Vec<usize> {
    titles.iter().map(|it| it.strip_prefix("Story ").unwrap().parse().unwrap()).collect()
}

#[test]
fn ten_thousand_stories_of_every_format_come_once_each_with_and_without_a_total() {
    for format in FORMATS {
        for (tells_total, n_stories) in [(true, N_STORIES), (false, 1_500)] {
            let server = Server { tells_total, ..Server::of(format, n_stories) };
            let (shelf, titles) = paged(&server, usize::MAX);
            assert_eq!(numbers(&titles), (1..=n_stories).rev().collect::<Vec<_>>(), "{format}");
            assert_eq!((shelf.n_read(), shelf.previews.len()), (n_stories, MAX_PREVIEWS));
            assert!(
                server.n_requests.get() <= n_stories / N_PER_PAGE + 1,
                "{format}: {}",
                server.n_requests.get()
            );
        }
    }
}

/// Formats in which the server says which document is next, and could lead back.
fn led() -> impl Iterator<Item = &'static str> {
    FORMATS.into_iter().filter(|it| it.contains("jsonfeed") || it.contains("rss") || it.contains("ghost"))
}

#[test]
fn circles_of_any_length_end_the_list() {
    for format in led() {
        for length in [1, 2, 5] {
            let next = Box::new(move |page: usize| Some(page % length + 1));
            let server = Server { next, ..Server::of(format, length * N_PER_PAGE) };
            let (shelf, titles) = paged(&server, 20);
            assert_eq!(titles.len(), length * N_PER_PAGE, "{format}");
            assert_eq!(shelf.next, None, "{format}");
            assert!(server.n_requests.get() <= length + 1, "{format}: {:?}", server.asked);
        }
    }
}

#[test]
fn a_page_that_repeats_ends_the_list_in_every_format() {
    for format in FORMATS {
        let server = Server {
            next: Box::new(|page| Some(page + 1)),
            stories: Box::new(|_| (1..=N_PER_PAGE).rev().collect()),
            tells_total: false,
            ..Server::of(format, 0)
        };
        let (shelf, titles) = paged(&server, 20);
        assert_eq!((titles.len(), shelf.next), (N_PER_PAGE, None), "{format}");
        // Documents may be empty of news for a while, and are then read on.
        assert!(server.n_requests.get() <= 60, "{format}: {}", server.n_requests.get());
    }
}

#[test]
fn stories_published_and_deleted_while_a_reader_pages_neither_repeat_nor_stop_the_list() {
    for format in FORMATS {
        // With each page that is asked for, three stories are put at the top, or three have gone from it.
        for is_growing in [true, false] {
            let n_asked = Cell::new(0_usize);
            let stories = move |page: usize| {
                let moved = 3 * n_asked.replace(n_asked.get() + 1);
                let newest = if is_growing { 400 + moved } else { 400 - moved };
                (1..=newest).rev().skip((page - 1) * N_PER_PAGE).take(N_PER_PAGE).collect()
            };
            let server = Server {
                next: Box::new(|page| (page < 30).then_some(page + 1)),
                stories: Box::new(stories),
                tells_total: false,
                ..Server::of(format, 0)
            };
            let (shelf, titles) = paged(&server, 60);
            let mut once = numbers(&titles);
            assert_eq!(shelf.next, None, "{format}");
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), titles.len(), "each once: {format}");
            let n_least = if is_growing { 400 } else { 250 };
            assert!(once.len() >= n_least && once[0] == 1, "{format}: {} stories, {}", once.len(), once[0]);
        }
    }
}

#[test]
fn a_source_without_end_costs_no_more_memory_the_longer_one_reads() {
    for format in FORMATS {
        let endless = || Server {
            next: Box::new(|page| Some(page + 1)),
            stories: Box::new(|page| (0..N_PER_PAGE).map(|it| 900_000 - page * N_PER_PAGE - it).collect()),
            tells_total: false,
            ..Server::of(format, 0)
        };
        let weight = |n_pages| {
            let (shelf, titles) = paged(&endless(), n_pages);
            assert_eq!(titles.len(), (n_pages + 1) * N_PER_PAGE, "{format}");
            let ids: usize = shelf.gone.iter().map(|it| it.0.len()).sum();
            shelf_to_text(&shelf).len() + ids
        };
        let (some, many) = (weight(260), weight(390));
        assert!(many < some + some / 10, "{format}: {some} bytes, then {many}");
    }
}

#[test]
fn a_source_of_empty_pages_without_end_is_given_up() {
    for format in FORMATS {
        let server = Server {
            next: Box::new(|page| Some(page + 1)),
            stories: Box::new(|_| Vec::new()),
            tells_total: false,
            ..Server::of(format, 0)
        };
        let (shelf, titles) = paged(&server, 20);
        assert_eq!((titles.len(), shelf.next), (0, None), "{format}");
        assert!(server.n_requests.get() <= 200, "{format}: {}", server.n_requests.get());
    }
}
