//! Shelves with the cursor to what follows them.
//!
//! Deliberately absent: articles' bodies, as on the shelf itself.

use super::article::{
    address, moment, preview_from_value, preview_to_value, topic_from_value, topic_to_value,
};
use super::fields::{Fields, list, number, optional};
use crate::model::{TopicCount, WebAddress};
use crate::shelf::Shelf;
use crate::sources::Cursor;
use serde_json::Value;

/// A shelf.
pub(super) fn to_value(shelf: &Shelf) -> Value {
    let mut fields = Fields::default();
    fields.put("received", shelf.received.unix_s());
    fields.put_list("previews", shelf.previews.iter().map(preview_to_value));
    fields.put_some("next", shelf.next.as_ref().map(cursor_to_value));
    fields.put_some("total", shelf.n_total);
    fields.put_list("topics", shelf.topics.iter().map(count_to_value));
    fields.into_value()
}

/// Reads what [`to_value`] wrote.
pub(super) fn from_value(value: &Value) -> Option<Shelf> {
    Some(Shelf {
        previews: list(value, "previews", preview_from_value)?,
        next: optional(value, "next", cursor_from_value)?,
        n_total: optional(value, "total", number)?,
        topics: list(value, "topics", count_from_value)?,
        received: moment(value.get("received")?)?,
    })
}

/// A page's number, or `[address, items to skip, visited address, …]`.
fn cursor_to_value(cursor: &Cursor) -> Value {
    match cursor {
        Cursor::Page(page) => Value::from(*page),
        Cursor::Document { address, n_skipped, visited } => {
            let mut parts = vec![Value::from(address.as_str()), Value::from(*n_skipped)];
            parts.extend(visited.iter().map(WebAddress::as_str).map(Value::from));
            Value::Array(parts)
        }
    }
}

fn cursor_from_value(value: &Value) -> Option<Cursor> {
    if let Some(page) = number(value) {
        return Some(Cursor::Page(page));
    }
    let [at, n_skipped, visited @ ..] = value.as_array()?.as_slice() else { return None };
    let visited: Option<Vec<WebAddress>> = visited.iter().map(address).collect();
    Some(Cursor::Document {
        address: address(at)?,
        n_skipped: usize::try_from(n_skipped.as_u64()?).ok()?,
        visited: visited?,
    })
}

fn count_to_value(count: &TopicCount) -> Value {
    Value::Array(vec![topic_to_value(&count.topic), Value::from(count.n_articles)])
}

fn count_from_value(value: &Value) -> Option<TopicCount> {
    Some(TopicCount { topic: topic_from_value(value.get(0)?)?, n_articles: number(value.get(1)?)? })
}
