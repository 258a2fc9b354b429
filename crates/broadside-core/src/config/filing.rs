//! Filing a source's articles under the newsroom's topics and addresses, and asking the source by its own names for
//! them.
//!
//! Deliberately absent: inventing topics. A tag that the newsroom does not mention keeps its own name.

use super::Config;
use crate::model::{ArticleKey, SourceId, Topic, TopicCount, TopicSlug, slugify};
use crate::query::Match;
use crate::sources::{Ask, Page};

/// Stands between a source's name and a story's own key. No slug has it, so that the name is what stands before the
/// first one.
const KEY_MARK: &str = "--";

impl Config {
    /// A page of `source` with each topic as the newsroom files it; two tags filed alike stand once. Keys of stories
    /// of all sources but the first begin with the source's name, since two sources may use the same one.
    #[must_use]
    pub fn filed(&self, source: &SourceId, mut page: Page) -> Page {
        let prefix = self.key_prefix(source);
        for article in &mut page.articles {
            let mut filed: Vec<Topic> = Vec::with_capacity(article.preview.topics.len());
            for topic in &article.preview.topics {
                let topic = self.topic_of(source, topic);
                if filed.iter().all(|it| it.slug != topic.slug) {
                    filed.push(topic);
                }
            }
            article.preview.topics = filed;
            if let Some(key) = prefix.as_ref().and_then(|it| prefixed(it, &article.preview.key)) {
                article.preview.key = key;
            }
        }
        let mut counts: Vec<TopicCount> = Vec::with_capacity(page.topics.len());
        for count in page.topics {
            add_count(&mut counts, TopicCount { topic: self.topic_of(source, &count.topic), ..count });
        }
        page.topics = counts;
        page
    }

    /// `ask` in the names of `source`. Where a topic has several names, a source can only be asked for any of all the
    /// names, and the answer is narrowed on the device. `None` where the story asked for cannot be the source's, and where
    /// the source cannot search.
    pub fn asked_of(&self, source: &SourceId, ask: &Ask) -> Option<Ask> {
        let named = |topics: &[TopicSlug], matching: Match| {
            let names: Vec<TopicSlug> = topics.iter().flat_map(|it| self.source_slugs(source, it)).collect();
            let matching = if names.len() == topics.len() { matching } else { Match::Any };
            (names, matching)
        };
        Some(match ask {
            Ask::Latest { topics, matching } => {
                let (topics, matching) = named(topics, *matching);
                Ask::Latest { topics, matching }
            }
            Ask::More { topics, matching, cursor } => {
                let (topics, matching) = named(topics, *matching);
                Ask::More { topics, matching, cursor: cursor.clone() }
            }
            Ask::Article(key) => Ask::Article(self.key_in(source, key)?),
            Ask::Topics => Ask::Topics,
            Ask::Search(words) => {
                let is_able = self.sources.iter().any(|it| it.id == *source && it.kind.can_search());
                Ask::Search(is_able.then(|| words.clone())?)
            }
        })
    }

    /// What `source` itself calls the story that is `key` here. A key without a source's name may be any source's: the
    /// one that is first now may not have been when the address was passed on.
    fn key_in(&self, source: &SourceId, key: &ArticleKey) -> Option<ArticleKey> {
        for owner in &self.sources {
            let Some(prefix) = self.key_prefix(&owner.id) else { continue };
            if let Some(own) = key.as_str().strip_prefix(&prefix) {
                return ArticleKey::new(own).filter(|_| owner.id == *source);
            }
        }
        Some(key.clone())
    }

    /// What stands before the keys of a source that is not the first.
    fn key_prefix(&self, source: &SourceId) -> Option<String> {
        let is_first = self.sources.first().is_none_or(|it| it.id == *source);
        (!is_first).then(|| [&slugify(&source.0), KEY_MARK].concat())
    }
}

fn prefixed(prefix: &str, key: &ArticleKey) -> Option<ArticleKey> {
    ArticleKey::new(&[prefix, key.as_str()].concat())
}

/// Adds a count to those of the same topic. Articles that bear two tags filed alike, or that two sources have, are
/// counted twice; sources do not say how many those are.
pub(crate) fn add_count(counts: &mut Vec<TopicCount>, count: TopicCount) {
    match counts.iter_mut().find(|it| it.topic.slug == count.topic.slug) {
        Some(known) => known.n_articles = known.n_articles.saturating_add(count.n_articles),
        None => counts.push(count),
    }
}
