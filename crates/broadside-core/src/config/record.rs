//! One declaration for every shape in the file: what it is called, what it means, how it is read, and its schema.
//!
//! Deliberately absent: derive macros. Reading has to go on after a fault and say where it was, which serde does
//! not do, and every byte here is sent to readers' phones; schemas are made natively only.

use super::reader::{Node, Reader};
#[cfg(not(target_arch = "wasm32"))]
use serde_json::{Map, Value};

/// Something that can stand in the file.
pub(super) trait Wire: Sized {
    /// In a few words, for problems.
    const EXPECTED: &'static str;

    /// Reads it, or records a problem and gives `None`.
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self>;

    /// Its JSON Schema (draft 7).
    #[cfg(not(target_arch = "wasm32"))]
    fn schema() -> Value;

    /// Itself as a schema's `default`, where that tells an editor's user anything.
    #[cfg(not(target_arch = "wasm32"))]
    fn as_default(&self) -> Option<Value> {
        None
    }
}

/// A value that keeps its place, for faults that are found only when the whole is known.
pub(super) struct At<T> {
    pub(super) pointer: String,
    pub(super) value: T,
}

impl<T: Wire> Wire for At<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self { pointer: node.pointer(), value: T::read(node, reader)? })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema() -> Value {
        T::schema()
    }
}

/// A bad element is left out, the rest stays.
impl<T: Wire> Wire for Vec<T> {
    const EXPECTED: &'static str = "a list in [ ]";

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let elements = node.elements(reader)?;
        Some(elements.filter_map(|it| T::read(&it, reader)).collect())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema() -> Value {
        serde_json::json!({ "type": "array", "items": T::schema() })
    }
}

