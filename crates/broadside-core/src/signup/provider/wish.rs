//! What a provider is told of a signup.
//!
//! Deliberately absent: how; each provider has its own words for it.

use crate::model::TopicSlug;
use crate::signup::SignupBlock;

/// A signup in words that a provider can be told.
pub struct Wish<'a> {
    /// The address.
    pub email: &'a str,
    /// What the provider calls the lists chosen; empty where it needs no naming of them.
    pub lists: Vec<&'a str>,
    /// Where the reader was.
    pub provenance: Provenance<'a>,
}

/// Where a reader signed up, as far as the newsroom wants that told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Provenance<'a> {
    /// The partner's label.
    pub partner: Option<&'a str>,
    /// The topic of the page, by its slug.
    pub topic: Option<&'a str>,
}

/// The names of the fields in which a provenance is told, where a provider leaves them to the newsroom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldNames {
    /// Of the partner's label.
    pub partner: Option<String>,
    /// Of the topic's slug.
    pub topic: Option<String>,
}

impl<'a> Provenance<'a> {
    pub(in crate::signup) fn of(block: &'a SignupBlock, topic: Option<&'a TopicSlug>) -> Self {
        Self { partner: block.partner.as_deref(), topic: topic.map(TopicSlug::as_str) }
    }

    /// The label and the slug, as far as they are known.
    pub(super) fn labels(self) -> impl Iterator<Item = &'a str> {
        self.partner.into_iter().chain(self.topic)
    }

    /// Names and values, as far as both are known.
    pub(super) fn fields(self, names: &FieldNames) -> Vec<(String, String)> {
        let both = [(&names.partner, self.partner), (&names.topic, self.topic)];
        both.into_iter().filter_map(|(name, value)| Some((name.clone()?, value?.to_owned()))).collect()
    }
}
