//! Items of any shape as articles, by the mapping.
//!
//! Deliberately absent: choosing which items; `requests` does.

use super::super::document::Notes;
use super::super::naming::MAX_NAMES;
use super::expression::{Expression, Located, Use};
use super::mapping::{ImageFields, Mapping, TopicFields};
use super::path::Path;
use super::place::{Place, Seen};
use crate::html::HtmlParser;
use crate::model::{
    Article, ArticleId, ArticleKey, Author, Body, Image, LanguageTag, Preview, SourceId, Timestamp, Topic,
    TopicSlug, WebAddress, short_hash, slugify,
};
use crate::percent::decode_component;
use crate::rich_text::{RichText, line_from_html, shortened, tidied};
use serde_json::Value;

const MAX_EXCERPT_CHARS: usize = 240;
const MAX_TITLE_CHARS: usize = 90;

/// A document with what its items need of it.
pub(super) struct Adapter<'a> {
    pub source: &'a SourceId,
    pub mapping: &'a Mapping,
    pub document: &'a Value,
    /// What relative addresses are joined to.
    pub base: &'a WebAddress,
    pub parser: &'a dyn HtmlParser,
}

impl<'a> Adapter<'a> {
    /// The item as an article; `None` where it has nothing to be told apart by.
    pub fn article(&self, item: &Place<'a>, notes: &mut Notes) -> Option<Article> {
        let fields = &self.mapping.fields;
        let Some(raw_id) = self.raw_id(item, notes) else {
            notes.add(&item.pointer, "has no id; left out");
            return None;
        };
        let key = self.key(item, &raw_id)?;
        let address = self.address(fields.address.as_ref(), item, notes);
        let body = self.body(item, address.as_ref(), notes);
        let text = match &body {
            Body::Full(text) => Some(text),
            Body::ExcerptOnly | Body::MembersOnly => None,
        };
        let excerpt = self.line(fields.excerpt.as_ref(), fields.markup.has_excerpt, item, notes);
        let mut excerpt = shortened(&excerpt, MAX_EXCERPT_CHARS);
        if let Some(text) = text.filter(|_| excerpt.is_empty()) {
            excerpt = text.excerpt(MAX_EXCERPT_CHARS);
        }
        let mut title = self.line(fields.title.as_ref(), fields.markup.has_title, item, notes);
        for instead in [excerpt.as_str(), &raw_id, key.as_str()] {
            if title.is_empty() {
                title = shortened(instead, MAX_TITLE_CHARS);
            }
        }
        let published = self.moment(fields.published.as_ref(), item, notes);
        let modified = self.moment(fields.modified.as_ref(), item, notes);
        let preview = Preview {
            id: ArticleId::new(self.source, &raw_id),
            key,
            source: self.source.clone(),
            external_address: None,
            title,
            excerpt,
            topics: self.topics(item, notes),
            authors: self.authors(item, notes),
            published: published.or(modified),
            modified: modified.filter(|it| published.is_some_and(|published| *it > published)),
            image: fields.image.as_ref().and_then(|it| self.image(it, item, notes)),
            language: self.language(item, notes),
            reading_minutes: text.map(RichText::reading_minutes),
            address,
        };
        Some(Article { preview, body })
    }

    /// What tells the item from others.
    pub fn raw_id(&self, item: &Place<'a>, notes: &mut Notes) -> Option<String> {
        self.text(Some(&self.mapping.fields.id), item, notes)
    }

    /// The key of an item that need not be read whole.
    pub fn key_of(&self, item: &Place<'a>) -> Option<ArticleKey> {
        self.key(item, &self.raw_id(item, &mut Notes::default())?)
    }

    /// First publication, of an item that need not be read whole.
    pub fn published(&self, item: &Place<'a>) -> Option<Timestamp> {
        self.moment(self.mapping.fields.published.as_ref(), item, &mut Notes::default())
    }

    /// The item's topics, without repeats.
    pub fn topics(&self, item: &Place<'a>, notes: &mut Notes) -> Vec<Topic> {
        let Some(fields) = &self.mapping.fields.topics else { return Vec::new() };
        let mut topics: Vec<Topic> = Vec::new();
        for (title, place) in self.names(fields.list.as_ref(), &fields.name, item, notes) {
            let slug = place.and_then(|it| self.text(fields.slug.as_ref(), &it, notes));
            for title in separated(&title, fields) {
                // Networks write `#Labour`; the mark is no part of the topic's name.
                let title = title.strip_prefix('#').unwrap_or(title);
                let Some(named) = Topic::named(&tidied(title)) else { continue };
                let slug = slug.as_deref().and_then(TopicSlug::named).unwrap_or(named.slug);
                if topics.iter().all(|it| it.slug != slug) {
                    topics.push(Topic { slug, title: named.title });
                }
            }
        }
        topics.truncate(MAX_NAMES);
        topics
    }

    fn authors(&self, item: &Place<'a>, notes: &mut Notes) -> Vec<Author> {
        let Some(fields) = &self.mapping.fields.authors else { return Vec::new() };
        let names = self.names(fields.list.as_ref(), &fields.name, item, notes);
        let mut authors = Vec::new();
        for (name, place) in names {
            let name = tidied(&name);
            // Where one text stands for one author, the item knows the page about them too.
            let place = if fields.list.is_some() { place } else { Some(item.clone()) };
            if !name.is_empty() && !name.contains('@') {
                let address = place.and_then(|it| self.address(fields.address.as_ref(), &it, notes));
                authors.push(Author { name, address });
            }
        }
        authors
    }

