//! Filing a source's articles under the newsroom's topics, and asking the source by its own names for them.
//!
//! Deliberately absent: inventing topics. A tag that the newsroom does not mention keeps its own name.

use super::Config;
use crate::model::{Topic, TopicCount, TopicSlug};
use crate::query::Match;
use crate::sources::Page;

impl Config {
    /// The page with each topic as the newsroom files it; two tags filed alike stand once.
    #[must_use]
    pub fn filed(&self, mut page: Page) -> Page {
        for article in &mut page.articles {
            let mut filed: Vec<Topic> = Vec::with_capacity(article.preview.topics.len());
            for topic in &article.preview.topics {
                let topic = self.topic_of(topic);
                if filed.iter().all(|it| it.slug != topic.slug) {
                    filed.push(topic);
                }
            }
            article.preview.topics = filed;
        }
        let mut counts: Vec<TopicCount> = Vec::with_capacity(page.topics.len());
        for count in &page.topics {
            let topic = self.topic_of(&count.topic);
            match counts.iter_mut().find(|it| it.topic.slug == topic.slug) {
                // Articles that bear both tags are counted twice; sources do not say how many those are.
                Some(known) => known.n_articles += count.n_articles,
                None => counts.push(TopicCount { topic, n_articles: count.n_articles }),
            }
        }
        page.topics = counts;
        page
    }

    /// What to ask a source for `topics`: its own names for them. Where a topic has several, a source can only be
    /// asked for any of all the names, and the answer is narrowed on the device.
    pub fn asked_of_source(&self, topics: &[TopicSlug], matching: Match) -> (Vec<TopicSlug>, Match) {
        let names: Vec<TopicSlug> = topics.iter().flat_map(|it| self.source_slugs(it)).collect();
        let matching = if names.len() == topics.len() { matching } else { Match::Any };
        (names, matching)
    }
}
