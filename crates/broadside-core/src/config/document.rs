//! `broadside.json` as it is written, and how it becomes a [`Config`].
//!
//! Deliberately absent: defaults that are words for readers; the app's message catalogue has them.

mod campaign;
mod newsroom;
mod signup;
mod source;
mod topic;

use super::reader::{Node, Reader};
use super::record::{At, Wire, record};
use super::{Config, Reading};
use crate::model::WebAddress;
use campaign::CampaignRecord;
use newsroom::NewsroomRecord;
use serde_json::Value;
use signup::SignupRecord;
use source::SourceRecord;
use topic::TopicRecord;

record! {
    /// The decisions of a newsroom: who it is, where its stories come from, and what it asks of its readers.
    struct Document {
        /// The address of this schema, for editors that help while you type.
        "$schema" => _schema: String, optional;
        /// Who the newsroom is.
        "newsroom" => newsroom: NewsroomRecord, wanted;
        /// Where the stories come from. At least one.
        "sources" => sources: Vec<At<SourceRecord>>, wanted;
        /// Topics in the order of the navigation. Topics that are not listed have pages all the same.
        "topics" => topics: Vec<At<TopicRecord>>, or(Vec::new());
        /// The newsletter block. Leave it out if there is no newsletter.
        "signup" => signup: At<SignupRecord>, optional;
        /// Campaign notices, the most important first.
        "campaigns" => campaigns: Vec<At<CampaignRecord>>, or(Vec::new());
    }
}

/// Reads the file's bytes.
pub(super) fn read(bytes: &[u8], base: &WebAddress) -> Reading {
    let mut reader = Reader { base, problems: Vec::new() };
    let config = parse(bytes, &mut reader).and_then(|value| {
        let document = Document::read(&Node::document(&value), &mut reader)?;
        validated(document, &mut reader)
    });
    Reading { config, problems: reader.problems }
}

/// The JSON in the file. Some editors put a byte order mark first, which JSON does not know.
fn parse(bytes: &[u8], reader: &mut Reader<'_>) -> Option<Value> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let start = bytes.trim_ascii_start();
    let found = if start.is_empty() {
        "nothing".to_owned()
    } else if start.starts_with(b"<") {
        "a page of HTML".to_owned()
    } else {
        match serde_json::from_slice(bytes) {
            Ok(value) => return Some(value),
            Err(fault) => {
                let (line, column) = (fault.line().to_string(), fault.column().to_string());
                ["a fault in line ", &line, ", column ", &column].concat()
            }
        }
    };
    reader.push(String::new(), "JSON", found);
    None
}

fn validated(document: Document, reader: &mut Reader<'_>) -> Option<Config> {
    let sources = source::validated(document.sources.unwrap_or_default(), reader);
    let Some(first_source) = sources.first() else {
        reader.push("/sources".to_owned(), "at least one source that can be read", "none".to_owned());
        return None;
    };
    let newsroom = newsroom::validated(document.newsroom, &first_source.title);
    let signup = document.signup.and_then(|it| signup::validated(it, reader));
    let topics = topic::validated(document.topics, signup.as_ref(), reader);
    let mut config = Config { newsroom, sources, topics, signup, campaigns: Vec::new() };
    config.campaigns = campaign::validated(document.campaigns, &config, reader);
    Some(config)
}

/// The JSON Schema (draft 7) of the file.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn schema() -> Value {
    let mut schema = Document::schema();
    if let Value::Object(members) = &mut schema {
        members.shift_insert(0, "$schema".to_owned(), Value::from("http://json-schema.org/draft-07/schema#"));
        members.shift_insert(1, "title".to_owned(), Value::from("broadside.json"));
    }
    schema
}
