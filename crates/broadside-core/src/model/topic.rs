//! What articles are filed under.
//!
//! Deliberately absent: the topic page's texts and its mapped newsletter, which are configuration.

/// A topic's path segment and filter value. Invariant: as [`super::slugify`] makes it, never empty.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TopicSlug(String);

impl TopicSlug {
    /// The slug that `text` names; `None` when nothing is left of it.
    pub fn new(text: &str) -> Option<Self> {
        let slug = super::slugify(text);
        (!slug.is_empty()).then_some(Self(slug))
    }

    /// The slug that was [printed](crate::config::Config::with_print), and so was one already.
    pub(crate) fn printed(text: String) -> Self {
        Self(text)
    }

    /// The path segment.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A topic as an article bears it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Topic {
    /// Identity and path segment.
    pub slug: TopicSlug,
    /// Plain text as the source writes it.
    pub title: String,
}

impl Topic {
    /// The topic called `title`; `None` when the title has no letter or digit.
    pub fn named(title: &str) -> Option<Self> {
        Some(Self { slug: TopicSlug::new(title)?, title: title.trim().to_owned() })
    }
}

/// How many articles a source holds under a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicCount {
    /// The topic.
    pub topic: Topic,
    /// Articles under it in the whole source, not only on this device.
    pub n_articles: u32,
}
