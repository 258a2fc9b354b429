//! The plain values of a mapping: paths, expressions, conditions, how dates are written.
//!
//! Deliberately absent: the language itself, which `sources::mapped` reads.

use super::written;
use crate::config::record::Wire;
use crate::config::shape::{Leaf, Shape};
use crate::model::Timestamp;
use crate::sources::mapped::{Condition, DateFormat, Expression, Path};
use serde_json::Value;

/// A path, as it is written.
pub(in crate::config) struct PathText<'a>(&'a str);

/// A path, a text with paths in braces or a constant, as it is written.
pub(in crate::config) struct ExpressionText<'a>(pub(in crate::config) &'a str);

/// A condition, as it is written.
pub(in crate::config) struct ConditionText<'a>(&'a str);

/// How dates are written.
pub(in crate::config) struct DatesText<'a>(pub(in crate::config) &'a str);

/// Seconds east of UTC.
pub(in crate::config) struct Offset(pub(in crate::config) i64);

/// A whole number that is not negative.
pub(in crate::config) struct Count(pub(in crate::config) u64);

leaf!(
    @with_fault Some(|text| Path::parse(text).err()),
    PathText<'a>,
    "a path such as \"data.items\" or \"hits[*]\"",
    |value| written(value).map(Self),
    |value, _| written(value).is_some_and(|it| Path::parse(it).is_ok()),
    r#"{ "type": "string", "minLength": 1 }"#
);

leaf!(
    @with_fault Some(|text| Expression::parse(text).err()),
    ExpressionText<'a>,
    "a path such as \"data.title\", a text such as \"https://example.org/{slug}\" or a constant such as \"= es\"",
    |value| written(value).map(Self),
    |value, _| written(value).is_some_and(|it| Expression::parse(it).is_ok()),
    r#"{ "type": "string", "minLength": 1 }"#,
    |text| Some(Value::from(text.0))
);

leaf!(
    @with_fault Some(|text| Condition::parse(text).err()),
    ConditionText<'a>,
    "a condition such as \"type = Note | Article\" or \"draft != true\"",
    |value| written(value).map(Self),
    |value, _| written(value).is_some_and(|it| Condition::parse(it).is_ok()),
    r#"{ "type": "string", "minLength": 1 }"#
);

leaf!(
    DatesText<'a>,
    "rfc3339, rfc2822, unix, unix-ms, or a pattern with YYYY, MM and DD such as \"DD.MM.YYYY HH:mm\"",
    |value| written(value).map(Self),
    |value, _| written(value).is_some_and(|it| DateFormat::parse(it, 0).is_some()),
    r#"{ "type": "string", "minLength": 1 }"#,
    |text| Some(Value::from(text.0))
);

leaf!(
    Offset,
    "an offset from UTC such as \"+02:00\"",
    |value| Timestamp::parse_offset_s(written(value)?).map(Self),
    r#"{ "type": "string", "pattern": "^(Z|[+-][0-9]{2}:?[0-9]{2})$" }"#,
    |offset| (offset.0 == 0).then(|| Value::from("+00:00"))
);

leaf!(
    Count,
    "a whole number from 0 on",
    |value| value.as_u64().map(Self),
    r#"{ "type": "integer", "minimum": 0 }"#,
    |count| Some(Value::from(count.0))
);

impl PathText<'_> {
    /// The path; it was checked.
    pub(in crate::config) fn path(&self) -> Option<Path> {
        Path::parse(self.0).ok()
    }
}

impl ExpressionText<'_> {
    /// The expression; it was checked.
    pub(in crate::config) fn expression(&self) -> Option<Expression> {
        Expression::parse(self.0).ok()
    }
}

impl ConditionText<'_> {
    /// The condition; it was checked.
    pub(in crate::config) fn condition(&self) -> Option<Condition> {
        Condition::parse(self.0).ok()
    }
}
