//! Ways back from notes: a note to which a mark in the text leads, and which leads nowhere itself, gets a link to the
//! place of its mark.
//!
//! Deliberately absent: moving notes about, numbering them, and notes whose author has made a way back already.

use super::{Anchor, Element, Kind, LinkAddress, Node, Plain, RichText};

/// Deeper elements are left as they are: two levels are added below them.
const MAX_DEPTH: usize = 60;
const MAX_NOTES: usize = 200;

impl RichText {
    /// Adds ways back, `n_room` of them at most.
    pub(super) fn add_ways_back(&mut self, n_room: usize) {
        let mut marks = Vec::new();
        marks_in(&self.0, &mut marks);
        let mut answered = Vec::new();
        for_each_element(&mut self.0, 0, &mut |note, depth| {
            let Some(name) = note.anchor.as_ref().filter(|it| marks.contains(it)).cloned() else { return };
            let is_full = answered.len() >= n_room.min(MAX_NOTES) || depth > MAX_DEPTH;
            if is_full || !is_note(note) || leads_back(&note.children) || answered.contains(&name) {
                return;
            }
            let Some(place) = place_of_mark(&name) else { return };
            put_at_end(note, way_back(place));
            answered.push(name);
        });
        for_each_element(&mut self.0, 0, &mut |mark, _| {
            let Some(name) = name_asked_by(mark) else { return };
            // A note that is called twice leads back to where it was called first.
            if let Some(index) = answered.iter().position(|it| *it == name) {
                mark.anchor = place_of_mark(&name);
                answered.swap_remove(index);
            }
        });
    }
}

/// The name that the place of a mark gets, from the name of its note.
fn place_of_mark(note: &Anchor) -> Option<Anchor> {
    Anchor::new(&["mark-", note.as_str()].concat()).filter(|it| it.as_str().ends_with(note.as_str()))
}

fn way_back(place: Anchor) -> Node {
    let kind = Kind::WayBack(place);
    Node::Element(Element { kind, language: None, direction: None, anchor: None, children: Vec::new() })
}

/// The note that `element` asks for, if it is a mark: a link of a figure or a sign, with no letter in it. A table of
/// contents leads to places in the text too, and nobody wants to be led back from there.
fn name_asked_by(element: &Element) -> Option<Anchor> {
    const MAX_CHARS: usize = 6;
    let Kind::Link { address: LinkAddress::Anchor(name), .. } = &element.kind else { return None };
    if element.anchor.is_some() {
        return None;
    }
    let mut text = String::new();
    push_text(&element.children, &mut text);
    let text = text.trim();
    let is_mark =
        !text.is_empty() && text.chars().count() <= MAX_CHARS && !text.chars().any(char::is_alphabetic);
    is_mark.then(|| name.clone())
}

fn push_text(nodes: &[Node], text: &mut String) {
    for node in nodes {
        match node {
            Node::Text(part) => text.push_str(part),
            Node::Element(element) => push_text(&element.children, text),
        }
    }
}

fn marks_in(nodes: &[Node], marks: &mut Vec<Anchor>) {
    for node in nodes {
        if let Node::Element(element) = node {
            if marks.len() < MAX_NOTES {
                marks.extend(name_asked_by(element));
            }
            marks_in(&element.children, marks);
        }
    }
}

fn is_note(element: &Element) -> bool {
    matches!(element.kind, Kind::Plain(Plain::ListItem | Plain::Paragraph | Plain::DefinitionDetail))
}

fn leads_back(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Text(_) => false,
        Node::Element(element) => {
            matches!(element.kind, Kind::Link { address: LinkAddress::Anchor(_), .. })
                || leads_back(&element.children)
        }
    })
}

/// Behind the last words of the note, inside its last paragraph where it has paragraphs.
fn put_at_end(note: &mut Element, way_back: Node) {
    let place = match note.children.last_mut() {
        Some(Node::Element(last)) if last.kind == Kind::Plain(Plain::Paragraph) => &mut last.children,
        _ => &mut note.children,
    };
    match place.last_mut() {
        Some(Node::Text(words)) => words.push(' '),
        _ => place.push(Node::Text(" ".to_owned())),
    }
    place.push(way_back);
}

fn for_each_element(nodes: &mut [Node], depth: usize, change: &mut impl FnMut(&mut Element, usize)) {
    for node in nodes {
        if let Node::Element(element) = node {
            change(element, depth);
            for_each_element(&mut element.children, depth + 1, change);
        }
    }
}
