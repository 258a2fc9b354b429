//! Whatever comes, reading it ends, with a page or an error, and never with a panic.

use crate::html::read;
use crate::outline::outline;
use crate::talk::{ask, ghost, json_feed, latest, ok, slugs, wordpress};
use broadside_core::config::{Source, Taxonomy};
use broadside_core::model::ArticleKey;
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Cursor, Page, Response};
use broadside_core::stored::{article_from_text, article_to_text};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// What must hold of any page.
fn assert_sound(page: &Page) {
    for (index, article) in page.articles.iter().enumerate() {
        assert!(!article.preview.title.is_empty(), "{article:?}");
        assert!(article.preview.excerpt.chars().count() <= 240, "{article:?}");
        let is_repeated = page.articles.iter().take(index).any(|it| it.preview.id == article.preview.id);
        assert!(!is_repeated, "{article:?}");
        assert_eq!(article_from_text(&article_to_text(article)).as_ref(), Some(article), "it can be stored");
    }
}

fn asks() -> impl Strategy<Value = Ask> {
    let topics = vec("[a-c]", 0..3);
    let matching = prop_oneof![Just(Match::Any), Just(Match::All)];
    (topics, matching, 0..5).prop_map(|(topics, matching, choice)| {
        let topics: Vec<&str> = topics.iter().map(String::as_str).collect();
        match choice {
            0 | 1 => latest(&topics, matching),
            2 => Ask::More { topics: slugs(&topics), matching, cursor: Cursor::Page(u32::MAX) },
            3 => Ask::Article(ArticleKey::new("a-1").unwrap()),
            _ => Ask::Topics,
        }
    })
}

fn sources() -> impl Strategy<Value = Source> {
    prop_oneof![
        Just(json_feed()),
        Just(wordpress(Taxonomy::Both)),
        Just(wordpress(Taxonomy::Tags)),
        Just(ghost())
    ]
}

/// Values that fields of feeds may have, sound and absurd.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        prop::sample::select(vec![
            "https://a.example/b",
            "//a.example",
            "javascript:1",
            "a/../b",
            "2026-10-06T08:30:00Z",
            "0000-00-00T00:00:00",
            "<p>a</p>",
            "<ul><li><a href=#b>c",
            "category",
            "post_tag",
            "a",
            "b",
            "c",
            "image",
            "audio/mpeg",
            "internal",
            "NotFoundError",
            "\u{202e}",
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::Array),
            vec((keys(), inner), 0..6).prop_map(|fields| Value::Object(Map::from_iter(fields))),
        ]
    })
}

fn keys() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "id",
        "url",
        "external_url",
        "title",
        "content_html",
        "content_text",
        "summary",
        "image",
        "banner_image",
        "date_published",
        "date_modified",
        "authors",
        "author",
        "name",
        "tags",
        "language",
        "attachments",
        "mime_type",
        "_broadside",
        "image_alt",
        "items",
        "next_url",
        "feed_url",
        "version",
        "slug",
        "link",
        "rendered",
        "protected",
        "content",
        "excerpt",
        "date_gmt",
        "modified_gmt",
        "categories",
        "_embedded",
        "wp:featuredmedia",
        "wp:term",
        "taxonomy",
        "count",
        "media_details",
        "sizes",
        "width",
        "source_url",
        "code",
        "data",
        "status",
        "home_page_url",
        "html",
        "custom_excerpt",
        "feature_image",
        "feature_image_alt",
        "published_at",
        "updated_at",
        "access",
        "visibility",
        "posts",
        "errors",
        "type",
        "pagination",
        "next",
        "total",
    ])
    .prop_map(str::to_owned)
}

/// Documents whose outside is right and whose inside may be anything.
fn documents() -> impl Strategy<Value = String> {
    vec(values(), 0..6).prop_flat_map(|items| {
        let list = Value::Array(items.clone());
        let feed = json!({"version": "https://jsonfeed.org/version/1.1", "items": items});
        let answer = json!({"posts": items, "tags": items, "meta": {"pagination": items.first()}});
        let outsides = [list, feed, answer].map(|it| it.to_string());
        prop_oneof![prop::sample::select(outsides.to_vec()), values().prop_map(|it| it.to_string())]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_document_comes_to_a_page_or_an_error(source in sources(), asking in asks(), body in documents()) {
        if let Ok(page) = ask(&source, asking, |_| ok(&body)).0 {
            assert_sound(&page);
        }
    }

    #[test]
    fn any_bytes_with_any_status_come_to_a_page_or_an_error(
        source in sources(),
        asking in asks(),
        status in prop_oneof![Just(200_u16), any::<u16>()],
        headers in vec((prop::sample::select(vec!["x-wp-total", "x-wp-totalpages", "link", "retry-after"]), "\\PC{0,20}|[0-9]{1,12}"), 0..4),
        body in vec(any::<u8>(), 0..80),
    ) {
        let headers: Vec<_> = headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let response = Response { status, headers, body, ..Response::default() };
        if let Ok(page) = ask(&source, asking, |_| response.clone()).0 {
            assert_sound(&page);
        }
    }

    #[test]
    fn any_markup_comes_to_a_tree_that_holds_its_promises(
        html in vec(prop_oneof![
            "\\PC{0,8}",
            "</?(p|div|a|b|span|ul|li|ol|dl|dt|dd|table|tr|td|th|caption|figure|figcaption|details|summary|blockquote|pre|h1|h6|img|br|hr|svg|math|template|script|style|form|select|iframe|x-y)( (href|src|id|lang|dir|class|title|width|colspan|start)=(#a|a|es|rtl|1|900|javascript:a|wp-caption))?>",
        ], 0..30),
    ) {
        let text = read(&html.concat());
        let outline = outline(&text);
        prop_assert!(!outline.contains("javascript:"), "{}", outline);
        let tree = &text.0;
        prop_assert!(tree.iter().all(|it| matches!(it, broadside_core::rich_text::Node::Element(_))), "{}", outline);
        let _ = (text.excerpt(0), text.excerpt(1), text.excerpt(60), text.n_words());
    }
}
