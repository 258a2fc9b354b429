//! Whether the topics that the newsroom lists are those that its sources file stories under.
//!
//! Deliberately absent: topics that the newsroom does not list; they have pages all the same.

use super::answer::SourceFinding;
use crate::client::Client;
use broadside_core::config::{Config, Source, TopicPage, nearest};
use broadside_core::model::{Topic, TopicCount, TopicSlug};
use broadside_core::query::Match;
use broadside_core::sources::Ask;

/// What came of comparing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TopicsFinding {
    /// The newsroom lists none.
    NoneListed,
    /// A source gave no answer or counts no topics, so that nothing is known.
    NotCounted,
    /// Each was looked for.
    Compared {
        /// Topics listed.
        n_listed: usize,
        /// Those that nothing is filed under.
        unfiled: Vec<Unfiled>,
    },
}

/// A listed topic that nothing is filed under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfiled {
    /// As the newsroom lists it.
    pub topic: Topic,
    /// The topic with stories that was probably meant.
    pub nearest: Option<TopicCount>,
}

impl TopicsFinding {
    /// Looks for every listed topic in what the sources counted.
    pub fn of(client: &Client, config: &Config, sources: &[SourceFinding]) -> Self {
        if config.topics.is_empty() {
            return Self::NoneListed;
        }
        let mut counted: Vec<&TopicCount> = Vec::new();
        let mut filed: Vec<TopicSlug> = Vec::new();
        for source in sources.iter().filter(|it| !it.is_mirror) {
            match source.answer.as_ref().map(|it| &it.topics) {
                Ok(Ok(topics)) if !topics.is_empty() => {
                    let used = topics.iter().filter(|it| it.n_articles > 0);
                    filed.extend(used.clone().map(|it| config.topic_of(&source.source, &it.topic).slug));
                    counted.extend(used);
                }
                _ => return Self::NotCounted,
            }
        }
        let is_counted = |page: &TopicPage| filed.contains(&page.topic.slug);
        let unfiled = config
            .topics
            .iter()
            .filter(|page| !is_counted(page) && !has_stories(client, config, &page.topic))
            .map(|page| Unfiled { topic: page.topic.clone(), nearest: meant(&page.topic, &counted) });
        Self::Compared { n_listed: config.topics.len(), unfiled: unfiled.collect() }
    }

    /// Topics to mend.
    pub fn n_problems(&self) -> usize {
        if let Self::Compared { unfiled, .. } = self { unfiled.len() } else { 0 }
    }
}

/// Whether a source shows stories to whoever opens the topic's page: sites with many topics count only those that
/// are used most.
fn has_stories(client: &Client, config: &Config, topic: &Topic) -> bool {
    let ask = Ask::Latest { topics: vec![topic.slug.clone()], matching: Match::Any };
    // A source may use the same word for what is another topic here.
    let is_meant = |source: &&Source| config.topic_of(&source.id, topic).slug == topic.slug;
    config.sources.iter().filter(is_meant).any(|source| {
        let own = config.asked_of(&source.id, &ask);
        own.is_some_and(|ask| client.ask(source, ask).is_ok_and(|page| !page.articles.is_empty()))
    })
}

/// The counted topic whose slug is nearest to the listed one's, or to what its title would make.
fn meant(topic: &Topic, counted: &[&TopicCount]) -> Option<TopicCount> {
    let slugs: Vec<&str> = counted.iter().map(|it| it.topic.slug.as_str()).collect();
    let of_title = TopicSlug::new(&topic.title);
    let words = [Some(topic.slug.as_str()), of_title.as_ref().map(TopicSlug::as_str)];
    let slug = words.into_iter().flatten().find_map(|word| nearest(word, &slugs))?;
    counted.iter().find(|it| it.topic.slug.as_str() == slug).map(|it| (*it).clone())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_topic_that_was_meant_is_found_by_its_slug_or_its_title() {
        let count = |title: &str| TopicCount { topic: Topic::named(title).unwrap(), n_articles: 3 };
        let counts = [count("Labour"), count("International Solidarity")];
        let counted: Vec<&TopicCount> = counts.iter().collect();
        for (slug, title, expected) in [
            ("labor", "Work", Some("labour")),
            ("solidarity", "International solidarity", Some("international-solidarity")),
            ("climate", "Climate", None),
        ] {
            let topic = Topic { slug: TopicSlug::new(slug).unwrap(), title: title.to_owned() };
            let found = meant(&topic, &counted);
            assert_eq!(found.as_ref().map(|it| it.topic.slug.as_str()), expected, "{slug}");
        }
    }
}
