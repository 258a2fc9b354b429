//! A list in the text of a JSON file, and the same text with more in the list. Everything else stays as its author wrote
//! it, to the last blank.
//!
//! Deliberately absent: judging JSON. The text was parsed before and is parsed again after.

use serde_json::Value;
use std::ops::Range;

/// `text`, an object, with `elements` at the end of its list `key`, which is made where it is not there. `None` where
/// the text is no object, or what it has under `key` is no list.
pub(super) fn grown(text: &str, key: &str, elements: &[Value]) -> Option<String> {
    let members = Members::of(text)?;
    let elements: Vec<String> = elements.iter().map(|it| indented(&format!("{it:#}"), 4)).collect();
    let elements = elements.join(",\n");
    let (at, added) = if let Some(list) = members.value_of(text, key) {
        let inside = text.get(list.clone())?.strip_prefix('[')?.strip_suffix(']')?;
        let end = list.start + 1 + inside.trim_end().len();
        let comma = if inside.trim().is_empty() { "" } else { "," };
        // A list that is closed in the line of its last element gets a line of its own for that.
        let last = if inside.trim_end().len() == inside.len() { "\n  " } else { "" };
        (end, format!("{comma}\n{elements}{last}"))
    } else {
        let comma = if members.values.is_empty() { "" } else { "," };
        (members.end, format!("{comma}\n  \"{key}\": [\n{elements}\n  ]"))
    };
    let (before, after) = text.split_at_checked(at)?;
    Some([before, &added, after].concat())
}

fn indented(text: &str, n_blanks: usize) -> String {
    let lines = text.lines().map(|line| format!("{:n_blanks$}{line}", ""));
    lines.collect::<Vec<_>>().join("\n")
}

/// Where the members of a JSON object stand in its text.
struct Members {
    /// Keys, with their quotes, and values.
    values: Vec<(Range<usize>, Range<usize>)>,
    /// After the last of them.
    end: usize,
}

impl Members {
    fn of(text: &str) -> Option<Self> {
        let start = text.find('{')?;
        let mut scan = Scan { depth: 0, is_in_text: false, is_escaped: false };
        let (mut values, mut key, mut begins, mut end) = (Vec::new(), None, start + 1, start + 1);
        for (at, byte) in text.bytes().enumerate().skip(start) {
            let is_own = scan.is_own_level();
            scan.step(byte);
            match byte {
                b':' if is_own && key.is_none() => {
                    key = Some(trimmed(text, begins..at)?);
                    begins = at + 1;
                }
                b',' | b'}' if is_own => {
                    if let Some(key) = key.take() {
                        let value = trimmed(text, begins..at)?;
                        end = value.end;
                        values.push((key, value));
                    }
                    begins = at + 1;
                    if byte == b'}' {
                        return Some(Self { values, end });
                    }
                }
                _ => {}
            }
        }
        None
    }

    fn value_of(&self, text: &str, key: &str) -> Option<Range<usize>> {
        let quoted = format!("\"{key}\"");
        let found = self.values.iter().find(|(it, _)| text.get(it.clone()) == Some(&quoted))?;
        Some(found.1.clone())
    }
}

/// Whether a byte is part of the object itself, and not of something in it.
struct Scan {
    depth: usize,
    is_in_text: bool,
    is_escaped: bool,
}

impl Scan {
    fn is_own_level(&self) -> bool {
        self.depth == 1 && !self.is_in_text
    }

    fn step(&mut self, byte: u8) {
        if self.is_escaped {
            self.is_escaped = false;
            return;
        }
        match byte {
            b'\\' if self.is_in_text => self.is_escaped = true,
            b'"' => self.is_in_text = !self.is_in_text,
            b'{' | b'[' if !self.is_in_text => self.depth += 1,
            b'}' | b']' if !self.is_in_text => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }
}

/// The range without the blanks around what stands in it.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let within = text.get(range.clone())?;
    let start = range.start + (within.len() - within.trim_start().len());
    Some(start..start + within.trim().len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    #[test]
    fn what_stood_there_stays_to_the_last_blank() {
        let one = [json!({ "id": "b" })];
        for (text, expected) in [
            // A list that is not there is made, after the last member.
            ("{ \"a\": 1 }\n", "{ \"a\": 1,\n  \"list\": [\n    {\n      \"id\": \"b\"\n    }\n  ] }\n"),
            ("{}", "{\n  \"list\": [\n    {\n      \"id\": \"b\"\n    }\n  ]}"),
            // An empty one gets a line of its own for its end.
            ("{\"list\": []}", "{\"list\": [\n    {\n      \"id\": \"b\"\n    }\n  ]}"),
            // One with something in it keeps how that is written.
            (
                "{\n\t\"list\": [\n\t\t{\"id\":\"a\"}\n\t],\n\t\"z\": 2\n}",
                "{\n\t\"list\": [\n\t\t{\"id\":\"a\"},\n    {\n      \"id\": \"b\"\n    }\n\t],\n\t\"z\": 2\n}",
            ),
            // Brackets, commas and quotes in texts, and lists of the same name further down, are none of it.
            (
                r#"{"x": {"list": [1]}, "y": "\"list\": [}],", "list": ["]"]}"#,
                "{\"x\": {\"list\": [1]}, \"y\": \"\\\"list\\\": [}],\", \"list\": [\"]\",\n    {\n      \"id\": \
                 \"b\"\n    }\n  ]}",
            ),
        ] {
            let grown = grown(text, "list", &one).unwrap();
            assert_eq!(grown, expected, "{text}");
            let list = serde_json::from_str::<Value>(&grown).unwrap();
            assert_eq!(list.get("list").and_then(Value::as_array).unwrap().last(), one.first(), "{text}");
        }
    }

    #[test]
    fn what_is_no_list_does_not_grow() {
        for text in ["[]", "", "{\"list\": 1}", "{\"list\": {}}", "{\"list\": []"] {
            assert_eq!(grown(text, "list", &[json!(1)]), None, "{text}");
        }
    }
}
