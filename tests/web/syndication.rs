//! The browser's parser and decoder read feeds in XML as the press's do: both are held to the same outlines.
//!
//! Deliberately absent: the outlines' own making; the core's tests write them.

use crate::boot_script::stand_in_for_the_boot_script;
use crate::feed_outline::feed_outline;
use broadside::browser::html::BrowserHtmlParser;
use broadside::browser::xml::BrowserXmlParser;
use broadside_core::config::{Source, SourceKind};
use broadside_core::model::{SourceId, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Conversation, Found, Page, Parsers, Response, SourceError, Step};
use wasm_bindgen_test::wasm_bindgen_test;

fn read(body: &[u8], content_type: Option<&str>) -> Result<Page, SourceError> {
    stand_in_for_the_boot_script();
    let address = WebAddress::parse("https://news.example/feed.xml").unwrap();
    let kind = SourceKind::Syndication { address };
    let source =
        Source { id: SourceId("desk".to_owned()), title: "The desk".to_owned(), kind, mirrors: Vec::new() };
    let (mut conversation, _) =
        Conversation::open(&source, Ask::Latest { topics: Vec::new(), matching: Match::Any });
    let content_type = content_type.map(str::to_owned);
    let response = Response { status: 200, body: body.to_vec(), content_type, ..Response::default() };
    let parsers = Parsers { html: &BrowserHtmlParser, xml: &BrowserXmlParser };
    conversation.answer(&response, parsers).map(|step| match step {
        Step::Done(page) => *page,
        Step::Fetch(request) => panic!("it asks for {}", request.address.as_str()),
    })
}

macro_rules! fixtures {
    ($($name:ident: $file:literal),+ $(,)?) => {$(
        #[wasm_bindgen_test]
        fn $name() {
            let body = include_bytes!(concat!("../fixtures/syndication/", $file, ".xml"));
            let expected = include_str!(concat!("../fixtures/syndication/", $file, ".outline.txt"));
            assert_eq!(feed_outline(&read(body, None)), expected);
        }
    )+};
}

fixtures! {
    a_bomb_reads_as_in_print: "billion-laughs",
    dates_read_as_in_print: "dates",
    entities_read_as_in_print: "entities",
    ghosts_rss_reads_as_in_print: "ghost",
    a_hostile_feed_reads_as_in_print: "hostile",
    a_page_reads_as_in_print: "html-page",
    latin_1_reads_as_in_print: "latin-1",
    pictures_and_films_read_as_in_print: "media",
    crossed_tags_read_as_in_print: "mismatched",
    a_podcast_reads_as_in_print: "podcast",
    rss_1_0_reads_as_in_print: "rdf",
    a_sitemap_reads_as_in_print: "sitemap",
    marked_sections_read_as_in_print: "split-cdata",
    atom_of_a_generator_reads_as_in_print: "static-atom",
    a_feed_that_breaks_off_reads_as_in_print: "truncated",
    utf_16_reads_as_in_print: "utf-16",
    what_is_not_utf_8_reads_as_in_print: "windows-1252",
    wordpresss_rss_reads_as_in_print: "wordpress",
    an_xhtml_page_reads_as_in_print: "xhtml-page",
    bases_read_as_in_print: "xml-base",
}

#[wasm_bindgen_test]
fn a_fault_has_its_line() {
    let body = b"<?xml version='1.0'?>\n<rss>\n<channel>\n</rss>";
    let Err(SourceError::NotAFeed(Found::BrokenXml(Some(place)))) = read(body, None) else {
        panic!("{:?}", read(body, None))
    };
    assert_eq!(place.line, 4);
}

#[wasm_bindgen_test]
fn the_header_says_the_encoding() {
    let body = b"<rss><channel><title>\xcf\xee\xf0\xf2</title></channel></rss>";
    for (content_type, title) in [
        (Some("text/xml; charset=windows-1251"), "Порт"),
        (Some("text/xml; charset=no-such-thing"), "Ïîðò"),
        (None, "Ïîðò"),
    ] {
        assert_eq!(read(body, content_type).unwrap().title.as_deref(), Some(title), "{content_type:?}");
    }
}

#[wasm_bindgen_test]
fn a_flood_of_elements_never_reaches_the_parser() {
    let deep =
        ["<rss><channel>", &"<a>".repeat(100_000), &"</a>".repeat(100_000), "</channel></rss>"].concat();
    assert!(matches!(read(deep.as_bytes(), None), Err(SourceError::NotAFeed(Found::BrokenXml(Some(_))))));
}

#[wasm_bindgen_test]
fn nothing_runs_while_a_feed_is_parsed() {
    let body = br#"<rss xmlns:h="http://www.w3.org/1999/xhtml"><channel><title>T</title>
        <h:script>globalThis.hasFeedRun = true</h:script>
        <h:img src="data:," onerror="globalThis.hasFeedRun = true"/></channel></rss>"#;
    assert!(read(body, None).is_ok());
    assert!(js_sys::eval("globalThis.hasFeedRun").unwrap().is_undefined());
}
