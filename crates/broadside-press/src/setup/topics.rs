//! The topics that a new front page begins with: those that most is filed under.
//!
//! Deliberately absent: their texts, which only the newsroom can write.

use crate::client::Client;
use broadside_core::config::Source;
use broadside_core::model::TopicCount;
use broadside_core::sources::{Ask, SourceError};

const MAX_TOPICS: usize = 8;
/// Where WordPress files what was filed nowhere.
const UNFILED: &str = "uncategorized";

/// The largest topics of `source`, the largest first.
pub fn largest_topics(client: &Client, source: &Source) -> Result<Vec<TopicCount>, SourceError> {
    let mut topics = client.ask(source, Ask::Topics)?.topics;
    topics.retain(|it| it.n_articles > 0 && it.topic.slug.as_str() != UNFILED);
    topics.sort_by_key(|it| std::cmp::Reverse(it.n_articles));
    topics.truncate(MAX_TOPICS);
    Ok(topics)
}
