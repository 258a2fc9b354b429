//! Pages, topics and single posts of a WordPress site, asked of a small site that behaves as one.

use crate::talk::{ROOT, address, ask, latest, ok, slugs, titles, wordpress};
use broadside_core::config::{Source, SourceKind, Taxonomy, WordPressSite};
use broadside_core::model::ArticleKey;
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Cursor, Response, SourceError};

/// Which headers a browser can read of the site's answers.
#[derive(Clone, Copy, PartialEq)]
enum Headers {
    Totals,
    LinkOnly,
    None,
}

/// A parameter of a request, decoded as far as these tests need it.
fn parameter<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request.split(['?', '&']).find_map(|it| it.strip_prefix(name)?.strip_prefix('='))
}

/// A site with `n_posts` posts; every second is in the category 4 («labour»), every third in 6 («water»),
/// every fifth has the tag 8 («strike»).
fn site(n_posts: u32, headers: Headers) -> impl Fn(&str) -> Response {
    move |request: &str| {
        let path = request.strip_prefix(ROOT).and_then(|it| it.strip_prefix("wp/v2/")).expect(request);
        match path.split('?').next() {
            Some("categories") => {
                terms(request, &[(4, "labour", n_posts / 2), (6, "water", n_posts / 3)], "category")
            }
            Some("tags") => terms(request, &[(8, "strike", n_posts / 5)], "post_tag"),
            Some("posts") => posts(request, n_posts, headers),
            other => panic!("asked for {other:?}"),
        }
    }
}

