//! Whatever comes, reading it ends, with a page or an error, and never with a panic.

use crate::html::read;
use crate::outline::outline;
use crate::talk::{
    address, ask, configured, documented, ghost, json_feed, latest, ok, slugs, syndication, wordpress,
};
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
    (topics, matching, 0..6).prop_map(|(topics, matching, choice)| {
        let topics: Vec<&str> = topics.iter().map(String::as_str).collect();
        match choice {
            0 | 1 => latest(&topics, matching),
            2 => Ask::More { topics: slugs(&topics), matching, cursor: Cursor::Page(u32::MAX) },
            3 => {
                let cursor = Cursor::Document {
                    address: address("https://cms.sluice.example/api?pagination[page]=18446744073709551615"),
                    n_skipped: usize::MAX,
                    visited: Vec::new(),
                };
                Ask::More { topics: slugs(&topics), matching, cursor }
            }
            4 => Ask::Article(ArticleKey::new("a-1").unwrap()),
            _ => Ask::Topics,
        }
    })
}

fn sources() -> impl Strategy<Value = Source> {
    prop_oneof![
        Just(json_feed()),
        Just(syndication()),
        Just(wordpress(Taxonomy::Both)),
        Just(wordpress(Taxonomy::Tags)),
        Just(ghost()),
        mapped(),
        mapped(),
    ]
}

/// The documented mappings, and one whose fields lead anywhere, written and paged in every way.
fn mapped() -> impl Strategy<Value = Source> {
    let documented_titles =
        prop::sample::select(vec!["The Sluice", "Bread & Lamps", "Harbour Index", "The Lantern"]);
    let field = || {
        prop::sample::select(vec![
            "id",
            "title",
            "tags",
            "tags[*].name",
            "data.items[0] | id",
            "authors[name = a | null]",
            "#",
            "image[#]",
            "$.meta",
            "/{slug}/{id | url}",
            "= a",
            "url | = https://a.example/b",
            "content.rendered",
        ])
    };
    let items = prop::sample::select(vec![
        "$",
        "items",
        "posts[*]",
        "items[id != a]",
        "[0]",
        "meta.pagination",
        "[*][*]",
    ]);
    let dates = prop::sample::select(vec!["rfc3339", "rfc2822", "unix", "unix-ms", "YYYY-MM-DD"]);
    let paging = prop::sample::select(vec![
        r#"{"type": "page", "first": 18446744073709551615}"#,
        r#"{"type": "offset"}"#,
        r#"{"type": "cursor", "next": "items[0].id"}"#,
        r#"{"type": "next", "next": "items[0].url"}"#,
        r#"{"type": "link"}"#,
    ]);
    let anything = (vec(field(), 8), items, dates, paging, any::<bool>()).prop_map(|(fields, items, dates, paging, is_html)| {
        let [id, slug, url, title, body, image, name, published] = fields.as_slice() else { unreachable!() };
        let html = if is_html { r#"["title", "excerpt", "body"]"# } else { "[]" };
        configured(&format!(
            r#"{{"type": "mapped", "url": "https://cms.sluice.example/api", "items": "{items}", "dates": "{dates}", "html": {html},
            "paging": {paging}, "total": "meta.total", "total_header": "x-wp-total", "article_parameter": "slug",
            "fields": {{"id": "{id}", "slug": "{slug}", "url": "{url}", "title": "{title}", "excerpt": "{name}", "body": "{body}",
            "image": {{"url": "{image}", "alt": "{title}", "width": "{id}", "height": "{id}"}},
            "authors": {{"list": "authors", "name": "{name}", "url": "{url}"}}, "topics": {{"name": "{name}", "slug": "{slug}", "separator": "a"}},
            "published": "{published}", "modified": "date_modified", "language": "{slug}"}}}}"#
        ))
    });
    prop_oneof![documented_titles.prop_map(documented), anything]
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
        let nested: Vec<Value> = items
            .iter()
            .map(|it| json!({"id": it, "_id": it, "attributes": it, "_source": it, "object": it}))
            .collect();
        let mapped =
            json!({"data": nested, "hits": {"hits": nested}, "orderedItems": nested, "next": items.first()});
        let outsides = [list, feed, answer, mapped].map(|it| it.to_string());
        prop_oneof![prop::sample::select(outsides.to_vec()), values().prop_map(|it| it.to_string())]
    })
}

/// Pieces of feeds in XML, well put together and not.
fn xml() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "<(item|entry|title|link|guid|id|description|summary|content|content:encoded|dc:creator|author|name|category|pubDate|updated|media:content|media:group|enclosure|p|script)( (rel|href|url|type|xml:base|xml:lang|term|isPermaLink)='(next|/2|//a.example|javascript:1|html|xhtml|image/png|audio/x|es|a&b|&eacute;)?'){0,2}/?>",
        4 => "</(item|entry|title|link|guid|description|content|content:encoded|p)>",
        3 => "\\PC{0,8}",
        2 => "&([a-z]{1,8}|#[0-9]{1,6}|#x[0-9a-f]{1,5});?",
        1 => prop::sample::select(vec![
            "<![CDATA[", "]]>", "<!--", "-->", "<?x", "?>", "<!DOCTYPE a [", "]>", "<", "&", "\u{0}", "\u{ffff}", "\"", "'",
            "Tue, 06 Oct 2026 08:30:00 ZZZ", "2026-10-06T08:30:00Z",
        ]).prop_map(str::to_owned),
    ];
    let sound = vec(
        "<item><guid>[a-c]</guid><title>\\PC{0,6}</title></item>|<entry><id>[a-c]</id><title>x</title></entry>",
        0..3,
    );
    let root = prop::sample::select(vec![
        ("<rss><channel>", "</channel></rss>"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'>", "</feed>"),
        ("<rdf:RDF><channel/>", "</rdf:RDF>"),
        ("", ""),
    ]);
    (root, sound, vec(piece, 0..16)).prop_map(|((start, end), items, pieces)| {
        let inside: String = pieces.concat().replace(['<', '>'], "");
        let sound = format!(
            "{start}{}<item><title>{}</title></item>{end}",
            items.concat(),
            inside.replace('&', "&amp;")
        );
        if pieces.len() % 2 == 0 { sound } else { [start, &items.concat(), &pieces.concat(), end].concat() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_markup_in_place_of_a_feed_comes_to_a_page_or_an_error(asking in asks(), body in xml()) {
        if let Ok(page) = ask(&syndication(), asking, |_| ok(&body)).0 {
            assert_sound(&page);
        }
    }

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
