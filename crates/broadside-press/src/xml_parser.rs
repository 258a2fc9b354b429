//! XML parsing without a browser: the same tree that a browser's own parser gives.
//!
//! Deliberately absent: mending, and what the elements mean; `broadside_core` does both. The core's tests include this
//! very file, so that what they prove is what the press prints.

use broadside_core::xml::{Namespace, XmlAttribute, XmlElement, XmlNode, XmlParser, XmlPlace};
use roxmltree::{Document, Node};

const MAX_DEPTH: usize = 100;

/// A strict XML parser, and the encodings that browsers know.
#[derive(Clone, Copy, Debug, Default)]
pub struct NativeXmlParser;

impl XmlParser for NativeXmlParser {
    fn decode(&self, bytes: &[u8], label: &str) -> Option<String> {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
        Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
    }

    fn parse_xml(&self, text: &str) -> Result<XmlElement, Option<XmlPlace>> {
        let document = Document::parse(text).map_err(|error| {
            let position = error.pos();
            let number = |it: u32| usize::try_from(it).unwrap_or(usize::MAX);
            Some(XmlPlace { line: number(position.row), column: number(position.col) })
        })?;
        Ok(element(document.root_element(), MAX_DEPTH))
    }
}

fn element(node: Node<'_, '_>, n_levels_left: usize) -> XmlElement {
    let attributes = node.attributes().map(|it| XmlAttribute {
        namespace: Namespace::of(it.namespace()),
        name: it.name().to_owned(),
        value: it.value().to_owned(),
    });
    let mut children = Vec::new();
    for child in node.children().filter(|_| n_levels_left > 1) {
        if child.is_element() {
            children.push(XmlNode::Element(element(child, n_levels_left - 1)));
        } else if let Some(text) = child.text().filter(|_| child.is_text()) {
            children.push(XmlNode::Text(text.to_owned()));
        }
    }
    XmlElement {
        namespace: Namespace::of(node.tag_name().namespace()),
        name: node.tag_name().name().to_owned(),
        attributes: attributes.collect(),
        children,
    }
}
