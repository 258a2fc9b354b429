//! The first words of a text, for a card.
//!
//! Deliberately absent: choosing the best sentence. The first ones are what the writer put first.

use super::plain_text::push_lines;
use super::{Kind, LinkAddress, Plain, RichText};

impl RichText {
    /// At most `max_chars` characters of the running text, cut between words with an ellipsis. Headings,
    /// captions, tables, code and footnote marks are left out, unless there is nothing else.
    pub fn excerpt(&self, max_chars: usize) -> String {
        let mut text = String::new();
        push_lines(&self.0, &is_running_text, &mut text);
        if text.trim().is_empty() {
            text = self.plain_text();
        }
        shortened(&text, max_chars)
    }
}

/// `text` on one line, cut to `max_chars` characters at the end of a word, with an ellipsis where it was cut.
/// The ellipsis counts.
pub fn shortened(text: &str, max_chars: usize) -> String {
    const ELLIPSIS: char = '\u{2026}';
    let line = super::title::tidied(text);
    let Some((limit, _)) = line.char_indices().nth(max_chars) else { return line };
    let room = line.get(..limit).unwrap_or_default();
    // One character makes way for the ellipsis.
    let room = room.char_indices().next_back().and_then(|(last, _)| room.get(..last)).unwrap_or_default();
    let is_at_word_end = line.get(room.len()..).is_some_and(|it| !it.starts_with(char::is_alphanumeric));
    let n_kept = match room.rfind(' ') {
        // Some scripts write no blanks; half a line is not given up for a word.
        Some(blank) if !is_at_word_end && blank >= room.len() / 2 => blank,
        _ => room.len(),
    };
    let is_loose_end =
        |it: char| it.is_whitespace() || matches!(it, ',' | ';' | ':' | '.' | '-' | '\u{2013}' | '\u{2014}');
    let mut short = room.get(..n_kept).unwrap_or_default().trim_end_matches(is_loose_end).to_owned();
    short.push(ELLIPSIS);
    short
}

/// `line` with a bare ellipsis at its end for the bracketed one that WordPress writes.
pub(crate) fn with_bare_ellipsis(line: String) -> String {
    for bracketed in ["[\u{2026}]", "[...]"] {
        if let Some(text) = line.strip_suffix(bracketed) {
            return [text.trim_end(), "\u{2026}"].concat();
        }
    }
    line
}

fn is_running_text(kind: &Kind) -> bool {
    match kind {
        Kind::Link { address: LinkAddress::Anchor(_), .. } | Kind::Embed { .. } => false,
        Kind::Plain(plain) => !matches!(
            plain,
            Plain::Heading2
                | Plain::Heading3
                | Plain::Heading4
                | Plain::Heading5
                | Plain::Heading6
                | Plain::Preformatted
                | Plain::Figure
                | Plain::FigureCaption
                | Plain::Table
                | Plain::TableCaption
        ),
        _ => true,
    }
}
