//! RSS of all versions. Modules: `content:encoded`, Dublin Core, Media RSS, links of Atom's.
//!
//! Deliberately absent: `cloud`, `skipDays`, `ttl`, `source`, comments, and everything for podcast directories.

use super::media::Media;
use super::{Author, Base, Feed, Format, Item, Place, Text, child_in, language_of, link, text_in};
use crate::model::{LanguageTag, Timestamp};
use crate::xml::{Namespace, XmlElement};

/// The channel. RSS 1.0 and 0.90 have the items beside it.
pub(super) fn feed(root: &XmlElement, base: Base, format: Format) -> Feed<'_> {
    let channel = root.elements().find(|it| it.name == "channel").unwrap_or(root);
    let own = channel.namespace;
    let is_item = |it: &&XmlElement| it.name == "item" && it.namespace == own;
    let mut items: Vec<&XmlElement> = channel.elements().filter(is_item).collect();
    if items.is_empty() {
        items = root.elements().filter(is_item).collect();
    }
    let base = base.inside(channel);
    let language =
        text_in(channel, own, "language").or_else(|| text_in(channel, Namespace::DublinCore, "language"));
    Feed {
        format,
        title: child_in(channel, own, "title").map(text),
        home: text_in(channel, own, "link").and_then(|it| base.join(&it)),
        own_url: link(channel, Namespace::Atom, "self"),
        next_url: link(channel, Namespace::Atom, "next"),
        // `managingEditor` answers for the feed and has not written the stories.
        authors: Vec::new(),
        language: language
            .and_then(|it| LanguageTag::new(&it))
            .or_else(|| language_of(channel))
            .or_else(|| language_of(root)),
        base,
        items,
    }
}

/// An `item`.
pub(super) fn item<'a>(item: &'a XmlElement, base: &Base, place: &mut Place<'_>) -> Item<'a> {
    let own = item.namespace;
    let guid = item.all_in(own, "guid").find(|it| !it.text().is_empty());
    let id =
        guid.map(XmlElement::text).or_else(|| item.attribute_in(Namespace::Rdf, "about").map(str::to_owned));
    let url = text_in(item, own, "link")
        .or_else(|| item.all_in(Namespace::Atom, "link").find_map(alternate).map(str::to_owned));
    let url = match url {
        Some(url) => place.page("link", base, &url),
        // «If the guid element has an attribute named isPermaLink with a value of true», which is the default, «the
        // reader may assume that it is a permalink».
        None => guid
            .filter(|it| it.attribute("isPermaLink") != Some("false"))
            .and(id.as_deref())
            .filter(|it| it.contains("://"))
            .and_then(|it| base.join(it)),
    };
    let content = child_in(item, Namespace::Content, "encoded");
    let media = Media::of(item, base, item.all_in(own, "enclosure").filter_map(enclosure));
    let mut date = |namespace, name, prefixed, expected| {
        let text = text_in(item, namespace, name)?;
        place.moment(prefixed, &text, expected)
    };
    Item {
        id,
        url,
        title: child_in(item, own, "title").map(text),
        summary: child_in(item, own, "description").map(text),
        content: content.map(text),
        content_base: content.map_or_else(|| base.clone(), |it| base.inside(it)),
        published: date(own, "pubDate", "pubDate", Timestamp::parse_rfc2822)
            .or_else(|| date(Namespace::DublinCore, "date", "dc:date", Timestamp::parse_utc)),
        updated: None,
        authors: authors(item),
        language: language_of(item)
            .or_else(|| LanguageTag::new(&text_in(item, Namespace::DublinCore, "language")?)),
        image: media.image,
        playable: media.playable,
    }
}

/// `category` and `dc:subject`.
pub(super) fn tags(item: &XmlElement) -> Vec<String> {
    let subjects = item.all_in(Namespace::DublinCore, "subject");
    item.all_in(item.namespace, "category").chain(subjects).map(XmlElement::text).collect()
}

/// `dc:creator`, which is a name, before `author`, which is an e-mail address.
fn authors(item: &XmlElement) -> Vec<Author> {
    let creators: Vec<Author> = item.all_in(Namespace::DublinCore, "creator").map(author).collect();
    if creators.is_empty() { item.all_in(item.namespace, "author").map(author).collect() } else { creators }
}

fn author(element: &XmlElement) -> Author {
    Author { name: element.text(), url: None }
}

fn alternate(link: &XmlElement) -> Option<&str> {
    let is_alternate = link.attribute("rel").is_none_or(|it| it == "alternate");
    link.attribute("href").filter(|_| is_alternate)
}

fn enclosure(element: &XmlElement) -> Option<(&str, Option<&str>, Option<&str>)> {
    Some((element.attribute("url")?, element.attribute("type"), None))
}

/// HTML; written out as elements where somebody forgot to escape it.
fn text(element: &XmlElement) -> Text<'_> {
    if element.elements().next().is_some() { Text::Xhtml(element) } else { Text::Html(element.text()) }
}
