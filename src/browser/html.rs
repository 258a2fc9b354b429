//! The browser's own HTML parser, used where it runs nothing: `DOMParser` makes a document that has no window.
//!
//! Deliberately absent: choosing what of it is kept; `broadside_core::rich_text` does that.

use broadside_core::html::{HtmlElement, HtmlNode, HtmlParser};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Node};

const MAX_DEPTH: usize = 64;
const MAX_NODES: usize = 5_000;
const HTML_NAMESPACE: &str = "http://www.w3.org/1999/xhtml";

#[wasm_bindgen]
extern "C" {
    /// The boot script's inert parse. It stands there because, under an enforced Trusted Types policy, only the
    /// holder of a policy may hand text to a parser, and the policy is made before any other code runs.
    #[wasm_bindgen(js_namespace = broadside, js_name = parseHtml, catch)]
    fn parse_html(html: &str) -> Result<Document, JsValue>;
}

/// `DOMParser` behind the core's interface.
pub struct BrowserHtmlParser;

impl HtmlParser for BrowserHtmlParser {
    fn parse(&self, html: &str) -> Vec<HtmlNode> {
        let Some(body) = parse_html(html).ok().and_then(|it| it.body()) else { return Vec::new() };
        let mut n_left = MAX_NODES;
        children_of(&body, 0, &mut n_left)
    }
}

fn children_of(parent: &Node, depth: usize, n_left: &mut usize) -> Vec<HtmlNode> {
    let mut nodes = Vec::new();
    if depth >= MAX_DEPTH {
        return nodes;
    }
    let mut next = parent.first_child();
    while let Some(node) = next {
        if *n_left == 0 {
            break;
        }
        match node.node_type() {
            Node::TEXT_NODE => {
                *n_left -= 1;
                nodes.push(HtmlNode::Text(node.text_content().unwrap_or_default()));
            }
            Node::ELEMENT_NODE => {
                *n_left -= 1;
                if let Some(element) = node.dyn_ref::<Element>() {
                    nodes.push(HtmlNode::Element(element_of(element, depth, n_left)));
                }
            }
            _ => {}
        }
        next = node.next_sibling();
    }
    nodes
}

fn element_of(element: &Element, depth: usize, n_left: &mut usize) -> HtmlElement {
    let name = element.local_name();
    if element.namespace_uri().as_deref() != Some(HTML_NAMESPACE) {
        return HtmlElement { name, attributes: Vec::new(), children: Vec::new() };
    }
    let attributes = element.attributes();
    let attributes = (0..attributes.length())
        .filter_map(|index| attributes.item(index))
        .map(|it| (it.name().to_ascii_lowercase(), it.value()))
        .collect();
    HtmlElement { name, attributes, children: children_of(element, depth + 1, n_left) }
}
