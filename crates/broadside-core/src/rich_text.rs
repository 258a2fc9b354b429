//! Foreign prose as a typed tree: what an article's body is made of once nothing in it can run.
//!
//! Deliberately absent: HTML strings. Parsers make [`crate::html::HtmlNode`]s, [`walk`](self::walk) keeps what the allow-list names,
//! components render what is here; no step goes back to markup.

mod tree;

pub use tree::{Anchor, Cell, Element, Kind, LinkAddress, Node, Plain, RichText, Scope};
