//! What readers see of JSON Feed documents, sound and sloppy.

use crate::outline::outline;
use crate::talk::{FEED, address, ask, json_feed, latest, ok, page_of, pointers, titles};
use broadside_core::model::{Article, Body, Preview, Timestamp, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Found, Page, Response, SourceError};

fn feed(items: &str) -> String {
    format!(r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "The desk", "items": [{items}]}}"#)
}

fn page(items: &str) -> Page {
    page_of(&json_feed(), &feed(items))
}

fn article(fields: &str) -> Article {
    let page = page(&format!(r#"{{"id": "1", "content_text": "Words.", {fields}}}"#));
    page.articles.into_iter().next().expect("an article")
}

fn preview(fields: &str) -> Preview {
    article(fields).preview
}

fn body(article: &Article) -> String {
    match &article.body {
        Body::Full(text) => outline(text),
        other => format!("{other:?}"),
    }
}

#[test]
fn a_whole_document_reads_without_a_warning() {
    let page = page_of(&json_feed(), include_str!("../../../../tests/fixtures/jsonfeed/whole.json"));
    assert_eq!(page.warnings, []);
    assert_eq!(page.title.as_deref(), Some("The Tide"));
    assert_eq!((page.n_total, page.next.is_none()), (Some(3), true));
    assert_eq!(
        titles(&page),
        ["Crane drivers & clerks", "A ledger of salt", "The first words of a note without a title."]
    );
    let first = &page.articles[0].preview;
    assert_eq!(first.id.0, "desk/tag:tide.example,2026:1");
    assert!(first.key.as_str().starts_with("crane-drivers-"), "{:?}", first.key);
    assert_eq!(first.address.as_ref().unwrap().as_str(), "https://tide.example/2026/crane-drivers/");
    assert_eq!(first.published.unwrap().to_rfc3339(), "2026-10-06T06:30:00Z");
    assert_eq!(first.modified.unwrap().to_rfc3339(), "2026-10-07T06:30:00Z");
    assert_eq!(first.excerpt, "What the cranes saw.");
    assert_eq!(
        first.authors.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
        ["Ana Ruiz", "Omar Haddad"]
    );
    assert_eq!(first.topics.iter().map(|it| it.slug.as_str()).collect::<Vec<_>>(), ["labour", "ports"]);
    let image = first.image.as_ref().unwrap();
    assert_eq!(
        (image.address.as_str(), image.alt.as_str()),
        ("https://tide.example/crane.jpg", "A crane at dawn")
    );
    assert_eq!(first.language.as_ref().unwrap().as_str(), "es");
    assert_eq!(first.reading_minutes, Some(1));
    let second = &page.articles[1].preview;
    assert_eq!(second.authors[0].name, "The desk", "authors are inherited from the feed");
    assert_eq!(second.language.as_ref().unwrap().as_str(), "en", "and so is the language");
    assert_eq!(second.external_address.as_ref().unwrap().as_str(), "https://ledger.example/");
    assert_eq!(page.articles[1].body, Body::ExcerptOnly);
    let counts: Vec<_> = page.topics.iter().map(|it| (it.topic.title.as_str(), it.n_articles)).collect();
    assert_eq!(counts, [("Labour", 2), ("Ports", 1)]);
}

#[test]
fn version_1_0_is_read_too() {
    let page = page_of(
        &json_feed(),
        r#"{"version": "https://jsonfeed.org/version/1", "title": "Old", "author": {"name": "Ana"},
            "items": [{"id": "1", "content_text": "a"}, {"id": "2", "content_text": "b", "author": {"name": "Omar"}}]}"#,
    );
    assert_eq!(page.warnings, []);
    let names: Vec<_> = page.articles.iter().map(|it| it.preview.authors[0].name.as_str()).collect();
    assert_eq!(names, ["Ana", "Omar"]);
}

#[test]
fn ids_are_made_where_they_are_missing() {
    for (item, expected) in [
        (r#"{"id": 7, "content_text": "a"}"#, Some("desk/7")),
        (r#"{"id": 7.5, "content_text": "a"}"#, Some("desk/7.5")),
        (
            r#"{"id": " ", "url": "https://tide.example/a", "content_text": "a"}"#,
            Some("desk/https://tide.example/a"),
        ),
        (r#"{"url": "https://tide.example/a"}"#, Some("desk/https://tide.example/a")),
        (r#"{"external_url": "https://other.example/"}"#, Some("desk/https://other.example/")),
        (r#"{"id": {}, "url": "https://tide.example/a"}"#, Some("desk/https://tide.example/a")),
        (r#"{"id": null, "title": "Only a title"}"#, Some("desk/content-")),
        (r#"{"tags": ["a"]}"#, None),
        (r#""a text""#, None),
        ("null", None),
    ] {
        let page = page(item);
        let found = page.articles.first().map(|it| it.preview.id.0.as_str());
        assert_eq!(found.is_some(), expected.is_some(), "{item}");
        assert!(found.unwrap_or_default().starts_with(expected.unwrap_or_default()), "{item}: {found:?}");
        let is_whole = item.contains('7');
        assert_eq!(page.warnings.is_empty(), is_whole, "{item}");
    }
}

#[test]
fn a_tag_that_is_an_emoji_is_a_topic() {
    let preview = preview(r#""tags": ["🌱", "Land", "!!!"]"#);
    let titles: Vec<_> = preview.topics.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["🌱", "Land"]);
}

#[test]
fn an_item_that_comes_twice_is_shown_once() {
    let page =
        page(r#"{"id": "1", "title": "One"}, {"id": 1, "title": "One again"}, {"id": "2", "title": "Two"}"#);
    assert_eq!(titles(&page), ["One", "Two"]);
    assert_eq!(pointers(&page), ["/items/1"]);
}

#[test]
fn dates_are_read_as_best_they_can() {
    for (date, expected, n_warnings) in [
        (r#""2026-10-06T08:30:00+02:00""#, Some("2026-10-06T06:30:00Z"), 0),
        (r#""Tue, 06 Oct 2026 08:30:00 +0200""#, Some("2026-10-06T06:30:00Z"), 1),
        (r#""2026-10-06""#, Some("2026-10-06T00:00:00Z"), 1),
        (r#""soon""#, None, 1),
        ("1759732200", None, 1),
        ("null", None, 0),
    ] {
        let page = page(&format!(r#"{{"id": "1", "title": "a", "date_published": {date}}}"#));
        let found = page.articles[0].preview.published.map(Timestamp::to_rfc3339);
        assert_eq!(found.as_deref(), expected, "{date}");
        assert_eq!(page.warnings.len(), n_warnings, "{date}");
        assert!(pointers(&page).iter().all(|it| *it == "/items/0/date_published"));
    }
    let same = r#""date_published": "2026-10-06T08:00:00Z", "date_modified": "2026-10-06T08:00:00Z""#;
    assert_eq!(preview(same).modified, None, "a change at the moment of publication is none");
    let modified = preview(r#""date_modified": "2026-10-06T08:00:00Z""#);
    assert_eq!(
        modified.published.unwrap().to_rfc3339(),
        "2026-10-06T08:00:00Z",
        "better that date than none"
    );
}

#[test]
fn titles_are_text_and_never_empty() {
    for (fields, expected) in [
        (r#""title": "Dockers &amp; drivers &#8211; a &lt;b&gt;""#, "Dockers & drivers \u{2013} a <b>"),
        (r#""title": "  ", "summary": "The <i>summary</i>.""#, "The summary."),
        (r#""title": "safe \u202eevil""#, "safe evil"),
        (r#""title": ["a"]"#, "Words."),
        (r#""url": "https://tide.example/a""#, "Words."),
    ] {
        assert_eq!(preview(fields).title, expected, "{fields}");
    }
    assert_eq!(titles(&page(r#"{"id": "x", "url": "https://tide.example/a"}"#)), ["https://tide.example/a"]);
    assert_eq!(titles(&page(r#"{"id": "x"}"#)), ["x"]);
}

#[test]
fn authors_are_people_and_not_mailboxes() {
    for (fields, expected) in [
        (r#""authors": {"name": "Ana"}"#, vec!["Ana"]),
        (r#""authors": ["Ana", {"name": "Omar"}]"#, vec!["Ana", "Omar"]),
        (r#""authors": [], "author": {"name": "Ana"}"#, vec!["Ana"]),
        (r#""authors": [{"url": "https://tide.example/ana"}]"#, vec![]),
        (r#""authors": [{"name": "desk@tide.example"}]"#, vec![]),
        (r#""authors": [{"name": "desk@tide.example (Ana Ruiz)"}]"#, vec!["Ana Ruiz"]),
        (
            r#""authors": [{"name": "Ruiz &amp; Haddad", "avatar": "//tide.example/a.png"}]"#,
            vec!["Ruiz & Haddad"],
        ),
        (r#""author": {"name": 7}"#, vec![]),
    ] {
        let preview = preview(fields);
        let names: Vec<_> = preview.authors.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, expected, "{fields}");
    }
}

#[test]
fn relative_addresses_stand_beside_the_feed() {
    for (field, expected) in [
        ("/2026/a/", Some("https://news.example/2026/a/")),
        ("a/", Some("https://news.example/a/")),
        ("//tide.example/a", Some("https://tide.example/a")),
        (" https://tide.example/a ", Some("https://tide.example/a")),
        ("javascript:alert(1)", None),
        ("https://", None),
    ] {
        let preview = preview(&format!(r#""url": {field:?}"#));
        assert_eq!(preview.address.as_ref().map(WebAddress::as_str), expected, "{field}");
    }
    let moved = Response {
        address: Some(address("https://cdn.example/x/feed.json")),
        ..ok(feed(r#"{"id": "1", "image": "a.jpg"}"#))
    };
    let page = ask(&json_feed(), latest(&[], Match::Any), |_| moved.clone()).0.unwrap();
    let image = page.articles[0].preview.image.as_ref().unwrap();
    assert_eq!(
        image.address.as_str(),
        "https://cdn.example/x/a.jpg",
        "after a redirect, beside where it was found"
    );
}

#[test]
fn html_was_written_for_the_item_unless_the_feed_says_otherwise() {
    let item = r#"{"id": "1", "url": "https://tide.example/2026/a/", "content_html": "<img src=b.jpg>"}"#;
    let read = |top: &str| {
        let document =
            format!(r#"{{"version": "https://jsonfeed.org/version/1.1", {top} "items": [{item}]}}"#);
        body(&page_of(&json_feed(), &document).articles[0])
    };
    assert_eq!(read(""), "Figure\n  Image https://tide.example/2026/a/b.jpg\n");
    assert_eq!(
        read(r#""_broadside": {"content_base": "feed"},"#),
        "Figure\n  Image https://news.example/b.jpg\n"
    );
}

#[test]
fn the_picture_is_the_first_that_there_is() {
    for (fields, expected) in [
        (
            r#""image": "http://tide.example/a.jpg", "banner_image": "/b.jpg""#,
            Some("https://tide.example/a.jpg"),
        ),
        (r#""banner_image": "/b.jpg""#, Some("https://news.example/b.jpg")),
        (
            r#""attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg"}, {"url": "/c.png", "mime_type": "image/png"}]"#,
            Some("https://news.example/c.png"),
        ),
        (r#""image": "data:image/png;base64,AAAA""#, None),
        (r#""image": ["a.jpg"]"#, None),
    ] {
        assert_eq!(preview(fields).image.as_ref().map(|it| it.address.as_str()), expected, "{fields}");
    }
}

#[test]
fn bodies_are_whole_or_an_excerpt() {
    for (item, expected) in [
        (r#""content_html": "<p>a</p>", "content_text": "b""#, "Paragraph\n  \"a\"\n"),
        (r#""content_text": "a < b\n\nc""#, "Paragraph\n  \"a < b\"\nParagraph\n  \"c\"\n"),
        (r#""content_html": "<script>1</script>""#, "ExcerptOnly"),
        (r#""content_html": "", "content_text": "b""#, "Paragraph\n  \"b\"\n"),
        (r#""summary": "s""#, "ExcerptOnly"),
        (
            r#""content_text": "Listen:", "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg", "title": "Episode 4"}, {"url": "javascript:x", "mime_type": "audio/mpeg"}, {"mime_type": "audio/mpeg"}]"#,
            "Paragraph\n  \"Listen:\"\nEmbed https://news.example/a.mp3 «Episode 4»\n",
        ),
    ] {
        let page = page(&format!(r#"{{"id": "1", {item}}}"#));
        assert_eq!(body(&page.articles[0]), expected, "{item}");
    }
    assert_eq!(preview(r#""summary": "s""#).reading_minutes, Some(1));
    assert_eq!(page(r#"{"id": "1", "summary": "s"}"#).articles[0].preview.reading_minutes, None);
}

#[test]
fn keys_are_readable_and_lead_back_to_the_article() {
    let items = r#"{"id": "a", "url": "https://tide.example/2026/line-four.html?utm=x#top", "title": "T"},
        {"id": "b", "url": "https://tide.example/", "title": "The Title"},
        {"id": "c", "url": "https://tide.example/%D8%AA%D8%B6%D8%A7%D9%85%D9%86/"},
        {"id": "d"}"#;
    let document = feed(items);
    for (index, start) in [(0, "line-four-"), (1, "the-title-"), (2, "تضامن-"), (3, "")] {
        let key = page(items).articles[index].preview.key.clone();
        assert!(key.as_str().starts_with(start), "{key:?}");
        let found = ask(&json_feed(), Ask::Article(key.clone()), |_| ok(&document)).0.unwrap();
        assert_eq!(found.articles.iter().map(|it| &it.preview.key).collect::<Vec<_>>(), [&key]);
    }
}

#[test]
fn one_bad_field_costs_nothing_else() {
    let page = page_of(&json_feed(), include_str!("../../../../tests/fixtures/jsonfeed/sloppy.json"));
    assert_eq!(
        titles(&page),
        ["Everything is of another type", "https://tide.example/only-an-address", "Tags in one text"]
    );
    let expected = [
        "/version",
        "/expired",
        "/title",
        "/authors",
        "/language",
        "/items/0/summary",
        "/items/0/date_published",
        "/items/0/authors/0/name",
        "/items/0/language",
        "/items/0/attachments",
        "/items/1",
        "/items/3",
    ];
    assert_eq!(pointers(&page), expected);
}

#[test]
fn what_is_no_feed_says_what_it_is() {
    let broken = r#"{"version": "https://jsonfeed.org/version/1.1", "items": ["#;
    for (body, expected) in [
        ("<!doctype html><title>Log in</title>", Found::HtmlPage),
        ("<?xml version='1.0'?><rss></rss>", Found::Xml),
        ("", Found::EmptyBody),
        ("\u{feff}", Found::EmptyBody),
        (broken, Found::BrokenJson { line: 1, column: broken.len() }),
        ("[1]", Found::OtherJson),
        ("null", Found::OtherJson),
        ("{}", Found::OtherJson),
        (r#"{"items": {}}"#, Found::OtherJson),
        ("Not here", Found::Unknown),
    ] {
        let answer = ask(&json_feed(), latest(&[], Match::Any), |_| ok(body)).0;
        assert_eq!(answer, Err(SourceError::NotAFeed(expected)), "{body:?}");
    }
    let with_mark = format!("\u{feff}{}", feed(r#"{"id": "1"}"#));
    assert_eq!(titles(&page_of(&json_feed(), &with_mark)), ["1"], "a byte order mark is no fault");
    let refused = ask(&json_feed(), latest(&[], Match::Any), |_| Response { status: 403, ..ok("<html>") }).0;
    assert_eq!(refused, Err(SourceError::Refused { status: 403, code: None }));
}

#[test]
fn the_demo_newsroom_reads_without_a_warning() {
    let document = include_str!("../../../../public/demo/feed.json");
    let mut asking = latest(&[], Match::Any);
    let mut n_articles = 0;
    loop {
        let page = ask(&json_feed(), asking, |_| ok(document)).0.unwrap();
        assert_eq!(page.warnings, []);
        n_articles += page.articles.len();
        let Some(cursor) = page.next else { break };
        asking = Ask::More { topics: Vec::new(), matching: Match::Any, cursor };
    }
    assert!(n_articles >= 40, "{n_articles} articles from {FEED}");
}
