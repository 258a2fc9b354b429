//! Items of RSS and entries of Atom as articles.
//!
//! Deliberately absent: choosing which items; the question does.

use super::super::attachment::embed;
use super::super::document::Notes;
use super::super::naming;
use super::wire::{Author, Base, Feed, Item, Text};
use crate::html::{HtmlElement, HtmlNode, HtmlParser};
use crate::model::{
    Article, ArticleId, ArticleKey, Author as Byline, Body, Image, Preview, SourceId, Topic, WebAddress,
    short_hash,
};
use crate::rich_text::{RichText, line_from_html, line_from_nodes, shortened, tidied, with_bare_ellipsis};
use crate::xml::{Namespace, XmlElement, XmlNode};

const MAX_EXCERPT_CHARS: usize = 240;
const MAX_TITLE_CHARS: usize = 90;
/// A summary of this length is the text: feeds without `content:encoded` have it in the description.
const MIN_TEXT_CHARS: usize = 600;

/// A document with what its items need of it.
pub(super) struct Adapter<'a> {
    pub source: &'a SourceId,
    pub feed: &'a Feed<'a>,
    pub parser: &'a dyn HtmlParser,
}

impl Adapter<'_> {
    /// The item as an article; `None` where it has nothing to be told apart by.
    pub fn adapted(&self, index: usize, notes: &mut Notes) -> Option<Article> {
        let item = self.feed.item(index, notes)?;
        let raw_id = self.raw_id(&item, &self.feed.pointer(index), notes)?;
        let title = self.title(&item);
        let key = naming::key(item.url.as_ref().map(WebAddress::as_str), title.as_deref(), &raw_id)?;
        let base = self.content_base(&item);
        let rich = |it: &Text<'_>| Some(self.rich(it, base)).filter(|it| !it.is_empty());
        let summary = item.summary.as_ref().and_then(rich);
        let text = item.content.as_ref().and_then(rich);
        let excerpt = summary.as_ref().or(text.as_ref()).map(|it| it.excerpt(MAX_EXCERPT_CHARS));
        let excerpt = with_bare_ellipsis(excerpt.unwrap_or_default());
        let title = title
            .or_else(|| Some(shortened(&excerpt, MAX_TITLE_CHARS)).filter(|it| !it.is_empty()))
            .or_else(|| item.url.as_ref().map(|it| it.as_str().to_owned()))
            .unwrap_or_else(|| tidied(&raw_id));
        let body = body(text, summary, &item);
        let reading_minutes = match &body {
            Body::Full(text) => Some(text.reading_minutes()),
            Body::ExcerptOnly | Body::MembersOnly => None,
        };
        let authors = if item.authors.is_empty() { &self.feed.authors } else { &item.authors };
        let published = item.published;
        let preview = Preview {
            id: ArticleId::new(self.source, &raw_id),
            key,
            source: self.source.clone(),
            external_address: None,
            title,
            excerpt,
            topics: self.topics_of(index),
            authors: self.bylines(authors),
            published: published.or(item.updated),
            modified: item.updated.filter(|it| published.is_some_and(|published| *it > published)),
            image: item.image.map(|it| Image {
                address: it.address.upgraded(),
                alt: String::new(),
                size_px: it.size_px,
            }),
            language: item.language.or_else(|| self.feed.language.clone()),
            reading_minutes,
            address: item.url,
        };
        Some(Article { preview, body })
    }

    /// The key of an item whose text is not read.
    pub fn key_of(&self, index: usize) -> Option<ArticleKey> {
        let notes = &mut Notes::default();
        let item = self.feed.item(index, notes)?;
        let raw_id = self.raw_id(&item, "", notes)?;
        naming::key(item.url.as_ref().map(WebAddress::as_str), self.title(&item).as_deref(), &raw_id)
    }

    /// The topics of an item, without repeats.
    pub fn topics_of(&self, index: usize) -> Vec<Topic> {
        let mut topics: Vec<Topic> = Vec::new();
        for tag in self.feed.tags(index).iter().take(naming::MAX_NAMES) {
            if let Some(topic) = Topic::named(&line_from_html(tag, self.parser))
                && topics.iter().all(|it| it.slug != topic.slug)
            {
                topics.push(topic);
            }
        }
        topics
    }

    /// A text on one line.
    pub fn line(&self, text: &Text<'_>) -> String {
        match text {
            Text::Plain(text) => tidied(text),
            Text::Html(html) => line_from_html(html, self.parser),
            Text::Xhtml(element) => line_from_nodes(&html_nodes(element)),
        }
    }

    fn rich(&self, text: &Text<'_>, base: &WebAddress) -> RichText {
        match text {
            Text::Plain(text) => RichText::from_plain_text(text),
            Text::Html(html) => RichText::read(without_signature(html), self.parser, Some(base)),
            Text::Xhtml(element) => RichText::from_html(&html_nodes(element), Some(base)),
        }
    }

    fn title(&self, item: &Item<'_>) -> Option<String> {
        item.title.as_ref().map(|it| self.line(it)).filter(|it| !it.is_empty())
    }

    /// What relative addresses in a text are joined to. Unless the feed says it, they were written for the item's own
    /// page.
    fn content_base<'i>(&'i self, item: &'i Item<'_>) -> &'i WebAddress {
        let Base { address, is_given } = &item.content_base;
        let page = item.url.as_ref().or(self.feed.home.as_ref()).filter(|_| !is_given);
        page.unwrap_or(address)
    }

    /// What tells the item from others: its id, else its address, else its words.
    fn raw_id(&self, item: &Item<'_>, pointer: &str, notes: &mut Notes) -> Option<String> {
        if let Some(id) = &item.id {
            return Some(id.clone());
        }
        // RSS 2.0 asks for no id, so that an address in its place is no fault.
        if let Some(url) = &item.url {
            return Some(url.as_str().to_owned());
        }
        let words = [&item.content, &item.summary, &item.title].into_iter().flatten().next();
        let words = words.map(|it| self.line(it)).filter(|it| !it.is_empty());
        let note = match words {
            Some(_) => "has no id and no address; told apart by its text",
            None => "has no id, no address and no text; left out",
        };
        notes.add(pointer, note);
        words.map(|it| ["content-", &short_hash(&it)].concat())
    }

    fn bylines(&self, authors: &[Author]) -> Vec<Byline> {
        let named = authors.iter().take(naming::MAX_NAMES).filter_map(|author| {
            let name = naming::person(&line_from_html(&author.name, self.parser))?;
            Some(Byline { name, address: author.url.clone() })
        });
        named.collect()
    }
}

