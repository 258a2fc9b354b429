//! Any bytes as the answer of a backend whose stories are mapped by configuration.
//!
//! Deliberately absent: what must hold of the answers (`talk`), and other mappings (`config`).
#![no_main]

mod talk;

use libfuzzer_sys::fuzz_target;

/// Mappings that the fixtures have something for, paged in different ways.
const MAPPED: &str = r##"{"sources": [{
    "id": "nested", "type": "mapped", "url": "https://news.example/api", "items": "data", "html": ["title", "excerpt", "body"],
    "fields": {
        "id": "id | _id | nid | #", "slug": "attributes.slug | slug", "url": "/{attributes.slug | slug}/ | path",
        "title": "attributes.title | title", "excerpt": "attributes.summary", "body": "attributes.body | html",
        "image": {"url": "attributes.cover.data.attributes.url", "width": "id", "height": "id"},
        "authors": {"list": "attributes.authors.data[*].attributes"},
        "topics": {"list": "attributes.topics.data[*].attributes", "slug": "slug"},
        "published": "attributes.publishedAt", "modified": "attributes.updatedAt", "language": "attributes.locale"
    },
    "paging": {"type": "next", "next": "next"}, "total": "meta.pagination.total"
}, {
    "id": "flat", "type": "mapped", "url": "https://news.example/outbox", "items": "orderedItems",
    "dates": "unix", "fields": {
        "id": "id | object.id", "title": "object.name | title", "body": "object.content | body",
        "topics": {"list": "object.tag", "name": "name", "separator": ","},
        "published": "published"
    },
    "paging": {"type": "cursor", "next": "orderedItems[0].id"}
}]}"##;

fuzz_target!(|bytes: &[u8]| {
    let sources = talk::configured(MAPPED);
    assert_eq!(sources.len(), 2);
    for source in &sources {
        talk::ask_everything(source, bytes, &[("link", "<https://news.example/api?page=2>; rel=\"next\"")]);
    }
});
