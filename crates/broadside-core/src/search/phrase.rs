//! Words that have to stand one after another; a single word is the shortest phrase.
//!
//! Deliberately absent: finding it in an index, which `ranking` does.

use super::words::{self, Kind};

/// A phrase of at least one word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    /// All but the last word, folded.
    pub(super) before: Vec<String>,
    /// The last word, folded.
    pub(super) last: String,
    /// Whether the last word is meant as it stands, and not as a beginning.
    pub(super) is_whole: bool,
}

impl Phrase {
    /// The phrase that `text` says; `None` where there is no word in it.
    pub(super) fn of(text: &str, is_whole: bool) -> Option<Self> {
        let mut before = Vec::new();
        words::each(text, |word, _, kind| before.push((word.to_owned(), kind)));
        // The tail of a run that may go on is in the pair before it already.
        if let [.., (_, Kind::Pair), (_, Kind::Tail)] = before.as_slice() {
            before.pop();
        }
        let (last, _) = before.pop()?;
        Some(Self { before: before.into_iter().map(|it| it.0).collect(), last, is_whole })
    }

    /// How many words it has.
    pub(super) fn n_words(&self) -> usize {
        self.before.len() + 1
    }

    /// Whether `words` are this phrase, one after another.
    pub(super) fn fits<'a>(&self, words: impl IntoIterator<Item = &'a str>) -> bool {
        let mut words = words.into_iter();
        let is_beginning_right = self.before.iter().all(|it| words.next() == Some(it.as_str()));
        is_beginning_right && words.next().is_some_and(|it| self.fits_last(it))
    }

    fn fits_last(&self, word: &str) -> bool {
        if self.is_whole { word == self.last } else { word.starts_with(&self.last) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(phrase: &str, is_whole: bool, text: &str) -> bool {
        Phrase::of(phrase, is_whole).is_some_and(|it| it.fits(text.split(' ')))
    }

    #[test]
    fn the_last_word_of_what_is_being_typed_is_a_beginning() {
        assert!(fits("Dock", false, "dockers") && !fits("dock", true, "dockers"));
        assert!(fits("general str", false, "general strike") && !fits("gen str", false, "general strike"));
        assert!(fits("l’eau", false, "l eaux usees"));
        assert!(!fits("general strike", false, "general"), "there must be a second word");
    }

    #[test]
    fn what_has_no_word_is_no_phrase() {
        assert_eq!(Phrase::of("…", false), None);
    }

    #[test]
    fn the_tail_of_a_run_is_asked_for_only_alone_or_inside() {
        assert!(fits("東京 news", false, "東京 京 newspaper"));
        let phrase = Phrase::of("東京都", false);
        assert_eq!(phrase.map(|it| (it.before, it.last)), Some((vec!["東京".to_owned()], "京都".to_owned())));
        assert_eq!(Phrase::of("東", false).map(|it| it.last), Some("東".to_owned()));
    }
}
