//! A story for the tests of rules that look at little of it.
//!
//! Deliberately absent: believable content; fixtures have that.
#![allow(clippy::unwrap_used)]

use crate::model::{ArticleId, ArticleKey, Preview, SourceId, Topic};

/// A story that is called `key` everywhere, under these topics.
pub(crate) fn preview(key: &str, topics: &[&str]) -> Preview {
    let source = SourceId("feed".to_owned());
    Preview {
        id: ArticleId::new(&source, key),
        key: ArticleKey::new(key).unwrap(),
        source,
        address: None,
        external_address: None,
        title: key.to_owned(),
        excerpt: String::new(),
        topics: topics.iter().map(|it| Topic::named(it).unwrap()).collect(),
        authors: Vec::new(),
        published: None,
        modified: None,
        image: None,
        language: None,
        reading_minutes: None,
    }
}
