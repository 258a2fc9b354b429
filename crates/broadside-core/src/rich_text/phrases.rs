//! Elements among words, links before all, and what becomes of them where they were put around blocks.
//!
//! Deliberately absent: which elements there are; the allow-list says it.

use super::attributes;
use super::blocks::{self, Piece};
use super::walk::Walk;
use super::{Element, Kind, Node, Plain};
use crate::html::HtmlElement;

impl Walk<'_> {
    /// `a`. One that leads nowhere is a span, which is unwrapped unless something asks for its place; and no
    /// link stands in another.
    pub fn push_link(&mut self, source: &HtmlElement, depth: usize, pieces: &mut Vec<Piece>) {
        let kind = attributes::link(source, self.base, |name| self.anchors.contains(&name));
        let kind = kind.filter(|_| !self.is_in_link).unwrap_or(Kind::Plain(Plain::Span));
        let was_in_link = self.is_in_link;
        self.is_in_link |= matches!(kind, Kind::Link { .. });
        self.push_phrase(kind, source, depth, pieces);
        self.is_in_link = was_in_link;
    }

    /// An element among words. Where it holds blocks, it goes into each of them instead.
    pub fn push_phrase(&mut self, kind: Kind, source: &HtmlElement, depth: usize, pieces: &mut Vec<Piece>) {
        let inside = self.pieces(&source.children, depth + 1);
        let Some(model) = self.element(kind, Some(source), Vec::new()) else {
            return blocks::extend(pieces, inside);
        };
        let is_bare = model.kind == Kind::Plain(Plain::Span)
            && model.language.is_none()
            && model.direction.is_none()
            && model.anchor.is_none();
        let inside = if is_bare { inside } else { self.wrapped(model, inside) };
        blocks::extend(pieces, inside);
    }

    /// `model` around each run of words in `pieces`, and inside each block that holds only words.
    fn wrapped(&mut self, mut model: Element, pieces: Vec<Piece>) -> Vec<Piece> {
        let mut result = Vec::new();
        let mut run = Vec::new();
        for piece in pieces.into_iter().map(Some).chain([None]) {
            if let Some(Piece::Inline(node)) = piece {
                run.push(node);
                continue;
            }
            let words = self.copied_around(std::mem::take(&mut run), &mut model);
            result.extend(words.into_iter().map(Piece::Inline));
            match piece {
                Some(Piece::Block(mut block)) => {
                    if takes_words(&block) {
                        block.children = self.copied_around(block.children, &mut model);
                    }
                    result.push(Piece::Block(block));
                }
                Some(boundary) => result.push(boundary),
                None => {}
            }
        }
        // A place that is asked for stays even where nothing is in it.
        if model.anchor.is_some() && self.has_room() {
            let place = Element { kind: Kind::Plain(Plain::Span), children: Vec::new(), ..model };
            result.insert(0, Piece::Inline(Node::Element(place)));
        }
        result
    }

    /// `words` in a copy of `model`, the first of which takes the anchor; unwrapped where there is nothing to
    /// be seen or no room.
    fn copied_around(&mut self, words: Vec<Node>, model: &mut Element) -> Vec<Node> {
        if blocks::is_blank(&words) || !self.has_room() {
            return words;
        }
        let element = Element { children: words, ..model.clone() };
        model.anchor = None;
        vec![Node::Element(element)]
    }
}

/// Whether a block is one of words and holds nothing else.
fn takes_words(block: &Element) -> bool {
    let is_of_words = matches!(
        block.kind,
        Kind::Plain(
            Plain::Paragraph
                | Plain::Heading2
                | Plain::Heading3
                | Plain::Heading4
                | Plain::Heading5
                | Plain::Heading6
                | Plain::Figure
        )
    );
    is_of_words && block.children.iter().all(blocks::is_inline)
}
