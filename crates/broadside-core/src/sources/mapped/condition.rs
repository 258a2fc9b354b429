//! A condition that items, or elements on the way to a value, must meet: `type = Note | Article`,
//! `object.inReplyTo = null`, `draft != true`.
//!
//! Deliberately absent: «and» and «or» between conditions (a list of conditions is «and», values with a bar
//! between them are «or»), and comparing sizes.

use super::path::Path;
use super::place::{Place, Seen};
use super::scanner::{Fault, Scanner};
use serde_json::Value;

/// What is compared with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    pub(super) path: Path,
    /// `=`, and not `!=`.
    pub(super) is_equality: bool,
    /// One of these is enough. `null` stands for what is not there.
    pub(super) values: Vec<String>,
}

impl Condition {
    /// Reads a condition.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut scanner = Scanner::new(text);
        scanner.skip_blanks();
        let condition = Self::scan(&mut scanner)?;
        scanner.end()?;
        Ok(condition)
    }

    /// Reads the condition that stands here, up to a closing bracket or the end.
    pub(super) fn scan(scanner: &mut Scanner<'_>) -> Result<Self, Fault> {
        let path = Path::scan(scanner, false)?;
        scanner.skip_blanks();
        let is_equality = !scanner.eat('!');
        scanner.want('=', if is_equality { "= or !=" } else { "=" })?;
        let mut values = Vec::new();
        loop {
            scanner.skip_blanks();
            let value = if scanner.eat('\'') {
                scanner.quoted()?
            } else {
                let value = scanner.take_while(|it| !matches!(it, '|' | ']')).trim();
                if value.is_empty() {
                    return Err(scanner.fault("a value"));
                }
                value.to_owned()
            };
            values.push(value);
            scanner.skip_blanks();
            if !scanner.eat('|') {
                return Ok(Self { path, is_equality, values });
            }
        }
    }

    /// Whether it holds of what is at `place`.
    pub(super) fn holds(&self, document: &Value, place: &Place<'_>) -> bool {
        let found = self.path.find(document, place, MAX_COMPARED);
        let is_met = if found.is_empty() {
            self.values.iter().any(|it| it == "null")
        } else {
            found.iter().any(|it| self.is_value(it.seen))
        };
        is_met == self.is_equality
    }

    /// Whether what is at `place` has one of the values, rather than lacking what is compared.
    pub(super) fn is_met_by(&self, document: &Value, place: &Place<'_>) -> bool {
        let found = self.path.find(document, place, MAX_COMPARED);
        self.is_equality && found.iter().any(|it| self.is_value(it.seen))
    }

    /// Of a list, one element is enough: JSON-LD writes `"type": ["Note", "Question"]`.
    fn is_value(&self, seen: Seen<'_>) -> bool {
        let word = match seen {
            Seen::Value(Value::Array(elements)) => {
                return elements.iter().take(MAX_COMPARED).any(|it| {
                    it.as_str().is_some_and(|text| self.values.iter().any(|value| value == text.trim()))
                });
            }
            Seen::Value(Value::String(text)) => text.trim().to_owned(),
            Seen::Value(Value::Number(number)) => number.to_string(),
            Seen::Value(Value::Bool(flag)) => (if *flag { "true" } else { "false" }).to_owned(),
            Seen::Value(_) => return false,
            Seen::Name(name) => name.to_owned(),
        };
        self.values.contains(&word)
    }
}

/// Values that are looked at.
const MAX_COMPARED: usize = 50;

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::path::tests::{paths, printed};
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use serde_json::json;

    /// The condition as it would be written.
    pub(in super::super) fn printed_condition(condition: &Condition) -> String {
        let values: Vec<String> =
            condition.values.iter().map(|it| format!("'{}'", it.replace('\'', "''"))).collect();
        let mark = if condition.is_equality { "=" } else { "!=" };
        format!("{} {mark} {}", printed(&condition.path), values.join(" | "))
    }

    pub(in super::super) fn conditions() -> impl Strategy<Value = Condition> {
        (paths(false), any::<bool>(), vec("\\PC{0,6}", 1..3))
            .prop_map(|(path, is_equality, values)| Condition { path, is_equality, values })
    }

    #[test]
    fn items_are_told_apart_by_what_they_hold() {
        let item = json!({
            "type": "Create", "draft": false, "n": 3, "empty": null, "kinds": ["Note", "Question"],
            "object": { "type": "Note", "odd = name": "a|b]" }, "words": ["one two"]
        });
        for (text, expected) in [
            ("type = Create", true),
            ("type=Announce|Create", true),
            ("type = Announce", false),
            ("type != Announce", true),
            ("object.type = Note | Article", true),
            ("draft != true", true),
            ("draft = false", true),
            ("n = 3", true),
            ("kinds = Question", true),
            ("kinds[*] = Question", true),
            ("words[0] = one two", true),
            ("empty = null", true),
            ("missing.deeper = null", true),
            ("missing != null", false),
            ("type = null", false),
            ("missing != x", true),
            ("object = Note", false),
            ("object.'odd = name' = 'a|b]'", true),
            ("$.type = Create", true),
        ] {
            let condition = Condition::parse(text).unwrap();
            assert_eq!(condition.holds(&item, &Place::root(&item)), expected, "{text}");
        }
    }

    #[test]
    fn a_fault_is_told_with_its_place() {
        for (text, position, expected) in [
            ("type", 5, "= or !="),
            ("type ! x", 7, "="),
            ("type =", 7, "a value"),
            ("type = a |", 11, "a value"),
            ("type = a ]", 10, "the end"),
            ("= a", 1, "a name"),
        ] {
            let fault = Condition::parse(text).unwrap_err();
            assert_eq!((fault.position, fault.expected), (position, expected), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_condition_that_was_written_is_read_as_the_same(condition in conditions()) {
            let text = printed_condition(&condition);
            prop_assert_eq!(Condition::parse(&text), Ok(condition), "{}", text);
        }
    }
}
