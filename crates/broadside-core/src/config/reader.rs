//! Checking a file against its shape, with every fault told and everything sound kept.
//!
//! Deliberately absent: what a newsroom's file holds; the records of `document` declare that.

use super::leaf::Text;
use super::record::Wire;
use super::shape::{Leaf, Presence, Record, Shape, one_of};
use super::{Problem, spelling};
use crate::json;
use crate::model::WebAddress;
use serde_json::{Map, Value};

/// The member that tells the records of a union apart.
const TAG: &str = "type";

/// Collects the problems of one reading.
pub(super) struct Reader<'a> {
    /// What relative addresses are joined to.
    pub(super) base: &'a WebAddress,
    pub(super) problems: Vec<Problem>,
    /// Where the value stands that is looked at.
    pointer: String,
}

impl<'a> Reader<'a> {
    pub(super) fn new(base: &'a WebAddress) -> Self {
        Self { base, problems: Vec::new(), pointer: String::new() }
    }

    /// Whether `value` can be used. What is wrong within it is a problem each, and is made `null`, which
    /// stands for what is not there.
    pub(super) fn check(&mut self, shape: Shape, value: &mut Value) -> bool {
        let is_sound = match (shape, &mut *value) {
            (Shape::Leaf(leaf), value) => (leaf.is_sound)(value, self.base),
            (Shape::Choice(words), Value::String(word)) => words.contains(&word.as_str()),
            (Shape::Record(record), Value::Object(members)) => {
                return self.check_record(record, members, None);
            }
            (Shape::Union(records), Value::Object(members)) => return self.check_union(records, members),
            (Shape::List(shape), Value::Array(elements)) => {
                for (index, element) in elements.iter_mut().enumerate() {
                    self.check_below(&index.to_string(), *shape, element);
                }
                true
            }
            (Shape::Texts, Value::Object(members)) => {
                for (name, text) in members.iter_mut() {
                    self.check_below(name, Text::SHAPE, text);
                }
                true
            }
            _ => false,
        };
        if !is_sound {
            let expected = shape.expected();
            self.push(&[], expected, found_by(shape, value));
        }
        is_sound
    }

    /// Checks what stands at `step` below the present place.
    fn check_below(&mut self, step: &str, shape: Shape, value: &mut Value) {
        let n_pointer_bytes = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&escaped(step));
        if !self.check(shape, value) {
            *value = Value::Null;
        }
        self.pointer.truncate(n_pointer_bytes);
    }

    fn check_union(&mut self, records: &[(&str, &Record)], members: &mut Map<String, Value>) -> bool {
        let tag = members.get(TAG).unwrap_or(&Value::Null);
        if let Some((_, record)) = records.iter().find(|(it, _)| tag.as_str() == Some(it)) {
            return self.check_record(record, members, Some(TAG));
        }
        let tags: Vec<&str> = records.iter().map(|(tag, _)| *tag).collect();
        self.push(&["/", TAG], one_of(&tags), described(tag));
        false
    }

    fn check_record(&mut self, record: &Record, members: &mut Map<String, Value>, tag: Option<&str>) -> bool {
        self.check_keys(record, members, tag);
        let mut is_usable = true;
        for member in record.members {
            let value = members.get_mut(member.key).filter(|it| !it.is_null());
            let is_there = if let Some(value) = value {
                self.check_below(member.key, member.shape, value);
                !value.is_null()
            } else {
                if member.presence != Presence::Optional {
                    self.push(&["/", member.key], member.shape.expected(), described(&Value::Null));
                }
                false
            };
            is_usable &= is_there || member.presence != Presence::Required;
        }
        is_usable
    }

    /// Tells every key that the record does not know, with the one that was perhaps meant.
    fn check_keys(&mut self, record: &Record, members: &Map<String, Value>, tag: Option<&str>) {
        let known: Vec<&str> = record.members.iter().map(|it| it.key).collect();
        for key in members.keys() {
            if known.contains(&key.as_str()) || tag == Some(key) {
                continue;
            }
            let expected = match spelling::nearest(key, &known) {
                Some(nearest) => ["a key that is known here, perhaps ", &quoted(nearest)].concat(),
                None => ["a key that is known here: ", &known.join(", ")].concat(),
            };
            self.push(&["/", &escaped(key)], expected, quoted(key));
        }
    }

    /// Records that `found`, which is sound in itself, does not fit the rest of the file.
    pub(super) fn refuse(&mut self, pointer: &[&str], expected: &str, found: &str) {
        self.push(pointer, expected.to_owned(), quoted(found));
    }

    /// Records a problem at `pointer` below the present place.
    pub(super) fn push(&mut self, pointer: &[&str], expected: String, found: String) {
        let pointer = [&self.pointer, pointer.concat().as_str()].concat();
        self.problems.push(Problem { pointer, expected, found });
    }
}

/// A key as a JSON pointer writes it (RFC 6901 section 3).
pub(super) fn escaped(step: &str) -> String {
    let mut escaped = String::with_capacity(step.len());
    for letter in step.chars() {
        match letter {
            '~' => escaped.push_str("~0"),
            '/' => escaped.push_str("~1"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn quoted(text: &str) -> String {
    ["\"", text, "\""].concat()
}

/// What was found, with the place of the fault in a text that has a grammar.
fn found_by(shape: Shape, value: &Value) -> String {
    let found = described(value);
    let Shape::Leaf(Leaf { fault: Some(fault), .. }) = shape else { return found };
    let Some(fault) = value.as_str().and_then(fault) else { return found };
    let place = fault.position.to_string();
    [&found, ", where ", fault.expected, " should stand at character ", &place].concat()
}

/// A value in a few words.
fn described(value: &Value) -> String {
    const MAX_CHARS: usize = 60;
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) => match text.char_indices().nth(MAX_CHARS) {
            Some((end, _)) => quoted(&[text.get(..end).unwrap_or_default(), "…"].concat()),
            None => quoted(text),
        },
        Value::Null => "nothing".to_owned(),
        Value::Bool(_) | Value::Number(_) => json::written(value),
    }
}
