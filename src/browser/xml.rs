//! The browser's own XML parser and its knowledge of encodings. `DOMParser` makes a document that has no window, so
//! that nothing in it runs or loads.
//!
//! Deliberately absent: mending what feeds get wrong, and what their elements mean; `broadside_core` does both.

use broadside_core::xml::{Namespace, XmlAttribute, XmlElement, XmlNode, XmlParser, XmlPlace};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Node, TextDecoder};

const MAX_DEPTH: usize = 100;
const XMLNS_NAMESPACE: &str = "http://www.w3.org/2000/xmlns/";

#[wasm_bindgen]
extern "C" {
    /// The boot script's inert parse: see [`super::html`].
    #[wasm_bindgen(js_namespace = broadside, js_name = parseXml, catch)]
    fn parse_xml(xml: &str) -> Result<Document, JsValue>;
}

/// `DOMParser` and `TextDecoder` behind the core's interface.
pub struct BrowserXmlParser;

impl XmlParser for BrowserXmlParser {
    fn decode(&self, bytes: &[u8], label: &str) -> Option<String> {
        TextDecoder::new_with_label(label).ok()?.decode_with_u8_array(bytes).ok()
    }

    fn parse_xml(&self, text: &str) -> Result<XmlElement, Option<XmlPlace>> {
        let document = parse_xml(text).map_err(|_| None)?;
        // A parser that met a fault says so in the document itself, each browser in a place of its own.
        if let Some(fault) = document.get_elements_by_tag_name("parsererror").item(0) {
            return Err(fault.text_content().and_then(|it| XmlPlace::in_message(&it)));
        }
        document.document_element().map(|it| element_of(&it, MAX_DEPTH)).ok_or(None)
    }
}

fn element_of(element: &Element, n_levels_left: usize) -> XmlElement {
    let attributes = element.attributes();
    let attributes = (0..attributes.length())
        .filter_map(|index| attributes.item(index))
        .filter(|it| it.namespace_uri().as_deref() != Some(XMLNS_NAMESPACE))
        .map(|it| XmlAttribute {
            namespace: Namespace::of(it.namespace_uri().as_deref()),
            name: it.local_name(),
            value: it.value(),
        });
    XmlElement {
        namespace: Namespace::of(element.namespace_uri().as_deref()),
        name: element.local_name(),
        attributes: attributes.collect(),
        children: if n_levels_left > 1 { children_of(element, n_levels_left - 1) } else { Vec::new() },
    }
}

fn children_of(parent: &Node, n_levels_left: usize) -> Vec<XmlNode> {
    let mut children = Vec::new();
    let mut next = parent.first_child();
    while let Some(node) = next {
        match node.node_type() {
            Node::TEXT_NODE => {
                let text = node.text_content().unwrap_or_default();
                // Long texts come in parts in some browsers.
                if let Some(XmlNode::Text(before)) = children.last_mut() {
                    before.push_str(&text);
                } else {
                    children.push(XmlNode::Text(text));
                }
            }
            Node::ELEMENT_NODE => {
                if let Some(element) = node.dyn_ref::<Element>() {
                    children.push(XmlNode::Element(element_of(element, n_levels_left)));
                }
            }
            _ => {}
        }
        next = node.next_sibling();
    }
    children
}
