//! Objects being written and read, with what is empty left out to be short.
//!
//! Deliberately absent: meaning; the modules beside this one know the keys.

use serde_json::{Map, Value};

/// An object being written.
#[derive(Default)]
pub(super) struct Fields(Map<String, Value>);

impl Fields {
    /// Writes a field.
    pub fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.0.insert(key.to_owned(), value.into());
    }

    /// Writes a field that is there.
    pub fn put_some(&mut self, key: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    /// Writes a text that is not empty.
    pub fn put_text(&mut self, key: &str, text: &str) {
        self.put_some(key, Some(text).filter(|it| !it.is_empty()));
    }

    /// Writes a list that is not empty.
    pub fn put_list(&mut self, key: &str, elements: impl Iterator<Item = Value>) {
        let elements: Vec<Value> = elements.collect();
        self.put_some(key, Some(elements).filter(|it| !it.is_empty()));
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The object.
    pub fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}

/// A field that may be missing but not be something else: `Some(None)` where it is missing, `None` where
/// `read` refuses what is there.
#[allow(clippy::option_option, reason = "two question marks at the caller tell refused from missing")]
pub(super) fn optional<T>(value: &Value, key: &str, read: impl Fn(&Value) -> Option<T>) -> Option<Option<T>> {
    match value.get(key) {
        None => Some(None),
        Some(field) => read(field).map(Some),
    }
}

/// The elements of a list that is missing when it is empty; `None` where one of them is refused.
pub(super) fn list<T>(value: &Value, key: &str, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    match value.get(key) {
        None => Some(Vec::new()),
        Some(field) => field.as_array()?.iter().map(read).collect(),
    }
}

/// A text that is missing when it is empty.
pub(super) fn text(value: &Value, key: &str) -> Option<String> {
    optional(value, key, string).map(Option::unwrap_or_default)
}

/// A text.
pub(super) fn string(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// A number of 32 bits.
pub(super) fn number(value: &Value) -> Option<u32> {
    u32::try_from(value.as_u64()?).ok()
}
