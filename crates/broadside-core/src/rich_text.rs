//! Foreign prose as a typed tree: what an article's body is made of once nothing in it can run.
//!
//! Deliberately absent: HTML strings. Parsers make [`crate::html::HtmlNode`]s, the walk keeps what the
//! allow-list names, components render what is here; no step goes back to markup.

mod allow_list;
mod attributes;
mod blocks;
mod excerpt;
mod lead;
mod notes;
mod phrases;
mod pictures;
mod plain_text;
mod spoken;
mod structures;
mod title;
mod tree;
mod walk;

pub use excerpt::shortened;
pub(crate) use excerpt::with_bare_ellipsis;
pub use spoken::SpokenBlock;
pub(crate) use title::line_from_nodes;
pub use title::{line_from_html, tidied};
pub use tree::{Anchor, Cell, Element, Kind, LinkAddress, Node, Plain, RichText, Scope};

use crate::html::{HtmlNode, HtmlParser};
use crate::model::WebAddress;

/// Bytes of HTML that are read of one item.
const MAX_HTML_BYTES: usize = 512 * 1024;

impl RichText {
    /// Parses at most 512 KB of `html` and keeps what may be shown; see [`RichText::from_html`].
    pub fn read(html: &str, parser: &dyn HtmlParser, base: Option<&WebAddress>) -> Self {
        let html = html.get(..html.floor_char_boundary(MAX_HTML_BYTES)).unwrap_or_default();
        Self::from_html(&parsed(html, parser), base)
    }
}

/// Parses `html` as what stands in the body of a page. Without the body being opened, parsers would take what
/// comes first for the head's.
pub(crate) fn parsed(html: &str, parser: &dyn HtmlParser) -> Vec<HtmlNode> {
    parser.parse(&["<!doctype html><body>", html].concat())
}
