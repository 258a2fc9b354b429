//! What can be asked of a source, and the page that comes back.
//!
//! Deliberately absent: several sources together (`merge`), and what was shown before (`shelf`).

use crate::merge::MergedCursor;
use crate::model::{Article, ArticleKey, TopicCount, TopicSlug, WebAddress};
use crate::query::Match;

/// A question to a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The latest articles, under these topics (none: all).
    Latest {
        /// Topics wanted.
        topics: Vec<TopicSlug>,
        /// Whether an article needs one of them or all.
        matching: Match,
    },
    /// The page after one that was given, of the same question.
    More {
        /// Topics wanted, as before.
        topics: Vec<TopicSlug>,
        /// As before.
        matching: Match,
        /// From that page.
        cursor: Cursor,
    },
    /// One article by its key; answered by a page of one, or [`super::SourceError::NotFound`].
    Article(ArticleKey),
    /// What the source's own search finds for these words, in its order. Sources without one are not asked
    /// ([`crate::config::SourceKind::can_search`]).
    Search(String),
    /// The source's topics with their counts; answered by a page of no articles.
    Topics,
}

/// Where the next page begins; only the adapter that made it understands it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cursor {
    /// Page number, from 1.
    Page(u32),
    /// Items to skip in the document at `address`, and every document address that led to it (the loop
    /// guard).
    Document {
        /// The document.
        address: WebAddress,
        /// Items before the next one.
        n_skipped: usize,
        /// Documents already read, the last hundred of them, so that a `next_url` that leads back ends the feed.
        visited: Vec<WebAddress>,
    },
    /// Of several sources; no adapter is given it.
    Merged(Box<MergedCursor>),
}

/// Documents that are remembered of those that led to a cursor: circles are short, and a feed without end must not make
/// its cursor grow.
const MAX_VISITED: usize = 100;

/// Adds a document that was read.
pub(super) fn note_visited(visited: &mut Vec<WebAddress>, address: WebAddress) {
    if visited.len() >= MAX_VISITED {
        visited.remove(0);
    }
    visited.push(address);
}

/// A page of a feed. Decoding is total: what could not be read is in `warnings`, the rest is here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// In the source's order, newest first.
    pub articles: Vec<Article>,
    /// Where the next page begins; `None` at the end.
    pub next: Option<Cursor>,
    /// Articles that answer the question in the whole source, when the source says.
    pub n_total: Option<u32>,
    /// Topics with counts, when the document holds them all or the source was asked for them.
    pub topics: Vec<TopicCount>,
    /// The feed's own title, where the format has one.
    pub title: Option<String>,
    /// What was left out or mended, for the newsroom's eyes.
    pub warnings: Vec<Warning>,
}

/// Something that a newsroom should mend; the reader is not bothered with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// JSON pointer into the document, such as `/items/3/date_published`; in XML a path, counted from 1, such as
    /// `/rss/channel/item[4]/pubDate`.
    pub pointer: String,
    /// What stands there and what was done about it, in plain English for a log or the doctor.
    pub note: String,
}

/// The most used first, else in the order they came.
pub(crate) fn by_use(counts: Vec<TopicCount>) -> Vec<TopicCount> {
    // Insertion, because the standard library's sort costs readers kilobytes and sources have few topics.
    let mut sorted: Vec<TopicCount> = Vec::with_capacity(counts.len());
    for count in counts {
        let place = sorted.partition_point(|it| it.n_articles >= count.n_articles);
        sorted.insert(place, count);
    }
    sorted
}
