//! What came since the reader was last here: since when that is, which stories those are, grouped by topic, and the same
//! as plain text to pass on.
//!
//! Deliberately absent: the clock, fetching, and words; and what was read, because a digest shows what came and not what
//! is left to do.

mod recency;
mod text;
mod visits;

pub use recency::Recency;
pub use text::text;
pub use visits::Visits;

use crate::model::{ArticleKey, Preview, Timestamp, Topic, TopicSlug};
use crate::select::newest_first;
use std::collections::BTreeSet;

/// Stories that came, by topic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    /// None is empty.
    pub groups: Vec<DigestGroup>,
}

/// Stories under one topic, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigestGroup {
    /// `None` for stories that are filed under none.
    pub topic: Option<Topic>,
    /// Each stands in one group alone.
    pub stories: Vec<Preview>,
}

/// Whether `preview` came after `since`. Of a story without a date nobody can say so.
pub fn is_new(preview: &Preview, since: Timestamp) -> bool {
    preview.published.is_some_and(|it| it > since)
}

impl Digest {
    /// Those of `previews` that came after `since`, each once. A story stands under the first of its topics that is among
    /// the newsroom's own, in whose order the groups come; then others, and last what has no topic.
    pub fn of(previews: impl IntoIterator<Item = Preview>, since: Timestamp, newsroom: &[Topic]) -> Self {
        let mut seen: BTreeSet<ArticleKey> = BTreeSet::new();
        let mut stories: Vec<Preview> =
            previews.into_iter().filter(|it| is_new(it, since) && seen.insert(it.key.clone())).collect();
        stories.sort_by(|left, right| newest_first(left.published, right.published));
        let rank = |slug: &TopicSlug| newsroom.iter().position(|it| it.slug == *slug);
        let mut groups: Vec<DigestGroup> = Vec::new();
        for story in stories {
            let own = story.topics.iter().find(|it| rank(&it.slug).is_some()).or(story.topics.first());
            let topic = own.map(|own| newsroom.iter().find(|it| it.slug == own.slug).unwrap_or(own).clone());
            let slug = topic.as_ref().map(|it| &it.slug);
            match groups.iter_mut().find(|it| it.topic.as_ref().map(|it| &it.slug) == slug) {
                Some(group) => group.stories.push(story),
                None => groups.push(DigestGroup { topic, stories: vec![story] }),
            }
        }
        // A sort that keeps the order of equals: topics that are not the newsroom's come as their newest stories do.
        groups.sort_by_key(|it| match &it.topic {
            Some(topic) => rank(&topic.slug).unwrap_or(usize::MAX - 1),
            None => usize::MAX,
        });
        Self { groups }
    }

    /// How many stories there are.
    pub fn n_stories(&self) -> usize {
        self.groups.iter().map(|it| it.stories.len()).sum()
    }
}

#[cfg(test)]
mod tests;