/// Declares an object. Each member has its description, its key, its field and how it may be missing:
///
/// * `required`: without it the whole record is left out;
/// * `wanted`: missing it is a problem, and the field is `None`;
/// * `optional`: missing it is fine, and the field is `None`;
/// * `or(expression)`: missing it is fine, and the field is the expression.
///
/// A bad value is a problem and then as good as a missing one.
macro_rules! record {
    (
        $(#[doc = $about:literal])+
        struct $name:ident {
            $(
                $(#[doc = $doc:literal])+
                $key:literal => $field:ident: $type:ty, $presence:ident $(($fallback:expr))?;
            )+
        }
    ) => {
        $(#[doc = $about])+
        pub(in crate::config) struct $name {
            $($(#[doc = $doc])+ pub(in crate::config) $field: record!(@type $presence $type),)+
        }

        impl $name {
            /// Reads the members; `tag` is a further key that a union has read already.
            pub(in crate::config) fn read_fields(
                fields: &$crate::config::reader::Fields<'_>,
                tag: Option<&str>,
                reader: &mut $crate::config::reader::Reader<'_>,
            ) -> Option<Self> {
                fields.check_keys(&[$($key),+], tag, reader);
                // Every member is read before one that is required can end it, so that all faults are told at once.
                $(let $field = record!(@read $presence $type, fields, $key, reader);)+
                Some(Self { $($field: record!(@settle $presence $field $($fallback)?),)+ })
            }
        }

        impl $crate::config::record::Wire for $name {
            const EXPECTED: &'static str = "an object in { }";

            fn read(
                node: &$crate::config::reader::Node<'_>,
                reader: &mut $crate::config::reader::Reader<'_>,
            ) -> Option<Self> {
                let fields = node.fields(reader)?;
                Self::read_fields(&fields, None, reader)
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema() -> serde_json::Value {
                let mut schema = $crate::config::record::ObjectSchema::new(concat!($($about),+));
                $(schema.push(
                    $key,
                    concat!($($doc),+),
                    <$type as $crate::config::record::Wire>::schema(),
                    record!(@is_required $presence),
                    record!(@default $presence $type $(, $fallback)?),
                );)+
                schema.finish()
            }
        }
    };
    (@type wanted $type:ty) => { Option<$type> };
    (@type optional $type:ty) => { Option<$type> };
    (@type $other:ident $type:ty) => { $type };
    (@read required $type:ty, $fields:ident, $key:literal, $reader:ident) => {
        $crate::config::record::wanted::<$type>($fields, $key, $reader)
    };
    (@read wanted $type:ty, $fields:ident, $key:literal, $reader:ident) => {
        $crate::config::record::wanted::<$type>($fields, $key, $reader)
    };
    (@read $other:ident $type:ty, $fields:ident, $key:literal, $reader:ident) => {
        $crate::config::record::optional::<$type>($fields, $key, $reader)
    };
    (@settle required $field:ident) => { $field? };
    (@settle or $field:ident $fallback:expr) => { $field.unwrap_or_else(|| $fallback) };
    (@settle $other:ident $field:ident) => { $field };
    (@is_required required) => { true };
    (@is_required wanted) => { true };
    (@is_required $other:ident) => { false };
    (@default or $type:ty, $fallback:expr) => { <$type as $crate::config::record::Wire>::as_default(&$fallback) };
    (@default $other:ident $type:ty) => { None };
}

/// Declares which words stand for which values of an existing type.
macro_rules! choice {
    ($type:ty { $first:literal => $first_value:expr $(, $word:literal => $value:expr)* $(,)? }) => {
        impl $crate::config::record::Wire for $type {
            const EXPECTED: &'static str = concat!("one of ", $first $(, ", ", $word)*);

            fn read(
                node: &$crate::config::reader::Node<'_>,
                reader: &mut $crate::config::reader::Reader<'_>,
            ) -> Option<Self> {
                match node.value.as_str() {
                    Some($first) => Some($first_value),
                    $(Some($word) => Some($value),)*
                    _ => {
                        reader.expect(node, Self::EXPECTED);
                        None
                    }
                }
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema() -> serde_json::Value {
                serde_json::json!({ "type": "string", "enum": [$first $(, $word)*] })
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn as_default(&self) -> Option<serde_json::Value> {
                let words = [($first, $first_value) $(, ($word, $value))*];
                words.iter().find(|(_, value)| value == self).map(|(word, _)| serde_json::Value::from(*word))
            }
        }
    };
}

/// Declares an object that is one of several records, told apart by the member `type`.
macro_rules! union {
    (
        $(#[doc = $about:literal])+
        enum $name:ident {
            $first:literal => $first_variant:ident($first_record:ty)
            $(, $tag:literal => $variant:ident($record:ty))* $(,)?
        }
    ) => {
        $(#[doc = $about])+
        pub(in crate::config) enum $name {
            $first_variant($first_record),
            $($variant($record),)*
        }

        impl $crate::config::record::Wire for $name {
            const EXPECTED: &'static str = "an object in { }";

            fn read(
                node: &$crate::config::reader::Node<'_>,
                reader: &mut $crate::config::reader::Reader<'_>,
            ) -> Option<Self> {
                const TAGS: &str = concat!("one of ", $first $(, ", ", $tag)*);
                let fields = node.fields(reader)?;
                let Some(tag) = fields.get("type") else {
                    fields.miss("type", TAGS, reader);
                    return None;
                };
                match tag.value.as_str() {
                    Some($first) => {
                        <$first_record>::read_fields(&fields, Some("type"), reader).map(Self::$first_variant)
                    }
                    $(Some($tag) => <$record>::read_fields(&fields, Some("type"), reader).map(Self::$variant),)*
                    _ => {
                        reader.expect(&tag, TAGS);
                        None
                    }
                }
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema() -> serde_json::Value {
                use $crate::config::record::{Wire, tagged};
                serde_json::json!({ "oneOf": [
                    tagged($first, <$first_record as Wire>::schema())
                    $(, tagged($tag, <$record as Wire>::schema()))*
                ] })
            }
        }
    };
}

pub(super) use {choice, record, union};

/// A member that is missed when it is not there.
pub(super) fn wanted<T: Wire>(
    fields: &super::reader::Fields<'_>,
    key: &'static str,
    reader: &mut Reader<'_>,
) -> Option<T> {
    let Some(node) = fields.get(key) else {
        fields.miss(key, T::EXPECTED, reader);
        return None;
    };
    T::read(&node, reader)
}

/// A member that need not be there.
pub(super) fn optional<T: Wire>(
    fields: &super::reader::Fields<'_>,
    key: &'static str,
    reader: &mut Reader<'_>,
) -> Option<T> {
    fields.get(key).and_then(|node| T::read(&node, reader))
}

/// The schema of an object, member by member.
#[cfg(not(target_arch = "wasm32"))]
pub(super) struct ObjectSchema {
    about: String,
    properties: Map<String, Value>,
    required: Vec<&'static str>,
}

#[cfg(not(target_arch = "wasm32"))]
impl ObjectSchema {
    pub(super) fn new(about: &str) -> Self {
        Self { about: about.trim().to_owned(), properties: Map::new(), required: Vec::new() }
    }

    pub(super) fn push(
        &mut self,
        key: &'static str,
        description: &str,
        mut schema: Value,
        is_required: bool,
        default: Option<Value>,
    ) {
        if let Value::Object(members) = &mut schema {
            // Of a property the description says what it means here, rather than what such objects are.
            members.insert("description".to_owned(), Value::from(description.trim()));
            if let Some(default) = default {
                members.insert("default".to_owned(), default);
            }
        }
        self.properties.insert(key.to_owned(), schema);
        if is_required {
            self.required.push(key);
        }
    }

    pub(super) fn finish(self) -> Value {
        serde_json::json!({
            "type": "object",
            "description": self.about,
            "properties": self.properties,
            "required": self.required,
            "additionalProperties": false,
        })
    }
}

/// The schema of a record whose member `type` is `tag`.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn tagged(tag: &str, mut schema: Value) -> Value {
    let mut properties = Map::new();
    properties.insert("type".to_owned(), serde_json::json!({ "const": tag }));
    if let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.append(members);
        *members = properties;
    }
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.insert(0, Value::from("type"));
    }
    schema
}
