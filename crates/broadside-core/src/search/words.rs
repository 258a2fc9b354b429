//! The words of a text, folded, with the places where they stand.
//!
//! Scripts that put no blanks between words (Chinese, Japanese, Thai and their neighbours) are taken in overlapping
//! pairs of letters, so that any two letters in a row are found without a dictionary; the last letter of a run stands
//! alone besides, so that it is found by itself. Deliberately absent: stems and stop words, which differ from language
//! to language while the stories of one newsroom may be in several.

use super::fold::{is_mark, push_folded};
use std::ops::Range;

/// What a word is of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word between blanks or signs.
    Whole,
    /// Two letters in a row, of a script without blanks.
    Pair,
    /// The last letter of such a run.
    Tail,
}

/// Calls `take` with each word of `text`, folded, and with its place in bytes.
pub(super) fn each(text: &str, mut take: impl FnMut(&str, Range<usize>, Kind)) {
    let mut folded = String::new();
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let mut end = start + letter.len_utf8();
        if has_no_blanks(letter) {
            folded.clear();
            push_folded(letter, &mut folded);
            match letters.peek().filter(|(_, next)| has_no_blanks(*next)) {
                Some((at, next)) => {
                    end = at + next.len_utf8();
                    push_folded(*next, &mut folded);
                    take(&folded, start..end, Kind::Pair);
                }
                None => take(&folded, start..end, Kind::Tail),
            }
        } else if letter.is_alphanumeric() {
            folded.clear();
            push_folded(letter, &mut folded);
            while let Some((at, next)) = letters.next_if(|(_, it)| continues(*it)) {
                end = at + next.len_utf8();
                push_folded(next, &mut folded);
            }
            if !folded.is_empty() {
                take(&folded, start..end, Kind::Whole);
            }
        }
    }
}

/// The words of `text`, folded, for comparing texts as they stand. The single letters in which runs without blanks end are
/// left out where there are pairs, so that the beginning of a run is found in it.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_in_run = false;
    each(text, |word, _, kind| {
        if !(kind == Kind::Tail && is_in_run) {
            words.push(word.to_owned());
        }
        is_in_run = kind == Kind::Pair;
    });
    words
}

fn continues(letter: char) -> bool {
    // The signs that Indic scripts write on and under letters are no letters to Unicode; their full stops are.
    let is_indic_sign = matches!(letter, '\u{900}'..='\u{dff}') && !matches!(letter, '\u{964}' | '\u{965}');
    (letter.is_alphanumeric() && !has_no_blanks(letter)) || is_mark(letter) || is_indic_sign
}

/// Whether `letter` belongs to a script that puts no blanks between words.
fn has_no_blanks(letter: char) -> bool {
    let is_of_such_script = matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}');
    // The middle dot between names stands among the katakana.
    is_of_such_script && letter != '\u{30fb}'
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<(String, String)> {
        let mut words = Vec::new();
        each(text, |word, place, _| {
            words.push((word.to_owned(), text.get(place).unwrap_or_default().to_owned()));
        });
        words
    }

    #[test]
    fn words_end_at_blanks_and_signs_and_keep_their_places() {
        for (text, expected) in [
            ("", ""),
            ("— …", ""),
            ("Dockers’ strike: day 3", "dockers strike day 3"),
            ("l’eau, d'Agen", "l eau d agen"),
            ("Port-Merrow", "port merrow"),
            ("cafe\u{301} CAFÉ", "cafe cafe"),
            ("हिन्दी में।", "हिन्दी में"),
            ("東京都", "東京 京都 都"),
            ("東", "東"),
            ("2026年 東京", "2026 年 東京 京"),
            ("ソウル・東京", "ソウ ウル ル 東京 京"),
            ("สวัสดี", "สว วั ัส สด ดี ี"),
            ("한국어 신문", "한국어 신문"),
        ] {
            let found: Vec<String> = words(text).into_iter().map(|(word, _)| word).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
        assert_eq!(words("the CAFÉ.").last().map(|it| it.1.as_str()), Some("CAFÉ"));
    }

    proptest! {
        #[test]
        fn places_lie_in_the_text_one_after_another(text in "\\PC{0,40}") {
            let mut last = 0;
            each(&text, |word, place, _| {
                assert!(!word.is_empty() && place.start >= last && text.get(place.clone()).is_some());
                last = place.start;
            });
        }
    }
}