    /// The names in a list, each with its element, or those in the item itself. An element that is a text is its
    /// own name.
    fn names(
        &self,
        list: Option<&Path>,
        name: &Expression,
        item: &Place<'a>,
        notes: &mut Notes,
    ) -> Vec<(String, Option<Place<'a>>)> {
        let Some(list) = list else {
            let names = name.texts(self.document, item, Use::Text, notes);
            return names.into_iter().take(MAX_NAMES).map(|it| (it.text, None)).collect();
        };
        let places =
            list.find(self.document, item, MAX_NAMES).into_iter().flat_map(|it| it.spread(MAX_NAMES));
        let mut names = Vec::new();
        for place in places.take(MAX_NAMES) {
            match place.seen {
                Seen::Name(text) => names.push((text.to_owned(), None)),
                Seen::Value(Value::String(text)) => names.push((text.clone(), None)),
                Seen::Value(_) => {
                    let text = name.text(self.document, &place, Use::Text, notes);
                    names.extend(text.map(|it| (it.text, Some(place))));
                }
            }
        }
        names
    }

    /// The whole text, where the item has any. Its relative addresses were written for the base that the
    /// newsroom declares, or else for the item's own page.
    fn body(&self, item: &Place<'a>, address: Option<&WebAddress>, notes: &mut Notes) -> Body {
        let fields = &self.mapping.fields;
        let text = match self.text(fields.body.as_ref(), item, notes) {
            Some(html) if fields.markup.has_body => {
                let base = self.mapping.base.as_ref().or(address).unwrap_or(self.base);
                RichText::read(&html, self.parser, Some(base))
            }
            Some(text) => RichText::from_plain_text(&text),
            None => return Body::ExcerptOnly,
        };
        if text.is_empty() { Body::ExcerptOnly } else { Body::Full(text) }
    }

    fn image(&self, fields: &ImageFields, item: &Place<'a>, notes: &mut Notes) -> Option<Image> {
        let address = self.address(Some(&fields.address), item, notes)?.upgraded();
        let alt = self.text(fields.alt.as_ref(), item, notes).unwrap_or_default();
        let mut side = |field: Option<&Expression>| {
            let text = self.text(field, item, notes)?;
            text.split('.').next()?.parse::<u32>().ok().filter(|it| *it > 0)
        };
        let size_px = side(fields.width.as_ref()).zip(side(fields.height.as_ref()));
        Some(Image { address, alt: tidied(&alt), size_px })
    }

    fn language(&self, item: &Place<'a>, notes: &mut Notes) -> Option<LanguageTag> {
        let found = self.located(self.mapping.fields.language.as_ref(), Use::Text, item, notes)?;
        let language = LanguageTag::new(&found.text);
        if language.is_none() {
            notes.add(&found.pointer, "is not a language tag (RFC 5646); left out");
        }
        language
    }

    fn moment(&self, field: Option<&Expression>, item: &Place<'a>, notes: &mut Notes) -> Option<Timestamp> {
        let found = self.located(field, Use::Text, item, notes)?;
        let moment = self.mapping.dates.read(&found.text);
        if moment.is_none() {
            notes.add(
                &found.pointer,
                "is not a date as the configuration says that they are written; left out",
            );
        }
        moment
    }

    fn address(&self, field: Option<&Expression>, item: &Place<'a>, notes: &mut Notes) -> Option<WebAddress> {
        let found = self.located(field, Use::Address, item, notes)?;
        let address = self.base.join(&found.text);
        if address.is_none() {
            notes.add(&found.pointer, "is not a web address; left out");
        }
        address
    }

    fn line(&self, field: Option<&Expression>, is_html: bool, item: &Place<'a>, notes: &mut Notes) -> String {
        let text = self.text(field, item, notes).unwrap_or_default();
        if is_html { line_from_html(&text, self.parser) } else { tidied(&text) }
    }

    fn text(&self, field: Option<&Expression>, item: &Place<'a>, notes: &mut Notes) -> Option<String> {
        Some(self.located(field, Use::Text, item, notes)?.text)
    }

    fn located(
        &self,
        field: Option<&Expression>,
        aim: Use,
        item: &Place<'a>,
        notes: &mut Notes,
    ) -> Option<Located> {
        field?.text(self.document, item, aim, notes)
    }

    /// The slug, where it can be a key as it is; else what there is to be read by people, and a hash of the id
    /// to be unique.
    fn key(&self, item: &Place<'a>, raw_id: &str) -> Option<ArticleKey> {
        let fields = &self.mapping.fields;
        let notes = &mut Notes::default();
        let slug = self.text(fields.slug.as_ref(), item, notes);
        if let Some(slug) = &slug {
            let key = ArticleKey::new(slug);
            if let Some(key) = key.filter(|it| it.as_str() == slug) {
                return Some(key);
            }
        }
        let segment = self.address(fields.address.as_ref(), item, notes).and_then(|it| {
            let segment = it.path().split('/').rfind(|it| !it.is_empty()).map(decode_component)?;
            Some(segment.strip_suffix(".html").unwrap_or(&segment).to_owned())
        });
        let title = || self.line(fields.title.as_ref(), fields.markup.has_title, item, &mut Notes::default());
        let name = slug.or(segment).unwrap_or_else(title);
        // The name is cut with room for the hash, so that a long title does not push it out.
        let short: String = slugify(&name).chars().take(70).collect();
        ArticleKey::new(&slugify(&[&short, "-", &short_hash(raw_id)].concat()))
    }
}

/// One topic, or several in one text.
fn separated<'t>(title: &'t str, fields: &TopicFields) -> Vec<&'t str> {
    match &fields.separator {
        Some(separator) => title.split(separator.as_str()).take(MAX_NAMES).collect(),
        None => vec![title],
    }
}
