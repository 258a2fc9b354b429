//! The shapes that values of the file may have, as plain tables. Reading checks a file against them and the
//! schema is made of them, so that the two cannot differ.
//!
//! Deliberately absent: the values' Rust types; `record` ties each to its shape. Tables and one loop over
//! them are less code than a reader for every type would be, and every byte here is sent to readers' phones.

use crate::model::WebAddress;
use crate::sources::mapped::Fault;
use serde_json::Value;

/// What may stand in one place.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// A plain value.
    Leaf(&'static Leaf),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// An object with these members.
    Record(&'static Record),
    /// An object whose member `type` says which record it is.
    Union(&'static [(&'static str, &'static Record)]),
    /// An array of these.
    List(&'static Shape),
    /// An object of texts by any name.
    Texts,
}

/// A plain value.
pub(super) struct Leaf {
    /// In a few words, for problems.
    pub(super) expected: &'static str,
    /// Whether it can be read; relative addresses are joined to the given one.
    pub(super) is_sound: fn(&Value, &WebAddress) -> bool,
    /// Where in a text the fault is, for texts that have a grammar.
    pub(super) fault: Option<fn(&str) -> Option<Fault>>,
    /// Its JSON Schema, as JSON.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) schema: &'static str,
}

/// An object with known members.
pub(super) struct Record {
    pub(super) members: &'static [Member],
    /// What it is, for the schema.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) about: &'static str,
}

/// A member of a record.
pub(super) struct Member {
    pub(super) key: &'static str,
    pub(super) shape: Shape,
    pub(super) presence: Presence,
    /// What it means, for the schema.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) about: &'static str,
    /// What stands in for it, where that tells an editor's user anything.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) default: fn() -> Option<Value>,
}

/// What it means when a member is missing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// The record cannot be used.
    Required,
    /// It is a problem, but the record can be used.
    Wanted,
    /// It is fine.
    Optional,
}

impl Shape {
    /// In a few words, for problems.
    pub(super) fn expected(self) -> String {
        match self {
            Self::Leaf(leaf) => leaf.expected.to_owned(),
            Self::Choice(words) => one_of(words),
            Self::Record(_) | Self::Union(_) | Self::Texts => "an object in { }".to_owned(),
            Self::List(_) => "a list in [ ]".to_owned(),
        }
    }
}

/// `one of daily, weekly`.
pub(super) fn one_of(words: &[&str]) -> String {
    ["one of ", &words.join(", ")].concat()
}
