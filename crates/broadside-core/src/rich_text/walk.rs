//! The walk from parsed HTML to the tree: every element meets the allow-list and becomes a piece of text, a
//! block, or nothing.
//!
//! Deliberately absent: putting pieces together into paragraphs (`blocks`), elements among words (`phrases`),
//! and lists and tables (`structures`). Recursion is bounded by [`MAX_DEPTH`], whatever the parser let
//! through.

use super::allow_list::{Treatment, treatment};
use super::attributes;
use super::blocks::{self, Part, Piece};
use super::{Anchor, Element, Kind, Node, Plain, RichText};
use crate::html::{HtmlElement, HtmlNode};
use crate::model::WebAddress;

/// Levels that are read; deeper content is left out.
pub(super) const MAX_DEPTH: usize = 64;
/// Room for the two levels that the walk itself may add below the deepest element.
const MAX_WALK_DEPTH: usize = MAX_DEPTH - 2;
const MAX_NODES: usize = 5_000;

impl RichText {
    /// Keeps of `nodes` what may be shown. Relative addresses are resolved against `base`, the address of the
    /// page that the text was written for; without it they are lost.
    pub fn from_html(nodes: &[HtmlNode], base: Option<&WebAddress>) -> Self {
        let mut walk = Walk {
            base,
            anchors: anchors_in_use(nodes),
            n_nodes_left: MAX_NODES,
            n_open_figures: 0,
            n_open_details: 0,
            is_in_link: false,
            is_preformatted: false,
        };
        let pieces = walk.pieces(nodes, 0);
        let mut text = Self(walk.as_blocks(pieces, None));
        // Each is a link and the blank before it.
        text.add_ways_back(walk.n_nodes_left / 2);
        text
    }
}

/// What the walk knows where it is.
pub(super) struct Walk<'a> {
    pub base: Option<&'a WebAddress>,
    /// Names that a link asks for and that an element bears.
    pub anchors: Vec<&'a str>,
    n_nodes_left: usize,
    n_open_figures: usize,
    n_open_details: usize,
    pub is_in_link: bool,
    is_preformatted: bool,
}

