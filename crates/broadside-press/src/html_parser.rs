//! HTML parsing without a browser: the same nodes that a browser's own parser gives, by the same standard.
//!
//! Deliberately absent: deciding what of it may be shown; `broadside_core::rich_text` does. The core's tests
//! include this very file, so that what they prove is what the press prints.

#[path = "html_parser/arena.rs"]
mod arena;
#[path = "html_parser/flood.rs"]
mod flood;

use arena::{Arena, Content};
use broadside_core::html::{HtmlElement, HtmlNode, HtmlParser};
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};

const MAX_DEPTH: usize = 64;
const MAX_NODES: usize = 5_000;
/// Nodes and levels that are built at most, comments and what is moved later included. What the parser does for one tag
/// grows with what is open, and a tree of more is cut down to the limits above in any case.
const MAX_PLACES: usize = 10_000;
const MAX_LEVELS: usize = 500;
/// Read at once between two looks at those limits.
const PIECE_BYTES: usize = 256;

/// An HTML5 parser. It parses a whole document and gives its body, as `DOMParser` does, with scripting off.
#[derive(Clone, Copy, Debug, Default)]
pub struct NativeHtmlParser;

impl HtmlParser for NativeHtmlParser {
    fn parse(&self, html: &str) -> Vec<HtmlNode> {
        let arena = parsed(html);
        let mut n_nodes_left = MAX_NODES;
        arena.body().map(|body| children_of(&arena, body, MAX_DEPTH, &mut n_nodes_left)).unwrap_or_default()
    }
}

/// The whole document as its `html` element, head and all, within the same limits.
// The core's tests include this file and ask for bodies alone.
#[allow(dead_code)]
pub fn document(html: &str) -> Option<HtmlElement> {
    let arena = parsed(html);
    let root = arena.root_element()?;
    let Content::Element { name, attributes } = arena.content(root)? else { return None };
    let mut n_nodes_left = MAX_NODES;
    let children = children_of(&arena, root, MAX_DEPTH, &mut n_nodes_left);
    Some(HtmlElement { name, attributes, children })
}

fn parsed(html: &str) -> Arena {
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let options = ParseOpts { tree_builder, ..ParseOpts::default() };
    let mut parser = parse_document(Arena::default(), options);
    let mut rest = flood::before(html);
    while !rest.is_empty() {
        let (piece, after) =
            rest.split_at_checked(rest.floor_char_boundary(PIECE_BYTES)).unwrap_or((rest, ""));
        parser.process(piece.into());
        let arena = &parser.tokenizer.sink.sink;
        if arena.n_places() > MAX_PLACES || arena.n_levels() > MAX_LEVELS {
            break;
        }
        rest = after;
    }
    parser.finish()
}

fn children_of(
    arena: &Arena,
    parent: usize,
    n_levels_left: usize,
    n_nodes_left: &mut usize,
) -> Vec<HtmlNode> {
    let mut children = Vec::new();
    if n_levels_left == 0 {
        return children;
    }
    for child in arena.children(parent) {
        if *n_nodes_left == 0 {
            break;
        }
        let Some(content) = arena.content(child) else { continue };
        *n_nodes_left -= 1;
        children.push(match content {
            Content::Text(text) => HtmlNode::Text(text),
            Content::Element { name, attributes } => {
                let children = children_of(arena, child, n_levels_left - 1, n_nodes_left);
                HtmlNode::Element(HtmlElement { name, attributes, children })
            }
            Content::Foreign { name } => {
                HtmlNode::Element(HtmlElement { name, attributes: Vec::new(), children: Vec::new() })
            }
        });
    }
    children
}
