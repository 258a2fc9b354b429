//! Pages, topics and single posts of a Ghost site, asked of a small site that behaves as one.

use crate::talk::{GHOST, ask, ghost, latest, ok, page_of, slugs, titles};
use broadside_core::model::ArticleKey;
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Cursor, Response, SourceError};

const NOT_FOUND: &str = r#"{"errors":[{"message":"Resource not found error, cannot read post.","context":"Post not found.","type":"NotFoundError","details":null,"property":null,"help":null,"code":null,"id":"c2d4","ghostErrorCode":null}]}"#;

/// A parameter of a request, as it stands there.
fn parameter<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request.split(['?', '&']).find_map(|it| it.strip_prefix(name)?.strip_prefix('='))
}

/// The tags that a post bears: every second «labour», every third «water», every fifth «1», the editors' own
/// «#seen» all.
fn tags(number: u32) -> Vec<&'static str> {
    let all = [(2, "labour"), (3, "water"), (5, "1"), (1, "hash-seen")];
    all.iter().filter(|(divisor, _)| number.is_multiple_of(*divisor)).map(|(_, slug)| *slug).collect()
}

fn id(number: u32) -> String {
    format!("69c1e5d40f3b2a000{number:07x}")
}

fn post(number: u32) -> String {
    // The seventh post has a slug that cannot be a key.
    let slug = if number == 7 { "tide/\u{1f30a}".to_owned() } else { format!("post-{number}") };
    let tags: Vec<String> =
        tags(number).iter().map(|it| format!(r#"{{"name": "{it}!", "slug": "{it}"}}"#)).collect();
    let (id, tags) = (id(number), tags.join(","));
    format!(r#"{{"id": "{id}", "slug": "{slug}", "title": "{number}", "access": true, "tags": [{tags}]}}"#)
}

/// Whether a post passes a filter of tags, as NQL means it.
fn passes(filter: &str, number: u32) -> bool {
    let has = |term: &str| {
        let slug = term.strip_prefix("tag:%27").and_then(|it| it.strip_suffix("%27")).expect(term);
        tags(number).contains(&slug)
    };
    filter.split(',').any(|alternative| alternative.split("%2B").all(has))
}

/// A site with `n_posts` posts.
fn site(n_posts: u32) -> impl Fn(&str) -> Response {
    move |request: &str| {
        let rest = request.strip_prefix(GHOST).expect(request);
        let (path, _) = rest.split_once('?').expect(request);
        assert_eq!(parameter(request, "key"), Some("4f2a90c1"));
        let only = |found: Option<u32>| match found {
            Some(number) => ok(format!(r#"{{"posts": [{}]}}"#, post(number))),
            None => Response { status: 404, ..ok(NOT_FOUND) },
        };
        match path.split('/').collect::<Vec<_>>()[..] {
            ["posts", ""] => posts(request, n_posts),
            ["posts", "slug", slug, ""] => {
                let number = slug.strip_prefix("post-").and_then(|it| it.parse().ok());
                only(number.filter(|it| *it <= n_posts && *it != 7))
            }
            ["posts", wanted, ""] => only((1..=n_posts).find(|it| id(*it) == wanted)),
            _ => panic!("asked for {path:?}"),
        }
    }
}

fn posts(request: &str, n_posts: u32) -> Response {
    assert_eq!(parameter(request, "include"), Some("tags,authors"));
    let filter = parameter(request, "filter");
    let found: Vec<u32> =
        (1..=n_posts).rev().filter(|number| filter.is_none_or(|it| passes(it, *number))).collect();
    let page: usize = parameter(request, "page").unwrap().parse().unwrap();
    let limit: usize = parameter(request, "limit").unwrap().parse().unwrap();
    let n_pages = found.len().div_ceil(limit).max(1);
    let next = if page < n_pages { (page + 1).to_string() } else { "null".to_owned() };
    let bodies: Vec<String> =
        found.iter().skip((page - 1) * limit).take(limit).map(|number| post(*number)).collect();
    let n_total = found.len();
    ok(format!(
        r#"{{"posts": [{}], "meta": {{"pagination": {{"page": {page}, "limit": {limit}, "pages": {n_pages}, "total": {n_total}, "next": {next}, "prev": null}}}}}}"#,
        bodies.join(",")
    ))
}

/// Titles page by page, as a reader who always asks for more sees them, and the totals that were told.
fn all_pages(topics: &[&str], matching: Match, server: impl Fn(&str) -> Response) -> (Vec<u32>, Vec<u32>) {
    let (mut seen, mut totals) = (Vec::new(), Vec::new());
    let mut asking = latest(topics, matching);
    loop {
        let (page, asked) = ask(&ghost(), asking, &server);
        let page = page.unwrap();
        assert_eq!(asked.len(), 1, "a page is one request: {asked:?}");
        seen.extend(titles(&page).iter().map(|it| it.parse::<u32>().unwrap()));
        totals.extend(page.n_total);
        assert!(totals.len() < 30, "the site does not end: {seen:?}");
        match page.next {
            Some(cursor) => asking = Ask::More { topics: slugs(topics), matching, cursor },
            None => return (seen, totals),
        }
    }
}

#[test]
fn every_post_is_reached_page_by_page() {
    for n_posts in [0, 1, 20, 40, 45] {
        let (seen, totals) = all_pages(&[], Match::Any, site(n_posts));
        assert_eq!(seen, (1..=n_posts).rev().collect::<Vec<_>>(), "{n_posts}");
        assert!(totals.iter().all(|it| *it == n_posts), "{totals:?}");
    }
}

#[test]
fn topics_are_asked_for_by_slug() {
    for (topics, matching, is_wanted) in [
        (vec!["labour"], Match::Any, (|it| it % 2 == 0) as fn(&u32) -> bool),
        (vec!["labour"], Match::All, |it| it % 2 == 0),
        (vec!["labour", "water"], Match::Any, |it| it % 2 == 0 || it % 3 == 0),
        (vec!["labour", "water"], Match::All, |it| it % 6 == 0),
        (vec!["labour", "unknown"], Match::Any, |it| it % 2 == 0),
        (vec!["labour", "unknown"], Match::All, |_| false),
        (vec!["1"], Match::Any, |it| it % 5 == 0),
        (vec!["labour", "water", "1"], Match::All, |it| it % 30 == 0),
    ] {
        let (seen, totals) = all_pages(&topics, matching, site(130));
        let expected: Vec<u32> = (1..=130).rev().filter(is_wanted).collect();
        assert_eq!(seen, expected, "{topics:?} {matching:?}");
        assert_eq!(totals[0], u32::try_from(expected.len()).unwrap(), "{topics:?} {matching:?}");
    }
}

#[test]
fn requests_are_written_as_ghost_wants_them() {
    let key = |it: &str| Ask::Article(ArticleKey::new(it).unwrap());
    let more = |cursor| Ask::More { topics: Vec::new(), matching: Match::Any, cursor };
    for (asking, expected) in [
        (latest(&[], Match::Any), "posts/?key=4f2a90c1&include=tags,authors&limit=20&page=1"),
        (more(Cursor::Page(3)), "posts/?key=4f2a90c1&include=tags,authors&limit=20&page=3"),
        (more(Cursor::Page(0)), "posts/?key=4f2a90c1&include=tags,authors&limit=20&page=1"),
        (
            latest(&["labour", "water"], Match::Any),
            "posts/?key=4f2a90c1&include=tags,authors&limit=20&page=1&filter=tag:%27labour%27,tag:%27water%27",
        ),
        (
            latest(&["labour", "water"], Match::All),
            "posts/?key=4f2a90c1&include=tags,authors&limit=20&page=1&filter=tag:%27labour%27%2Btag:%27water%27",
        ),
        (key("a_post-1"), "posts/slug/a_post-1/?key=4f2a90c1&include=tags,authors"),
        (key("سد"), "posts/slug/%D8%B3%D8%AF/?key=4f2a90c1&include=tags,authors"),
        (
            Ask::Topics,
            "tags/?key=4f2a90c1&include=count.posts&limit=100&filter=visibility:public&order=count.posts%20desc",
        ),
    ] {
        let (_, asked) = ask(&ghost(), asking, |_| ok(r#"{"posts": [], "tags": []}"#));
        assert_eq!(asked, [[GHOST, expected].concat()]);
    }
}

#[test]
fn a_pagination_that_makes_no_sense_ends_the_list() {
    for (pagination, expected) in [
        (r#"{"page": 2, "total": 60, "next": 3}"#, (Some(60), Some(Cursor::Page(3)))),
        (r#"{"page": "2", "total": "60", "next": "3"}"#, (Some(60), Some(Cursor::Page(3)))),
        (r#"{"page": 2, "total": 40, "next": null}"#, (Some(40), None)),
        (r#"{"page": 1, "total": 60, "next": 2}"#, (Some(60), None)),
        (r#"{"next": 1}"#, (None, None)),
        (r#"{"next": 4}"#, (None, None)),
        (r#"{"next": -3, "total": -1}"#, (None, None)),
        (r#"{"next": 1e99, "total": 1.5}"#, (None, None)),
        (r#"{"next": 99999999999999, "total": 99999999999999}"#, (None, None)),
        (r#"{"next": true, "total": []}"#, (None, None)),
        (r#"{"pages": 9}"#, (None, None)),
        ("[]", (None, None)),
        ("null", (None, None)),
    ] {
        let more = Ask::More { topics: Vec::new(), matching: Match::Any, cursor: Cursor::Page(2) };
        let body = format!(r#"{{"posts": [{}], "meta": {{"pagination": {pagination}}}}}"#, post(1));
        let (page, asked) = ask(&ghost(), more, |_| ok(&body));
        let page = page.unwrap();
        assert_eq!((page.n_total, page.next), expected, "{pagination}");
        assert_eq!((page.articles.len(), asked.len()), (1, 1), "{pagination}");
    }
    assert_eq!(page_of(&ghost(), r#"{"posts": []}"#).next, None, "nor does a missing one go on");
    let last = Ask::More { topics: Vec::new(), matching: Match::Any, cursor: Cursor::Page(u32::MAX) };
    let body = r#"{"posts": [], "meta": {"pagination": {"next": 4294967295}}}"#;
    assert_eq!(ask(&ghost(), last, |_| ok(body)).0.unwrap().next, None);
}

#[test]
fn a_saved_copy_that_answers_every_page_alike_ends() {
    let first = posts("?include=tags,authors&page=1&limit=20", 45);
    let (seen, _) = all_pages(&[], Match::Any, |_| first.clone());
    assert_eq!(seen.len(), 40, "its first page, once more where the second should be, and no further");
}

#[test]
fn every_article_of_a_list_is_found_again_by_its_key() {
    let page = ask(&ghost(), latest(&[], Match::Any), site(9)).0.unwrap();
    for listed in &page.articles {
        let key = &listed.preview.key;
        let (answer, asked) = ask(&ghost(), Ask::Article(key.clone()), site(9));
        assert_eq!(answer.unwrap().articles.first(), Some(listed), "{asked:?}");
        let n_expected = if listed.preview.title == "7" { 2 } else { 1 };
        assert_eq!(asked.len(), n_expected, "{asked:?}");
    }
}

#[test]
fn an_article_is_found_by_its_slug_or_by_the_id_in_its_key() {
    let of_seventh = format!("tide-{}", id(7));
    let renamed = format!("other-words-{}", id(7));
    let gone = format!("tide-{}", id(99));
    for (key, expected, n_asked) in [
        ("post-4", Some("4"), 1),
        (of_seventh.as_str(), Some("7"), 2),
        (renamed.as_str(), None, 2),
        (gone.as_str(), None, 2),
        ("post-99", None, 1),
        ("gone-7", None, 1),
    ] {
        let (answer, asked) = ask(&ghost(), Ask::Article(ArticleKey::new(key).unwrap()), site(9));
        assert_eq!(answer.as_ref().ok().map(|it| titles(it)[0]), expected, "{asked:?}");
        assert_eq!(asked.len(), n_asked, "{asked:?}");
        if expected.is_none() {
            assert_eq!(answer, Err(SourceError::NotFound));
        }
    }
    let failing = |_: &str| Response { status: 503, ..ok("") };
    let (answer, asked) = ask(&ghost(), Ask::Article(ArticleKey::new(&of_seventh).unwrap()), failing);
    assert_eq!(answer, Err(SourceError::ServerFailed { status: 503 }));
    assert_eq!(asked.len(), 1, "only what is not found is looked for by its id");
}

#[test]
fn topics_come_with_their_counts_the_largest_first() {
    let body = r##"{"tags": [
        {"id": "69b1", "name": "Water", "slug": "water", "visibility": "public", "count": {"posts": 4}},
        {"id": "69b2", "name": "Work & wages", "slug": "work-wages", "visibility": "public", "count": {"posts": "31"}},
        {"id": "69b3", "name": "#front", "slug": "hash-front", "visibility": "internal", "count": {"posts": 900}},
        {"id": "69b4", "name": "Uncounted", "slug": "uncounted", "count": 7},
        {"id": "69b5", "slug": "nameless", "count": {"posts": 2}}
    ], "meta": {"pagination": {"page": 1, "limit": 100, "pages": 1, "total": 5, "next": null, "prev": null}}}"##;
    let (page, asked) = ask(&ghost(), Ask::Topics, |_| ok(body));
    let page = page.unwrap();
    let counts: Vec<_> = page.topics.iter().map(|it| (it.topic.title.as_str(), it.n_articles)).collect();
    assert_eq!(counts, [("Work & wages", 31), ("Water", 4), ("Uncounted", 0)]);
    assert_eq!((page.articles.len(), page.next, asked.len()), (0, None, 1));
}
