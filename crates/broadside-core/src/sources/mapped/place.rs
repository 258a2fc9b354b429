//! What paths lead to in a document, with the place that warnings name.
//!
//! Deliberately absent: copies. Places borrow from the document.

use super::path::{Path, Start, Step};
use serde_json::{Map, Value};

/// A value, or the name of a member.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Seen<'a> {
    Value(&'a Value),
    Name(&'a str),
}

/// Something in a document.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place<'a> {
    pub seen: Seen<'a>,
    /// What it is called in the object that holds it.
    pub name: Option<&'a str>,
    /// JSON pointer (RFC 6901).
    pub pointer: String,
}

impl<'a> Place<'a> {
    /// The document itself.
    pub fn root(document: &'a Value) -> Self {
        Self { seen: Seen::Value(document), name: None, pointer: String::new() }
    }

    /// Whether there can be items in it.
    pub fn is_list_or_object(&self) -> bool {
        matches!(self.seen, Seen::Value(Value::Array(_) | Value::Object(_)))
    }

    /// Its first elements where it is a list, else itself.
    pub fn spread(self, limit: usize) -> Vec<Self> {
        if let Seen::Value(Value::Array(_)) = self.seen { self.below(limit, &|_| true) } else { vec![self] }
    }

    /// The first `limit` elements or members that are wanted and not null.
    fn below(&self, limit: usize, is_wanted: &dyn Fn(&Self) -> bool) -> Vec<Self> {
        let at = |step: &str, name, value: &'a Value| {
            let place = Self { seen: Seen::Value(value), name, pointer: pointer_below(&self.pointer, step) };
            (!value.is_null() && is_wanted(&place)).then_some(place)
        };
        match self.seen {
            Seen::Value(Value::Array(elements)) => {
                let elements = elements.iter().enumerate();
                elements.filter_map(|(index, it)| at(&index.to_string(), None, it)).take(limit).collect()
            }
            Seen::Value(Value::Object(members)) => {
                let members = by_name(members).into_iter();
                members.filter_map(|(name, it)| at(name, Some(name), it)).take(limit).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What one step leads to from here.
    fn after(&self, step: &Step, document: &'a Value, limit: usize, found: &mut Vec<Self>) {
        let Seen::Value(value) = self.seen else { return };
        let room = limit.saturating_sub(found.len());
        let one = match step {
            Step::Key(key) => value.as_object().and_then(|it| it.get_key_value(key)).map(|(name, it)| Self {
                seen: Seen::Value(it),
                name: Some(name),
                pointer: pointer_below(&self.pointer, key),
            }),
            Step::Index(index) => value.get(*index).map(|it| Self {
                seen: Seen::Value(it),
                name: None,
                pointer: pointer_below(&self.pointer, &index.to_string()),
            }),
            Step::Each => return found.extend(self.below(room, &|_| true)),
            Step::Names => {
                let members = value.as_object().map(by_name).unwrap_or_default().into_iter();
                let places = members.take(room).map(|(name, _)| Self {
                    seen: Seen::Name(name),
                    name: Some(name),
                    pointer: pointer_below(&self.pointer, name),
                });
                return found.extend(places);
            }
            // JSON-LD writes a list of one without its brackets.
            Step::Where(condition) if value.is_object() && condition.is_met_by(document, self) => {
                Some(self.clone())
            }
            Step::Where(condition) => {
                return found.extend(self.below(room, &|it| condition.holds(document, it)));
            }
        };
        found.extend(one.filter(|it| it.seen != Seen::Value(&Value::Null)));
    }
}

impl Path {
    /// What the path leads to from `item`, at most `limit` places, those that are null left out.
    pub(super) fn find<'a>(&self, document: &'a Value, item: &Place<'a>, limit: usize) -> Vec<Place<'a>> {
        let mut places = match self.start {
            Start::Item => vec![item.clone()],
            Start::Document => vec![Place::root(document)],
            Start::Name => {
                let name = item.name.map(|name| Place { seen: Seen::Name(name), ..item.clone() });
                name.into_iter().collect()
            }
        };
        for step in &self.steps {
            let mut next = Vec::new();
            for place in &places {
                place.after(step, document, limit, &mut next);
            }
            places = next;
        }
        places
    }
}

/// The members of an object in the order of their names, as the app has them anyway: natively objects keep the
/// order in which they were written, and the press would print another first member than the app shows.
fn by_name(members: &Map<String, Value>) -> Vec<(&str, &Value)> {
    #[cfg_attr(target_arch = "wasm32", expect(unused_mut, reason = "sorted already"))]
    let mut members: Vec<(&str, &Value)> = members.iter().map(|(name, it)| (name.as_str(), it)).collect();
    #[cfg(not(target_arch = "wasm32"))]
    members.sort_unstable_by_key(|(name, _)| *name);
    members
}

/// The pointer to what `step` leads to below `pointer`.
fn pointer_below(pointer: &str, step: &str) -> String {
    let mut text = [pointer, "/"].concat();
    for letter in step.chars() {
        match letter {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            _ => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::path::tests::paths;
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn a_path_leads_to_what_it_names() {
        let document = json!({
            "meta": { "total": 7 },
            "items": {
                "quay": {
                    "title": "A", "odd key": { "a.b": 1, "it's": 2, "x/y~z": 3 }, "@type": "Note",
                    "tags": [{ "type": "Hashtag", "name": "#Work" }, { "type": "Mention", "name": "@ana" }, null],
                    "contentMap": { "es": "uno", "ca": "u" }, "nothing": null, "$ref": 5
                }
            }
        });
        let item = Path::parse("items[*]").unwrap().find(&document, &Place::root(&document), 9).remove(0);
        for (path, expected) in [
            ("title", vec!["\"A\" /items/quay/title"]),
            ("'title'", vec!["\"A\" /items/quay/title"]),
            ("'odd key'.'a.b'", vec!["1 /items/quay/odd key/a.b"]),
            ("'odd key'.'it''s'", vec!["2 /items/quay/odd key/it's"]),
            ("'odd key'.'x/y~z'", vec!["3 /items/quay/odd key/x~1y~0z"]),
            ("@type", vec!["\"Note\" /items/quay/@type"]),
            ("$ref", vec!["5 /items/quay/$ref"]),
            ("tags[0].name", vec!["\"#Work\" /items/quay/tags/0/name"]),
            ("tags[ 1 ].name", vec!["\"@ana\" /items/quay/tags/1/name"]),
            ("tags[*].name", vec!["\"#Work\" /items/quay/tags/0/name", "\"@ana\" /items/quay/tags/1/name"]),
            ("tags[type = Hashtag].name", vec!["\"#Work\" /items/quay/tags/0/name"]),
            ("tags[type=Mention|Link].name", vec!["\"@ana\" /items/quay/tags/1/name"]),
            ("tags[0][type = Hashtag].name", vec!["\"#Work\" /items/quay/tags/0/name"]),
            ("tags[name != #Work].type", vec!["\"Mention\" /items/quay/tags/1/type"]),
            ("contentMap[#]", vec!["ca /items/quay/contentMap/ca", "es /items/quay/contentMap/es"]),
            ("contentMap[*]", vec!["\"u\" /items/quay/contentMap/ca", "\"uno\" /items/quay/contentMap/es"]),
            ("#", vec!["quay /items/quay"]),
            ("$.meta.total", vec!["7 /meta/total"]),
            ("nothing", vec![]),
            ("tags[2]", vec![]),
            ("tags[9].name", vec![]),
            ("tags.name", vec![]),
            ("title.deeper", vec![]),
            ("title[*]", vec![]),
            ("contentMap[#].x", vec![]),
        ] {
            let found = Path::parse(path).unwrap().find(&document, &item, 9);
            let found: Vec<String> = found
                .iter()
                .map(|it| match it.seen {
                    Seen::Value(value) => format!("{value} {}", it.pointer),
                    Seen::Name(name) => format!("{name} {}", it.pointer),
                })
                .collect();
            assert_eq!(found, expected, "{path}");
        }
        let each = Path::parse("items.quay.tags[*]").unwrap();
        assert_eq!(each.find(&document, &Place::root(&document), 1).len(), 1, "no more than are wanted");
    }

    proptest! {
        #[test]
        fn whatever_is_found_stands_where_its_pointer_says(path in paths(true)) {
            let document = json!({
                "id": [{ "id": 1, "attributes": [[2], { "0": 3 }] }, 4], "attributes": { "@type": { "id": [5] }, "": 6 },
                "a-b": null, "título": { "id": "x", "/": { "~": 7 } }
            });
            for place in path.find(&document, &Place::root(&document), 5) {
                let value = document.pointer(&place.pointer);
                prop_assert!(value.is_some_and(|it| !it.is_null() || matches!(place.seen, Seen::Name(_))));
                if let Seen::Value(seen) = place.seen {
                    prop_assert_eq!(value, Some(seen));
                }
            }
        }
    }
}
