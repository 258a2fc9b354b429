//! How articles, shelves and marks are written down, in a reader's browser and in printed editions, and read again.
//!
//! Deliberately absent: migrations. What an older or newer version wrote, or what was damaged, is `None`, and
//! the app fetches it again. Everything passes the same types as on its first arrival, so that nobody who can
//! write to the storage gains a script or an address that a feed could not have had.

mod archive;
mod article;
mod embed;
mod fields;
mod mark;
mod mutes;
mod offline_wish;
mod rich_text;
mod shelf;

use crate::embed::EmbeddedList;
use crate::json;
use crate::library::{Mark, MarkTimes, Mutes, OfflineWish};
use crate::model::Article;
use crate::shelf::Shelf;
use fields::Fields;
use serde_json::Value;

pub use archive::{archive_from_bytes, archive_to_text};

/// Raised whenever what is written could be misread by a version that does not know it.
const VERSION: u64 = 1;

/// Where addresses of a printed edition's own files lie: the press does not know where its folder will be
/// deployed. Whoever reads printed text puts the deployment's root in its place first (`.invalid` is reserved
/// by RFC 2606).
pub const PRINTED_BASE: &str = "https://edition.invalid/";

/// Where the data of a printed page lies, by the page's own address relative to the root.
pub fn edition_address(page: &str) -> String {
    let name = if page.is_empty() { "front" } else { page.trim_end_matches('/') };
    ["edition/", name, ".json"].concat()
}

/// An article as one line of JSON.
pub fn article_to_text(article: &Article) -> String {
    versioned(article::article_to_value(article))
}

/// The article that [`article_to_text`] wrote; `None` for anything else.
pub fn article_from_text(text: &str) -> Option<Article> {
    article::article_from_value(&content(text)?)
}

/// Whether `text` was written by a newer version of the app, which is found on a device after a rollback. It cannot be
/// read, and is kept for when that version is back. Every version writes its number first or last, so that this costs no
/// reading of the whole.
pub fn is_newer(text: &str) -> bool {
    let first = text.strip_prefix("{\"v\":").and_then(|it| it.split_once(',')).map(|(number, _)| number);
    let last = text.strip_suffix('}').and_then(|it| it.rsplit_once("\"v\":")).map(|(_, number)| number);
    first.or(last).and_then(|it| it.parse::<u64>().ok()).is_some_and(|it| it > VERSION)
}

/// A shelf as one line of JSON.
pub fn shelf_to_text(shelf: &Shelf) -> String {
    versioned(shelf::to_value(shelf))
}

/// The shelf that [`shelf_to_text`] wrote; `None` for anything else.
pub fn shelf_from_text(text: &str) -> Option<Shelf> {
    shelf::from_value(&content(text)?)
}

/// A mark as one line of JSON.
pub fn mark_to_text(mark: &Mark) -> String {
    versioned(mark::to_value(mark))
}

/// The mark that [`mark_to_text`] wrote; `None` for anything else.
pub fn mark_from_text(text: &str) -> Option<Mark> {
    mark::from_value(&content(text)?)
}

/// When the article was marked of which [`mark_to_text`] wrote; `None` for anything else.
pub fn mark_times_from_text(text: &str) -> Option<MarkTimes> {
    mark::times_from_value(&content(text)?)
}

/// A list of stories for partners' pages as one line of JSON.
pub fn embedded_list_to_text(list: &EmbeddedList) -> String {
    versioned(embed::to_value(list))
}

/// The list that [`embedded_list_to_text`] wrote; `None` for anything else.
pub fn embedded_list_from_text(text: &str) -> Option<EmbeddedList> {
    embed::from_value(&content(text)?)
}

/// A wish as one line of JSON.
pub fn offline_wish_to_text(wish: &OfflineWish) -> String {
    versioned(offline_wish::to_value(wish))
}

/// The wish that [`offline_wish_to_text`] wrote; `None` for anything else.
pub fn offline_wish_from_text(text: &str) -> Option<OfflineWish> {
    offline_wish::from_value(&content(text)?)
}

/// What is muted as one line of JSON.
pub fn mutes_to_text(mutes: &Mutes) -> String {
    versioned(mutes::to_value(mutes))
}

/// What [`mutes_to_text`] wrote; `None` for anything else.
pub fn mutes_from_text(text: &str) -> Option<Mutes> {
    mutes::from_value(&content(text)?)
}

fn versioned(content: Value) -> String {
    let mut fields = Fields::default();
    fields.put("v", VERSION);
    fields.put("is", content);
    json::written(&fields.into_value())
}

fn content(text: &str) -> Option<Value> {
    let mut document: Value = json::parsed(text.as_bytes()).ok()?;
    if document.get("v")?.as_u64()? != VERSION {
        return None;
    }
    document.get_mut("is").map(Value::take)
}

#[cfg(test)]
mod tests;