/// The text, else a summary that is one; with episodes and films behind it. An episode of a podcast is what is played.
fn body(text: Option<RichText>, summary: Option<RichText>, item: &Item<'_>) -> Body {
    let is_text = |it: &RichText| {
        !item.playable.is_empty() || it.plain_text().chars().nth(MIN_TEXT_CHARS - 1).is_some()
    };
    let text = text.or(summary.filter(is_text));
    if text.is_none() && item.playable.is_empty() {
        return Body::ExcerptOnly;
    }
    let mut text = text.unwrap_or_default();
    let embeds = item.playable.iter().map(|(address, title)| {
        embed(address.clone(), title.as_deref().map(tidied).filter(|it| !it.is_empty()))
    });
    text.0.extend(embeds);
    Body::Full(text)
}

/// WordPress ends descriptions and texts with «The post … appeared first on …», which says nothing on this page.
fn without_signature(html: &str) -> &str {
    match html.rsplit_once("<p>The post <a ") {
        Some((before, signature)) if signature.contains("appeared first on") => before,
        _ => html,
    }
}

/// What stands in an element of XHTML, as the parser of HTML would give it. Where its namespace was forgotten, its
/// elements are in that of the feed.
fn html_nodes(element: &XmlElement) -> Vec<HtmlNode> {
    children(&element.children, element.namespace)
}

fn children(nodes: &[XmlNode], own: Namespace) -> Vec<HtmlNode> {
    let mut html = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            XmlNode::Text(text) => html.push(HtmlNode::Text(text.clone())),
            XmlNode::Element(element) => {
                if element.namespace == Namespace::Xhtml || element.namespace == own {
                    html.push(HtmlNode::Element(html_element(element, own)));
                }
            }
        }
    }
    html
}

fn html_element(element: &XmlElement, own: Namespace) -> HtmlElement {
    let plain = element.attributes.iter().filter(|it| it.namespace == Namespace::None);
    let mut attributes: Vec<(String, String)> =
        plain.map(|it| (it.name.to_ascii_lowercase(), it.value.clone())).collect();
    if let Some(language) = element.attribute_in(Namespace::Xml, "lang") {
        attributes.push(("lang".to_owned(), language.to_owned()));
    }
    let name = element.name.to_ascii_lowercase();
    let children = if name == "template" { Vec::new() } else { children(&element.children, own) };
    HtmlElement { name, attributes, children }
}
