//! The index: which words stand in which documents, and where. It grows document by document, and is kept quick to ask by
//! work in small steps that its owner asks for, so that no frame of a page waits for it.
//!
//! Documents are numbered as they come. What was written last is a draft; drafts become segments, and neighbouring
//! segments of like size are merged, as in most search engines since the log-structured merge tree (O'Neil and others,
//! 1996). So there are never more than about twenty, however many documents there are. Deliberately absent: taking a
//! document out; its owner does not show it.

use super::merging::Merging;
use super::segment::{Position, Segment};
use super::words;

/// Words that a draft holds before it becomes a segment: sorting them is the longest step that is never divided.
const MAX_WORDS_OF_DRAFT: usize = 4_000;
/// Positions left free between a title and its text, so that no phrase stands in both.
const GAP: usize = 1;

/// The index.
#[derive(Debug, Default)]
pub(super) struct Index {
    lengths: Vec<Length>,
    /// Of all documents, in words.
    n_words: u64,
    draft: Draft,
    segments: Vec<Segment>,
    /// The left one of the two segments that are being merged, and how far that is.
    merging: Option<(usize, Merging)>,
}

/// A document's length in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Length {
    /// Words of its title: positions before this are in it.
    pub(super) n_in_title: Position,
    /// Words in all.
    pub(super) n_words: Position,
}

/// Words that are not sorted yet.
#[derive(Debug, Default)]
struct Draft {
    letters: String,
    entries: Vec<Entry>,
}

/// A word in the draft.
#[derive(Clone, Copy, Debug)]
struct Entry {
    start: usize,
    end: usize,
    document: u32,
    position: Position,
}

impl Index {
    /// How many documents there are.
    pub(super) fn n_documents(&self) -> usize {
        self.lengths.len()
    }

    /// The mean length of a document, in words; at least 1.
    pub(super) fn mean_length(&self) -> f32 {
        let n_documents = self.lengths.len().max(1) as u64;
        u16::try_from(self.n_words / n_documents).map_or(f32::from(u16::MAX), f32::from).max(1.0)
    }

    /// The length of a document.
    pub(super) fn length(&self, document: u32) -> Length {
        self.lengths.get(document as usize).copied().unwrap_or_default()
    }

    /// What can be asked: the draft is not part of it before it is [`Self::seal`]ed.
    pub(super) fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Adds a document and says how many words it has.
    pub(super) fn add(&mut self, title: &str, text: &str) -> usize {
        let document = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        let n_in_title = self.draft.add(document, title, 0);
        let n_in_text = self.draft.add(document, text, n_in_title + GAP);
        let bounded = |n: usize| Position::try_from(n).unwrap_or(Position::MAX);
        let n_words = n_in_title + n_in_text;
        self.lengths.push(Length { n_in_title: bounded(n_in_title), n_words: bounded(n_words) });
        self.n_words += n_words as u64;
        if self.draft.entries.len() >= MAX_WORDS_OF_DRAFT {
            self.seal();
        }
        n_words
    }

    /// Makes what was written last part of what can be asked.
    pub(super) fn seal(&mut self) {
        if !self.draft.entries.is_empty() {
            self.segments.push(self.draft.take_sorted());
        }
    }

    /// Merges about `n_postings`; whether there is more to do.
    pub(super) fn tend(&mut self, n_postings: usize) -> bool {
        let (left, mut merging) = match self.merging.take() {
            Some(running) => running,
            None => match self.worth_merging() {
                Some(left) => (left, Merging::default()),
                None => return false,
            },
        };
        let (Some(first), Some(second)) = (self.segments.get(left), self.segments.get(left + 1)) else {
            return false;
        };
        match merging.step(first, second, n_postings) {
            Some(merged) => drop(self.segments.splice(left..=left + 1, [merged])),
            None => self.merging = Some((left, merging)),
        }
        self.merging.is_some() || self.worth_merging().is_some()
    }

    /// The left one of two neighbours of which the right one is more than half as large. The last such pair, because it
    /// is the smallest.
    fn worth_merging(&self) -> Option<usize> {
        let sizes: Vec<usize> = self.segments.iter().map(Segment::n_postings).collect();
        sizes.windows(2).rposition(|it| matches!(it, [left, right] if right * 2 > *left))
    }
}

impl Draft {
    /// Adds the words of `text`, the first at `first_position`, and says how many those are.
    fn add(&mut self, document: u32, text: &str, first_position: usize) -> usize {
        let mut n_words = 0;
        words::each(text, |word, _, _| {
            if let Ok(position) = Position::try_from(first_position + n_words) {
                let start = self.letters.len();
                self.letters.push_str(word);
                self.entries.push(Entry { start, end: self.letters.len(), document, position });
                n_words += 1;
            }
        });
        n_words
    }

    fn take_sorted(&mut self) -> Segment {
        let Self { letters, mut entries } = std::mem::take(self);
        let word = |it: &Entry| letters.get(it.start..it.end).unwrap_or_default();
        // Those of one word are in their order already, which this sort keeps.
        entries.sort_by(|left, right| word(left).cmp(word(right)));
        let mut segment = Segment::default();
        let mut last = "";
        for entry in &entries {
            if word(entry) != last {
                last = word(entry);
                segment.push_word(last);
            }
            segment.push_position(entry.document, entry.position);
        }
        segment
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every posting as «word document@positions».
    fn told(index: &Index) -> Vec<String> {
        let mut told = Vec::new();
        for segment in index.segments() {
            for place in 0..segment.n_words() {
                for posting in segment.postings(place) {
                    told.push(format!(
                        "{} {}@{:?}",
                        segment.word(place),
                        posting.document,
                        posting.positions
                    ));
                }
            }
        }
        told.sort();
        told
    }

    #[test]
    fn a_document_is_its_title_a_gap_and_its_text() {
        let mut index = Index::default();
        index.add("Dock strike", "The strike goes on");
        index.seal();
        assert_eq!(told(&index), ["dock 0@[0]", "goes 0@[5]", "on 0@[6]", "strike 0@[1, 4]", "the 0@[3]"]);
        assert_eq!(index.length(0), Length { n_in_title: 2, n_words: 6 });
    }

    #[test]
    fn merging_in_steps_of_any_size_loses_nothing_and_leaves_few_segments() {
        for n_postings in [1, 7, 10_000] {
            let mut index = Index::default();
            let mut plain = Index::default();
            for number in 0..200 {
                let text = format!("story {number} of {} and {}", number % 7, number % 13);
                index.add("Title", &text);
                index.seal();
                index.tend(n_postings);
                plain.add("Title", &text);
            }
            plain.seal();
            while index.tend(n_postings) {}
            assert_eq!(told(&index), told(&plain), "steps of {n_postings}");
            assert!(index.segments().len() <= 9, "{} segments", index.segments().len());
        }
    }

    #[test]
    fn a_text_without_end_is_cut_and_nothing_breaks() {
        let mut index = Index::default();
        let n_words = index.add("Long", &"word ".repeat(70_000));
        assert_eq!(n_words, usize::from(Position::MAX));
        index.seal();
        assert_eq!(index.segments().iter().map(Segment::n_postings).sum::<usize>(), 2);
    }
}
