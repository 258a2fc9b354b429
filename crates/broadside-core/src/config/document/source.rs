//! Where the stories come from, as the file says it.
//!
//! Deliberately absent: finding out what is at an address; a newsroom says which format it has.

mod mapped;

use crate::config::leaf::{Address, ContentKey, Text};
use crate::config::reader::Reader;
use crate::config::record::{List, choice, record, union};
use crate::config::{GhostSite, Source, SourceKind, Taxonomy, WordPressSite};
use crate::model::{SourceId, WebAddress, short_hash, slugify};
use mapped::MappedRecord;

record! {
    /// A JSON Feed, version 1.0 or 1.1.
    struct JsonFeedRecord<'a> {
        /// A short name that never changes: readers' saved stories hang on it. Made of the title or the
        /// address if it is left out.
        "id" => id: Text<'a>, optional;
        /// The source's name. It stands in for the newsroom's where that has none.
        "title" => title: Text<'a>, optional;
        /// The feed's address.
        "url" => address: Address<'a>, required;
        /// Other addresses with the same stories in the same format, which are asked in this order when the first
        /// does not answer.
        "mirrors" => mirrors: List<'a, Address<'a>>, or(List::EMPTY);
        /// Where the feed is an archive that the press made: the address of its `words.json`, by which all of it can be
        /// searched.
        "index" => index: Address<'a>, optional;
    }
}

record! {
    /// An RSS or Atom feed.
    struct RssRecord<'a> {
        /// A short name that never changes: readers' saved stories hang on it. Made of the title or the
        /// address if it is left out.
        "id" => id: Text<'a>, optional;
        /// The source's name. It stands in for the newsroom's where that has none.
        "title" => title: Text<'a>, optional;
        /// The feed's address.
        "url" => address: Address<'a>, required;
        /// Other addresses with the same stories in the same format, which are asked in this order when the first
        /// does not answer.
        "mirrors" => mirrors: List<'a, Address<'a>>, or(List::EMPTY);
    }
}

record! {
    /// A WordPress site, read through its REST API.
    struct WordPressRecord<'a> {
        /// A short name that never changes: readers' saved stories hang on it. Made of the title or the
        /// address if it is left out.
        "id" => id: Text<'a>, optional;
        /// The source's name. It stands in for the newsroom's where that has none.
        "title" => title: Text<'a>, optional;
        /// The site's address, or that of its API where it has another place:
        /// `https://example.org/?rest_route=/`.
        "url" => address: Address<'a>, required;
        /// Other addresses with the same stories in the same format, which are asked in this order when the first
        /// does not answer.
        "mirrors" => mirrors: List<'a, Address<'a>>, or(List::EMPTY);
        /// What WordPress calls the things that are shown as topics here.
        "topics" => taxonomy: Taxonomy, or(Taxonomy::Categories);
    }
}

record! {
    /// A Ghost site, read through its Content API.
    struct GhostRecord<'a> {
        /// A short name that never changes: readers' saved stories hang on it. Made of the title or the
        /// address if it is left out.
        "id" => id: Text<'a>, optional;
        /// The source's name. It stands in for the newsroom's where that has none.
        "title" => title: Text<'a>, optional;
        /// The site's address, or that of its administration where that has another host.
        "url" => address: Address<'a>, required;
        /// Other addresses with the same stories in the same format, which are asked in this order when the first
        /// does not answer.
        "mirrors" => mirrors: List<'a, Address<'a>>, or(List::EMPTY);
        /// The Content API key of a custom integration. It is public; the Admin API key must never stand here.
        "key" => key: ContentKey<'a>, required;
    }
}

union! {
    /// A place where stories come from.
    enum SourceRecord<'a> {
        "jsonfeed" => JsonFeed(JsonFeedRecord<'a>),
        "wordpress" => WordPress(WordPressRecord<'a>),
        "ghost" => Ghost(GhostRecord<'a>),
        "mapped" => Mapped(MappedRecord<'a>),
        "rss" => Rss(RssRecord<'a>),
    }
}

choice! {
    Taxonomy {
        "categories" => Taxonomy::Categories,
        "tags" => Taxonomy::Tags,
        "both" => Taxonomy::Both,
    }
}

/// Sources with ids that tell them apart.
pub(super) fn validated(records: List<'_, SourceRecord<'_>>, reader: &mut Reader<'_>) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for (index, record) in records.indexed() {
        let (id, title, mirrors, kind) = match record {
            SourceRecord::JsonFeed(it) => {
                let index = it.index.map(|it| it.on(reader.base));
                let address = it.address.on(reader.base);
                (it.id, it.title, it.mirrors, SourceKind::JsonFeed { address, index })
            }
            SourceRecord::Rss(it) => {
                (it.id, it.title, it.mirrors, SourceKind::Syndication { address: it.address.on(reader.base) })
            }
            SourceRecord::WordPress(it) => {
                let site = WordPressSite::at(&it.address.on(reader.base), it.taxonomy);
                (it.id, it.title, it.mirrors, SourceKind::WordPress(site))
            }
            SourceRecord::Ghost(it) => {
                let site = GhostSite::at(&it.address.on(reader.base), it.key.0);
                (it.id, it.title, it.mirrors, SourceKind::Ghost(site))
            }
            SourceRecord::Mapped(it) => {
                let Some(mapping) = mapped::validated(&it, reader.base) else { continue };
                (it.id, it.title, it.mirrors, SourceKind::Mapped(Box::new(mapping)))
            }
        };
        let address = kind.address();
        let title = title.map_or(address.host(), |it| it.0).to_owned();
        let mut unique_id = id.as_ref().map_or_else(|| slugify(&title), |it| it.0.to_owned());
        if sources.iter().any(|it| it.id.0 == unique_id) {
            if id.is_some() {
                reader.refuse(&["/sources/", &index, "/id"], "an id that no other source has", &unique_id);
            }
            unique_id.push('-');
            unique_id.push_str(&short_hash(address.as_str()));
        }
        // Twice the same source would show every story twice.
        if sources.iter().any(|it| it.id.0 == unique_id || it.kind.address() == address) {
            let expected = "an address that no other source has";
            reader.refuse(&["/sources/", &index, "/url"], expected, below(reader.base, address));
            continue;
        }
        let mut known = vec![address.clone()];
        let mut elsewhere = Vec::new();
        for (mirror_index, mirror) in mirrors.indexed() {
            let mirror = kind.elsewhere(&mirror.on(reader.base));
            let address = mirror.address().clone();
            if known.contains(&address) {
                let pointer = ["/sources/", &index, "/mirrors/", &mirror_index];
                let found = below(reader.base, &address);
                reader.refuse(&pointer, "an address other than those before it", found);
                continue;
            }
            known.push(address);
            elsewhere.push(mirror);
        }
        sources.push(Source { id: SourceId(unique_id), title, kind, mirrors: elsewhere });
    }
    sources
}

/// The address as the file may have it: relative, where it is in the deployment. The press has no place for that yet, and
/// calls it by a name that nobody wrote.
fn below<'a>(base: &WebAddress, address: &'a WebAddress) -> &'a str {
    let address = address.as_str();
    address.strip_prefix(base.as_str()).filter(|it| !it.is_empty()).unwrap_or(address)
}
