//! A JSON document that is read leniently: what is of another type than it should be is left out with a
//! warning, and the rest is read on.
//!
//! Deliberately absent: derived decoders. One wrong field would cost a whole item, and code for every type
//! would cost every reader kilobytes.

use super::{Found, Response, SourceError, Warning};
use crate::json;
use serde_json::Value;

/// Warnings that are kept; a thousand equal ones say no more.
const MAX_WARNINGS: usize = 50;
const MAX_POINTER_BYTES: usize = 200;

/// Parses the body of an answer, a byte order mark at its beginning left out.
pub(super) fn parsed(response: &Response) -> Result<Value, SourceError> {
    let body = response.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&response.body);
    json::parsed(body).map_err(|fault| SourceError::NotAFeed(Found::instead_of_json(body, fault)))
}

/// Where warnings are gathered.
#[derive(Debug, Default)]
pub(super) struct Notes(pub Vec<Warning>);

impl Notes {
    /// Notes what is at `pointer` and what was done about it.
    pub fn add(&mut self, pointer: &str, note: &str) {
        if self.0.len() < MAX_WARNINGS {
            // A key may be as long as the document.
            let pointer = pointer.get(..pointer.floor_char_boundary(MAX_POINTER_BYTES)).unwrap_or_default();
            self.0.push(Warning { pointer: pointer.to_owned(), note: note.to_owned() });
        }
    }
}

/// An object in a document, with its place.
#[derive(Clone, Debug)]
pub(super) struct Record<'a> {
    value: &'a Value,
    /// JSON pointer (RFC 6901); keys of formats known here need no escapes.
    pub pointer: String,
}

impl<'a> Record<'a> {
    /// The object at `pointer`, or anything else, which then has no fields.
    pub fn at(value: &'a Value, pointer: String) -> Self {
        Self { value, pointer }
    }

    /// Whether this is an object at all.
    pub fn is_object(&self) -> bool {
        self.value.is_object()
    }

    /// Whether the object has the field, of whatever type.
    pub fn has(&self, key: &str) -> bool {
        self.field(key).is_some()
    }

    /// The pointer to a field.
    pub fn pointer_to(&self, key: &str) -> String {
        [&self.pointer, "/", key].concat()
    }

    /// A text, trimmed; `None` where it is missing, null, blank or (with a warning) no text.
    pub fn text(&self, key: &str, notes: &mut Notes) -> Option<&'a str> {
        let text = self.field(key)?.as_str();
        if text.is_none() {
            notes.add(&self.pointer_to(key), "is not a text; left out");
        }
        text.map(str::trim).filter(|it| !it.is_empty())
    }

    /// A text, or a number written as one.
    pub fn text_or_number(&self, key: &str, notes: &mut Notes) -> Option<String> {
        match self.field(key)? {
            Value::Number(number) => Some(number.to_string()),
            _ => self.text(key, notes).map(str::to_owned),
        }
    }

    /// A whole number that is not negative, also where it is written as a text.
    pub fn whole(&self, key: &str) -> Option<u64> {
        match self.field(key)? {
            Value::Number(number) => number.as_u64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// Whether the field is the literal `true`.
    pub fn is_true(&self, key: &str) -> bool {
        self.field(key).and_then(Value::as_bool).unwrap_or(false)
    }

    /// Whether the field is the literal `false`.
    pub fn is_false(&self, key: &str) -> bool {
        self.field(key).and_then(Value::as_bool).is_some_and(|it| !it)
    }

    /// An object; where there is none, one without fields.
    pub fn record(&self, key: &str) -> Record<'a> {
        Record { value: self.field(key).unwrap_or(&Value::Null), pointer: self.pointer_to(key) }
    }

    /// The elements of a list. Anything else that is not null stands for a list of itself alone, as some
    /// feeds write lists of one.
    pub fn list(&self, key: &str, notes: &mut Notes) -> Vec<Record<'a>> {
        let pointer = self.pointer_to(key);
        match self.field(key) {
            None => Vec::new(),
            Some(Value::Array(elements)) => elements
                .iter()
                .enumerate()
                .map(|(index, value)| Record { value, pointer: [&pointer, "/", &index.to_string()].concat() })
                .collect(),
            Some(value) => {
                notes.add(&pointer, "is not a list; taken as a list of one");
                vec![Record { value, pointer }]
            }
        }
    }

    /// The values of this object's fields, whatever they are called.
    pub fn members(&self) -> Vec<Record<'a>> {
        let members = self.value.as_object().into_iter().flatten();
        members.map(|(key, value)| Record { value, pointer: self.pointer_to(key) }).collect()
    }

    /// This very value as a text, where it is one.
    pub fn as_text(&self) -> Option<&'a str> {
        self.value.as_str().map(str::trim).filter(|it| !it.is_empty())
    }

    /// This very value's elements, where it is a list.
    pub fn elements(&self) -> &'a [Value] {
        self.value.as_array().map(Vec::as_slice).unwrap_or_default()
    }

    fn field(&self, key: &str) -> Option<&'a Value> {
        self.value.get(key).filter(|it| !it.is_null())
    }
}
