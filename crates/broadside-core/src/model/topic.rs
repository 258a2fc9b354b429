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

    /// The slug of the topic that a source or a newsroom calls `name`; `None` when that says nothing.
    ///
    /// An emoji alone leaves nothing that could stand in an address; one is made of its bytes. Plain marks such as `-`
    /// stand where there is no name.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        Self::new(name).or_else(|| (!name.is_ascii()).then(|| Self(super::short_hash(name))))
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
    /// The topic called `title`; `None` when that [says nothing](TopicSlug::named).
    pub fn named(title: &str) -> Option<Self> {
        Some(Self { slug: TopicSlug::named(title)?, title: title.trim().to_owned() })
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_topic_that_is_called_by_a_sign_has_an_address_of_its_own() {
        let slug = |name: &str| Topic::named(name).map(|it| it.slug.as_str().to_owned());
        assert_eq!(slug("Land & Water"), Some("land-water".to_owned()));
        for name in ["🌱", "✊🏽", "☮ ☮"] {
            let found = slug(name).unwrap();
            assert_eq!(TopicSlug::new(&found).unwrap().as_str(), found, "its address leads to it");
            assert_eq!(slug(&format!(" {name} ")), Some(found));
        }
        assert_ne!(slug("🌱"), slug("✊🏽"));
        for nothing in ["", " ", "-", "!!!", "\u{a0}"] {
            assert_eq!(slug(nothing), None, "{nothing:?}");
        }
    }
}
