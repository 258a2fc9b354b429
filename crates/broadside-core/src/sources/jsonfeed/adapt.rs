//! JSON Feed's items as articles.
//!
//! Deliberately absent: choosing which items; `requests` does.

use super::super::attachment::{embed, is_playable};
use super::super::document::{Notes, Record};
use super::super::naming;
use super::wire::{Author, Feed, Item, tags};
use crate::html::HtmlParser;
use crate::model::{
    Article, ArticleId, ArticleKey, Author as Byline, Body, Image, Preview, SourceId, Topic, WebAddress,
    short_hash,
};
use crate::rich_text::{RichText, line_from_html, shortened, tidied};

const MAX_EXCERPT_CHARS: usize = 240;
const MAX_TITLE_CHARS: usize = 90;

/// A document with what its items need of it.
pub(super) struct Adapter<'a> {
    pub source: &'a SourceId,
    pub feed: &'a Feed<'a>,
    /// Where the document came from.
    pub address: &'a WebAddress,
    pub parser: &'a dyn HtmlParser,
}

impl Adapter<'_> {
    /// The item as an article; `None` where it has nothing to be told apart by.
    pub fn adapted(&self, record: &Record<'_>, notes: &mut Notes) -> Option<Article> {
        let item = Item::read(record, notes)?;
        let raw_id = raw_id(&item, &record.pointer, notes)?;
        let address = item.url.and_then(|it| self.address.join(it));
        let external_address = item.external_url.and_then(|it| self.address.join(it));
        if item.url.is_some() && address.is_none() {
            notes.add(&record.pointer_to("url"), "is not a web address; left out");
        }
        let body = self.body(&item, address.as_ref());
        let text = match &body {
            Body::Full(text) => Some(text),
            Body::ExcerptOnly | Body::MembersOnly => None,
        };
        let summary = item.summary.map(|it| line_from_html(it, self.parser)).filter(|it| !it.is_empty());
        let excerpt =
            summary.clone().or_else(|| text.map(|it| it.excerpt(MAX_EXCERPT_CHARS))).unwrap_or_default();
        let image = self.image(&item);
        let preview = Preview {
            id: ArticleId::new(self.source, &raw_id),
            key: naming::key(item.url, item.title, &raw_id)?,
            source: self.source.clone(),
            title: self.title(&item, summary.as_deref(), text),
            excerpt: shortened(&excerpt, MAX_EXCERPT_CHARS),
            topics: topics(record),
            authors: self.bylines(if item.authors.is_empty() { &self.feed.authors } else { &item.authors }),
            published: item.date_published.or(item.date_modified),
            modified: item
                .date_modified
                .filter(|it| item.date_published.is_some_and(|published| *it > published)),
            image,
            language: item.language.or_else(|| self.feed.language.clone()),
            reading_minutes: text.map(RichText::reading_minutes),
            address,
            external_address,
        };
        Some(Article { preview, body })
    }

    /// The whole text, where the item has any. Its relative addresses were written for the item's own page,
    /// unless the feed says that they stand beside it.
    fn body(&self, item: &Item<'_>, address: Option<&WebAddress>) -> Body {
        let home = self.feed.home_page_url.and_then(|it| self.address.join(it));
        let page = address.or(home.as_ref()).filter(|_| !self.feed.is_base_of_content);
        let base = page.unwrap_or(self.address);
        let mut text = match (item.content_html, item.content_text) {
            (Some(html), _) => RichText::read(html, self.parser, Some(base)),
            (None, Some(text)) => RichText::from_plain_text(text),
            (None, None) => return Body::ExcerptOnly,
        };
        if text.is_empty() {
            return Body::ExcerptOnly;
        }
        // An episode of a podcast is its attachment.
        for attachment in item.attachments.iter().take(naming::MAX_NAMES) {
            if is_playable(attachment.mime_type)
                && let Some(address) = self.address.join(attachment.url)
            {
                text.0.push(embed(address, attachment.title.map(tidied)));
            }
        }
        Body::Full(text)
    }

    /// The title, or the first words of what there is. Titles are plain text by the specification, but
    /// plugins write entities into them.
    fn title(&self, item: &Item<'_>, summary: Option<&str>, text: Option<&RichText>) -> String {
        let title = item.title.map(|it| line_from_html(it, self.parser)).filter(|it| !it.is_empty());
        title
            .or_else(|| summary.map(|it| shortened(it, MAX_TITLE_CHARS)))
            .or_else(|| text.map(|it| it.excerpt(MAX_TITLE_CHARS)).filter(|it| !it.is_empty()))
            .or_else(|| item.url.or(item.external_url).or(item.id.as_deref()).map(tidied))
            .unwrap_or_default()
    }

    fn image(&self, item: &Item<'_>) -> Option<Image> {
        let attached = item.attachments.iter().find(|it| it.mime_type.starts_with("image/")).map(|it| it.url);
        let image = [item.image, item.banner_image, attached]
            .into_iter()
            .flatten()
            .find_map(|it| self.address.join(it))?;
        let alt = item.image_alt.map(tidied).unwrap_or_default();
        Some(Image { address: image.upgraded(), alt, size_px: None })
    }

    fn bylines(&self, authors: &[Author<'_>]) -> Vec<Byline> {
        let named = authors.iter().take(naming::MAX_NAMES).filter_map(|author| {
            let name = naming::person(&line_from_html(author.name, self.parser))?;
            Some(Byline { name, address: author.url.and_then(|it| self.address.join(it)) })
        });
        named.collect()
    }
}

/// The topics of an item, without repeats.
pub(super) fn topics(item: &Record<'_>) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for topic in tags(item).into_iter().take(naming::MAX_NAMES).filter_map(|it| Topic::named(&tidied(it))) {
        if topics.iter().all(|it| it.slug != topic.slug) {
            topics.push(topic);
        }
    }
    topics
}

/// The key of an item that need not be read whole.
pub(super) fn key_of(record: &Record<'_>) -> Option<ArticleKey> {
    let notes = &mut Notes::default();
    let item = Item::read(record, notes)?;
    let raw_id = raw_id(&item, &record.pointer, notes)?;
    naming::key(item.url, item.title, &raw_id)
}

/// What tells the item from others. The specification discards items without `id`; several plugins write
/// none, and their readers would see an empty page.
fn raw_id(item: &Item<'_>, pointer: &str, notes: &mut Notes) -> Option<String> {
    if let Some(id) = &item.id {
        return Some(id.clone());
    }
    let content = item.content_html.or(item.content_text).or(item.summary).or(item.title);
    let instead = item
        .url
        .or(item.external_url)
        .map(str::to_owned)
        .or_else(|| content.map(|it| ["content-", &short_hash(it)].concat()));
    let note = match instead {
        Some(_) => "has no id; told apart by its address or its text",
        None => "has no id, no address and no text; left out",
    };
    notes.add(pointer, note);
    instead
}
