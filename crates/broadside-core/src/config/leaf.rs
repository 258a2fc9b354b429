//! The plain values of the file: texts, flags, numbers, addresses, colours, moments.
//!
//! Deliberately absent: objects; `document` declares them.

use super::Colour;
use super::reader::{Node, Reader};
use super::record::Wire;
use crate::model::{LanguageTag, Timestamp, TopicSlug, WebAddress};
use crate::signup::JsonPointer;
#[cfg(not(target_arch = "wasm32"))]
use serde_json::{Value, json};

/// A text with something in it, trimmed.
pub(super) struct Text(pub(super) String);

/// A place after a number of stories, from 1 on.
pub(super) struct StoryCount(pub(super) usize);

/// An HTTP status.
pub(super) struct Status(pub(super) u16);

/// Names and texts in the file's order.
pub(super) struct ExtraFields(pub(super) Vec<(String, String)>);

/// Implements reading by a function from text to an optional value.
macro_rules! text_leaf {
    ($type:ty, $expected:literal, $read:expr, $schema:tt) => {
        impl Wire for $type {
            const EXPECTED: &'static str = $expected;

            fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
                let read: fn(&str, &Reader<'_>) -> Option<Self> = $read;
                let value = node.value.as_str().and_then(|text| read(text.trim(), reader));
                if value.is_none() {
                    reader.expect(node, Self::EXPECTED);
                }
                value
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema() -> Value {
                json!($schema)
            }
        }
    };
}

text_leaf!(String, "text in quotes", |text, _| Some(text.to_owned()), { "type": "string" });

text_leaf!(
    Text,
    "text in quotes that is not empty",
    |text, _| (!text.is_empty()).then(|| Self(text.to_owned())),
    { "type": "string", "minLength": 1 }
);

text_leaf!(
    WebAddress,
    "an address that begins with https://, or one relative to this file such as \"feed.json\"",
    |text, reader| if is_address_like(text) { reader.base.join(text) } else { None },
    { "type": "string", "format": "uri-reference", "minLength": 1 }
);

text_leaf!(
    Colour,
    "a colour such as \"#b3001b\"",
    |text, _| Colour::parse(text),
    { "type": "string", "pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" }
);

text_leaf!(
    LanguageTag,
    "a language tag such as \"es\" or \"pt-BR\"",
    |text, _| LanguageTag::new(text),
    { "type": "string", "pattern": "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$" }
);

text_leaf!(
    Timestamp,
    "a moment such as \"2026-12-31T18:00:00+01:00\", or a date such as \"2026-12-31\"",
    |text, _| if text.contains(':') { Timestamp::parse_rfc3339(text) } else { Timestamp::parse_utc(text) },
    { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9:.]+([Zz]|[+-][0-9:]+))?$" }
);

text_leaf!(
    TopicSlug,
    "a topic, such as \"international-solidarity\"",
    |text, _| TopicSlug::new(text),
    { "type": "string", "minLength": 1 }
);

text_leaf!(
    JsonPointer,
    "a JSON pointer such as \"/data/confirmed\"",
    |text, _| JsonPointer::new(text),
    { "type": "string", "pattern": "^(/.*)?$" }
);

/// Refuses the slip that would be read as a folder: a host without `https://` before it.
fn is_address_like(text: &str) -> bool {
    let is_complete = text.contains("://") || text.starts_with('/');
    let is_bare_host = match text.split_once('/') {
        Some((first, _)) => first.contains('.') && !matches!(first, "." | ".."),
        None => text.starts_with("www."),
    };
    !text.is_empty() && (is_complete || !is_bare_host)
}

impl Wire for bool {
    const EXPECTED: &'static str = "true or false, without quotes";

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let value = node.value.as_bool();
        if value.is_none() {
            reader.expect(node, Self::EXPECTED);
        }
        value
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema() -> Value {
        json!({ "type": "boolean" })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn as_default(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}

impl Wire for StoryCount {
    const EXPECTED: &'static str = "a whole number from 1 on";

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let number = node.value.as_u64().and_then(|it| usize::try_from(it).ok()).filter(|it| *it > 0);
        if number.is_none() {
            reader.expect(node, Self::EXPECTED);
        }
        number.map(Self)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema() -> Value {
        json!({ "type": "integer", "minimum": 1 })
    }
}

impl Wire for Status {
    const EXPECTED: &'static str = "an HTTP status from 100 to 599";

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let status = node.value.as_u64().and_then(|it| u16::try_from(it).ok());
        let status = status.filter(|it| (100..600).contains(it));
        if status.is_none() {
            reader.expect(node, Self::EXPECTED);
        }
        status.map(Self)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema() -> Value {
        json!({ "type": "integer", "minimum": 100, "maximum": 599 })
    }
}

impl Wire for ExtraFields {
    const EXPECTED: &'static str = "an object in { }";

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let fields = node.fields(reader)?;
        let mut extra = Vec::new();
        for (name, node) in fields.iter() {
            if let Some(text) = String::read(&node, reader) {
                extra.push((name.to_owned(), text));
            }
        }
        Some(Self(extra))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema() -> Value {
        json!({ "type": "object", "additionalProperties": { "type": "string" } })
    }
}
