//! What a site says of itself: its name, its words, its language, its looks.
//!
//! Deliberately absent: inventing any of it. What nobody tells is left out of the file.

use super::place::Place;
use crate::client::Client;
use crate::html_parser::NativeHtmlParser;
use crate::xml_parser::NativeXmlParser;
use broadside_core::config::{Colour, SourceKind};
use broadside_core::json;
use broadside_core::model::LanguageTag;
use broadside_core::rich_text::{line_from_html, tidied};
use broadside_core::sources::{Request, Response};
use broadside_core::xml::{self, Namespace, XmlElement};
use serde_json::Value;

/// Who tells something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teller {
    /// The source itself.
    Source,
    /// The page's `meta` of this name.
    Meta(&'static str),
    /// The page's title.
    Title,
    /// The page's `lang`.
    Lang,
    /// Nobody: it is the host's name.
    Host,
}

/// Something that was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The words.
    pub text: String,
    /// Whose they are.
    pub teller: Teller,
}

/// All that was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Its name, of which there always is one.
    pub name: Told,
    /// A line under it.
    pub tagline: Option<Told>,
    /// A sentence or two.
    pub description: Option<Told>,
    /// A language tag.
    pub language: Option<Told>,
    /// A colour, as `#rrggbb`.
    pub accent: Option<Told>,
    /// A whole address.
    pub logo: Option<Told>,
}

impl About {
    /// Asks the source for what it says of its site, and the page for the rest.
    pub fn of(client: &Client, kind: &SourceKind, place: &Place) -> Self {
        let document = document(client, kind);
        let by_source = |key: &str| {
            let text = document.as_ref()?.get(key)?.as_str()?;
            // WordPress writes texts as HTML; the others write them plainly.
            let is_html = matches!(kind, SourceKind::WordPress(_));
            let text = if is_html { line_from_html(text, &NativeHtmlParser) } else { tidied(text) };
            told(text, Teller::Source)
        };
        let by_page = |name: &'static str| told(place.page.meta(name)?, Teller::Meta(name));
        let name_key = if matches!(kind, SourceKind::WordPress(_)) { "name" } else { "title" };
        let host = || Told { text: place.address.host().to_owned(), teller: Teller::Host };
        let name = by_source(name_key)
            .or_else(|| by_page("og:site_name"))
            .or_else(|| told(place.page.title.clone()?, Teller::Title))
            .unwrap_or_else(host);
        let own_words = by_source("description");
        // Any other page describes itself and not the site.
        let page_words = || by_page("description").filter(|_| place.address.path() == "/");
        let (tagline, description) = match kind {
            SourceKind::JsonFeed { .. } | SourceKind::Syndication { .. } => {
                (None, own_words.or_else(page_words))
            }
            _ => (own_words, page_words()),
        };
        let description = description.filter(|it| tagline.as_ref().is_none_or(|line| line.text != it.text));
        let by_lang = || told(place.page.language.clone()?, Teller::Lang);
        let language = by_lang().and_then(language).or_else(|| by_source("language").and_then(language));
        let accent = by_page("theme-color")
            .and_then(|it| told(Colour::parse(&it.text).filter(|it| is_colourful(*it))?.to_hex(), it.teller));
        // A feed's icon is made for a list of feeds, and would stand in the masthead instead of the name.
        let logo = by_page("og:logo")
            .and_then(|it| told(place.page.base.join(&it.text)?.upgraded().as_str().to_owned(), it.teller));
        Self { name, tagline, description, language, accent, logo }
    }
}

/// The document in which the source describes its site; each is public.
fn document(client: &Client, kind: &SourceKind) -> Option<Value> {
    let address = match kind {
        SourceKind::JsonFeed { address, .. } | SourceKind::Syndication { address } => address.clone(),
        SourceKind::WordPress(site) => site.root.clone(),
        SourceKind::Ghost(site) => site.root.join(&format!("settings/?key={}", site.key))?,
        // Nothing is known of such a document but what the configuration says.
        SourceKind::Mapped(_) => return None,
    };
    let answer = client.get(&Request { address }).ok().filter(|it| it.status < 400)?;
    if matches!(kind, SourceKind::Syndication { .. }) {
        return syndicated(&answer);
    }
    let body = answer.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&answer.body);
    let document = json::parsed(body).ok()?;
    match kind {
        SourceKind::Ghost(_) => document.get("settings").cloned(),
        _ => Some(document),
    }
}

/// What RSS and Atom say of a feed, by the keys of a JSON Feed.
fn syndicated(answer: &Response) -> Option<Value> {
    let content_type = answer.content_type.as_deref();
    let root = xml::document(&answer.body, content_type, &NativeXmlParser, &NativeHtmlParser).ok()?;
    let feed = root.elements().find(|it| it.name == "channel").unwrap_or(&root);
    let text = |names: [&str; 2]| {
        let texts = names.into_iter().flat_map(|it| feed.all_in(feed.namespace, it)).map(XmlElement::text);
        let mut lines = texts.map(|it| line_from_html(&it, &NativeHtmlParser));
        lines.find(|it| !it.is_empty())
    };
    let language =
        text(["language"; 2]).or_else(|| root.attribute_in(Namespace::Xml, "lang").map(str::to_owned));
    Some(serde_json::json!({
        "title": text(["title"; 2]),
        "description": text(["description", "subtitle"]),
        "language": language,
    }))
}

fn told(text: String, teller: Teller) -> Option<Told> {
    let is_empty = text.trim().is_empty();
    (!is_empty).then(|| Told { text: text.trim().to_owned(), teller })
}

fn language(it: Told) -> Option<Told> {
    told(LanguageTag::new(&it.text)?.as_str().to_owned(), it.teller)
}

/// Greys colour a browser's frame, and would make links look like text.
fn is_colourful(colour: Colour) -> bool {
    colour.red != colour.green || colour.green != colour.blue
}
