//! Whether a text begins with the picture that stands above it already, as the feeds of some systems have it.
//!
//! Deliberately absent: taking it out. Its caption belongs to the text, and the card needs the picture all the same.

use super::{Kind, Node, RichText};
use crate::model::WebAddress;

impl RichText {
    /// Whether the first thing to be seen is the picture at `address`, whatever its query says of sizes.
    pub fn begins_with_picture(&self, address: &WebAddress) -> bool {
        let mut nodes = self.0.as_slice();
        while let Some(Node::Element(element)) = nodes.first() {
            if let Kind::Image(image) = &element.kind {
                return image.address.origin() == address.origin() && image.address.path() == address.path();
            }
            nodes = &element.children;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::model::Image;
    use crate::rich_text::{Element, Plain};

    fn element(kind: Kind, children: Vec<Node>) -> Node {
        Node::Element(Element { kind, language: None, direction: None, anchor: None, children })
    }

    #[test]
    fn a_picture_that_stands_above_the_text_is_known_again() {
        let lamp = WebAddress::parse("https://a.example/lamp.webp?w=800").unwrap();
        let picture = || {
            let address = WebAddress::parse("https://a.example/lamp.webp").unwrap();
            element(Kind::Image(Image { address, alt: String::new(), size_px: None }), Vec::new())
        };
        let figure = || element(Kind::Plain(Plain::Figure), vec![picture()]);
        let words = || element(Kind::Plain(Plain::Paragraph), vec![Node::Text("It burned.".to_owned())]);
        for (nodes, expected) in [
            (vec![figure(), words()], true),
            (vec![words(), figure()], false),
            (vec![words()], false),
            (vec![], false),
        ] {
            assert_eq!(RichText(nodes).begins_with_picture(&lamp), expected);
        }
        let other = WebAddress::parse("https://a.example/other.webp").unwrap();
        assert!(!RichText(vec![figure()]).begins_with_picture(&other));
    }
}
