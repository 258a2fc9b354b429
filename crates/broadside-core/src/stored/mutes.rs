//! What a reader has muted.
//!
//! Deliberately absent: the form in which stories are compared with it.

use super::article::{topic_from_value, topic_to_value};
use super::fields::string;
use crate::library::{Mute, Mutes};
use serde_json::Value;

const TOPIC: &str = "topic";
const AUTHOR: &str = "author";
const WORD: &str = "word";

/// Pairs of what kind of thing it is and which.
pub(super) fn to_value(mutes: &Mutes) -> Value {
    let pair = |mute: &Mute| {
        let (kind, which) = match mute {
            Mute::Topic(topic) => (TOPIC, topic_to_value(topic)),
            Mute::Author(name) => (AUTHOR, Value::from(name.as_str())),
            Mute::Word(text) => (WORD, Value::from(text.as_str())),
        };
        Value::Array(vec![Value::from(kind), which])
    };
    Value::Array(mutes.iter().map(pair).collect())
}

/// Reads what [`to_value`] wrote.
pub(super) fn from_value(value: &Value) -> Option<Mutes> {
    let read = |pair: &Value| {
        let which = pair.get(1)?;
        match pair.get(0)?.as_str()? {
            TOPIC => topic_from_value(which).map(Mute::Topic),
            AUTHOR => Mute::author(&string(which)?),
            WORD => Mute::word(&string(which)?),
            _ => None,
        }
    };
    let mutes: Option<Vec<Mute>> = value.as_array()?.iter().map(read).collect();
    mutes.map(Mutes::of)
}
