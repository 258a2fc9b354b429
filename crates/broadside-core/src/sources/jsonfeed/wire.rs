//! A JSON Feed document as the specification lays it out, read leniently.
//!
//! Deliberately absent: `user_comment`, `icon`, `favicon` and `hubs`, which this app has no use for, and
//! every extension but its own. Each lenience says which feeds need it.

use super::super::document::{Notes, Record};
use super::super::{Found, SourceError};
use crate::model::{LanguageTag, Timestamp};
use serde_json::Value;

/// Items that are read of one document.
const MAX_ITEMS: usize = 5_000;

/// «Top-level».
pub(super) struct Feed<'a> {
    pub title: Option<&'a str>,
    pub home_page_url: Option<&'a str>,
    /// `feed_url`: where the newsroom says that the feed is.
    pub own_url: Option<&'a str>,
    pub next_url: Option<&'a str>,
    pub authors: Vec<Author<'a>>,
    pub language: Option<LanguageTag>,
    /// Of this project's own extension, `_broadside`: whether `content_base` is `feed`, so that relative
    /// addresses inside the items' HTML were written for the feed's place instead of the items' own pages.
    pub is_base_of_content: bool,
    /// The objects in `items`, not read yet.
    pub items: Vec<Record<'a>>,
}

/// «Items».
pub(super) struct Item<'a> {
    pub id: Option<String>,
    pub url: Option<&'a str>,
    pub external_url: Option<&'a str>,
    pub title: Option<&'a str>,
    pub content_html: Option<&'a str>,
    pub content_text: Option<&'a str>,
    pub summary: Option<&'a str>,
    pub image: Option<&'a str>,
    pub banner_image: Option<&'a str>,
    pub date_published: Option<Timestamp>,
    pub date_modified: Option<Timestamp>,
    pub authors: Vec<Author<'a>>,
    pub language: Option<LanguageTag>,
    pub attachments: Vec<Attachment<'a>>,
    /// Of this project's own extension, `_broadside`: the text alternative of `image`.
    pub image_alt: Option<&'a str>,
}

/// An element of `authors`.
#[derive(Clone)]
pub(super) struct Author<'a> {
    pub name: &'a str,
    pub url: Option<&'a str>,
}

/// «Attachments».
pub(super) struct Attachment<'a> {
    pub url: &'a str,
    pub mime_type: &'a str,
    pub title: Option<&'a str>,
}

impl<'a> Feed<'a> {
    /// Reads the top level. It is a feed if it has a list of items: `version` is missing from some, and its
    /// spelling differs.
    pub fn read(document: &'a Value, notes: &mut Notes) -> Result<Self, SourceError> {
        let feed = Record::at(document, String::new());
        if !document.get("items").is_some_and(Value::is_array) {
            return Err(SourceError::NotAFeed(Found::OtherJson));
        }
        let version = feed.text("version", notes).unwrap_or_default();
        let is_known =
            ["https://jsonfeed.org/version/1", "https://jsonfeed.org/version/1.1"].contains(&version);
        if !is_known {
            notes.add("/version", "is not that of JSON Feed 1.0 or 1.1; read as 1.1");
        }
        // «true» and nothing else means that the feed is finished.
        if feed.is_true("expired") {
            notes.add("/expired", "the feed says that it will not be updated again");
        }
        let mut items = feed.list("items", notes);
        if items.len() > MAX_ITEMS {
            notes.add(
                "/items/5000",
                "this item and those after it are left out; split the feed with next_url",
            );
            items.truncate(MAX_ITEMS);
        }
        Ok(Self {
            title: feed.text("title", notes),
            home_page_url: feed.text("home_page_url", notes),
            own_url: feed.text("feed_url", notes),
            next_url: feed.text("next_url", notes),
            authors: authors(&feed, notes),
            language: language(&feed, notes),
            is_base_of_content: feed.record("_broadside").text("content_base", notes) == Some("feed"),
            items,
        })
    }
}

impl<'a> Item<'a> {
    /// Reads an item; `None` where it is no object.
    pub fn read(item: &Record<'a>, notes: &mut Notes) -> Option<Self> {
        if !item.is_object() {
            notes.add(&item.pointer, "is not an item; left out");
            return None;
        }
        Some(Self {
            id: item.text_or_number("id", notes),
            url: item.text("url", notes),
            external_url: item.text("external_url", notes),
            title: item.text("title", notes),
            content_html: item.text("content_html", notes),
            content_text: item.text("content_text", notes),
            summary: item.text("summary", notes),
            image: item.text("image", notes),
            banner_image: item.text("banner_image", notes),
            date_published: moment(item, "date_published", notes),
            date_modified: moment(item, "date_modified", notes),
            authors: authors(item, notes),
            language: language(item, notes),
            attachments: attachments(item, notes),
            image_alt: item.record("_broadside").text("image_alt", notes),
        })
    }
}

/// `tags` of an item that is not read yet: whatever in the list is a text.
pub(super) fn tags<'a>(item: &Record<'a>) -> Vec<&'a str> {
    // Some feeds write one text with commas instead of a list; that is left as one tag.
    let mut notes = Notes::default();
    item.list("tags", &mut notes).iter().filter_map(Record::as_text).collect()
}

/// `authors`, or 1.0's `author` where there is none. Some feeds write `authors` as one object, and some write
/// bare names.
fn authors<'a>(record: &Record<'a>, notes: &mut Notes) -> Vec<Author<'a>> {
    let mut authors = record.list("authors", notes);
    if authors.is_empty() && record.has("author") {
        authors.push(record.record("author"));
    }
    let named = authors.iter().filter_map(|author| {
        if let Some(name) = author.as_text() {
            return Some(Author { name, url: None });
        }
        Some(Author { name: author.text("name", notes)?, url: author.text("url", notes) })
    });
    named.collect()
}

/// A date. RFC 2822 is what plugins write who reuse their RSS code; a missing zone is taken for UTC.
fn moment(item: &Record<'_>, key: &str, notes: &mut Notes) -> Option<Timestamp> {
    let text = item.text(key, notes)?;
    if let Some(moment) = Timestamp::parse_rfc3339(text) {
        return Some(moment);
    }
    let mended = Timestamp::parse_utc(text).or_else(|| Timestamp::parse_rfc2822(text));
    let note = match mended {
        Some(_) => "is not an RFC 3339 date with a time zone; read as best it could be",
        None => "is not a date; left out",
    };
    notes.add(&item.pointer_to(key), note);
    mended
}

fn language(record: &Record<'_>, notes: &mut Notes) -> Option<LanguageTag> {
    let text = record.text("language", notes)?;
    let language = LanguageTag::new(text);
    if language.is_none() {
        notes.add(&record.pointer_to("language"), "is not a language tag (RFC 5646); left out");
    }
    language
}

fn attachments<'a>(item: &Record<'a>, notes: &mut Notes) -> Vec<Attachment<'a>> {
    let attachments = item.list("attachments", notes);
    let sound = attachments.iter().filter_map(|it| {
        Some(Attachment {
            url: it.text("url", notes)?,
            mime_type: it.text("mime_type", notes)?,
            title: it.text("title", notes),
        })
    });
    sound.collect()
}
