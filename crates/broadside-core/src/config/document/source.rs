//! Where the stories come from, as the file says it.
//!
//! Deliberately absent: finding out what is at an address; a newsroom says which format it has.

use crate::config::leaf::Text;
use crate::config::reader::Reader;
use crate::config::record::{At, choice, record, union};
use crate::config::{Source, SourceKind, Taxonomy, WordPressSite};
use crate::model::{SourceId, WebAddress, short_hash, slugify};

record! {
    /// A JSON Feed, version 1.0 or 1.1.
    struct JsonFeedRecord {
        /// A short name that never changes: readers' saved stories hang on it. Made of the title or the address if
        /// it is left out.
        "id" => id: Text, optional;
        /// What readers see where several sources stand together.
        "title" => title: Text, optional;
        /// The feed's address.
        "url" => address: WebAddress, required;
    }
}

record! {
    /// A WordPress site, read through its REST API.
    struct WordPressRecord {
        /// A short name that never changes: readers' saved stories hang on it. Made of the title or the address if
        /// it is left out.
        "id" => id: Text, optional;
        /// What readers see where several sources stand together.
        "title" => title: Text, optional;
        /// The site's address, or that of its API where it has another place: `https://example.org/?rest_route=/`.
        "url" => address: WebAddress, required;
        /// What WordPress calls the things that are shown as topics here.
        "topics" => taxonomy: Taxonomy, or(Taxonomy::Categories);
    }
}

union! {
    /// A place where stories come from.
    enum SourceRecord {
        "jsonfeed" => JsonFeed(JsonFeedRecord),
        "wordpress" => WordPress(WordPressRecord),
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
pub(super) fn validated(records: Vec<At<SourceRecord>>, reader: &mut Reader<'_>) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for At { pointer, value } in records {
        let (id, title, kind) = match value {
            SourceRecord::JsonFeed(it) => (it.id, it.title, SourceKind::JsonFeed { address: it.address }),
            SourceRecord::WordPress(it) => {
                (it.id, it.title, SourceKind::WordPress(WordPressSite::at(&it.address, it.taxonomy)))
            }
        };
        let title = title.map_or_else(|| kind.address().host().to_owned(), |it| it.0);
        let is_named = id.is_some();
        let mut id = id.map_or_else(|| slugify(&title), |it| it.0);
        if sources.iter().any(|it| it.id.0 == id) {
            if is_named {
                reader.refuse(&[&pointer, "/id"], "an id that no other source has", &id);
            }
            id.push('-');
            id.push_str(&short_hash(kind.address().as_str()));
        }
        // Twice the same source would show every story twice.
        if sources.iter().any(|it| it.id.0 == id || it.kind.address() == kind.address()) {
            reader.refuse(
                &[&pointer, "/url"],
                "an address that no other source has",
                kind.address().as_str(),
            );
            continue;
        }
        sources.push(Source { id: SourceId(id), title, kind });
    }
    sources
}
