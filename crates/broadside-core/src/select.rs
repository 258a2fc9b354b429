//! Applying the filter: which previews a page shows, and in which order.
//!
//! Deliberately absent: fetching more; this looks only at what is held.

use crate::model::{Preview, Timestamp, TopicSlug};
use crate::query::{Match, Query};
use std::cmp::Ordering;

/// Whether the page shows `preview`: it bears the page's own topic, and it fits the query.
pub fn matches(preview: &Preview, page_topic: Option<&TopicSlug>, query: &Query) -> bool {
    page_topic.is_none_or(|topic| bears(preview, topic)) && fits(preview, query)
}

/// The previews that the page shows, in the order given.
pub fn select<'a>(
    previews: impl IntoIterator<Item = &'a Preview>,
    page_topic: Option<&TopicSlug>,
    query: &Query,
) -> Vec<&'a Preview> {
    previews.into_iter().filter(|it| matches(it, page_topic, query)).collect()
}

/// Orders by publication, newest first, undated last. Use it with a stable sort, which keeps the sources'
/// order among equals.
pub fn newest_first(left: Option<Timestamp>, right: Option<Timestamp>) -> Ordering {
    // `None` is the least of options, so that reversing puts it last.
    right.cmp(&left)
}

fn bears(preview: &Preview, topic: &TopicSlug) -> bool {
    preview.topics.iter().any(|it| it.slug == *topic)
}

fn fits(preview: &Preview, query: &Query) -> bool {
    let has_topics = query.topics.is_empty()
        || match query.matching {
            Match::Any => query.topics.iter().any(|topic| bears(preview, topic)),
            Match::All => query.topics.iter().all(|topic| bears(preview, topic)),
        };
    has_topics && query.narrowing.fits(preview)
}

#[cfg(test)]
mod tests;
