//! The piece of a long text in which an answer stands, to be shown where title and excerpt say nothing of it.
//!
//! Deliberately absent: marking it (`marks`), and several pieces. Readers look for one reason to open a story.

use super::expression::Expression;
use super::marks::{Place, places};
use std::collections::BTreeSet;

/// As much as an excerpt, in bytes; scripts whose letters take more say more with each.
const N_BYTES: usize = 240;
/// What stands before the first word that answers.
const N_BYTES_BEFORE: usize = 60;

/// The piece of `text` in which the most of what `expression` asks for stands close together, the first of such; `None`
/// where none of it does.
pub fn passage(text: &str, expression: &Expression) -> Option<String> {
    let mut places = places(text, expression);
    places.sort_by_key(|it| it.range.start);
    let mut best: Option<(usize, &Place)> = None;
    for (index, first) in places.iter().enumerate() {
        let end = first.range.start + N_BYTES - N_BYTES_BEFORE;
        let near = places.iter().skip(index).take_while(|it| it.range.end <= end);
        let n_phrases = near.map(|it| it.phrase).collect::<BTreeSet<_>>().len();
        if best.is_none_or(|(most, _)| n_phrases > most) {
            best = Some((n_phrases, first));
        }
    }
    let (_, first) = best?;
    let start = start_before(text, first.range.start);
    let end = end_after(text, first.range.end.max(start.saturating_add(N_BYTES)), first.range.end);
    let piece = text.get(start..end)?.trim();
    let before = if start > 0 { "… " } else { "" };
    let after = if end < text.len() { " …" } else { "" };
    Some([before, piece, after].concat())
}

/// Where the first whole word begins that is near enough before `place`.
fn start_before(text: &str, place: usize) -> usize {
    let earliest = text.floor_char_boundary(place.saturating_sub(N_BYTES_BEFORE));
    if earliest == 0 {
        return 0;
    }
    let between = text.get(earliest..place).unwrap_or_default();
    // Scripts without blanks may begin anywhere.
    between.find(char::is_whitespace).map_or(earliest, |it| earliest + it)
}

/// Where the last whole word ends before `latest`, and not before `place`.
fn end_after(text: &str, latest: usize, place: usize) -> usize {
    if latest >= text.len() {
        return text.len();
    }
    let latest = text.floor_char_boundary(latest);
    let between = text.get(place..latest).unwrap_or_default();
    between.rfind(char::is_whitespace).map_or(latest, |it| place + it)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::search::is_marked;
    use proptest::prelude::*;

    fn found(text: &str, search: &str) -> Option<String> {
        passage(text, &Expression::parse(search))
    }

    #[test]
    fn a_short_text_is_its_own_passage() {
        assert_eq!(found("They hauled all night.", "haul").as_deref(), Some("They hauled all night."));
        assert_eq!(found("They hauled all night.", "strike"), None);
        assert_eq!(found("They hauled all night.", "topic:labour"), None, "a field stands in no text");
    }

    #[test]
    fn a_long_text_is_cut_between_words_around_what_answers() {
        let text = [
            "The harbour was quiet. ".repeat(30),
            "A strike began. ".to_owned(),
            "Nobody slept. ".repeat(30),
        ]
        .concat();
        let passage = found(&text, "strike").unwrap();
        assert!(passage.starts_with("… ") && passage.ends_with(" …"), "{passage}");
        assert!(passage.contains("quiet. A strike began. Nobody slept."), "{passage}");
        let inner = passage.trim_matches(['…', ' ']);
        assert!(text.contains(inner) && inner.len() <= N_BYTES, "{passage}");
        let is_whole = |word: &str| {
            ["The", "harbour", "was", "quiet.", "A", "strike", "began.", "Nobody", "slept."].contains(&word)
        };
        assert!(inner.split(' ').all(is_whole), "{passage}");
    }

    #[test]
    fn where_more_of_it_stands_together_is_better_than_where_some_of_it_stands_first() {
        let text =
            ["A strike. ", &"Nothing happened here for long. ".repeat(20), "The dockers strike again."]
                .concat();
        let passage = found(&text, "strike dockers").unwrap();
        assert!(passage.contains("The dockers strike again."), "{passage}");
    }

    #[test]
    fn a_script_without_blanks_is_cut_between_letters() {
        let text = ["港の話".repeat(60), "東京の新聞".to_owned(), "港の話".repeat(60)].concat();
        let passage = found(&text, "東京").unwrap();
        assert!(passage.contains("東京の新聞") && passage.len() < 260, "{passage}");
    }

    proptest! {
        #[test]
        fn a_passage_answers_as_its_text_does(text in "[a-zé 東京。]{0,600}", search in "[a-z東]{1,2}") {
            let expression = Expression::parse(&search);
            let passage = passage(&text, &expression);
            prop_assert_eq!(passage.is_some(), is_marked(&text, &expression));
        }
    }
}
