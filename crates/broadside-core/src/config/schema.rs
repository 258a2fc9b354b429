//! The JSON Schema (draft 7) of the file, made of the same shapes that it is checked against.
//!
//! Deliberately absent: the app. Readers' phones have no use for a schema, so that this is for native builds
//! only.

use super::shape::{Presence, Record, Shape};
use serde_json::{Map, Value, json};

/// The schema of the whole file.
pub(super) fn of_document(shape: Shape) -> Value {
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), Value::from("http://json-schema.org/draft-07/schema#"));
    schema.insert("title".to_owned(), Value::from("broadside.json"));
    if let Value::Object(mut members) = of(shape) {
        schema.append(&mut members);
    }
    Value::Object(schema)
}

fn of(shape: Shape) -> Value {
    match shape {
        Shape::Leaf(leaf) => serde_json::from_str(leaf.schema).unwrap_or_default(),
        Shape::Choice(words) => json!({ "type": "string", "enum": words }),
        Shape::Record(record) => of_record(record, None),
        Shape::Union(records) => {
            let alternatives: Vec<Value> =
                records.iter().map(|(tag, record)| of_record(record, Some(tag))).collect();
            json!({ "oneOf": alternatives })
        }
        Shape::List(shape) => json!({ "type": "array", "items": of(*shape) }),
        Shape::Texts => json!({ "type": "object", "additionalProperties": { "type": "string" } }),
    }
}

/// Of a record that is one of several, `tag` is the value of its member `type`.
fn of_record(record: &Record, tag: Option<&str>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    if let Some(tag) = tag {
        properties.insert("type".to_owned(), json!({ "const": tag }));
        required.push("type");
    }
    for member in record.members {
        let mut schema = of(member.shape);
        if let Value::Object(members) = &mut schema {
            // Of a property the description says what it means here, rather than what such objects are.
            members.insert("description".to_owned(), Value::from(member.about.trim()));
            if let Some(default) = (member.default)() {
                members.insert("default".to_owned(), default);
            }
        }
        properties.insert(member.key.to_owned(), schema);
        if member.presence != Presence::Optional {
            required.push(member.key);
        }
    }
    json!({
        "type": "object",
        "description": record.about.trim(),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A leaf's schema is a text that only reading can show to be JSON.
    fn leaves_of(shape: Shape, found: &mut Vec<&'static str>) {
        let of_records = |record: &Record, found: &mut Vec<&'static str>| {
            record.members.iter().for_each(|it| leaves_of(it.shape, found));
        };
        match shape {
            Shape::Leaf(leaf) => found.push(leaf.schema),
            Shape::Record(record) => of_records(record, found),
            Shape::Union(records) => records.iter().for_each(|(_, record)| of_records(record, found)),
            Shape::List(shape) => leaves_of(*shape, found),
            Shape::Choice(_) | Shape::Texts => {}
        }
    }

    #[test]
    fn every_leafs_schema_is_an_object() {
        let mut schemas = Vec::new();
        leaves_of(super::super::document::SHAPE, &mut schemas);
        assert!(schemas.len() > 30, "{}", schemas.len());
        for schema in schemas {
            assert!(serde_json::from_str::<Map<String, Value>>(schema).is_ok(), "{schema}");
        }
    }
}
