//! The pictures of a text, in their order.
//!
//! Deliberately absent: what stands around them.

use super::{Kind, Node, RichText};
use crate::model::Image;

impl RichText {
    /// Every picture, however deep.
    pub fn pictures(&self) -> Vec<&Image> {
        let mut pictures = Vec::new();
        gather(&self.0, &mut pictures);
        pictures
    }
}

/// As deep as the tree, which the walk bounds.
fn gather<'a>(nodes: &'a [Node], pictures: &mut Vec<&'a Image>) {
    for node in nodes {
        if let Node::Element(element) = node {
            if let Kind::Image(image) = &element.kind {
                pictures.push(image);
            }
            gather(&element.children, pictures);
        }
    }
}
