//! Atom 1.0 (RFC 4287).
//!
//! Deliberately absent: contributors, who did not write the entry, `source`, and content of other types than text.

use super::media::Media;
use super::{Author, Base, Feed, Format, Item, Place, Text, child_in, language_of, link, text_in};
use crate::model::Timestamp;
use crate::xml::XmlElement;

/// The `feed`.
pub(super) fn feed(root: &XmlElement, base: Base) -> Feed<'_> {
    let own = root.namespace;
    Feed {
        format: Format::Atom,
        title: child_in(root, own, "title").and_then(text),
        home: alternate(root).and_then(|it| base.inside(it).join(it.attribute("href")?)),
        own_url: link(root, own, "self"),
        next_url: link(root, own, "next"),
        authors: authors(root, &base),
        language: language_of(root),
        base,
        items: root.all_in(own, "entry").collect(),
    }
}

/// An `entry`.
pub(super) fn item<'a>(entry: &'a XmlElement, base: &Base, place: &mut Place<'_>) -> Item<'a> {
    let own = entry.namespace;
    let content = entry.all_in(own, "content").next();
    let content_base = content.map_or_else(|| base.clone(), |it| base.inside(it));
    let enclosures = entry.all_in(own, "link").filter_map(|it| {
        let is_enclosure = it.attribute("rel") == Some("enclosure");
        Some((it.attribute("href").filter(|_| is_enclosure)?, it.attribute("type"), it.attribute("title")))
    });
    // Content that stands elsewhere: an episode, or the page itself.
    let source = content.and_then(|it| Some((it.attribute("src")?, it.attribute("type"), None)));
    let media = Media::of(entry, base, source.into_iter().chain(enclosures));
    let url = match (alternate(entry), source) {
        (Some(link), _) => place.page("link", &base.inside(link), link.attribute("href").unwrap_or_default()),
        (None, Some((url, media_type, _))) if media_type.is_none_or(is_page) => content_base.join(url),
        _ => None,
    };
    let content = content.filter(|it| it.attribute("src").is_none());
    // The element that XHTML must have around it can have its own base.
    let around = content.and_then(|it| it.elements().next());
    let mut date = |name| place.moment(name, &text_in(entry, own, name)?, Timestamp::parse_rfc3339);
    Item {
        id: text_in(entry, own, "id"),
        url,
        title: child_in(entry, own, "title").and_then(text),
        summary: child_in(entry, own, "summary").and_then(text),
        content: content.and_then(text),
        content_base: around.map_or_else(|| content_base.clone(), |it| content_base.inside(it)),
        published: date("published"),
        updated: date("updated"),
        authors: authors(entry, base),
        language: content.and_then(language_of).or_else(|| language_of(entry)),
        image: media.image,
        playable: media.playable,
    }
}

/// `category`: its label, else its term.
pub(super) fn tags(entry: &XmlElement) -> Vec<String> {
    // Blogger files everything under what kind of record it is.
    let is_topic = |it: &&XmlElement| !it.attribute("scheme").is_some_and(|it| it.ends_with("#kind"));
    let names = entry.all_in(entry.namespace, "category").filter(is_topic).filter_map(|it| {
        it.attribute("label").filter(|it| !it.trim().is_empty()).or_else(|| it.attribute("term"))
    });
    names.map(str::to_owned).collect()
}

/// The link to the page: of several, one to HTML.
fn alternate(element: &XmlElement) -> Option<&XmlElement> {
    let alternates = || {
        let links = element.all_in(element.namespace, "link");
        links.filter(|it| it.attribute("rel").is_none_or(|it| it == "alternate"))
    };
    alternates().find(|it| it.attribute("type").is_none_or(is_page)).or_else(|| alternates().next())
}

fn is_page(media_type: &str) -> bool {
    matches!(media_type.trim(), "text/html" | "application/xhtml+xml")
}

fn authors(element: &XmlElement, base: &Base) -> Vec<Author> {
    let own = element.namespace;
    let named = element.all_in(own, "author").filter_map(|it| {
        let url = text_in(it, own, "uri").and_then(|uri| base.inside(it).join(&uri));
        Some(Author { name: text_in(it, own, "name")?, url })
    });
    named.collect()
}

/// A text construct or content by its type; `None` for what is no text.
fn text(element: &XmlElement) -> Option<Text<'_>> {
    match element.attribute("type").map_or("text", str::trim) {
        "html" | "text/html" => Some(Text::Html(element.text())),
        "xhtml" | "application/xhtml+xml" => Some(Text::Xhtml(element)),
        it if it == "text" || it.starts_with("text/") => Some(Text::Plain(element.text())),
        _ => None,
    }
}
