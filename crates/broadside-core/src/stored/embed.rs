//! Lists of stories for partners' pages.
//!
//! Deliberately absent: a cursor. Nobody pages on a partner's page.

use super::article::{language, preview_from_value, preview_to_value};
use super::fields::{Fields, list, optional, string, text};
use crate::config::Colour;
use crate::embed::{EmbeddedList, EmbeddedNewsroom};
use crate::model::SourceId;
use serde_json::Value;

/// A list.
pub(super) fn to_value(list: &EmbeddedList) -> Value {
    let mut fields = Fields::default();
    fields.put("newsroom", newsroom_to_value(&list.newsroom));
    fields.put_text("title", &list.title);
    fields.put_text("page", &list.page);
    fields.put_list("previews", list.previews.iter().map(preview_to_value));
    fields.into_value()
}

/// Reads what [`to_value`] wrote.
pub(super) fn from_value(value: &Value) -> Option<EmbeddedList> {
    Some(EmbeddedList {
        newsroom: newsroom_from_value(value.get("newsroom")?)?,
        title: text(value, "title")?,
        page: text(value, "page")?,
        previews: list(value, "previews", preview_from_value)?,
    })
}

fn newsroom_to_value(newsroom: &EmbeddedNewsroom) -> Value {
    let mut fields = Fields::default();
    fields.put("name", newsroom.name.as_str());
    fields.put("language", newsroom.language.as_str());
    fields.put_some("accent", newsroom.accent.map(Colour::to_hex));
    fields.put_some("newsletter", newsroom.newsletter.as_deref());
    let source = |(id, title): &(SourceId, String)| Value::from(vec![id.0.as_str(), title.as_str()]);
    fields.put_list("sources", newsroom.sources.iter().map(source));
    fields.into_value()
}

fn newsroom_from_value(value: &Value) -> Option<EmbeddedNewsroom> {
    Some(EmbeddedNewsroom {
        name: string(value.get("name")?)?,
        language: language(value.get("language")?)?,
        accent: optional(value, "accent", |it| Colour::parse(it.as_str()?))?,
        newsletter: optional(value, "newsletter", string)?,
        sources: list(value, "sources", |it| Some((SourceId(string(it.get(0)?)?), string(it.get(1)?)?)))?,
    })
}
