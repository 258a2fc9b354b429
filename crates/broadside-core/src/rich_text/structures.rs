//! Lists and tables: elements whose children may only be certain others.
//!
//! Deliberately absent: repairing tables. The parser did, by the HTML standard; what is still out of place is
//! left out.

use super::attributes;
use super::blocks::{self, Piece};
use super::walk::Walk;
use super::{Kind, Node, Plain};
use crate::html::{HtmlElement, HtmlNode};

impl Walk<'_> {
    /// `ul` or `ol`. What stands in a list without an item of its own gets one.
    pub fn push_list(&mut self, source: &HtmlElement, depth: usize, pieces: &mut Vec<Piece>) {
        let mut items = Vec::new();
        for node in &source.children {
            let (item, inside) = match node {
                HtmlNode::Element(item) if item.name == "li" => (Some(item), item.children.as_slice()),
                other => (None, std::slice::from_ref(other)),
            };
            // Two levels, because an item may have to be made.
            let inside = self.pieces(inside, depth + 2);
            let children = self.as_loose(inside);
            if !blocks::is_blank(&children) {
                items.extend(self.element(Kind::Plain(Plain::ListItem), item, children).map(Node::Element));
            }
        }
        let kind = if source.name == "ol" {
            attributes::ordered_list(source)
        } else {
            Kind::Plain(Plain::UnorderedList)
        };
        if !items.is_empty() {
            self.push_block(kind, source, items, pieces);
        }
    }

    /// `dl`, with or without groups in `div`s.
    pub fn push_definition_list(&mut self, source: &HtmlElement, depth: usize, pieces: &mut Vec<Piece>) {
        let mut parts = Vec::new();
        for node in &source.children {
            match node {
                HtmlNode::Element(group) if group.name == "div" => {
                    for node in &group.children {
                        self.push_definition_part(node, depth + 2, &mut parts);
                    }
                }
                node => self.push_definition_part(node, depth + 2, &mut parts),
            }
        }
        if !parts.is_empty() {
            self.push_block(Kind::Plain(Plain::DefinitionList), source, parts, pieces);
        }
    }

    fn push_definition_part(&mut self, node: &HtmlNode, depth: usize, parts: &mut Vec<Node>) {
        let (source, inside, is_term) = match node {
            HtmlNode::Element(it) if it.name == "dt" => (Some(it), it.children.as_slice(), true),
            HtmlNode::Element(it) if it.name == "dd" => (Some(it), it.children.as_slice(), false),
            other => (None, std::slice::from_ref(other), false),
        };
        let inside = self.pieces(inside, depth);
        let children = if is_term { blocks::inline_only(inside) } else { self.as_loose(inside) };
        if !blocks::is_blank(&children) {
            let plain = if is_term { Plain::DefinitionTerm } else { Plain::DefinitionDetail };
            parts.extend(self.element(Kind::Plain(plain), source, children).map(Node::Element));
        }
    }

    /// `table` with its caption, sections and rows.
    pub fn push_table(&mut self, source: &HtmlElement, depth: usize, pieces: &mut Vec<Piece>) {
        let mut parts = Vec::new();
        for node in &source.children {
            let HtmlNode::Element(part) = node else { continue };
            let plain = match part.name.as_str() {
                "caption" => {
                    let children = blocks::inline_only(self.pieces(&part.children, depth + 2));
                    if !blocks::is_blank(&children) {
                        let caption = self.element(Kind::Plain(Plain::TableCaption), Some(part), children);
                        parts.extend(caption.map(Node::Element));
                    }
                    continue;
                }
                "tr" => {
                    self.push_row(part, depth + 1, &mut parts);
                    continue;
                }
                "thead" => Plain::TableHead,
                "tbody" => Plain::TableBody,
                "tfoot" => Plain::TableFoot,
                _ => continue,
            };
            let mut rows = Vec::new();
            for node in &part.children {
                if let HtmlNode::Element(row) = node
                    && row.name == "tr"
                {
                    self.push_row(row, depth + 2, &mut rows);
                }
            }
            if !rows.is_empty() {
                parts.extend(self.element(Kind::Plain(plain), Some(part), rows).map(Node::Element));
            }
        }
        if !blocks::is_blank(&parts) {
            self.push_block(Kind::Plain(Plain::Table), source, parts, pieces);
        }
    }

    /// A row; its empty cells stay, because they hold their column's place.
    fn push_row(&mut self, source: &HtmlElement, depth: usize, rows: &mut Vec<Node>) {
        let mut cells = Vec::new();
        for node in &source.children {
            if let HtmlNode::Element(cell) = node
                && matches!(cell.name.as_str(), "td" | "th")
            {
                let inside = self.pieces(&cell.children, depth + 2);
                let children = self.as_loose(inside);
                cells.extend(self.element(attributes::cell(cell), Some(cell), children).map(Node::Element));
            }
        }
        if !cells.is_empty() {
            rows.extend(self.element(Kind::Plain(Plain::TableRow), Some(source), cells).map(Node::Element));
        }
    }
}
