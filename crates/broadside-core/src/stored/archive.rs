//! A reader's archive as one JSON file.
//!
//! Deliberately absent: taking over a part. Either all of a file is understood, or the place is named that is not, and
//! nothing is taken.

use super::fields::{Fields, string};
use super::{article, mark, mutes, offline_wish};
use crate::campaign::History;
use crate::json;
use crate::library::{Archive, ArchiveFault, Mutes};
use crate::model::{ArticleKey, Timestamp};
use serde_json::{Map, Value};

/// What tells such a file from any other.
const FORMAT: &str = "broadside-reader";
/// Raised whenever what is written could be misread by a version that does not know it.
const VERSION: u64 = 1;

/// The file, written at `now`.
pub fn archive_to_text(archive: &Archive, now: Timestamp) -> String {
    let mut fields = Fields::default();
    fields.put("format", FORMAT);
    fields.put("version", VERSION);
    fields.put("written", now.to_rfc3339());
    let marks = archive
        .marks
        .iter()
        .map(|(key, it)| Value::Array(vec![Value::from(key.as_str()), mark::to_value(it)]));
    fields.put_list("marks", marks);
    fields.put_list("texts", archive.texts.iter().map(article::article_to_value));
    fields.put_some("offline", archive.wish.as_ref().map(offline_wish::to_value));
    if !archive.mutes.is_empty() {
        fields.put("mutes", mutes::to_value(&archive.mutes));
    }
    fields.put("campaigns", archive.campaigns.to_json());
    let decisions = archive
        .decisions
        .iter()
        .map(|(name, text)| Value::Array(vec![Value::from(name.as_str()), Value::from(text.as_str())]));
    fields.put_list("decisions", decisions);
    json::written(&fields.into_value())
}

/// The archive in a file that somebody chose, whatever it is.
pub fn archive_from_bytes(bytes: &[u8]) -> Result<Archive, ArchiveFault> {
    let document = json::parsed(bytes).map_err(ArchiveFault::NotJson)?;
    let Value::Object(members) = document else { return Err(ArchiveFault::NotAnArchive) };
    if members.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(ArchiveFault::NotAnArchive);
    }
    match members.get("version").and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(version) if version > VERSION => return Err(ArchiveFault::Newer),
        _ => return Err(damaged("/version")),
    }
    Ok(Archive {
        marks: each(&members, "marks", |it| {
            Some((ArticleKey::new(it.get(0)?.as_str()?)?, mark::from_value(it.get(1)?)?))
        })?,
        texts: each(&members, "texts", article::article_from_value)?,
        wish: one(&members, "offline", offline_wish::from_value)?,
        mutes: one(&members, "mutes", mutes::from_value)?.unwrap_or_else(Mutes::default),
        campaigns: one(&members, "campaigns", History::from_json)?.unwrap_or_default(),
        decisions: each(&members, "decisions", |it| Some((string(it.get(0)?)?, string(it.get(1)?)?)))?,
    })
}

fn damaged(pointer: &str) -> ArchiveFault {
    ArchiveFault::Damaged { pointer: pointer.to_owned() }
}

fn one<T>(
    members: &Map<String, Value>,
    name: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Result<Option<T>, ArchiveFault> {
    let Some(value) = members.get(name) else { return Ok(None) };
    read(value).map(Some).ok_or_else(|| damaged(&["/", name].concat()))
}

fn each<T>(
    members: &Map<String, Value>,
    name: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Result<Vec<T>, ArchiveFault> {
    let Some(value) = members.get(name) else { return Ok(Vec::new()) };
    let elements = value.as_array().ok_or_else(|| damaged(&["/", name].concat()))?;
    let read = |(index, element)| {
        read(element).ok_or_else(|| damaged(&["/", name, "/", &usize::to_string(&index)].concat()))
    };
    elements.iter().enumerate().map(read).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const NOW: &str = r#""format":"broadside-reader","version":1"#;

    #[test]
    fn what_is_no_archive_says_why_and_where() {
        let damaged = |pointer: &str| Err(super::damaged(pointer));
        for (text, expected) in [
            ("[]".to_owned(), Err(ArchiveFault::NotAnArchive)),
            (r#"{"version":"https://jsonfeed.org/version/1.1"}"#.to_owned(), Err(ArchiveFault::NotAnArchive)),
            (r#"{"format":"broadside-reader","version":2}"#.to_owned(), Err(ArchiveFault::Newer)),
            (r#"{"format":"broadside-reader"}"#.to_owned(), damaged("/version")),
            (format!("{{{NOW},\"marks\":{{}}}}"), damaged("/marks")),
            (format!("{{{NOW},\"marks\":[[\"a\",{{\"read\":1}}],[\"b\"]]}}"), damaged("/marks/1")),
            (format!("{{{NOW},\"mutes\":[[\"colour\",\"red\"]]}}"), damaged("/mutes")),
            (format!("{{{NOW},\"campaigns\":{{\"version\":99}}}}"), damaged("/campaigns")),
            (format!("{{{NOW},\"decisions\":[[\"language\",5]]}}"), damaged("/decisions/0")),
            (format!("{{{NOW}}}"), Ok(Archive::default())),
        ] {
            assert_eq!(archive_from_bytes(text.as_bytes()), expected, "{text}");
        }
        assert!(matches!(archive_from_bytes(b"{"), Err(ArchiveFault::NotJson(_))));
    }
}
