//! Walking a JSON document with its place at hand, so that every fault can be pointed at.
//!
//! Deliberately absent: what a newsroom's file holds; the records of `document` declare that.

use super::{Problem, spelling};
use crate::model::WebAddress;
use serde_json::{Map, Value};

/// A value and where it stands. Pointers are written out only when there is a fault to report.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    place: Place<'a>,
}

#[derive(Clone, Copy)]
enum Place<'a> {
    Document,
    Key(&'a Place<'a>, &'a str),
    Index(&'a Place<'a>, usize),
}

/// The members of an object.
pub(super) struct Fields<'a> {
    members: &'a Map<String, Value>,
    place: &'a Place<'a>,
}

/// Collects the problems of one reading.
pub(super) struct Reader<'a> {
    /// What relative addresses are joined to.
    pub(super) base: &'a WebAddress,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Node<'a> {
    /// The document itself.
    pub(super) fn document(value: &'a Value) -> Self {
        Self { value, place: Place::Document }
    }

    /// The JSON pointer to it.
    pub(super) fn pointer(&self) -> String {
        let mut pointer = String::new();
        self.place.push_to(&mut pointer);
        pointer
    }

    /// Its members, if it is an object; otherwise that is a problem.
    pub(super) fn fields<'b>(&'b self, reader: &mut Reader<'_>) -> Option<Fields<'b>> {
        if let Value::Object(members) = self.value {
            return Some(Fields { members, place: &self.place });
        }
        reader.expect(self, "an object in { }");
        None
    }

    /// Its elements, if it is an array; otherwise that is a problem.
    pub(super) fn elements<'b>(
        &'b self,
        reader: &mut Reader<'_>,
    ) -> Option<impl Iterator<Item = Node<'b>> + use<'a, 'b>> {
        if let Value::Array(elements) = self.value {
            let place = &self.place;
            let nodes = elements.iter().enumerate();
            return Some(nodes.map(move |(index, value)| Node { value, place: Place::Index(place, index) }));
        }
        reader.expect(self, "a list in [ ]");
        None
    }
}

impl Place<'_> {
    fn push_to(&self, pointer: &mut String) {
        match self {
            Self::Document => {}
            Self::Key(parent, key) => {
                parent.push_to(pointer);
                pointer.push('/');
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Self::Index(parent, index) => {
                parent.push_to(pointer);
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
    }
}

impl<'a> Fields<'a> {
    /// The member `key`; `null` is as good as none.
    pub(super) fn get(&self, key: &'a str) -> Option<Node<'a>> {
        let value = self.members.get(key).filter(|it| !it.is_null())?;
        Some(Node { value, place: Place::Key(self.place, key) })
    }

    /// Every member.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        let place = self.place;
        self.members
            .iter()
            .map(move |(key, value)| (key.as_str(), Node { value, place: Place::Key(place, key) }))
    }

    /// Records that `key` is missing.
    pub(super) fn miss(&self, key: &str, expected: &str, reader: &mut Reader<'_>) {
        let node = Node { value: &Value::Null, place: Place::Key(self.place, key) };
        reader.push(node.pointer(), expected, "nothing".to_owned());
    }

    /// Records every member whose key is neither among `known` nor `tag`.
    pub(super) fn check_keys(&self, known: &[&str], tag: Option<&str>, reader: &mut Reader<'_>) {
        for (key, node) in self.iter() {
            if known.contains(&key) || tag == Some(key) {
                continue;
            }
            let expected = match spelling::nearest(key, known) {
                Some(nearest) => ["a key that is known here, perhaps \"", nearest, "\""].concat(),
                None => ["a key that is known here: ", &known.join(", ")].concat(),
            };
            reader.push(node.pointer(), &expected, ["\"", key, "\""].concat());
        }
    }
}

impl Reader<'_> {
    /// Records that something else than `expected` was found at `node`.
    pub(super) fn expect(&mut self, node: &Node<'_>, expected: &str) {
        self.push(node.pointer(), expected, described(node.value));
    }

    /// Records that the text `found` at `pointer`, which is sound in itself, does not fit the rest of the file.
    pub(super) fn refuse(&mut self, pointer: &[&str], expected: &str, found: &str) {
        self.push(pointer.concat(), expected, ["\"", found, "\""].concat());
    }

    /// Records a problem.
    pub(super) fn push(&mut self, pointer: String, expected: &str, found: String) {
        self.problems.push(Problem { pointer, expected: expected.to_owned(), found });
    }
}

/// A value in a few words.
fn described(value: &Value) -> String {
    const MAX_CHARS: usize = 60;
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) if text.chars().nth(MAX_CHARS).is_some() => {
            let start: String = text.chars().take(MAX_CHARS).collect();
            ["\"", &start, "…\""].concat()
        }
        Value::String(text) => ["\"", text, "\""].concat(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}
