//! A body as plain text: to be searched, shared, counted and cut to an excerpt.
//!
//! Deliberately absent: marks for what was bold or linked.

use super::blocks::is_block;
use super::{Element, Kind, Node, Plain, RichText};

impl RichText {
    /// One line for each block.
    pub fn plain_text(&self) -> String {
        let mut text = String::new();
        push_lines(&self.0, &|_| true, &mut text);
        text.truncate(text.trim_end().len());
        text
    }

    /// Words, by blanks; of scripts that write none, two characters count as a word.
    pub fn n_words(&self) -> usize {
        let mut n_words = 0;
        let mut n_ideographs = 0;
        for word in self.plain_text().split_whitespace() {
            let n_here = word
                .chars()
                .filter(|it| matches!(it, '\u{3040}'..='\u{9fff}' | '\u{e00}'..='\u{eff}'))
                .count();
            n_ideographs += n_here;
            n_words += usize::from(n_here == 0);
        }
        n_words + n_ideographs.div_ceil(2)
    }

    /// Minutes at 230 words a minute, at least 1.
    pub fn reading_minutes(&self) -> u32 {
        const WORDS_PER_MINUTE: usize = 230;
        u32::try_from(self.n_words().div_ceil(WORDS_PER_MINUTE).max(1)).unwrap_or(u32::MAX)
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Plain text as a body: paragraphs where a line is left empty, breaks at the other line ends.
    pub fn from_plain_text(text: &str) -> Self {
        const MAX_BLOCKS: usize = 1_500;
        let mut blocks: Vec<Vec<Node>> = vec![Vec::new()];
        for line in text.lines().take(MAX_BLOCKS) {
            let Some(block) = blocks.last_mut() else { break };
            let line = super::blocks::folded(line).trim().to_owned();
            if line.is_empty() {
                blocks.push(Vec::new());
                continue;
            }
            if !block.is_empty() {
                block.push(Node::Element(plain(Plain::Break, Vec::new())));
            }
            block.push(Node::Text(line));
        }
        blocks.retain(|it| !it.is_empty());
        Self(blocks.into_iter().map(|it| Node::Element(plain(Plain::Paragraph, it))).collect())
    }
}

fn plain(plain: Plain, children: Vec<Node>) -> Element {
    Element { kind: Kind::Plain(plain), language: None, direction: None, anchor: None, children }
}

/// Appends the text of every element for which `is_wanted` holds, and of its descendants.
pub(super) fn push_lines(nodes: &[Node], is_wanted: &dyn Fn(&Kind) -> bool, text: &mut String) {
    for node in nodes {
        match node {
            Node::Text(part) => text.push_str(part),
            Node::Element(element) if !is_wanted(&element.kind) => {}
            Node::Element(element) => {
                let is_line = is_block(&element.kind) || element.kind == Kind::Plain(Plain::Break);
                if is_line {
                    end_line(text);
                }
                push_lines(&element.children, is_wanted, text);
                if is_line {
                    end_line(text);
                }
            }
        }
    }
}

fn end_line(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}
