//! XML as a parser saw it, and the way there from bytes: the one shape that both parsers give.
//!
//! Deliberately absent: a parser. The browser's own (`DOMParser`) is used in the app and a native one in the press
//! and in tests; both are handed the same mended text and must give the same tree. Entities that a document declares
//! itself are not known, so that none can grow: declarations are left out before anything is parsed.

mod encoding;
mod mending;

use crate::html::HtmlParser;
use std::borrow::Cow;

/// A parsed node. Comments, processing instructions and declarations are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum XmlNode {
    /// Character data, references resolved.
    Text(String),
    /// An element.
    Element(XmlElement),
}

/// A parsed element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlElement {
    /// What its name belongs to.
    pub namespace: Namespace,
    /// The local name as it is written.
    pub name: String,
    /// Those that declare namespaces left out.
    pub attributes: Vec<XmlAttribute>,
    /// Children in order.
    pub children: Vec<XmlNode>,
}

/// A parsed attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlAttribute {
    /// What its name belongs to; without a prefix, nothing.
    pub namespace: Namespace,
    /// The local name as it is written.
    pub name: String,
    /// The value, references resolved.
    pub value: String,
}

/// The namespaces that readers of feeds tell apart. Feeds write many more, of which nothing is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named as its specification is called")]
pub enum Namespace {
    /// No namespace at all, as RSS 2.0 has it.
    None,
    /// RSS 1.0 and 0.90, and what some programs put RSS 2.0 in.
    Rss,
    Rdf,
    Atom,
    Content,
    DublinCore,
    Media,
    Xml,
    Xhtml,
    /// Any other.
    Other,
}

impl Namespace {
    /// The namespace of a URI.
    pub fn of(uri: Option<&str>) -> Self {
        let Some(uri) = uri.map(|it| it.trim().trim_end_matches(['/', '#'])).filter(|it| !it.is_empty())
        else {
            return Self::None;
        };
        match uri {
            "http://purl.org/rss/1.0"
            | "http://my.netscape.com/rdf/simple/0.9"
            | "http://backend.userland.com/rss2"
            | "http://backend.userland.com/RSS2" => Self::Rss,
            "http://www.w3.org/1999/02/22-rdf-syntax-ns" => Self::Rdf,
            "http://www.w3.org/2005/Atom" => Self::Atom,
            "http://purl.org/rss/1.0/modules/content" => Self::Content,
            "http://purl.org/dc/elements/1.1" => Self::DublinCore,
            "http://search.yahoo.com/mrss" => Self::Media,
            "http://www.w3.org/XML/1998/namespace" => Self::Xml,
            "http://www.w3.org/1999/xhtml" => Self::Xhtml,
            _ => Self::Other,
        }
    }
}

impl XmlElement {
    /// The value of the attribute `name` that has no prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attribute_in(Namespace::None, name)
    }

    /// The value of the attribute `name` in a namespace.
    pub fn attribute_in(&self, namespace: Namespace, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|it| it.namespace == namespace && it.name == name);
        found.map(|it| it.value.as_str())
    }

    /// The elements among the children.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children
            .iter()
            .filter_map(|it| if let XmlNode::Element(element) = it { Some(element) } else { None })
    }

    /// The children called `name` in a namespace.
    pub fn all_in<'a>(&'a self, namespace: Namespace, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.elements().filter(move |it| it.namespace == namespace && it.name == name)
    }

    /// The text in it and in everything below, white space at both ends left out.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.push_text(&mut text);
        text.trim().to_owned()
    }

    fn push_text(&self, text: &mut String) {
        for node in &self.children {
            match node {
                XmlNode::Text(part) => text.push_str(part),
                XmlNode::Element(element) => element.push_text(text),
            }
        }
    }
}

/// A place in a document, both numbers from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XmlPlace {
    /// The line.
    pub line: usize,
    /// The character in it.
    pub column: usize,
}

impl XmlPlace {
    /// The place in a parser's message, of which browsers give nothing but the words: `error on line 4 at column 12:
    /// …` in some, `Line Number 4, Column 12:` in others.
    pub fn in_message(message: &str) -> Option<Self> {
        let (_, rest) = message.split_once("ine ").or_else(|| message.split_once("ine Number "))?;
        let mut numbers = rest.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty());
        let mut number = || numbers.next()?.parse().ok();
        Some(Self { line: number()?, column: number()? })
    }
}

/// Why there is no tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum XmlFault {
    /// It is not well-formed, from here on where that is known.
    Broken(Option<XmlPlace>),
    /// It has more elements than are read (250,000), or more attributes or namespaces in one than are told apart.
    TooLarge,
}

/// Parses XML without loading or running any of it.
pub trait XmlParser {
    /// `bytes` as text, by the Encoding Standard's label of their encoding; what is no character of it is replaced.
    /// `None` where there is no such label.
    fn decode(&self, bytes: &[u8], label: &str) -> Option<String>;

    /// The root element of `text`, which has no declarations, or where its fault is as far as that is known. It is
    /// at most 100 levels deep. Neighbouring texts are one node.
    fn parse_xml(&self, text: &str) -> Result<XmlElement, Option<XmlPlace>>;
}

/// The tree of a document as it was sent, the usual faults mended. HTML's named characters, which XML does not know
/// and feeds have all the same, are those that `html` knows.
pub fn document(
    bytes: &[u8],
    content_type: Option<&str>,
    parser: &dyn XmlParser,
    html: &dyn HtmlParser,
) -> Result<XmlElement, XmlFault> {
    let text: Cow<'_, str> = encoding::decoded(bytes, content_type, parser);
    let mended = mending::mended(&text, html)?;
    parser.parse_xml(&mended).map_err(XmlFault::Broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_found_in_every_browsers_words() {
        for (message, expected) in [
            (
                "This page contains the following errors:error on line 4 at column 12: Opening and ending tag mismatch",
                Some((4, 12)),
            ),
            (
                "XML Parsing Error: mismatched tag.\nLocation: about:blank\nLine Number 7, Column 3:",
                Some((7, 3)),
            ),
            ("no place", None),
            ("a line without numbers", None),
            ("", None),
        ] {
            let place = XmlPlace::in_message(message).map(|it| (it.line, it.column));
            assert_eq!(place, expected, "{message}");
        }
    }

    #[test]
    fn a_namespace_is_known_however_its_address_ends() {
        for (uri, expected) in [
            (None, Namespace::None),
            (Some(""), Namespace::None),
            (Some("http://www.w3.org/2005/Atom"), Namespace::Atom),
            (Some("http://search.yahoo.com/mrss"), Namespace::Media),
            (Some("http://search.yahoo.com/mrss/"), Namespace::Media),
            (Some("http://www.itunes.com/dtds/podcast-1.0.dtd"), Namespace::Other),
        ] {
            assert_eq!(Namespace::of(uri), expected, "{uri:?}");
        }
    }
}
