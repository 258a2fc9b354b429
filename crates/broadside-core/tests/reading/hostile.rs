//! Documents made to exhaust, confuse or attack whoever reads them.

use crate::html_parser::NativeHtmlParser;
use crate::outline::outline;
use crate::talk::{ask, configured, ghost, json_feed, latest, ok, page_of, syndication, wordpress};
use broadside_core::config::{Source, Taxonomy};
use broadside_core::html::{HtmlElement, HtmlNode};
use broadside_core::model::Body;
use broadside_core::query::Match;
use broadside_core::rich_text::{Node, RichText};
use broadside_core::sources::{Found, Page, SourceError};
use std::time::{Duration, Instant};

const MAX_DEPTH: usize = 64;
const MAX_NODES: usize = 5_000;

/// The number of nodes and of levels.
fn size(nodes: &[Node]) -> (usize, usize) {
    let mut n_nodes = nodes.len();
    let mut deepest = 0;
    for node in nodes {
        if let Node::Element(element) = node {
            let (n_below, n_levels) = size(&element.children);
            n_nodes += n_below;
            deepest = deepest.max(n_levels);
        }
    }
    (n_nodes, if nodes.is_empty() { 0 } else { deepest + 1 })
}

fn numbered(n_parts: usize, part: impl Fn(usize) -> String) -> String {
    (0..n_parts).map(part).collect::<Vec<_>>().concat()
}

fn assert_bounded(text: &RichText, what: &str) {
    let (n_nodes, n_levels) = size(&text.0);
    assert!(n_nodes <= MAX_NODES, "{n_nodes} nodes in {what}");
    assert!(n_levels <= MAX_DEPTH, "{n_levels} levels in {what}");
}

#[test]
fn floods_of_markup_are_cut_off() {
    for (what, html) in [
        ("nested quotes", "<blockquote>".repeat(1_000) + "end"),
        ("nested lists", "<ul>".repeat(1_000) + "end"),
        ("nested items", "<ul><li>".repeat(500) + "end"),
        ("nested tables", "<table><tr><td>".repeat(500) + "end"),
        ("nested spans", "<span lang=es>".repeat(3_000) + "end"),
        ("nested unknowns", "<x-y>".repeat(3_000) + "end"),
        ("nested links", "<a href=https://a.example/>x".repeat(3_000)),
        ("nested formatting", "<b><i><u>x".repeat(1_000)),
        ("blocks in a link", format!("<a href=https://a.example/>{}</a>", "<p>x</p>".repeat(9_000))),
        ("many paragraphs", "<p>x</p>".repeat(20_000)),
        ("many breaks", "x<br><br>".repeat(20_000)),
        ("many words", "word ".repeat(200_000)),
        ("many attributes", format!("<p {}>x", numbered(5_000, |it| format!("a{it}=1 ")))),
        ("many anchors", numbered(4_000, |it| format!("<a href='#n{it}' id=n{it}>x</a>"))),
        ("one long word", "a".repeat(700_000)),
        ("a cut character", "\u{1f30a}".repeat(131_073)),
    ] {
        let before = Instant::now();
        let text = RichText::read(&html, &NativeHtmlParser, None);
        assert_bounded(&text, what);
        assert!(text.plain_text().len() <= 512 * 1024 + 1_000, "{what}");
        assert!(text.excerpt(200).chars().count() <= 200, "{what}");
        assert!(before.elapsed() < Duration::from_secs(20), "{what} took {:?}", before.elapsed());
    }
}

#[test]
fn a_parser_that_keeps_no_limits_is_no_danger() {
    let wrap = |name: &str, children| {
        HtmlNode::Element(HtmlElement { name: name.to_owned(), attributes: Vec::new(), children })
    };
    for name in
        ["blockquote", "ul", "ol", "dl", "table", "figure", "details", "div", "p", "span", "b", "pre", "x-y"]
    {
        let mut deep = vec![HtmlNode::Text("end".to_owned())];
        for _ in 0..300 {
            deep = vec![wrap(name, deep)];
        }
        let wide: Vec<HtmlNode> =
            (0..9_000).map(|_| wrap(name, vec![HtmlNode::Text("x".to_owned())])).collect();
        assert_bounded(&RichText::from_html(&deep, None), name);
        assert_bounded(&RichText::from_html(&wide, None), name);
    }
}

/// Seen where a server cut a title off in the middle of an emoji.
#[test]
fn half_a_letter_in_one_title_does_not_cost_the_feed() {
    let page = page_of(
        &json_feed(),
        r#"{"items": [{"id": "1", "title": "Boats \ud83d", "content_text": "Three."}]}"#,
    );
    let titles: Vec<_> = page.articles.iter().map(|it| it.preview.title.as_str()).collect();
    assert_eq!(titles, ["Boats \u{fffd}"]);
}

