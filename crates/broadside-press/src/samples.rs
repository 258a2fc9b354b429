//! A story for the tests of what is printed.
//!
//! Deliberately absent: believable content; the demo's newsroom has that.
#![allow(clippy::unwrap_used)]

use broadside_core::model::{ArticleId, ArticleKey, Preview, SourceId};

/// A story with a title and an excerpt, and nothing else.
pub fn preview() -> Preview {
    let source = SourceId("quay".to_owned());
    Preview {
        id: ArticleId::new(&source, "1"),
        key: ArticleKey::new("cranes").unwrap(),
        source,
        address: None,
        external_address: None,
        title: "\"Cranes\" <stop>".to_owned(),
        excerpt: "Nothing moves.".to_owned(),
        topics: Vec::new(),
        authors: Vec::new(),
        published: None,
        modified: None,
        image: None,
        language: None,
        reading_minutes: None,
    }
}
