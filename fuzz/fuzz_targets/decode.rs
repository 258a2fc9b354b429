//! Throws bytes at everything that eats foreign bytes, and asserts what must hold of whatever comes out: it
//! ends, it holds its promises, and it can be stored and read again.
//!
//! Deliberately absent: the browser's parser and the network.
//!
//! `cargo +nightly fuzz run decode fuzz/corpus/decode tests/fixtures/jsonfeed tests/fixtures/syndication tests/fixtures/wordpress tests/fixtures/ghost tests/fixtures/mapped -- -max_total_time=60`
#![no_main]

#[path = "../../crates/broadside-press/src/html_parser.rs"]
mod html_parser;
#[path = "../../crates/broadside-press/src/xml_parser.rs"]
mod xml_parser;

use broadside_core::config::{Config, GhostSite, Source, SourceKind, Taxonomy, WordPressSite};
use broadside_core::model::{SourceId, TopicSlug, WebAddress};
use broadside_core::query::Match;
use broadside_core::rich_text::RichText;
use broadside_core::sources::{Ask, Conversation, Parsers, Response, Step};
use broadside_core::stored::{article_from_text, article_to_text, shelf_from_text};
use html_parser::NativeHtmlParser;
use libfuzzer_sys::fuzz_target;
use xml_parser::NativeXmlParser;

/// A mapping that most of the fixtures have something for.
const MAPPED: &str = r##"{"sources": [{
    "type": "mapped", "url": "https://news.example/api", "items": "data", "html": ["title", "excerpt", "body"],
    "fields": {
        "id": "id | _id | nid | #", "slug": "attributes.slug | slug", "url": "/{attributes.slug | slug}/ | path",
        "title": "attributes.title | title", "excerpt": "attributes.summary", "body": "attributes.body | html",
        "image": {"url": "attributes.cover.data.attributes.url", "width": "id", "height": "id"},
        "authors": {"list": "attributes.authors.data[*].attributes"},
        "topics": {"list": "attributes.topics.data[*].attributes", "slug": "slug"},
        "published": "attributes.publishedAt", "modified": "attributes.updatedAt", "language": "attributes.locale"
    },
    "paging": {"type": "next", "next": "next"}, "total": "meta.pagination.total"
}]}"##;

fuzz_target!(|bytes: &[u8]| {
    let Some(base) = WebAddress::parse("https://news.example/wp-json/") else { return };
    let site = WordPressSite { root: base.clone(), taxonomy: Taxonomy::Both };
    let ghost = GhostSite { root: base.clone(), key: String::new() };
    let mapped = Config::read(MAPPED.as_bytes(), &base).config.map(|it| it.sources).unwrap_or_default();
    assert_eq!(mapped.len(), 1);
    // A configuration is a newsroom's own, but typed by people.
    let _ = Config::read(bytes, &base);
    for kind in [
        SourceKind::JsonFeed { address: base.clone() },
        SourceKind::Syndication { address: base.clone() },
        SourceKind::WordPress(site),
        SourceKind::Ghost(ghost),
    ]
    .into_iter()
    .chain(mapped.into_iter().map(|it| it.kind))
    {
        let source = Source { id: SourceId("a".to_owned()), title: String::new(), kind, mirrors: Vec::new() };
        let topics: Vec<TopicSlug> = TopicSlug::new("labour").into_iter().collect();
        for asking in [
            Ask::Latest { topics: Vec::new(), matching: Match::Any },
            Ask::Latest { topics, matching: Match::All },
        ] {
            read(&source, asking, bytes);
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let tree = RichText::read(text, &NativeHtmlParser, Some(&base));
        assert!(tree.excerpt(200).chars().count() <= 200);
        if let Some(article) = article_from_text(text) {
            assert_eq!(article_from_text(&article_to_text(&article)).as_ref(), Some(&article));
        }
        let _ = shelf_from_text(text);
        if let Some(address) = base.join(text) {
            assert_eq!(WebAddress::parse(address.as_str()).as_ref(), Some(&address));
        }
    }
});

/// Answers every request of a conversation with the same bytes, until it ends, as it must.
fn read(source: &Source, asking: Ask, bytes: &[u8]) {
    let (mut conversation, _) = Conversation::open(source, asking);
    for _ in 0..60 {
        let response = Response { status: 200, body: bytes.to_vec(), ..Response::default() };
        let parsers = Parsers { html: &NativeHtmlParser, xml: &NativeXmlParser };
        match conversation.answer(&response, parsers) {
            Ok(Step::Fetch(_)) => {}
            Err(_) => return,
            Ok(Step::Done(page)) => {
                for article in &page.articles {
                    assert!(!article.preview.title.is_empty());
                    assert_eq!(article_from_text(&article_to_text(article)).as_ref(), Some(article));
                }
                return;
            }
        }
    }
    panic!("the conversation does not end");
}
