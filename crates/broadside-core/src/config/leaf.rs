//! The plain values of the file: texts, flags, numbers, addresses, colours, moments.
//!
//! Deliberately absent: objects; `document` declares them.

use super::Colour;
use super::record::Wire;
use super::shape::{Leaf, Shape};
use crate::model::{LanguageTag, Timestamp, TopicSlug, WebAddress};
use crate::signup::JsonPointer;
use serde_json::{Map, Value};

/// A text with something in it, trimmed.
pub(super) struct Text<'a>(pub(super) &'a str);

/// An address, complete or relative to the deployment.
pub(super) struct Address<'a>(&'a str);

/// A key that Ghost gives out for its Content API.
pub(super) struct ContentKey<'a>(pub(super) &'a str);

/// A language, as its tag is written.
pub(super) struct Language<'a>(&'a str);

/// A moment, as it is written: with its zone, without it, or a date alone.
pub(super) struct Moment<'a>(pub(super) &'a str);

/// A currency's code (ISO 4217).
pub(super) struct Currency<'a>(pub(super) &'a str);

/// A topic, as its slug or title is written.
pub(super) struct TopicName<'a>(&'a str);

/// A path into JSON, as it is written.
pub(super) struct Pointer<'a>(&'a str);

/// A number of stories, from 1 on.
pub(super) struct StoryCount(pub(super) usize);

/// An HTTP status.
pub(super) struct Status(pub(super) u16);

/// Texts by any name, in the file's order.
pub(super) struct Texts<'a>(Option<&'a Map<String, Value>>);

/// Ties a type to what is expected, how it is taken, and its schema.
macro_rules! leaf {
    ($type:ty, $expected:literal, $take:expr, $schema:literal $(, $as_default:expr)?) => {
        leaf!($type, $expected, $take, |value, _| <$type>::take(value).is_some(), $schema $(, $as_default)?);
    };
    ($type:ty, $expected:literal, $take:expr, $is_sound:expr, $schema:literal $(, $as_default:expr)?) => {
        leaf!(@with_fault None, $type, $expected, $take, $is_sound, $schema $(, $as_default)?);
    };
    (
        @with_fault $fault:expr, $type:ty, $expected:literal, $take:expr, $is_sound:expr, $schema:literal
        $(, $as_default:expr)?
    ) => {
        impl<'a> Wire<'a> for $type {
            const SHAPE: Shape = Shape::Leaf(&Leaf {
                expected: $expected,
                is_sound: $is_sound,
                fault: $fault,
                #[cfg(not(target_arch = "wasm32"))]
                schema: $schema,
            });

            fn take(value: &'a Value) -> Option<Self> {
                let take: fn(&'a Value) -> Option<Self> = $take;
                take(value)
            }

            $(
                #[cfg(not(target_arch = "wasm32"))]
                fn as_default(&self) -> Option<Value> {
                    let as_default: fn(&Self) -> Option<Value> = $as_default;
                    as_default(self)
                }
            )?
        }
    };
}

mod mapped;

pub(super) use mapped::{ConditionText, Count, DatesText, ExpressionText, Offset, PathText};

leaf!(&'a str, "text in quotes", text, |value, _| value.is_string(), r#"{ "type": "string" }"#);

leaf!(
    Text<'a>,
    "text in quotes that is not empty",
    |value| written(value).map(Self),
    |value, _| written(value).is_some(),
    r#"{ "type": "string", "minLength": 1 }"#,
    |text| Some(Value::from(text.0))
);

leaf!(
    Address<'a>,
    "an address that begins with https://, or one relative to this file such as \"feed.json\"",
    |value| written(value).map(Self),
    |value, base| written(value).is_some_and(|it| is_address_like(it) && base.join(it).is_some()),
    r#"{ "type": "string", "format": "uri-reference", "minLength": 1 }"#
);

leaf!(
    ContentKey<'a>,
    "a Content API key, of letters and digits alone; one with a colon is the Admin API's and secret",
    |value| content_key(value).map(Self),
    |value, _| content_key(value).is_some(),
    r#"{ "type": "string", "pattern": "^[A-Za-z0-9]+$" }"#
);

leaf!(
    Colour,
    "a colour such as \"#b3001b\"",
    |value| Self::parse(written(value)?),
    r#"{ "type": "string", "pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" }"#
);

leaf!(
    Language<'a>,
    "a language tag such as \"es\" or \"pt-BR\"",
    |value| written(value).map(Self),
    |value, _| written(value).is_some_and(is_language),
    r#"{ "type": "string", "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$" }"#
);

leaf!(
    Moment<'a>,
    "a moment such as \"2026-12-31T18:00:00+01:00\", or a date such as \"2026-12-31\"",
    |value| written(value).map(Self),
    |value, _| written(value).is_some_and(|it| Timestamp::parse_utc(it).is_some()),
    r#"{ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9:.]+([Zz]|[+-][0-9:]+)?)?$" }"#
);

leaf!(
    Currency<'a>,
    "a currency's code such as \"EUR\"",
    |value| currency(value).map(Self),
    |value, _| currency(value).is_some(),
    r#"{ "type": "string", "pattern": "^[A-Za-z]{3}$" }"#
);

leaf!(
    TopicName<'a>,
    "a topic, such as \"international-solidarity\"",
    |value| written(value).map(Self),
    |value, _| written(value).and_then(TopicSlug::named).is_some(),
    r#"{ "type": "string", "minLength": 1 }"#
);

leaf!(
    Pointer<'a>,
    "a JSON pointer such as \"/data/confirmed\"",
    |value| text(value).map(Self),
    |value, _| text(value).and_then(JsonPointer::new).is_some(),
    r#"{ "type": "string", "pattern": "^(/.*)?$" }"#
);

leaf!(
    bool,
    "true or false, without quotes",
    Value::as_bool,
    |value, _| value.is_boolean(),
    r#"{ "type": "boolean" }"#,
    |flag| Some(Value::from(*flag))
);

leaf!(
    StoryCount,
    "a whole number from 1 on",
    |value| value.as_u64().filter(|it| *it > 0).and_then(|it| usize::try_from(it).ok()).map(Self),
    r#"{ "type": "integer", "minimum": 1 }"#
);

leaf!(
    Status,
    "an HTTP status from 100 to 599",
    |value| {
        let status = value.as_u64().filter(|it| (100..600).contains(it));
        status.and_then(|it| u16::try_from(it).ok()).map(Self)
    },
    r#"{ "type": "integer", "minimum": 100, "maximum": 599 }"#
);

impl Address<'_> {
    /// The address in full. It was checked against the same `base`, which otherwise stands in for it.
    pub(super) fn on(&self, base: &WebAddress) -> WebAddress {
        base.join(self.0).unwrap_or_else(|| base.clone())
    }
}

impl Language<'_> {
    pub(super) fn tag(&self) -> LanguageTag {
        LanguageTag::new(self.0).unwrap_or_default()
    }
}

