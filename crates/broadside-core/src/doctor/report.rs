//! The diagnosis as a text for somebody who can help, such as a forum.
//!
//! Deliberately absent: every word that was not written here. The text is put together from names and codes of this
//! crate, numbers and moments, so that no key, token, name or address can get into it, whatever the configuration and
//! the servers say; what looks harmless in a newsroom's own words is never looked for.

use super::{Diagnosis, Finding, Subject};
use crate::model::Timestamp;
use crate::sources::Found;
use crate::xml::XmlPlace;

/// Field names of the formats, which may stand in a pointer; any other is left out.
const KNOWN_FIELDS: [&str; 40] = [
    "articles",
    "atom",
    "attachments",
    "author",
    "authors",
    "banner_image",
    "body",
    "category",
    "channel",
    "content",
    "content_html",
    "content_text",
    "data",
    "date",
    "date_gmt",
    "date_modified",
    "date_published",
    "description",
    "embedded",
    "enclosure",
    "entry",
    "excerpt",
    "feature_image",
    "feed",
    "guid",
    "id",
    "image",
    "item",
    "items",
    "link",
    "meta",
    "name",
    "posts",
    "published_at",
    "pubDate",
    "rss",
    "slug",
    "tags",
    "title",
    "url",
];

/// The text: a line for each finding.
pub fn report(now: Timestamp, is_page_secure: bool, diagnoses: &[Diagnosis]) -> String {
    let mut text = String::from("Broadside doctor, ");
    text.push_str(&now.to_rfc3339());
    text.push_str(if is_page_secure { ", page by https\n" } else { ", page by http\n" });
    for diagnosis in diagnoses {
        let Some(findings) = &diagnosis.findings else {
            push_subject(diagnosis, &mut text);
            text.push_str("being tried\n");
            continue;
        };
        for finding in findings {
            push_subject(diagnosis, &mut text);
            text.push_str(finding.code());
            push_facts(finding, &mut text);
            text.push('\n');
        }
    }
    text
}

/// Such as «source 1, mirror 2 (wordpress): ».
fn push_subject(diagnosis: &Diagnosis, text: &mut String) {
    match diagnosis.subject {
        Subject::Clock => text.push_str("clock"),
        Subject::Source(source) => push_numbered("source ", source, text),
        Subject::Mirror { source, mirror } => {
            push_numbered("source ", source, text);
            push_numbered(", mirror ", mirror, text);
        }
        Subject::Newsletter => text.push_str("newsletter"),
        Subject::Notice(notice) => push_numbered("notice ", notice, text),
    }
    if let Some(backend) = diagnosis.backend {
        text.push_str(" (");
        text.push_str(backend.name());
        text.push(')');
    }
    text.push_str(": ");
}

/// People count from 1.
fn push_numbered(name: &str, index: usize, text: &mut String) {
    text.push_str(name);
    text.push_str(&(index + 1).to_string());
}

fn push_facts(finding: &Finding, text: &mut String) {
    let mut fact = |name: &str, value: &str| {
        text.push_str("; ");
        text.push_str(name);
        if !value.is_empty() {
            text.push(' ');
            text.push_str(value);
        }
    };
    match finding {
        Finding::Sound { n_stories, n_total, n_topics, newest } => {
            fact("stories", &n_stories.to_string());
            if let Some(n_total) = n_total {
                fact("of", &n_total.to_string());
            }
            if let Some(n_topics) = n_topics {
                fact("topics", &n_topics.to_string());
            }
            if let Some(newest) = newest {
                fact("newest", &newest.to_rfc3339());
            }
        }
        Finding::LoginRequired { status, code } => {
            fact("status", &status.to_string());
            fact("code", code);
        }
        // A code that is not known here may be anything.
        Finding::Refused { status, code } | Finding::BadRequest { status, code } => {
            fact("status", &status.to_string());
            if code.is_some() {
                fact("with a code", "");
            }
        }
        Finding::KeyRefused { status } | Finding::Firewall { status } | Finding::ServerFailed { status } => {
            fact("status", &status.to_string());
        }
        Finding::RateLimited { wait_s: Some(wait_s) } => fact("wait", &wait_s.to_string()),
        Finding::WebPage { has_moved: true } => fact("after a redirect", ""),
        Finding::NotAFeed(
            Found::BrokenJson { line, column } | Found::BrokenXml(Some(XmlPlace { line, column })),
        ) => {
            fact("line", &line.to_string());
            fact("column", &column.to_string());
        }
        Finding::Warnings { n_warnings, first } => {
            fact("count", &n_warnings.to_string());
            for warning in first {
                fact("at", &safe_pointer(&warning.pointer));
            }
        }
        Finding::ClockWrong { ahead_s } => fact("seconds ahead", &ahead_s.to_string()),
        Finding::ListsKnown { n_lists } => fact("count", &n_lists.to_string()),
        Finding::ListUnknown { index } => fact("list", &(index + 1).to_string()),
        Finding::NoticeNotBegun { starts } => fact("starts", &starts.to_rfc3339()),
        Finding::NoticeOver { ended } => fact("ended", &ended.to_rfc3339()),
        _ => {}
    }
}

/// The pointer with `…` in the place of every step that is neither a number nor the name of a known field.
fn safe_pointer(pointer: &str) -> String {
    let mut safe = String::new();
    for step in pointer.split('/').skip(1).take(8) {
        safe.push('/');
        let (name, number) = step.split_once('[').unwrap_or((step, ""));
        let is_index =
            |it: &str| it.len() <= 4 && !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
        if is_index(step) {
            safe.push_str(step);
            continue;
        }
        safe.push_str(KNOWN_FIELDS.into_iter().find(|it| *it == name).unwrap_or("…"));
        if let Some(number) = number.strip_suffix(']').filter(|it| is_index(it)) {
            safe.push('[');
            safe.push_str(number);
            safe.push(']');
        }
    }
    safe
}

#[cfg(test)]
mod tests;
