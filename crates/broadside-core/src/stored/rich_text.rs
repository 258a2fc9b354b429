//! Bodies: a text is a string, an element is `[name, attributes, child, …]`, attributes being `0` where there
//! are none.
//!
//! Deliberately absent: markup. The names are HTML's because they are short and known, and nothing ever
//! parses them as HTML.

mod names;

use super::article::{address, image_from_value, image_to_value, language};
use super::fields::{Fields, optional, string};
use crate::model::{Direction, LanguageTag};
use crate::rich_text::{Anchor, Cell, Element, Kind, LinkAddress, Node, RichText, Scope};
use serde_json::Value;

/// As deep as the walk makes them.
const MAX_DEPTH: usize = 64;

/// A body.
pub(super) fn to_value(text: &RichText) -> Value {
    Value::Array(text.0.iter().map(node_to_value).collect())
}

/// Reads what [`to_value`] wrote.
pub(super) fn from_value(value: &Value) -> Option<RichText> {
    let nodes: Option<Vec<Node>> =
        value.as_array()?.iter().map(|it| node_from_value(it, MAX_DEPTH)).collect();
    nodes.map(RichText)
}

fn node_to_value(node: &Node) -> Value {
    let element = match node {
        Node::Text(text) => return Value::from(text.as_str()),
        Node::Element(element) => element,
    };
    let mut attributes = Fields::default();
    attributes.put_some("lang", element.language.as_ref().map(LanguageTag::as_str));
    attributes.put_some("dir", element.direction.map(Direction::as_str));
    attributes.put_some("id", element.anchor.as_ref().map(Anchor::as_str));
    let name = match &element.kind {
        Kind::Plain(plain) => names::of(*plain),
        Kind::Link { address, title } => {
            match address {
                LinkAddress::Web(address) => attributes.put("href", address.as_str()),
                LinkAddress::Mail(mailbox) => attributes.put("mail", mailbox.as_str()),
                LinkAddress::Anchor(anchor) => attributes.put("to", anchor.as_str()),
            }
            attributes.put_some("title", title.as_deref());
            "a"
        }
        Kind::Image(image) => {
            attributes.put("image", image_to_value(image));
            "img"
        }
        Kind::Embed { address, title } => {
            attributes.put("href", address.as_str());
            attributes.put_some("title", title.as_deref());
            "embed"
        }
        Kind::WayBack(mark) => {
            attributes.put("to", mark.as_str());
            "back"
        }
        Kind::Time(moment) => {
            attributes.put("moment", moment.as_str());
            "time"
        }
        Kind::OrderedList { start, is_reversed } => {
            attributes.put_some("start", *start);
            attributes.put_some("reversed", is_reversed.then_some(true));
            "ol"
        }
        Kind::Cell(cell) => {
            put_cell(&mut attributes, cell);
            "td"
        }
    };
    let attributes = if attributes.is_empty() { Value::from(0) } else { attributes.into_value() };
    let mut parts = vec![Value::from(name), attributes];
    parts.extend(element.children.iter().map(node_to_value));
    Value::Array(parts)
}

fn node_from_value(value: &Value, n_levels_left: usize) -> Option<Node> {
    if let Some(text) = value.as_str() {
        return Some(Node::Text(text.to_owned()));
    }
    let [name, attributes, children @ ..] = value.as_array()?.as_slice() else { return None };
    let n_levels_left = n_levels_left.checked_sub(1)?;
    let children: Option<Vec<Node>> = children.iter().map(|it| node_from_value(it, n_levels_left)).collect();
    Some(Node::Element(Element {
        kind: kind(name.as_str()?, attributes)?,
        language: optional(attributes, "lang", language)?,
        direction: optional(attributes, "dir", direction)?,
        anchor: optional(attributes, "id", anchor)?,
        children: children?,
    }))
}

fn kind(name: &str, attributes: &Value) -> Option<Kind> {
    let title = || optional(attributes, "title", string);
    Some(match name {
        "a" => Kind::Link { address: link_address(attributes)?, title: title()? },
        "img" => Kind::Image(image_from_value(attributes.get("image")?)?),
        "embed" => Kind::Embed { address: address(attributes.get("href")?)?, title: title()? },
        "back" => Kind::WayBack(anchor(attributes.get("to")?)?),
        "time" => Kind::Time(string(attributes.get("moment")?)?),
        "ol" => Kind::OrderedList {
            start: optional(attributes, "start", |it| it.as_i64().and_then(|it| i32::try_from(it).ok()))?,
            is_reversed: attributes.get("reversed").is_some(),
        },
        "td" => Kind::Cell(cell(attributes)?),
        _ => Kind::Plain(names::plain(name)?),
    })
}

fn link_address(attributes: &Value) -> Option<LinkAddress> {
    if let Some(mailbox) = attributes.get("mail") {
        return Some(LinkAddress::Mail(string(mailbox)?));
    }
    if let Some(name) = attributes.get("to") {
        return Some(LinkAddress::Anchor(anchor(name)?));
    }
    Some(LinkAddress::Web(address(attributes.get("href")?)?))
}

fn put_cell(attributes: &mut Fields, cell: &Cell) {
    let scope = cell.scope.map(|scope| match scope {
        Scope::Auto => "auto",
        Scope::Column => "col",
        Scope::Row => "row",
    });
    attributes.put_some("scope", scope);
    attributes.put_some("columns", (cell.n_columns != 1).then_some(cell.n_columns));
    attributes.put_some("rows", (cell.n_rows != 1).then_some(cell.n_rows));
}

fn cell(attributes: &Value) -> Option<Cell> {
    let scope = optional(attributes, "scope", |it| match it.as_str()? {
        "auto" => Some(Scope::Auto),
        "col" => Some(Scope::Column),
        "row" => Some(Scope::Row),
        _ => None,
    })?;
    let span = |key| {
        let span = optional(attributes, key, |it| u16::try_from(it.as_u64()?).ok())?.unwrap_or(1);
        (1..=100).contains(&span).then_some(span)
    };
    Some(Cell { scope, n_columns: span("columns")?, n_rows: span("rows")? })
}

fn direction(value: &Value) -> Option<Direction> {
    match value.as_str()? {
        "ltr" => Some(Direction::LeftToRight),
        "rtl" => Some(Direction::RightToLeft),
        _ => None,
    }
}

fn anchor(value: &Value) -> Option<Anchor> {
    Anchor::new(value.as_str()?)
}

#[cfg(test)]
pub(in crate::stored) mod tests;
