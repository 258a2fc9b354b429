//! An article, in the two forms that a reader meets: the preview on a card and the whole.
//!
//! Deliberately absent: anything the reader did with it (read, saved); that is the app's state.

use super::{Author, Image, LanguageTag, Timestamp, Topic, WebAddress, short_hash};
use crate::rich_text::RichText;

/// Names one of the newsroom's sources, as the configuration does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceId(pub String);

/// Identifies an article for ever, across visits and pages: the source's own id, prefixed with the source.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ArticleId(pub String);

impl ArticleId {
    /// The id of the article that `source` calls `raw`. Of what is no name but a text, its beginning and its hash.
    pub fn new(source: &SourceId, raw: &str) -> Self {
        const MAX_BYTES: usize = 1_000;
        let start = raw.get(..raw.floor_char_boundary(MAX_BYTES)).unwrap_or_default();
        let rest = if start.len() < raw.len() { short_hash(raw) } else { String::new() };
        Self([&source.0, "/", start, &rest].concat())
    }
}

/// The path segment under which an article stands in this app: `articles/<key>/`.
///
/// Invariant: not empty, at most 200 characters, and made of letters and digits of any alphabet, hyphens and
/// underscores, so that it needs no escaping by anything but a URL parser.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ArticleKey(String);

impl ArticleKey {
    /// The key that `text` names: itself where it may be one, as a backend's own slug usually may, which the
    /// backend then finds again; else its slug; `None` when nothing is left of it.
    pub fn new(text: &str) -> Option<Self> {
        const MAX_CHARS: usize = 200;
        let is_sound = text.chars().all(|it| it.is_alphanumeric() || matches!(it, '-' | '_'));
        let key = if is_sound && text.chars().count() <= MAX_CHARS {
            text.to_owned()
        } else {
            super::slugify(text)
        };
        (!key.is_empty()).then_some(Self(key))
    }

    /// The path segment.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a card shows: everything about an article but its body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Stable identity.
    pub id: ArticleId,
    /// Address inside the app.
    pub key: ArticleKey,
    /// Where it came from.
    pub source: SourceId,
    /// The canonical address on the newsroom's own site.
    pub address: Option<WebAddress>,
    /// Another page that this item is about (JSON Feed's `external_url`).
    pub external_address: Option<WebAddress>,
    /// Plain text, entities decoded, bidirectional controls removed; never empty.
    pub title: String,
    /// Plain text, at most a paragraph; may be empty.
    pub excerpt: String,
    /// In the source's order.
    pub topics: Vec<Topic>,
    /// In the source's order; empty when the source names none.
    pub authors: Vec<Author>,
    /// First publication.
    pub published: Option<Timestamp>,
    /// Last change, only when it is later than `published`.
    pub modified: Option<Timestamp>,
    /// The lead image.
    pub image: Option<Image>,
    /// The article's own language, when the source says it.
    pub language: Option<LanguageTag>,
    /// Minutes at 230 words a minute, at least 1; `None` when the body is not here to be counted.
    pub reading_minutes: Option<u32>,
}

/// What there is to read past the preview.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// The whole text.
    Full(RichText),
    /// The source gives an excerpt and a link.
    ExcerptOnly,
    /// The source keeps the rest for members (or behind a password).
    MembersOnly,
}

/// A preview with its body.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// What the card shows.
    pub preview: Preview,
    /// What the article page shows below it.
    pub body: Body,
}