impl Walk<'_> {
    /// The pieces that `nodes` come to, `depth` levels down.
    pub fn pieces(&mut self, nodes: &[HtmlNode], depth: usize) -> Vec<Piece> {
        let mut pieces = Vec::new();
        if depth >= MAX_WALK_DEPTH {
            return pieces;
        }
        for node in nodes {
            match node {
                HtmlNode::Text(text) => {
                    let text = if self.is_preformatted { text.clone() } else { blocks::folded(text) };
                    if !text.is_empty() && self.has_room() {
                        blocks::push(&mut pieces, Piece::Inline(Node::Text(text)));
                    }
                }
                HtmlNode::Element(element) => self.push_element(element, depth, &mut pieces),
            }
        }
        pieces
    }

    /// Pieces as blocks, loose text in paragraphs that bear the attributes of `source`.
    pub fn as_blocks(&mut self, pieces: Vec<Piece>, source: Option<&HtmlElement>) -> Vec<Node> {
        let parts = blocks::parted(pieces);
        self.assembled(parts, true, source)
    }

    /// Pieces as they stand in a list item or a cell: loose text stays loose unless there are several paragraphs.
    pub fn as_loose(&mut self, pieces: Vec<Piece>) -> Vec<Node> {
        let parts = blocks::parted(pieces);
        let is_wrapped = parts.windows(2).any(|it| matches!(it, [Part::Run(_), Part::Run(_)]));
        self.assembled(parts, is_wrapped, None)
    }

    fn assembled(&mut self, parts: Vec<Part>, is_wrapped: bool, source: Option<&HtmlElement>) -> Vec<Node> {
        let mut nodes = Vec::new();
        for part in parts {
            match part {
                Part::Run(run) if is_wrapped => self.push_paragraphs(source, run, &mut nodes),
                Part::Run(run) => nodes.extend(run),
                Part::Block(element) => nodes.push(Node::Element(element)),
            }
        }
        nodes
    }

    /// An element of `kind` with the attributes that any element may have; `None` when there is no room for
    /// more.
    pub fn element(
        &mut self,
        kind: Kind,
        source: Option<&HtmlElement>,
        children: Vec<Node>,
    ) -> Option<Element> {
        if !self.has_room() {
            return None;
        }
        let anchor = source
            .and_then(attributes::anchor_name)
            .filter(|name| self.anchors.contains(name))
            .and_then(Anchor::new);
        Some(Element {
            kind,
            language: source.and_then(attributes::language),
            direction: source.and_then(attributes::direction),
            anchor,
            children,
        })
    }

    /// Takes the room of one node, where there is any left.
    pub fn has_room(&mut self) -> bool {
        let has_room = self.n_nodes_left > 0;
        self.n_nodes_left = self.n_nodes_left.saturating_sub(1);
        has_room
    }

    fn push_element(&mut self, source: &HtmlElement, depth: usize, pieces: &mut Vec<Piece>) {
        match self.fate(source) {
            Treatment::Drop => {}
            Treatment::Unwrap => blocks::extend(pieces, self.pieces(&source.children, depth + 1)),
            Treatment::Boundary => self.push_boundary(source, depth, pieces),
            Treatment::Break => self.push_inline(Some(Kind::Plain(Plain::Break)), source, pieces),
            Treatment::Image => {
                let image = attributes::image(source, self.base).map(Kind::Image);
                self.push_inline(image, source, pieces);
            }
            Treatment::Rule => self.push_block(Kind::Plain(Plain::Rule), source, Vec::new(), pieces),
            Treatment::Embed => {
                if let Some(kind) = attributes::embed(source, self.base) {
                    self.push_block(kind, source, Vec::new(), pieces);
                }
            }
            Treatment::Inline(plain) => self.push_phrase(Kind::Plain(plain), source, depth, pieces),
            Treatment::Time => {
                let moment = source.attribute("datetime").unwrap_or_default().trim();
                let kind =
                    if moment.is_empty() { Kind::Plain(Plain::Span) } else { Kind::Time(moment.to_owned()) };
                self.push_phrase(kind, source, depth, pieces);
            }
            Treatment::Link => self.push_link(source, depth, pieces),
            Treatment::Paragraph => {
                let inside = self.pieces(&source.children, depth + 1);
                let paragraphs = self.as_blocks(inside, Some(source));
                blocks::push_nodes(pieces, paragraphs);
            }
            Treatment::Heading(plain) => {
                let children = blocks::inline_only(self.pieces(&source.children, depth + 1));
                if !blocks::is_blank(&children) {
                    self.push_block(Kind::Plain(plain), source, children, pieces);
                }
            }
            Treatment::Preformatted => {
                let was_preformatted = std::mem::replace(&mut self.is_preformatted, true);
                let children = blocks::inline_only(self.pieces(&source.children, depth + 1));
                self.is_preformatted = was_preformatted;
                if !blocks::is_blank(&children) {
                    self.push_block(Kind::Plain(Plain::Preformatted), source, children, pieces);
                }
            }
            Treatment::Flow(plain) => self.push_flow(plain, source, depth, pieces),
            Treatment::List => self.push_list(source, depth, pieces),
            Treatment::DefinitionList => self.push_definition_list(source, depth, pieces),
            Treatment::Table => self.push_table(source, depth, pieces),
        }
    }

    /// The allow-list's answer, corrected for where the element stands and for WordPress's old captions.
    fn fate(&self, source: &HtmlElement) -> Treatment {
        let fate = treatment(&source.name);
        match fate {
            Treatment::Boundary if attributes::has_class(source, "wp-caption") => {
                Treatment::Flow(Plain::Figure)
            }
            Treatment::DefinitionList if attributes::has_class(source, "gallery-item") => {
                Treatment::Flow(Plain::Figure)
            }
            Treatment::Paragraph | Treatment::Boundary
                if self.n_open_figures > 0
                    && (attributes::has_class(source, "wp-caption-text")
                        || attributes::has_class(source, "gallery-caption")) =>
            {
                Treatment::Flow(Plain::FigureCaption)
            }
            Treatment::Flow(Plain::FigureCaption) if self.n_open_figures == 0 => Treatment::Boundary,
            Treatment::Flow(Plain::Summary) if self.n_open_details == 0 => Treatment::Boundary,
            _ => fate,
        }
    }

    pub fn push_block(
        &mut self,
        kind: Kind,
        source: &HtmlElement,
        children: Vec<Node>,
        pieces: &mut Vec<Piece>,
    ) {
        if let Some(element) = self.element(kind, Some(source), children) {
            pieces.push(Piece::Block(element));
        }
    }

    fn push_inline(&mut self, kind: Option<Kind>, source: &HtmlElement, pieces: &mut Vec<Piece>) {
        if let Some(element) = kind.and_then(|kind| self.element(kind, Some(source), Vec::new())) {
            blocks::push(pieces, Piece::Inline(Node::Element(element)));
        }
    }

    /// A blockquote, a figure or its caption, details or their summary.
    fn push_flow(&mut self, plain: Plain, source: &HtmlElement, depth: usize, pieces: &mut Vec<Piece>) {
        let is_figure = plain == Plain::Figure;
        let is_details = plain == Plain::Details;
        self.n_open_figures += usize::from(is_figure);
        self.n_open_details += usize::from(is_details);
        let inside = self.pieces(&source.children, depth + 1);
        self.n_open_figures -= usize::from(is_figure);
        self.n_open_details -= usize::from(is_details);
        let children = match plain {
            Plain::Summary => blocks::inline_only(inside),
            Plain::Blockquote | Plain::Details => self.as_blocks(inside, None),
            _ => self.as_loose(inside),
        };
        let is_part = |node: &Node, part| matches!(node, Node::Element(it) if it.kind == Kind::Plain(part));
        let is_bare =
            children.iter().all(|it| is_part(it, Plain::FigureCaption) || is_part(it, Plain::Summary));
        // A caption of nothing and a summary of nothing say nothing.
        if !blocks::is_blank(&children) && !((is_figure || is_details) && is_bare) {
            self.push_block(Kind::Plain(plain), source, children, pieces);
        }
    }

    /// Something like a `div`: its language and direction go to the blocks in it.
    fn push_boundary(&mut self, source: &HtmlElement, depth: usize, pieces: &mut Vec<Piece>) {
        let (language, direction) = (attributes::language(source), attributes::direction(source));
        let mut inside = self.pieces(&source.children, depth + 1);
        if language.is_some() || direction.is_some() || attributes::anchor_name(source).is_some() {
            inside = self
                .as_blocks(inside, Some(source))
                .into_iter()
                .filter_map(|node| match node {
                    Node::Element(element) => Some(Piece::Block(element)),
                    Node::Text(_) => None,
                })
                .collect();
            let mut anchor =
                self.element(Kind::Plain(Plain::Span), Some(source), Vec::new()).and_then(|it| it.anchor);
            for piece in &mut inside {
                if let Piece::Block(element) = piece {
                    element.language = element.language.take().or_else(|| language.clone());
                    element.direction = element.direction.or(direction);
                    element.anchor = element.anchor.take().or_else(|| anchor.take());
                }
            }
        }
        pieces.push(Piece::Boundary);
        blocks::extend(pieces, inside);
        pieces.push(Piece::Boundary);
    }

    /// A run of words as a paragraph, or as figures where it is nothing but pictures.
    fn push_paragraphs(&mut self, source: Option<&HtmlElement>, run: Vec<Node>, nodes: &mut Vec<Node>) {
        if !blocks::is_only_pictures(&run) {
            let paragraph = self.element(Kind::Plain(Plain::Paragraph), source, run);
            return nodes.extend(paragraph.map(Node::Element));
        }
        for picture in run {
            if !blocks::is_blank(std::slice::from_ref(&picture)) {
                let figure = self.element(Kind::Plain(Plain::Figure), source, vec![picture]);
                nodes.extend(figure.map(Node::Element));
            }
        }
    }
}

/// The names that are both asked for by a link and borne by an element.
fn anchors_in_use(nodes: &[HtmlNode]) -> Vec<&str> {
    const MAX_ANCHORS: usize = 500;
    let mut wanted = Vec::new();
    let mut borne = Vec::new();
    let mut waiting: Vec<&HtmlNode> = nodes.iter().collect();
    while let Some(node) = waiting.pop() {
        let HtmlNode::Element(element) = node else { continue };
        let target = element.attribute("href").and_then(|it| it.rsplit_once('#')).map(|(_, name)| name);
        if let Some(name) = target.filter(|_| wanted.len() < MAX_ANCHORS) {
            wanted.push(name);
        }
        borne.extend(attributes::anchor_name(element));
        waiting.extend(&element.children);
    }
    borne.retain(|name| wanted.contains(name));
    borne
}
