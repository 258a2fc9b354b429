//! A story and a moment for the components' tests.
//!
//! Deliberately absent: anything that only one test needs.
#![allow(clippy::unwrap_used)]

use super::PublishedWords;
use broadside_core::model::{ArticleId, ArticleKey, Author, Image, Preview, SourceId, WebAddress};

pub(in crate::ui) fn preview() -> Preview {
    let source = SourceId("main".to_owned());
    Preview {
        id: ArticleId::new(&source, "17"),
        key: ArticleKey::new("six-hands-before-six").unwrap(),
        source,
        address: WebAddress::parse("https://demo.example/six-hands/"),
        external_address: None,
        title: "Six hands before six".to_owned(),
        excerpt: "The bread of the Saltpans is made by three people who own the oven.".to_owned(),
        topics: Vec::new(),
        authors: vec![Author { name: "Wren Hallorane".to_owned(), address: None }],
        published: None,
        modified: None,
        image: Some(Image {
            address: WebAddress::parse("https://demo.example/oven.png").unwrap(),
            alt: "Three bakers at a long table".to_owned(),
            size_px: Some((1200, 800)),
        }),
        language: None,
        reading_minutes: Some(4),
    }
}

pub(super) fn moment_words(absolute: &str) -> PublishedWords {
    PublishedWords {
        relative: None,
        absolute: absolute.to_owned(),
        datetime: "2026-11-22T05:50:00Z".to_owned(),
    }
}
