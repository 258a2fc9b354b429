//! A conversation with a source that answers from a table.

use crate::html_parser::NativeHtmlParser;
use crate::xml_parser::NativeXmlParser;
use broadside_core::config::{Config, GhostSite, Source, SourceKind, Taxonomy, WordPressSite};
use broadside_core::model::{SourceId, TopicSlug, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Conversation, Page, Parsers, Response, SourceError, Step};

pub const FEED: &str = "https://news.example/feed.json";
pub const RSS: &str = "https://news.example/feed.xml";
pub const ROOT: &str = "https://news.example/wp-json/";

pub const GHOST: &str = "https://news.example/ghost/api/content/";

pub fn address(text: &str) -> WebAddress {
    WebAddress::parse(text).unwrap()
}

pub fn slugs(topics: &[&str]) -> Vec<TopicSlug> {
    topics.iter().map(|it| TopicSlug::new(it).unwrap()).collect()
}

pub fn latest(topics: &[&str], matching: Match) -> Ask {
    Ask::Latest { topics: slugs(topics), matching }
}

pub fn json_feed() -> Source {
    source(SourceKind::JsonFeed { address: address(FEED), index: None })
}

pub fn syndication() -> Source {
    source(SourceKind::Syndication { address: address(RSS) })
}

pub fn wordpress(taxonomy: Taxonomy) -> Source {
    source(SourceKind::WordPress(WordPressSite { root: address(ROOT), taxonomy }))
}

pub fn ghost() -> Source {
    source(SourceKind::Ghost(GhostSite { root: address(GHOST), key: "4f2a90c1".to_owned() }))
}

/// The source that this text describes, as an element of `sources`.
pub fn configured(text: &str) -> Source {
    let file = format!(r#"{{ "newsroom": {{ "name": "Desk" }}, "sources": [{text}] }}"#);
    let reading = Config::read(file.as_bytes(), &address("https://desk.example/"));
    assert_eq!(reading.problems, [], "{text}");
    let source = reading.config.unwrap().sources.remove(0);
    Source { id: SourceId("desk".to_owned()), ..source }
}

/// The example with this title in the documentation of backends, as it is copied from there.
pub fn documented(title: &str) -> Source {
    let page = include_str!("../../../../docs/backends.md");
    let examples = page.split("```json\n").skip(1).map(|it| it.split("```").next().unwrap());
    let named = format!(r#""title": "{title}""#);
    let mut examples: Vec<_> = examples.filter(|it| it.contains(&named)).collect();
    assert_eq!(examples.len(), 1, "{title}");
    configured(examples.remove(0))
}

fn source(kind: SourceKind) -> Source {
    Source { id: SourceId("desk".to_owned()), title: "The desk".to_owned(), kind, mirrors: Vec::new() }
}

pub fn ok(body: impl AsRef<[u8]>) -> Response {
    Response { status: 200, body: body.as_ref().to_vec(), ..Response::default() }
}

/// Asks and answers until there is a page, giving each request's address to `server`. Also the addresses, in
/// order.
pub fn ask(
    source: &Source,
    ask: Ask,
    server: impl Fn(&str) -> Response,
) -> (Result<Page, SourceError>, Vec<String>) {
    let (mut conversation, mut request) = Conversation::open(source, ask);
    let mut asked = Vec::new();
    loop {
        asked.push(request.address.as_str().to_owned());
        assert!(asked.len() <= 60, "the conversation does not end: {asked:?}");
        let response = server(request.address.as_str());
        let parsers = Parsers { html: &NativeHtmlParser, xml: &NativeXmlParser };
        match conversation.answer(&response, parsers) {
            Ok(Step::Fetch(next)) => request = next,
            Ok(Step::Done(page)) => return (Ok(*page), asked),
            Err(error) => return (Err(error), asked),
        }
    }
}

/// The page that one document comes to.
pub fn page_of(source: &Source, body: &str) -> Page {
    ask(source, latest(&[], Match::Any), |_| ok(body)).0.unwrap()
}

/// The titles on a page.
pub fn titles(page: &Page) -> Vec<&str> {
    page.articles.iter().map(|it| it.preview.title.as_str()).collect()
}

/// The pointers of a page's warnings.
pub fn pointers(page: &Page) -> Vec<&str> {
    page.warnings.iter().map(|it| it.pointer.as_str()).collect()
}
