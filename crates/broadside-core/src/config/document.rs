//! `broadside.json` as it is written, and how it becomes a [`Config`].
//!
//! Deliberately absent: defaults that are words for readers; the app's message catalogue has them.

mod campaign;
mod newsroom;
mod signup;
mod source;
mod topic;

use super::leaf::Address;
use super::reader::Reader;
use super::record::{List, Wire, record};
use super::shape::Shape;
use super::{Config, Reading, slip, twice};
use crate::json;
use crate::model::WebAddress;
use campaign::CampaignRecord;
use newsroom::NewsroomRecord;
use serde_json::Value;
use signup::SignupRecord;
use source::SourceRecord;
use topic::TopicRecord;

record! {
    /// The decisions of a newsroom: who it is, where its stories come from, and what it asks of its readers.
    struct Document<'a> {
        /// The address of this schema, for editors that help while you type.
        "$schema" => _schema: &'a str, optional;
        /// Written by the press into the file that it puts beside the pages: the same decisions in a form that the app reads
        /// at once. As soon as anything else is changed, the app passes it over.
        "$printed" => _printed: &'a str, optional;
        /// Who the newsroom is.
        "newsroom" => newsroom: NewsroomRecord<'a>, wanted;
        /// Where the stories come from. At least one.
        "sources" => sources: List<'a, SourceRecord<'a>>, wanted;
        /// Topics in the order of the navigation. Topics that are not listed have pages all the same.
        "topics" => topics: List<'a, TopicRecord<'a>>, or(List::EMPTY);
        /// The newsletter block. Leave it out if there is no newsletter.
        "signup" => signup: SignupRecord<'a>, optional;
        /// Hosts whose videos and posts may be shown inside stories, once a reader asks for them: `https://` and the
        /// name. Those of other hosts stay links.
        "embeds" => embeds: List<'a, Address<'a>>, or(List::EMPTY);
        /// Campaign notices, the most important first.
        "campaigns" => campaigns: List<'a, CampaignRecord<'a>>, or(List::EMPTY);
    }
}

/// The shape of the whole file.
pub(super) const SHAPE: Shape = Document::SHAPE;

/// Reads the file's bytes.
pub(super) fn read(bytes: &[u8], base: &WebAddress) -> Reading {
    let mut reader = Reader::new(base);
    let config = parse(bytes, &mut reader).and_then(|mut value| {
        if !reader.check(SHAPE, &mut value) {
            return None;
        }
        validated(Document::take(&value)?, &mut reader)
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
        match json::parsed(bytes) {
            Ok(value) => {
                twice::tell(bytes, reader);
                return Some(value);
            }
            Err(fault) => {
                let (line, column) = (fault.line.to_string(), fault.column.to_string());
                let slip = slip::named(bytes, fault);
                let colon = if slip.is_some() { ": " } else { "" };
                ["a fault in line ", &line, ", column ", &column, colon, slip.unwrap_or_default()].concat()
            }
        }
    };
    reader.push(&[], "JSON".to_owned(), found);
    None
}

fn validated(document: Document<'_>, reader: &mut Reader<'_>) -> Option<Config> {
    let sources = source::validated(document.sources.unwrap_or(List::EMPTY), reader);
    let Some(first_source) = sources.first() else {
        reader.push(&["/sources"], "at least one source that can be read".to_owned(), "none".to_owned());
        return None;
    };
    let newsroom = newsroom::validated(document.newsroom, &first_source.title, reader.base);
    let signup = document.signup.and_then(|it| signup::validated(&it, reader));
    let topics = topic::validated(&document.topics, &sources, signup.as_ref(), reader);
    let campaigns = campaign::validated(&document.campaigns, &topics, reader);
    let embeds = document.embeds.indexed().map(|(_, it)| it.on(reader.base)).collect();
    Some(Config { newsroom, sources, topics, signup, embeds, campaigns })
}