impl Moment<'_> {
    /// The moment: by its own zone, else by the one `offset_s` east of UTC. `None` for a time of day of which no
    /// zone is known; a date alone is then its first minute in UTC.
    pub(super) fn at(&self, offset_s: Option<i64>) -> Option<Timestamp> {
        let is_date_alone = !self.0.contains(':');
        let offset_s = offset_s.or(is_date_alone.then_some(0));
        Timestamp::parse_rfc3339(self.0).or_else(|| Timestamp::parse_at_offset(self.0, offset_s?))
    }
}

impl TopicName<'_> {
    pub(super) fn slug(&self) -> Option<TopicSlug> {
        TopicSlug::named(self.0)
    }
}

impl Pointer<'_> {
    pub(super) fn pointer(&self) -> Option<JsonPointer> {
        JsonPointer::new(self.0)
    }
}

impl Texts<'_> {
    /// No texts.
    pub(super) const EMPTY: Self = Self(None);

    /// Names and texts.
    pub(super) fn pairs(&self) -> Vec<(String, String)> {
        let members = self.0.into_iter().flatten();
        members.filter_map(|(name, value)| Some((name.clone(), text(value)?.to_owned()))).collect()
    }
}

impl<'a> Wire<'a> for Texts<'a> {
    const SHAPE: Shape = Shape::Texts;

    fn take(value: &'a Value) -> Option<Self> {
        value.as_object().map(|it| Self(Some(it)))
    }
}

fn text(value: &Value) -> Option<&str> {
    value.as_str().map(str::trim)
}

fn written(value: &Value) -> Option<&str> {
    text(value).filter(|it| !it.is_empty())
}

/// Tells a key that is public from the Admin API's, which are an id and a secret with a colon between them.
fn content_key(value: &Value) -> Option<&str> {
    written(value).filter(|it| it.bytes().all(|it| it.is_ascii_alphanumeric()))
}

/// The browser's Intl takes any three letters and ends the app at anything else.
fn currency(value: &Value) -> Option<&str> {
    written(value).filter(|it| it.len() == 3 && it.bytes().all(|it| it.is_ascii_alphabetic()))
}

/// A well-formed tag whose language is a code of two or three letters: no longer one was ever given out, and «English»
/// would pass for it.
fn is_language(text: &str) -> bool {
    let code = text.split(['-', '_']).next().unwrap_or_default();
    code.len() <= 3 && LanguageTag::new(text).is_some()
}

/// What a file in the deployed folder may end in.
const ENDINGS: [&str; 21] = [
    "json", "xml", "rss", "atom", "html", "htm", "php", "txt", "ics", "svg", "png", "jpg", "jpeg", "gif",
    "webp", "avif", "ico", "woff2", "woff", "ttf", "pdf",
];

/// Refuses the slip that would be read as a folder or a file: a host without `https://` before it.
fn is_address_like(text: &str) -> bool {
    let path = text.split(['?', '#']).next().unwrap_or_default();
    let first = path.split('/').next().unwrap_or_default();
    let is_scheme_or_root = first.is_empty() || first.ends_with(':');
    let is_alone = first.len() == path.len();
    let ending = first.rsplit_once('.').map(|(_, it)| it.to_ascii_lowercase());
    let is_bare_host = ending.is_some_and(|it| !is_alone || !ENDINGS.contains(&it.as_str()));
    is_scheme_or_root || matches!(first, "." | "..") || !is_bare_host
}