fn terms(request: &str, all: &[(u32, &str, u32)], taxonomy: &str) -> Response {
    let wanted = parameter(request, "slug").map(|it| it.split(',').collect::<Vec<_>>());
    let found = all.iter().filter(|(_, slug, _)| wanted.as_ref().is_none_or(|it| it.contains(slug)));
    let found: Vec<String> = found
        .map(|(id, slug, count)| {
            format!(r#"{{"id": {id}, "count": {count}, "name": "{slug}!", "slug": "{slug}", "taxonomy": "{taxonomy}"}}"#)
        })
        .collect();
    ok(format!("[{}]", found.join(",")))
}

fn posts(request: &str, n_posts: u32, headers: Headers) -> Response {
    let ids = |name| {
        parameter(request, name).map(|it| it.split(',').map(|it| it.parse().unwrap()).collect::<Vec<u32>>())
    };
    let (categories, tags, include) = (ids("categories"), ids("tags"), ids("include"));
    let is_either = request.contains("&tax_relation=OR");
    let found: Vec<u32> = (1..=n_posts)
        .rev()
        .filter(|number| {
            let bears = |wanted: &Option<Vec<u32>>| {
                wanted
                    .as_ref()
                    .map(|it| it.iter().any(|id| number % (if *id == 8 { 5 } else { id / 2 }) == 0))
            };
            match (bears(&categories), bears(&tags)) {
                (Some(one), Some(other)) => {
                    if is_either {
                        one || other
                    } else {
                        one && other
                    }
                }
                (one, other) => one.or(other).unwrap_or(true),
            }
        })
        .filter(|number| parameter(request, "slug").is_none_or(|it| it == format!("post-{number}")))
        .filter(|number| include.as_ref().is_none_or(|it| it.contains(number)))
        .collect();
    let page: usize = parameter(request, "page").map_or(1, |it| it.parse().unwrap());
    let n_per_page: usize = parameter(request, "per_page").map_or(10, |it| it.parse().unwrap());
    let n_pages = found.len().div_ceil(n_per_page);
    if page > n_pages && !found.is_empty() {
        let body = r#"{"code":"rest_post_invalid_page_number","message":"The page number requested is larger than the number of pages available.","data":{"status":400}}"#;
        return Response { status: 400, ..ok(body) };
    }
    let bodies: Vec<String> = found
        .iter()
        .skip((page - 1) * n_per_page)
        .take(n_per_page)
        .map(|number| {
            let ids = |candidates: &[(u32, u32)]| {
                let borne = candidates.iter().filter(|(_, divisor)| number % divisor == 0);
                borne.map(|(id, _)| id.to_string()).collect::<Vec<_>>().join(",")
            };
            // The seventh post has a slug that cannot be a key.
            let slug = if *number == 7 { "%f0%9f%8c%8a-tide".to_owned() } else { format!("post-{number}") };
            format!(
                r#"{{"id": {number}, "slug": "{slug}", "title": {{"rendered": "{number}"}}, "categories": [{}], "tags": [{}]}}"#,
                ids(&[(4, 2), (6, 3)]),
                ids(&[(8, 5)])
            )
        })
        .collect();
    let mut response = ok(format!("[{}]", bodies.join(",")));
    let mut add = |name: &str, value: String| response.headers.push((name.to_owned(), value));
    match headers {
        Headers::Totals => {
            add("x-wp-total", found.len().to_string());
            add("x-wp-totalpages", n_pages.to_string());
        }
        Headers::LinkOnly if page < n_pages => {
            add("link", format!("<{ROOT}wp/v2/posts?page={}>; rel=\"next\"", page + 1));
        }
        Headers::LinkOnly | Headers::None => {}
    }
    response
}

/// Titles page by page, as a reader who always asks for more sees them.
fn all_pages(
    source: &Source,
    topics: &[&str],
    matching: Match,
    server: impl Fn(&str) -> Response,
) -> Vec<Vec<u32>> {
    let mut pages = Vec::new();
    let mut asking = latest(topics, matching);
    loop {
        let page = ask(source, asking, &server).0.unwrap();
        pages.push(titles(&page).iter().map(|it| it.parse().unwrap()).collect());
        assert!(pages.len() < 30, "the site does not end: {pages:?}");
        match page.next {
            Some(cursor) => asking = Ask::More { topics: slugs(topics), matching, cursor },
            None => return pages,
        }
    }
}

#[test]
fn every_post_is_reached_whatever_headers_can_be_read() {
    let source = wordpress(Taxonomy::Categories);
    for n_posts in [0, 1, 20, 40, 45] {
        for headers in [Headers::Totals, Headers::LinkOnly, Headers::None] {
            let seen = all_pages(&source, &[], Match::Any, site(n_posts, headers)).concat();
            assert_eq!(seen, (1..=n_posts).rev().collect::<Vec<_>>(), "{n_posts}");
        }
    }
    let with_totals = ask(&source, latest(&[], Match::Any), site(45, Headers::Totals)).0.unwrap();
    assert_eq!((with_totals.n_total, with_totals.next), (Some(45), Some(Cursor::Page(2))));
    let without = ask(&source, latest(&[], Match::Any), site(45, Headers::None)).0.unwrap();
    assert_eq!((without.n_total, without.next), (None, Some(Cursor::Page(2))));
}

#[test]
fn a_page_after_the_last_is_an_empty_page() {
    let more = Ask::More { topics: Vec::new(), matching: Match::Any, cursor: Cursor::Page(3) };
    let page = ask(&wordpress(Taxonomy::Categories), more, site(40, Headers::None)).0.unwrap();
    assert_eq!((page.articles.len(), page.next), (0, None));
}

#[test]
fn topics_are_asked_for_by_id() {
    for (taxonomy, topics, matching, is_wanted) in [
        (Taxonomy::Categories, vec!["labour"], Match::Any, (|it| it % 2 == 0) as fn(&u32) -> bool),
        (Taxonomy::Categories, vec!["labour", "water"], Match::Any, |it| it % 2 == 0 || it % 3 == 0),
        (Taxonomy::Categories, vec!["labour", "water"], Match::All, |it| it % 6 == 0),
        (Taxonomy::Categories, vec!["labour", "unknown"], Match::Any, |it| it % 2 == 0),
        (Taxonomy::Categories, vec!["labour", "unknown"], Match::All, |_| false),
        (Taxonomy::Categories, vec!["unknown"], Match::Any, |_| false),
        (Taxonomy::Tags, vec!["strike"], Match::All, |it| it % 5 == 0),
        (Taxonomy::Tags, vec!["labour"], Match::Any, |_| false),
        (Taxonomy::Both, vec!["labour", "strike"], Match::Any, |it| it % 2 == 0 || it % 5 == 0),
        (Taxonomy::Both, vec!["labour", "strike"], Match::All, |it| it % 10 == 0),
    ] {
        for headers in [Headers::Totals, Headers::None] {
            let seen = all_pages(&wordpress(taxonomy), &topics, matching, site(130, headers)).concat();
            let expected: Vec<u32> = (1..=130).rev().filter(is_wanted).collect();
            assert_eq!(seen, expected, "{topics:?} {matching:?} in {taxonomy:?}");
        }
    }
}

#[test]
fn an_unknown_topic_is_an_empty_page_and_asks_for_no_posts() {
    let (page, asked) =
        ask(&wordpress(Taxonomy::Categories), latest(&["unknown"], Match::Any), site(9, Headers::Totals));
    let page = page.unwrap();
    assert_eq!((page.n_total, page.articles.len(), page.next), (Some(0), 0, None));
    assert_eq!(asked.len(), 1, "{asked:?}");
}

#[test]
fn where_all_topics_are_wanted_the_rarest_is_asked_for() {
    let (page, asked) = ask(
        &wordpress(Taxonomy::Both),
        latest(&["labour", "strike"], Match::All),
        site(130, Headers::Totals),
    );
    assert!(asked[2].contains("&tags=8&"), "{asked:?}");
    assert_eq!(page.unwrap().n_total, None, "how many bear all of them, nobody says");
}

#[test]
fn slugs_of_other_alphabets_are_encoded() {
    let (_, asked) = ask(&wordpress(Taxonomy::Categories), latest(&["تضامن"], Match::Any), |_| ok("[]"));
    assert!(asked[0].contains("slug=%D8%AA%D8%B6%D8%A7%D9%85%D9%86&"), "{asked:?}");
    let key = ArticleKey::new("تضامن").unwrap();
    let (_, asked) = ask(&wordpress(Taxonomy::Categories), Ask::Article(key), |_| ok("[]"));
    assert!(asked[0].contains("posts?slug=%D8%AA%D8%B6%D8%A7%D9%85%D9%86&"), "{asked:?}");
}

#[test]
fn an_article_is_found_by_its_slug_or_by_the_number_in_its_key() {
    for (key, expected, n_asked) in [
        ("post-4", Some("4"), 1),
        ("tide-7", Some("7"), 2),
        ("other-words-7", None, 2),
        ("post-99", None, 2),
        ("gone", None, 1),
    ] {
        let key = ArticleKey::new(key).unwrap();
        let (answer, asked) =
            ask(&wordpress(Taxonomy::Categories), Ask::Article(key), site(9, Headers::Totals));
        let found = answer.as_ref().map(|it| titles(it)[0]);
        assert_eq!(found.ok(), expected, "{asked:?}");
        assert_eq!(asked.len(), n_asked, "{asked:?}");
        if expected.is_none() {
            assert_eq!(answer, Err(SourceError::NotFound));
        }
    }
}

#[test]
fn topics_come_with_their_counts_the_largest_first() {
    let (page, asked) = ask(&wordpress(Taxonomy::Both), Ask::Topics, site(90, Headers::None));
    let page = page.unwrap();
    let counts: Vec<_> = page.topics.iter().map(|it| (it.topic.title.as_str(), it.n_articles)).collect();
    assert_eq!(counts, [("labour!", 45), ("water!", 30), ("strike!", 18)]);
    assert!(
        asked.iter().all(|it| it.contains("per_page=100&orderby=count&order=desc&hide_empty=true")),
        "{asked:?}"
    );
}

#[test]
fn plain_permalinks_are_asked_with_ampersands() {
    let root = address("https://news.example/index.php?rest_route=/");
    let kind = SourceKind::WordPress(WordPressSite { root, taxonomy: Taxonomy::Categories });
    let source = Source { kind, ..wordpress(Taxonomy::Categories) };
    let (_, asked) = ask(&source, latest(&["labour"], Match::Any), |request| {
        assert_eq!(request.matches('?').count(), 1, "{request}");
        ok(r#"[{"id": 4, "slug": "labour", "name": "Labour"}]"#)
    });
    assert!(asked[0].starts_with(
        "https://news.example/index.php?rest_route=/wp/v2/categories&per_page=100&slug=labour&"
    ));
    assert!(asked[1].starts_with(
        "https://news.example/index.php?rest_route=/wp/v2/posts&per_page=20&page=1&categories=4&"
    ));
}

#[test]
fn a_search_is_the_sites_own_and_costs_one_request() {
    let source = wordpress(Taxonomy::Categories);
    let (page, asked) = ask(&source, Ask::Search("paro & tierra".to_owned()), site(45, Headers::Totals));
    assert_eq!(titles(&page.unwrap()).len(), 20);
    let [request] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!(parameter(request, "search"), Some("paro%20%26%20tierra"));
    assert_eq!(parameter(request, "orderby"), Some("relevance"));
}
