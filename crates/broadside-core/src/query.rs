//! The filter in the address: what of the feed a reader wants to see.
//!
//! Deliberately absent: applying it (`select`). Invariant, by property test: parsing a printed query gives it back.

use crate::model::TopicSlug;

/// Whether an article must bear one of several topics or all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Match {
    /// One is enough.
    #[default]
    Any,
    /// Every one.
    All,
}

/// The filter. The empty query shows everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Query {
    /// In the order chosen, without repeats.
    pub topics: Vec<TopicSlug>,
    /// How several topics combine; [`Match::Any`] where there are fewer than two.
    pub matching: Match,
}
