//! Shelves with the cursor to what follows them.
//!
//! Deliberately absent: articles' bodies, as on the shelf itself.

use super::article::{
    address, moment, preview_from_value, preview_to_value, topic_from_value, topic_to_value,
};
use super::fields::{Fields, list, number, optional, string};
use crate::merge::{MergedCursor, Origin, Place, Standing};
use crate::model::{ArticleId, SourceId, Timestamp, TopicCount, WebAddress};
use crate::shelf::Shelf;
use crate::sources::Cursor;
use serde_json::Value;

const SOURCE: &str = "source";
const MIRROR: &str = "mirror";
const EDITION: &str = "edition";
const DEVICE: &str = "device";
const NOWHERE: &str = "nowhere";

/// A shelf. One that has let go of its top is no beginning of a list, and is not written.
pub(super) fn to_value(shelf: &Shelf) -> Value {
    let mut fields = Fields::default();
    fields.put("received", shelf.received.unix_s());
    fields.put_list("previews", shelf.previews.iter().map(preview_to_value));
    fields.put_some("next", shelf.next.as_ref().map(cursor_to_value));
    fields.put_some("total", shelf.n_total);
    fields.put_list("topics", shelf.topics.iter().map(count_to_value));
    fields.put_list("standings", shelf.standings.iter().map(standing_to_value));
    fields.into_value()
}

/// Reads what [`to_value`] wrote.
pub(super) fn from_value(value: &Value) -> Option<Shelf> {
    Some(Shelf {
        previews: list(value, "previews", preview_from_value)?,
        next: optional(value, "next", cursor_from_value)?,
        n_total: optional(value, "total", number)?,
        topics: list(value, "topics", count_from_value)?,
        standings: list(value, "standings", standing_from_value)?,
        gone: Vec::new(),
        n_gone: 0,
        // What is read from a printed file is marked by its reader.
        is_printed: false,
        received: moment(value.get("received")?)?,
    })
}

/// A page's number, or `[address, items to skip, visited address, …]`, or of several sources an object.
fn cursor_to_value(cursor: &Cursor) -> Value {
    match cursor {
        Cursor::Page(page) => Value::from(*page),
        Cursor::Document { address, n_skipped, visited } => {
            let mut parts = vec![Value::from(address.as_str()), Value::from(*n_skipped)];
            parts.extend(visited.iter().map(WebAddress::as_str).map(Value::from));
            Value::Array(parts)
        }
        Cursor::Merged(merged) => {
            let mut fields = Fields::default();
            fields.put_list("places", merged.places.iter().map(place_to_value));
            fields.put_list("held", merged.held.iter().map(preview_to_value));
            fields.into_value()
        }
    }
}

fn cursor_from_value(value: &Value) -> Option<Cursor> {
    if value.is_object() {
        let places = list(value, "places", place_from_value)?;
        let held = list(value, "held", preview_from_value)?;
        return Some(Cursor::Merged(Box::new(MergedCursor { places, held })));
    }
    own_cursor_from_value(value)
}

fn place_to_value(place: &Place) -> Value {
    let mut fields = Fields::default();
    fields.put("source", place.source.0.as_str());
    fields.put("next", cursor_to_value(&place.next));
    fields.put_some("floor", place.floor.map(Timestamp::unix_s));
    fields.put_some("first", place.first.as_ref().map(|it| it.0.as_str()));
    fields.into_value()
}

/// A source's own cursor is never one of several, so that damaged text cannot nest without end.
fn place_from_value(value: &Value) -> Option<Place> {
    Some(Place {
        source: SourceId(string(value.get("source")?)?),
        next: own_cursor_from_value(value.get("next")?)?,
        floor: optional(value, "floor", moment)?,
        first: optional(value, "first", |it| string(it).map(ArticleId))?,
    })
}

fn own_cursor_from_value(value: &Value) -> Option<Cursor> {
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

/// A source's name, what stands in for it, and when that was received or printed.
fn standing_to_value(standing: &Standing) -> Value {
    let word = match standing.origin {
        Origin::Source => SOURCE,
        Origin::Mirror => MIRROR,
        Origin::Edition(_) => EDITION,
        Origin::Device(_) => DEVICE,
        Origin::Nowhere => NOWHERE,
    };
    let mut parts = vec![Value::from(standing.source.0.as_str()), Value::from(word)];
    parts.extend(standing.origin.moment().map(|it| Value::from(it.unix_s())));
    Value::Array(parts)
}

fn standing_from_value(value: &Value) -> Option<Standing> {
    let then = value.get(2).and_then(moment);
    let origin = match value.get(1)?.as_str()? {
        SOURCE => Origin::Source,
        MIRROR => Origin::Mirror,
        EDITION => Origin::Edition(then?),
        DEVICE => Origin::Device(then?),
        NOWHERE => Origin::Nowhere,
        _ => return None,
    };
    Some(Standing { source: SourceId(string(value.get(0)?)?), origin })
}

fn count_to_value(count: &TopicCount) -> Value {
    Value::Array(vec![topic_to_value(&count.topic), Value::from(count.n_articles)])
}

fn count_from_value(value: &Value) -> Option<TopicCount> {
    Some(TopicCount { topic: topic_from_value(value.get(0)?)?, n_articles: number(value.get(1)?)? })
}
