//! A conversation in which every answer is the same bytes, and what must hold of whatever comes of it: it ends, its
//! articles keep their promises, and they can be stored and read again.
//!
//! Deliberately absent: the browser's parsers and the network.
#![allow(dead_code, reason = "each target has its own copy and uses what it needs")]

#[path = "../../crates/broadside-press/src/html_parser.rs"]
pub mod html_parser;
#[path = "../../crates/broadside-press/src/xml_parser.rs"]
pub mod xml_parser;

use broadside_core::config::{Config, Source, SourceKind};
use broadside_core::model::{ArticleKey, SourceId, TopicSlug, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Conversation, Parsers, Response, Step};
use broadside_core::stored::{article_from_text, article_to_text};
use html_parser::NativeHtmlParser;
use xml_parser::NativeXmlParser;

const MAX_REQUESTS: usize = 60;
const MAX_WARNINGS: usize = 50;

/// Where the newsroom of these conversations is.
pub fn base() -> WebAddress {
    WebAddress::parse("https://news.example/wp-json/").expect("it is an address")
}

/// A source of this kind.
pub fn source(kind: SourceKind) -> Source {
    Source { id: SourceId("a".to_owned()), title: String::new(), kind, mirrors: Vec::new() }
}

/// The sources that a configuration describes.
pub fn configured(text: &str) -> Vec<Source> {
    Config::read(text.as_bytes(), &base()).config.map(|it| it.sources).unwrap_or_default()
}

/// Asks `source` everything that can be asked at the beginning, each answered with `bytes`.
pub fn ask_everything(source: &Source, bytes: &[u8], headers: &[(&str, &str)]) {
    let topics: Vec<TopicSlug> = TopicSlug::new("labour").into_iter().collect();
    let key = ArticleKey::new("the-ferry-stays").expect("it is a key");
    for asking in [
        Ask::Latest { topics: Vec::new(), matching: Match::Any },
        Ask::Latest { topics, matching: Match::All },
        Ask::Article(key),
        Ask::Topics,
    ] {
        ask(source, asking, bytes, headers);
    }
}

fn ask(source: &Source, asking: Ask, bytes: &[u8], headers: &[(&str, &str)]) {
    let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let response = Response { status: 200, body: bytes.to_vec(), headers, ..Response::default() };
    let (mut conversation, _) = Conversation::open(source, asking);
    for _ in 0..MAX_REQUESTS {
        let parsers = Parsers { html: &NativeHtmlParser, xml: &NativeXmlParser };
        match conversation.answer(&response, parsers) {
            Ok(Step::Fetch(_)) => {}
            Err(_) => return,
            Ok(Step::Done(page)) => {
                assert!(page.warnings.len() <= MAX_WARNINGS);
                for (index, article) in page.articles.iter().enumerate() {
                    assert!(!article.preview.title.is_empty());
                    assert!(article.preview.excerpt.chars().count() <= 240);
                    assert!(page.articles[..index].iter().all(|it| it.preview.id != article.preview.id));
                    assert_eq!(article_from_text(&article_to_text(article)).as_ref(), Some(article));
                }
                return;
            }
        }
    }
    panic!("the conversation does not end");
}
