//! A rich-text tree as an outline, one node a line, to be compared and read by people.
//!
//! Deliberately absent: anything that is not in the tree; two equal trees have one outline and two different
//! ones two.

use broadside_core::model::Image;
use broadside_core::rich_text::{Element, Kind, LinkAddress, Node, RichText};

/// The outline of a body.
pub fn outline(text: &RichText) -> String {
    let mut lines = String::new();
    push_nodes(&text.0, 0, &mut lines);
    lines
}

fn push_nodes(nodes: &[Node], depth: usize, lines: &mut String) {
    for node in nodes {
        lines.push_str(&"  ".repeat(depth));
        match node {
            Node::Text(text) => lines.extend([format!("{text:?}"), "\n".to_owned()]),
            Node::Element(element) => {
                lines.push_str(&head(element));
                lines.push('\n');
                push_nodes(&element.children, depth + 1, lines);
            }
        }
    }
}

fn head(element: &Element) -> String {
    let mut head = match &element.kind {
        Kind::Plain(plain) => format!("{plain:?}"),
        Kind::Link { address, title } => {
            let target = match address {
                LinkAddress::Web(address) => address.as_str().to_owned(),
                LinkAddress::Mail(mailbox) => format!("mail {mailbox}"),
                LinkAddress::Anchor(anchor) => format!("here {}", anchor.as_str()),
            };
            format!("Link {target}{}", named(title.as_deref()))
        }
        Kind::Image(Image { address, alt, size_px }) => {
            let size = size_px.map(|(width, height)| format!(" {width}x{height}")).unwrap_or_default();
            format!("Image {}{}{size}", address.as_str(), named(Some(alt).filter(|it| !it.is_empty())))
        }
        Kind::Embed { address, title } => format!("Embed {}{}", address.as_str(), named(title.as_deref())),
        Kind::WayBack(mark) => format!("WayBack to #{}", mark.as_str()),
        Kind::Time(moment) => format!("Time {moment}"),
        Kind::OrderedList { start, is_reversed } => {
            let start = start.map(|it| format!(" from {it}")).unwrap_or_default();
            format!("OrderedList{start}{}", if *is_reversed { " reversed" } else { "" })
        }
        Kind::Cell(cell) => {
            let scope = cell.scope.map(|it| format!(" heads {it:?}")).unwrap_or_default();
            let span = if (cell.n_columns, cell.n_rows) == (1, 1) {
                String::new()
            } else {
                format!(" {}x{}", cell.n_columns, cell.n_rows)
            };
            format!("Cell{scope}{span}")
        }
    };
    if let Some(language) = &element.language {
        head.extend([" lang=", language.as_str()]);
    }
    if let Some(direction) = element.direction {
        head.extend([" dir=", direction.as_str()]);
    }
    if let Some(anchor) = &element.anchor {
        head.extend([" id=", anchor.as_str()]);
    }
    head
}

fn named(name: Option<impl AsRef<str>>) -> String {
    name.map(|it| format!(" «{}»", it.as_ref())).unwrap_or_default()
}
