//! Keys that stand twice in one object of the file: JSON allows it, the last one counts, and whoever edited the first
//! wonders why nothing changes.
//!
//! Deliberately absent: faults. Only a text that was read as JSON is looked through here.

use super::reader::{Reader, escaped};
use crate::json;
use serde_json::{Map, Value};

/// An object or a list that is not closed yet.
#[derive(Default)]
struct Level {
    /// The keys so far; a list has none.
    keys: Map<String, Value>,
    /// The last of them, as a JSON pointer writes it.
    key: String,
    /// Commas so far, which in a list are the index.
    n_commas: usize,
}

/// Tells `reader` every key of `text` that its object had before.
pub(super) fn tell(text: &[u8], reader: &mut Reader<'_>) {
    let (mut levels, mut line, mut at) = (Vec::<Level>::new(), 1_usize, 0_usize);
    while let Some(byte) = text.get(at) {
        let start = at;
        at += 1;
        match (byte, levels.last_mut()) {
            (b'\n', _) => line += 1,
            (b'{' | b'[', _) => levels.push(Level::default()),
            (b'}' | b']', _) => levels.truncate(levels.len().saturating_sub(1)),
            (b',', Some(level)) => level.n_commas += 1,
            (b'"', level) => {
                at = after_text(text, at);
                let Some(level) = level.filter(|_| is_key(text, at)) else { continue };
                // A sign may be written in several ways, and the key is the same.
                let Some(Ok(Value::String(name))) = text.get(start..at).map(json::parsed) else { continue };
                level.key = escaped(&name);
                if level.keys.insert(name, Value::Null).is_some() {
                    tell_one(&levels, line, reader);
                }
            }
            _ => {}
        }
    }
}

/// Tells the key that was read last.
fn tell_one(levels: &[Level], line: usize, reader: &mut Reader<'_>) {
    let mut pointer = String::new();
    for level in levels {
        pointer.push('/');
        pointer.push_str(&if level.keys.is_empty() { level.n_commas.to_string() } else { level.key.clone() });
    }
    let found = ["it again in line ", &line.to_string(), ", and the last one counts"].concat();
    reader.push(&[&pointer], "this key once in its object".to_owned(), found);
}

/// The place behind the quote that ends the text whose first sign is at `at`.
fn after_text(text: &[u8], mut at: usize) -> usize {
    while let Some(byte) = text.get(at).filter(|it| **it != b'"') {
        at += if *byte == b'\\' { 2 } else { 1 };
    }
    at + 1
}

/// Whether the text that ends before `at` is a key and no value.
fn is_key(text: &[u8], at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.trim_ascii_start().first() == Some(&b':'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::model::WebAddress;
    use proptest::prelude::*;

    fn told(text: &[u8]) -> Vec<(String, String)> {
        let base = WebAddress::parse("https://news.example/").unwrap();
        let mut reader = Reader::new(&base);
        tell(text, &mut reader);
        reader.problems.into_iter().map(|it| (it.pointer, it.found)).collect()
    }

    #[test]
    fn a_key_that_stands_twice_is_named_with_its_place() {
        for (text, wanted) in [
            (r#"{ "a": 1, "a": 2 }"#, vec![("/a", 1)]),
            ("{ \"a\": 1,\n\n\"a\" : 2 }", vec![("/a", 3)]),
            (r#"{ "a": 1, "\u0061": 2 }"#, vec![("/a", 1)]),
            (r#"{ "a": 1, "a": 2, "a": 3 }"#, vec![("/a", 1), ("/a", 1)]),
            (r#"{ "a": { "b": 1, "b": 1 } }"#, vec![("/a/b", 1)]),
            (r#"{ "a": [[], 1, { "b": "x,]", "c": [1, 2], "b": 1 }] }"#, vec![("/a/2/b", 1)]),
            (r#"{ "a": "\"b\": \\", "c": {}, "a": "" }"#, vec![("/a", 1)]),
            (r#"{ "/": { "ü": 1, "ü": 1 } }"#, vec![("/~1/ü", 1)]),
        ] {
            let wanted: Vec<_> = wanted
                .into_iter()
                .map(|(at, line)| {
                    (at.to_owned(), format!("it again in line {line}, and the last one counts"))
                })
                .collect();
            assert_eq!(told(text.as_bytes()), wanted, "{text}");
        }
    }

    #[test]
    fn the_same_key_elsewhere_and_the_same_text_as_a_value_are_fine() {
        for text in [
            r#"{ "a": { "a": 1 }, "b": { "a": 1 } }"#,
            r#"[{ "a": 1 }, { "a": 1 }]"#,
            r#"{ "a": "a", "b": ["a", "a"], "c": "\"a\":" }"#,
            "7",
            "",
        ] {
            assert_eq!(told(text.as_bytes()), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_through_to_their_end(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = told(&bytes);
        }
    }
}
