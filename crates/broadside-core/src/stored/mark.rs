//! Marks of an article.
//!
//! Deliberately absent: the article's key, under which the text lies.

use super::article::{moment, preview_from_value, preview_to_value};
use super::fields::{Fields, optional};
use crate::library::{Mark, MarkTimes, Saved};
use crate::model::Timestamp;
use serde_json::Value;

/// A mark: when, and with what is saved the story.
pub(super) fn to_value(mark: &Mark) -> Value {
    let mut fields = Fields::default();
    fields.put_some("read", mark.read_at.map(Timestamp::unix_s));
    fields.put_some("saved", mark.saved.as_ref().map(|it| it.at.unix_s()));
    fields.put_some("story", mark.saved.as_ref().map(|it| preview_to_value(&it.preview)));
    fields.into_value()
}

/// Reads what [`to_value`] wrote.
pub(super) fn from_value(value: &Value) -> Option<Mark> {
    let MarkTimes { saved_at, read_at } = times_from_value(value)?;
    let preview = optional(value, "story", preview_from_value)?;
    let saved = match (saved_at, preview) {
        (Some(at), Some(preview)) => Some(Saved { at, preview }),
        (None, None) => None,
        _ => return None,
    };
    Some(Mark { saved, read_at })
}

/// Reads as much of it as a card needs.
pub(super) fn times_from_value(value: &Value) -> Option<MarkTimes> {
    let (saved_at, read_at) = (optional(value, "saved", moment)?, optional(value, "read", moment)?);
    Some(MarkTimes { saved_at, read_at })
}
