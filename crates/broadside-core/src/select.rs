//! Applying the filter: which previews a page shows, in which order, and how many each topic would give.
//!
//! Deliberately absent: fetching more; this looks only at what is held.

use crate::model::{Preview, Timestamp, Topic, TopicSlug};
use crate::query::{Match, Query};
use std::cmp::Ordering;

/// A topic that the reader can choose on the page at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// The topic, titled as its first article titles it.
    pub topic: Topic,
    /// Articles held that choosing it brings up: of any topic, those under it; of all, those under it and
    /// under every topic chosen already.
    pub n_articles: usize,
    /// Whether the query names it.
    pub is_chosen: bool,
}

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

/// The topics that articles of the page bear, most articles first, then in the order met. Topics of the query
/// are all there, so that each can be left again; the page's own topic is not.
pub fn facets<'a>(
    previews: impl IntoIterator<Item = &'a Preview>,
    page_topic: Option<&TopicSlug>,
    query: &Query,
) -> Vec<Facet> {
    let mut facets: Vec<Facet> = Vec::new();
    for preview in previews {
        if page_topic.is_some_and(|topic| !bears(preview, topic)) {
            continue;
        }
        let is_counted = query.matching == Match::Any || fits(preview, query);
        for (index, topic) in preview.topics.iter().enumerate() {
            let is_repeat = preview.topics.iter().take(index).any(|it| it.slug == topic.slug);
            if is_repeat || page_topic == Some(&topic.slug) {
                continue;
            }
            let n_articles = usize::from(is_counted);
            match facets.iter_mut().find(|it| it.topic.slug == topic.slug) {
                Some(facet) => facet.n_articles += n_articles,
                None => facets.push(Facet {
                    topic: topic.clone(),
                    n_articles,
                    is_chosen: query.topics.contains(&topic.slug),
                }),
            }
        }
    }
    for slug in &query.topics {
        if page_topic != Some(slug) && !facets.iter().any(|it| it.topic.slug == *slug) {
            let topic = Topic { slug: slug.clone(), title: slug.as_str().to_owned() };
            facets.push(Facet { topic, n_articles: 0, is_chosen: true });
        }
    }
    facets.sort_by_key(|it| std::cmp::Reverse(it.n_articles));
    facets
}

fn bears(preview: &Preview, topic: &TopicSlug) -> bool {
    preview.topics.iter().any(|it| it.slug == *topic)
}

fn fits(preview: &Preview, query: &Query) -> bool {
    query.is_empty()
        || match query.matching {
            Match::Any => query.topics.iter().any(|topic| bears(preview, topic)),
            Match::All => query.topics.iter().all(|topic| bears(preview, topic)),
        }
}

#[cfg(test)]
mod tests;
