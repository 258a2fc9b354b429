//! What RSS and Atom both say of a feed and its items, each in its own words.
//!
//! Deliberately absent: choosing between summary and text, which `adapt` does. Elements are looked for in the
//! namespace of what they stand in, so that `itunes:title` is no title.

mod atom;
mod media;
mod rss;

use super::super::document::Notes;
use crate::model::{LanguageTag, Timestamp, WebAddress};
use crate::xml::{Namespace, XmlElement};

/// Items that are read of one document.
const MAX_ITEMS: usize = 5_000;

/// Which words a document uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// RSS 2.0 and its elders.
    Rss,
    /// RSS 1.0, whose items stand beside the channel.
    Rdf,
    /// Atom.
    Atom,
}

/// A feed.
pub(super) struct Feed<'a> {
    pub format: Format,
    pub title: Option<Text<'a>>,
    pub home: Option<WebAddress>,
    /// Where the newsroom says that the feed is.
    pub own_url: Option<&'a str>,
    pub next_url: Option<&'a str>,
    pub authors: Vec<Author>,
    pub language: Option<LanguageTag>,
    /// What relative addresses in items are joined to.
    pub base: Base,
    /// Items, not read yet.
    pub items: Vec<&'a XmlElement>,
}

/// An item or entry.
pub(super) struct Item<'a> {
    pub id: Option<String>,
    pub url: Option<WebAddress>,
    pub title: Option<Text<'a>>,
    pub summary: Option<Text<'a>>,
    pub content: Option<Text<'a>>,
    /// Of relative addresses in the content.
    pub content_base: Base,
    pub published: Option<Timestamp>,
    pub updated: Option<Timestamp>,
    pub authors: Vec<Author>,
    pub language: Option<LanguageTag>,
    pub image: Option<Picture>,
    /// Episodes and films, with what they are called.
    pub playable: Vec<(WebAddress, Option<String>)>,
}

/// A text, by the markup in it.
pub(super) enum Text<'a> {
    Plain(String),
    Html(String),
    /// The children are the text.
    Xhtml(&'a XmlElement),
}

/// Somebody who wrote something; the name may be an e-mail address.
#[derive(Clone)]
pub(super) struct Author {
    pub name: String,
    pub url: Option<WebAddress>,
}

/// A picture.
pub(super) struct Picture {
    pub address: WebAddress,
    pub size_px: Option<(u32, u32)>,
}

/// What relative addresses are joined to: `xml:base`, handed down from element to element, else the document's own
/// address.
#[derive(Clone)]
pub(super) struct Base {
    pub address: WebAddress,
    /// Whether an element said it.
    pub is_given: bool,
}

impl Base {
    /// The base inside an element.
    pub fn inside(&self, element: &XmlElement) -> Self {
        let given = element.attribute_in(Namespace::Xml, "base").and_then(|it| self.address.join(it.trim()));
        given.map_or_else(|| self.clone(), |address| Self { address, is_given: true })
    }

    /// The address that a reference names; of nothing, nothing.
    fn join(&self, reference: &str) -> Option<WebAddress> {
        let reference = reference.trim();
        if reference.is_empty() { None } else { self.address.join(reference) }
    }
}

impl<'a> Feed<'a> {
    /// Reads a document; `None` where it is no feed.
    pub fn read(root: &'a XmlElement, address: &WebAddress, notes: &mut Notes) -> Option<Self> {
        let base = Base { address: address.clone(), is_given: false }.inside(root);
        let mut feed = match root.name.as_str() {
            "feed" => atom::feed(root, base),
            "RDF" => rss::feed(root, base, Format::Rdf),
            name if name.eq_ignore_ascii_case("rss") => rss::feed(root, base, Format::Rss),
            _ => return None,
        };
        if feed.items.len() > MAX_ITEMS {
            notes.add(
                &feed.pointer(MAX_ITEMS),
                "this item and those after it are left out; split the feed by links to the next document",
            );
            feed.items.truncate(MAX_ITEMS);
        }
        Some(feed)
    }

    /// Where an item stands, counted from 1.
    pub fn pointer(&self, item: usize) -> String {
        let name = match self.format {
            Format::Rss => "/rss/channel/item[",
            Format::Rdf => "/rdf:RDF/item[",
            Format::Atom => "/feed/entry[",
        };
        [name, &(item + 1).to_string(), "]"].concat()
    }

    /// Reads an item.
    pub fn item(&self, item: usize, notes: &mut Notes) -> Option<Item<'a>> {
        let element = *self.items.get(item)?;
        let base = self.base.inside(element);
        let mut place = Place { pointer: self.pointer(item), notes };
        Some(match self.format {
            Format::Atom => atom::item(element, &base, &mut place),
            Format::Rss | Format::Rdf => rss::item(element, &base, &mut place),
        })
    }

    /// What an item is filed under, which may have entities in it.
    pub fn tags(&self, item: usize) -> Vec<String> {
        let Some(element) = self.items.get(item) else { return Vec::new() };
        match self.format {
            Format::Atom => atom::tags(element),
            Format::Rss | Format::Rdf => rss::tags(element),
        }
    }
}

/// An item's place in its document, with where notes on it are gathered.
struct Place<'n> {
    pointer: String,
    notes: &'n mut Notes,
}

impl Place<'_> {
    fn note(&mut self, child: &str, note: &str) {
        self.notes.add(&[&self.pointer, "/", child].concat(), note);
    }

    /// A date of a format, or of another one that feeds write in its place.
    fn moment(
        &mut self,
        child: &str,
        text: &str,
        expected: fn(&str) -> Option<Timestamp>,
    ) -> Option<Timestamp> {
        if let Some(moment) = expected(text) {
            return Some(moment);
        }
        let mended = Timestamp::parse_utc(text).or_else(|| Timestamp::parse_rfc2822(text));
        let note = match mended {
            Some(_) => "is not a date of this format; read as best it could be",
            None => "is not a date; left out",
        };
        self.note(child, note);
        mended
    }

    /// An address of a page.
    fn page(&mut self, child: &str, base: &Base, reference: &str) -> Option<WebAddress> {
        let address = base.join(reference);
        if address.is_none() {
            self.note(child, "is not a web address; left out");
        }
        address
    }
}

/// The first text that is not blank in the children called `name`.
fn text_in(element: &XmlElement, namespace: Namespace, name: &str) -> Option<String> {
    element.all_in(namespace, name).map(XmlElement::text).find(|it| !it.is_empty())
}

/// The first child called `name` with anything in it.
fn child_in<'a>(element: &'a XmlElement, namespace: Namespace, name: &'a str) -> Option<&'a XmlElement> {
    element.all_in(namespace, name).find(|it| it.elements().next().is_some() || !it.text().is_empty())
}

/// What a link of Atom's leads to, by its relation.
fn link<'a>(element: &'a XmlElement, namespace: Namespace, relation: &'a str) -> Option<&'a str> {
    let mut links = element.all_in(namespace, "link");
    links.find(|it| it.attribute("rel") == Some(relation))?.attribute("href")
}

fn language_of(element: &XmlElement) -> Option<LanguageTag> {
    element.attribute_in(Namespace::Xml, "lang").and_then(LanguageTag::new)
}
