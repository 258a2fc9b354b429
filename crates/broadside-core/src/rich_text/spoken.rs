//! A body as it is read aloud: block by block, each in pieces short enough for any voice.
//!
//! Deliberately absent: code, which no voice reads well, things from other hosts, and the marks of notes, which would be
//! numbers out of nowhere.

use super::plain_text::push_lines;
use super::{Element, Kind, LinkAddress, Node, Plain, RichText};
use crate::model::LanguageTag;

/// Some voices fall silent in the middle of a longer piece.
const MAX_CHARS: usize = 220;

/// A block that has something to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpokenBlock {
    /// Its place among the blocks of the text.
    pub index: usize,
    /// Its language, where it differs from the text's.
    pub language: Option<LanguageTag>,
    /// What is said of it, in pieces: sentences where they are short enough. Never empty.
    pub pieces: Vec<String>,
}

impl RichText {
    /// What is read aloud.
    pub fn spoken(&self) -> Vec<SpokenBlock> {
        let blocks = self.0.iter().enumerate().map(|(index, node)| {
            let mut text = String::new();
            push_lines(std::slice::from_ref(node), &is_spoken, &mut text);
            let language = match node {
                Node::Element(Element { language, .. }) => language.clone(),
                Node::Text(_) => None,
            };
            SpokenBlock { index, language, pieces: pieces(&text) }
        });
        blocks.filter(|it| !it.pieces.is_empty()).collect()
    }
}

fn is_spoken(kind: &Kind) -> bool {
    !matches!(
        kind,
        Kind::Plain(Plain::Preformatted)
            | Kind::Embed { .. }
            | Kind::WayBack(_)
            | Kind::Link { address: LinkAddress::Anchor(_), .. }
    )
}

/// Pieces that end with a sentence, else with a word.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut piece = String::new();
    for line in text.lines() {
        for word in line.split_whitespace() {
            let n_chars = piece.chars().count() + word.chars().count();
            if n_chars >= MAX_CHARS {
                end_piece(&mut piece, &mut pieces);
            }
            if !piece.is_empty() {
                piece.push(' ');
            }
            piece.push_str(word);
            if ends_sentence(word) {
                end_piece(&mut piece, &mut pieces);
            }
        }
        end_piece(&mut piece, &mut pieces);
    }
    pieces
}

/// What has no letter and no digit is not said.
fn end_piece(piece: &mut String, pieces: &mut Vec<String>) {
    let piece = std::mem::take(piece);
    if piece.chars().any(char::is_alphanumeric) {
        pieces.push(piece);
    }
}

/// Quotation marks and brackets may stand behind the end of a sentence. «Mr.» and «J.» end none: one or two letters, the
/// first of them a capital.
fn ends_sentence(word: &str) -> bool {
    let word = word.trim_end_matches(['"', '\'', '”', '’', '»', '«', '“', ')', ']']);
    let mut letters = word.chars().filter(|it| it.is_alphanumeric());
    let is_short = letters.clone().count() <= 2;
    let is_abbreviation = is_short && letters.next().is_some_and(char::is_uppercase);
    word.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।']) && !is_abbreviation
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::rich_text::Anchor;

    fn element(kind: Kind, children: Vec<Node>) -> Node {
        Node::Element(Element { kind, language: None, direction: None, anchor: None, children })
    }

    fn words(text: &str) -> Node {
        Node::Text(text.to_owned())
    }

    fn paragraph(text: &str) -> Node {
        element(Kind::Plain(Plain::Paragraph), vec![words(text)])
    }

    #[test]
    fn sentences_are_said_one_by_one_and_abbreviations_end_none() {
        assert_eq!(
            pieces("“Load it.” He said no. Mr. Oar and J. Quay left!"),
            ["“Load it.”", "He said no.", "Mr. Oar and J. Quay left!"]
        );
        assert_eq!(pieces("من هنا؟ من هناك."), ["من هنا؟", "من هناك."]);
    }

    #[test]
    fn no_piece_is_longer_than_a_voice_holds_out() {
        let long = "and so on ".repeat(200);
        let pieces = pieces(&long);
        assert!(pieces.iter().all(|it| it.chars().count() <= MAX_CHARS), "{pieces:?}");
        assert_eq!(pieces.join(" "), long.trim());
    }

    #[test]
    fn code_marks_of_notes_and_rules_are_passed_over() {
        let mark = Kind::Link { address: LinkAddress::Anchor(Anchor::new("n1").unwrap()), title: None };
        let text = RichText(vec![
            element(
                Kind::Plain(Plain::Paragraph),
                vec![words("Four feet"), element(mark, vec![words("1")]), words(".")],
            ),
            element(Kind::Plain(Plain::Rule), Vec::new()),
            element(Kind::Plain(Plain::Preformatted), vec![words("tide --now")]),
            paragraph("***"),
            paragraph("At dawn."),
        ]);
        let spoken: Vec<(usize, String)> =
            text.spoken().into_iter().map(|it| (it.index, it.pieces.join(" "))).collect();
        assert_eq!(spoken, [(0, "Four feet.".to_owned()), (4, "At dawn.".to_owned())]);
    }
}
