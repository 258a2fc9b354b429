//! Titles, names and other single lines out of foreign text.
//!
//! Deliberately absent: markup. A title is text; what looked like markup in it is gone.

use super::allow_list::{Treatment, treatment};
use crate::html::{HtmlNode, HtmlParser};

/// The text of a fragment of HTML on one line: entities decoded once, white space folded, the characters that
/// turn the direction of what follows them removed.
pub fn line_from_html(html: &str, parser: &dyn HtmlParser) -> String {
    if !html.contains(['&', '<']) {
        return tidied(html);
    }
    line_from_nodes(&super::parsed(html, parser))
}

/// As [`line_from_html`], of HTML that is parsed already.
pub(crate) fn line_from_nodes(nodes: &[HtmlNode]) -> String {
    let mut text = String::new();
    push_text(nodes, 0, &mut text);
    tidied(&text)
}

/// `text` on one line, without the controls of direction (U+202A to U+202E, U+2066 to U+2069) and others.
pub fn tidied(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let is_kept = |it: &char| !matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let mut is_gap_due = false;
    for letter in text.chars().filter(is_kept) {
        if letter.is_whitespace() || letter.is_control() {
            is_gap_due = true;
            continue;
        }
        if is_gap_due && !line.is_empty() {
            line.push(' ');
        }
        is_gap_due = false;
        line.push(letter);
    }
    line
}

fn push_text(nodes: &[HtmlNode], depth: usize, text: &mut String) {
    if depth == super::walk::MAX_DEPTH {
        return;
    }
    for node in nodes {
        match node {
            HtmlNode::Text(part) => text.push_str(part),
            HtmlNode::Element(element) => {
                let fate = treatment(&element.name);
                if matches!(fate, Treatment::Drop | Treatment::Embed) {
                    continue;
                }
                // Whatever would begin a new line separates words here.
                let is_inline = matches!(
                    fate,
                    Treatment::Inline(_)
                        | Treatment::Link
                        | Treatment::Time
                        | Treatment::Image
                        | Treatment::Unwrap
                );
                if !is_inline {
                    text.push(' ');
                }
                push_text(&element.children, depth + 1, text);
                if !is_inline {
                    text.push(' ');
                }
            }
        }
    }
}
