//! The pictures of an article.
//!
//! Deliberately absent: sizes of one picture to choose from; a model's image has one address.

use crate::model::{Article, Body, Image, WebAddress};
use crate::rich_text::{Kind, Node};

/// Each address once, in the order in which they are seen.
pub fn pictures_of(article: &Article) -> Vec<WebAddress> {
    let mut pictures = Vec::new();
    if let Some(image) = &article.preview.image {
        push(image, &mut pictures);
    }
    if let Body::Full(text) = &article.body {
        walk(&text.0, &mut pictures);
    }
    pictures
}

fn walk(nodes: &[Node], pictures: &mut Vec<WebAddress>) {
    for node in nodes {
        if let Node::Element(element) = node {
            if let Kind::Image(image) = &element.kind {
                push(image, pictures);
            }
            walk(&element.children, pictures);
        }
    }
}

fn push(image: &Image, pictures: &mut Vec<WebAddress>) {
    if !pictures.contains(&image.address) {
        pictures.push(image.address.clone());
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::rich_text::{Element, Plain, RichText};
    use crate::samples::preview;

    fn image(name: &str) -> Image {
        let address = WebAddress::parse(&["https://a.example/", name].concat()).unwrap();
        Image { address, alt: String::new(), size_px: None }
    }

    fn element(kind: Kind, children: Vec<Node>) -> Node {
        Node::Element(Element { kind, language: None, direction: None, anchor: None, children })
    }

    #[test]
    fn pictures_are_found_wherever_they_stand_and_once() {
        let mut preview = preview("damp", &[]);
        preview.image = Some(image("lead.webp"));
        let picture = |name| element(Kind::Image(image(name)), Vec::new());
        let figure = element(Kind::Plain(Plain::Figure), vec![picture("wall.webp"), picture("lead.webp")]);
        let body = Body::Full(RichText(vec![Node::Text("…".to_owned()), figure]));
        let found = pictures_of(&Article { preview: preview.clone(), body });
        assert_eq!(found, [image("lead.webp").address, image("wall.webp").address]);
        assert_eq!(pictures_of(&Article { preview, body: Body::ExcerptOnly }).len(), 1);
    }
}