#[test]
fn documents_that_are_too_deep_or_not_quite_json_are_refused() {
    for body in [
        "[".repeat(100_000),
        format!(r#"{{"items": {}{}}}"#, "[".repeat(200), "]".repeat(200)),
        r#"{"items": [NaN]}"#.to_owned(),
        r#"{"items": [{"id": "1", "title": "a"}"#.to_owned(),
        r#"{"items": []} trailing"#.to_owned(),
        "{\"items\": [{\"id\": \"\u{0}\"}]}".to_owned(),
        "{'items': []}".to_owned(),
    ] {
        let answer = ask(&json_feed(), latest(&[], Match::Any), |_| ok(&body)).0;
        let is_named = matches!(answer, Err(SourceError::NotAFeed(Found::BrokenJson { .. })));
        assert!(is_named, "{}: {answer:?}", body.chars().take(40).collect::<String>());
    }
    let not_utf_8 =
        ask(&json_feed(), latest(&[], Match::Any), |_| ok(b"{\"items\": [{\"id\": \"\xff\"}]}")).0;
    assert!(matches!(not_utf_8, Err(SourceError::NotAFeed(Found::BrokenJson { .. }))), "{not_utf_8:?}");
}

#[test]
fn the_last_of_doubled_keys_counts_and_large_numbers_are_only_numbers() {
    let page = page_of(
        &json_feed(),
        r#"{"items": [], "items": [{"id": 1e300, "title": "a", "title": "b", "size": 99999999999999999999999}]}"#,
    );
    assert_eq!(page.articles[0].preview.title, "b");
}

#[test]
fn nothing_in_a_hostile_feed_can_run_or_impersonate() {
    for (source, document) in [
        (json_feed(), include_str!("../../../../tests/fixtures/jsonfeed/hostile.json")),
        (syndication(), include_str!("../../../../tests/fixtures/syndication/hostile.xml")),
        (ghost(), include_str!("../../../../tests/fixtures/ghost/hostile.json")),
        (one_page_of_the_sluice(), include_str!("../../../../tests/fixtures/mapped/hostile.json")),
    ] {
        let page = page_of(&source, document);
        assert!(!page.articles.is_empty());
        assert_harmless(&page);
    }
}

/// A backend like that of the documentation, without further pages, whose texts are all said to be HTML.
fn one_page_of_the_sluice() -> Source {
    configured(
        r#"{ "type": "mapped", "url": "https://cms.sluice.example/api", "items": "data", "html": ["excerpt", "body"],
        "fields": {
            "id": "id", "slug": "attributes.slug", "url": "{attributes.slug}", "title": "attributes.title",
            "excerpt": "attributes.summary", "body": "attributes.body",
            "image": { "url": "attributes.cover.data.attributes.url", "alt": "attributes.cover.data.attributes.alternativeText" },
            "authors": { "list": "attributes.authors.data[*].attributes", "url": "javascript:{slug}" },
            "topics": { "list": "attributes.topics.data" }, "language": "attributes.locale"
        } }"#,
    )
}

fn assert_harmless(page: &Page) {
    for article in &page.articles {
        let preview = &article.preview;
        let addresses = [&preview.address, &preview.external_address].into_iter().flatten();
        let addresses = addresses.chain(preview.image.as_ref().map(|it| &it.address));
        for address in addresses.chain(preview.authors.iter().filter_map(|it| it.address.as_ref())) {
            assert!(address.as_str().starts_with("http"), "{}", address.as_str());
            assert!(
                !address.origin().contains('@') && !address.as_str().contains(['"', '<', ' ']),
                "{}",
                address.as_str()
            );
        }
        let lines =
            [&preview.title, &preview.excerpt].into_iter().chain(preview.authors.iter().map(|it| &it.name));
        for line in lines {
            let is_turned =
                line.contains(|it| matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
            assert!(!is_turned && !line.contains('\n'), "{line:?}");
        }
        assert!(!preview.key.as_str().contains(['/', '.', '%', '\\']), "{:?}", preview.key);
        if let Body::Full(text) = &article.body {
            assert_bounded(text, &preview.title);
            let outline = outline(text);
            assert!(!outline.contains("script:") && !outline.contains("Link data"), "{outline}");
        }
    }
}

#[test]
fn a_wordpress_answer_of_the_wrong_types_is_read_as_far_as_it_goes() {
    let page = page_of(
        &wordpress(Taxonomy::Both),
        include_str!("../../../../tests/fixtures/wordpress/hostile.json"),
    );
    let titles: Vec<_> = page.articles.iter().map(|it| it.preview.title.as_str()).collect();
    assert_eq!(titles, ["Nothing is what it should be", "Nulls everywhere", "alert(1)"]);
    assert!(page.warnings.len() >= 5, "{:?}", page.warnings);
}

#[test]
fn a_ghost_answer_of_the_wrong_types_is_read_as_far_as_it_goes() {
    let page = page_of(&ghost(), include_str!("../../../../tests/fixtures/ghost/hostile.json"));
    let titles: Vec<_> = page.articles.iter().map(|it| it.preview.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Nothing is what it should be",
            "69c1f0a2b7d3e40001a0c0e2",
            "<script>alert(1)</script>txet",
            "A number for an id"
        ]
    );
    assert_eq!((page.n_total, page.next), (None, None), "a next page that is this one is none");
    assert!(page.warnings.len() >= 8, "{:?}", page.warnings);
}
