//! Putting pieces together: text to text, words to runs, runs to paragraphs.
//!
//! Deliberately absent: HTML. What comes in has passed the allow-list.

use super::{Element, Kind, Node, Plain};

/// Part of a body before it is known what stands around it.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    /// Words, or something among words.
    Inline(Node),
    /// A block.
    Block(Element),
    /// Where one paragraph ends and another may begin.
    Boundary,
}

/// Adds a piece, joining text to the text before it.
pub(super) fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    if let (Some(Piece::Inline(Node::Text(earlier))), Piece::Inline(Node::Text(text))) =
        (pieces.last_mut(), &piece)
    {
        let is_gap_doubled = earlier.ends_with(' ') && text.starts_with(' ');
        earlier.push_str(if is_gap_doubled { text.get(1..).unwrap_or_default() } else { text });
    } else {
        pieces.push(piece);
    }
}

/// Adds pieces, joining text to text.
pub(super) fn extend(pieces: &mut Vec<Piece>, more: Vec<Piece>) {
    for piece in more {
        push(pieces, piece);
    }
}

/// Adds finished blocks.
pub(super) fn push_nodes(pieces: &mut Vec<Piece>, nodes: Vec<Node>) {
    pieces.extend(nodes.into_iter().map(|node| match node {
        Node::Element(element) => Piece::Block(element),
        Node::Text(_) => Piece::Inline(node),
    }));
}

/// `text` with each run of HTML's white space as one blank. The no-break space is none of it.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut is_after_blank = false;
    for letter in text.chars() {
        let is_blank = letter.is_ascii_whitespace();
        if !is_blank {
            folded.push(letter);
        } else if !is_after_blank {
            folded.push(' ');
        }
        is_after_blank = is_blank;
    }
    folded
}

/// Whether nothing in `nodes` can be seen. An element that a link asks for counts as seen.
pub(super) fn is_blank(nodes: &[Node]) -> bool {
    nodes.iter().all(|node| match node {
        Node::Text(text) => {
            text.chars().all(|it| it.is_whitespace() || matches!(it, '\u{200b}' | '\u{feff}'))
        }
        Node::Element(element) => match element.kind {
            Kind::Image(_) | Kind::Embed { .. } | Kind::Plain(Plain::Rule) => false,
            _ => element.anchor.is_none() && is_blank(&element.children),
        },
    })
}

/// Whether `nodes` are pictures, perhaps linked, and nothing else that can be seen.
pub(super) fn is_only_pictures(nodes: &[Node]) -> bool {
    let is_picture = |node: &Node| match node {
        Node::Element(Element { kind: Kind::Image(_), .. }) => true,
        Node::Element(it) => matches!(it.kind, Kind::Link { .. }) && is_only_pictures(&it.children),
        Node::Text(_) => false,
    };
    let mut seen = nodes.iter().filter(|it| !is_blank(std::slice::from_ref(it))).peekable();
    seen.peek().is_some() && seen.all(is_picture)
}

/// The words of `pieces`, blocks dissolved.
pub(super) fn inline_only(pieces: Vec<Piece>) -> Vec<Node> {
    let mut words = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Inline(_) => push(&mut words, piece),
            Piece::Block(element) => push_words(element, &mut words),
            Piece::Boundary => push(&mut words, Piece::Inline(Node::Text(" ".to_owned()))),
        }
    }
    let nodes = words.into_iter().filter_map(|piece| match piece {
        Piece::Inline(node) => Some(node),
        Piece::Block(_) | Piece::Boundary => None,
    });
    trimmed(nodes.collect())
}

/// A run of words, or a block between runs.
pub(super) enum Part {
    /// Words that are not blank.
    Run(Vec<Node>),
    /// A block.
    Block(Element),
}

/// Pieces as runs and blocks.
pub(super) fn parted(pieces: Vec<Piece>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut run = Vec::new();
    for piece in pieces {
        if let Piece::Inline(node) = piece {
            run.push(node);
            continue;
        }
        push_runs(std::mem::take(&mut run), &mut parts);
        if let Piece::Block(element) = piece {
            parts.push(Part::Block(element));
        }
    }
    push_runs(run, &mut parts);
    parts
}

/// Adds a run, cut where its author, for want of a paragraph, wrote two breaks; blank ones are left out.
fn push_runs(run: Vec<Node>, parts: &mut Vec<Part>) {
    let mut part = Vec::new();
    let mut n_breaks = 0;
    for node in run {
        if is_break(&node) {
            n_breaks += 1;
        } else if !matches!(&node, Node::Text(text) if text == " ") {
            if n_breaks >= 2 {
                push_run(std::mem::take(&mut part), parts);
            }
            n_breaks = 0;
        }
        part.push(node);
    }
    push_run(part, parts);
}

fn push_run(run: Vec<Node>, parts: &mut Vec<Part>) {
    let run = trimmed(run);
    if !is_blank(&run) {
        parts.push(Part::Run(run));
    }
}

/// Without breaks and blanks at the ends.
fn trimmed(mut nodes: Vec<Node>) -> Vec<Node> {
    let is_edge =
        |node: &Node| is_break(node) || matches!(node, Node::Text(text) if text.trim_ascii().is_empty());
    while nodes.last().is_some_and(is_edge) {
        nodes.pop();
    }
    let n_leading = nodes.iter().take_while(|it| is_edge(it)).count();
    nodes.drain(..n_leading);
    if let Some(Node::Text(text)) = nodes.last_mut() {
        text.truncate(text.trim_ascii_end().len());
    }
    if let Some(Node::Text(text)) = nodes.first_mut() {
        let n_blanks = text.len() - text.trim_ascii_start().len();
        text.drain(..n_blanks);
    }
    nodes
}

fn push_words(element: Element, words: &mut Vec<Piece>) {
    for child in element.children {
        match child {
            Node::Element(inner) if is_block(&inner.kind) => push_words(inner, words),
            other => push(words, Piece::Inline(other)),
        }
    }
}

fn is_break(node: &Node) -> bool {
    matches!(node, Node::Element(it) if it.kind == Kind::Plain(Plain::Break))
}

/// Whether `node` stands among words.
pub(super) fn is_inline(node: &Node) -> bool {
    !matches!(node, Node::Element(it) if is_block(&it.kind))
}

/// Whether `kind` begins on a line of its own.
pub(super) fn is_block(kind: &Kind) -> bool {
    match kind {
        Kind::Link { .. } | Kind::Image(_) | Kind::WayBack(_) | Kind::Time(_) => false,
        Kind::Embed { .. } | Kind::OrderedList { .. } | Kind::Cell(_) => true,
        Kind::Plain(plain) => !matches!(
            plain,
            Plain::Break
                | Plain::Code
                | Plain::Keyboard
                | Plain::Sample
                | Plain::Emphasis
                | Plain::Strong
                | Plain::Bold
                | Plain::Italic
                | Plain::Underline
                | Plain::Strikethrough
                | Plain::Subscript
                | Plain::Superscript
                | Plain::Mark
                | Plain::Small
                | Plain::Abbreviation
                | Plain::Cite
                | Plain::Quote
                | Plain::Span
        ),
    }
}
