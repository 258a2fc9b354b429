//! Foreign documents as readers come to see them: feeds, answers of WordPress and Ghost sites, JSON of
//! other shapes, and the HTML inside them.
//!
//! Deliberately absent: the browser's parser, which is held to the same outlines (`tests/fixtures/html`) by
//! the tests that run in browsers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// The press's own parsers, so that what is proved here is what it prints.
#[path = "../../../broadside-press/src/html_parser.rs"]
mod html_parser;
#[path = "../../../broadside-press/src/xml_parser.rs"]
mod xml_parser;

mod feed_outline;
mod outline;
mod outline_of_page;
mod talk;

mod archive;
mod full_size;
mod ghost;
mod ghost_paging;
mod growth;
mod hostile;
mod html;
mod jsonfeed;
mod jsonfeed_paging;
mod mapped;
mod mapped_paging;
mod merged;
mod spoiled;
mod syndication;
mod syndication_items;
mod syndication_paging;
mod totality;
mod wordpress;
mod wordpress_paging;
