//! A part of the index: the words of some documents in sorted columns, which are compact, and in which the words with one
//! beginning stand side by side.
//!
//! Deliberately absent: changing one. A document that is written anew becomes part of a new segment.

/// Where a word stands in a document, counted in words. Positions are bounded so that they fit into two bytes: what
/// stands behind word 65,535 is not found.
pub(super) type Position = u16;

/// Documents in which a word stands, and where in each. Columns rather than a map of lists: for a thousand stories with
/// their texts they come to a megabyte or two.
#[derive(Debug, Default)]
pub(super) struct Segment {
    /// All words, one behind another, sorted.
    letters: String,
    /// Where each word ends in `letters`.
    word_ends: Vec<u32>,
    /// Where the postings of each word end.
    posting_ends: Vec<u32>,
    /// The document of each posting; those of one word ascend.
    documents: Vec<u32>,
    /// Where the positions of each posting end.
    position_ends: Vec<u32>,
    /// Those of one posting ascend.
    positions: Vec<Position>,
}

/// A word in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Posting<'a> {
    /// The document's number.
    pub(super) document: u32,
    /// Where it stands there, ascending; never empty.
    pub(super) positions: &'a [Position],
}

impl Segment {
    /// How many different words it has.
    pub(super) fn n_words(&self) -> usize {
        self.word_ends.len()
    }

    /// How many postings it has, by which segments are compared.
    pub(super) fn n_postings(&self) -> usize {
        self.documents.len()
    }

    /// The word at `index`; empty past the last.
    pub(super) fn word(&self, index: usize) -> &str {
        let Some(end) = self.word_ends.get(index) else { return "" };
        let start = start_of(&self.word_ends, index);
        self.letters.get(start..*end as usize).unwrap_or_default()
    }

    /// The postings of the word at `index`.
    pub(super) fn postings(&self, index: usize) -> impl Iterator<Item = Posting<'_>> {
        let end = self.posting_ends.get(index).map_or(0, |it| *it as usize);
        let range = start_of(&self.posting_ends, index).min(end)..end;
        let mut start = start_of(&self.position_ends, range.start);
        let documents = self.documents.get(range.clone()).unwrap_or_default();
        let ends = self.position_ends.get(range).unwrap_or_default();
        documents.iter().zip(ends).map(move |(document, end)| {
            let positions = self.positions.get(start..*end as usize).unwrap_or_default();
            start = *end as usize;
            Posting { document: *document, positions }
        })
    }

    /// The place of the first word that is not before `word`.
    pub(super) fn first_not_before(&self, word: &str) -> usize {
        let (mut low, mut high) = (0, self.n_words());
        while low < high {
            let middle = low.midpoint(high);
            if self.word(middle) < word { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// Puts a word behind the last one, which it must not be before. Its postings follow.
    pub(super) fn push_word(&mut self, word: &str) {
        self.letters.push_str(word);
        self.word_ends.push(narrow(self.letters.len()));
        self.posting_ends.push(narrow(self.documents.len()));
    }

    /// Adds a posting to the last word.
    pub(super) fn push_posting(&mut self, document: u32, positions: &[Position]) {
        self.documents.push(document);
        self.positions.extend_from_slice(positions);
        self.position_ends.push(narrow(self.positions.len()));
        if let Some(end) = self.posting_ends.last_mut() {
            *end += 1;
        }
    }

    /// Adds a position to the last posting of the last word, which is that of `document`; the first there begins one.
    pub(super) fn push_position(&mut self, document: u32, position: Position) {
        let n_postings_before =
            self.posting_ends.len().checked_sub(1).map_or(0, |it| start_of(&self.posting_ends, it));
        let is_begun = self.documents.len() > n_postings_before && self.documents.last() == Some(&document);
        if is_begun {
            self.positions.push(position);
            if let Some(end) = self.position_ends.last_mut() {
                *end += 1;
            }
        } else {
            self.push_posting(document, &[position]);
        }
    }
}

fn start_of(ends: &[u32], index: usize) -> usize {
    index.checked_sub(1).and_then(|it| ends.get(it)).map_or(0, |it| *it as usize)
}

/// Columns of four billion entries do not fit into a browser's memory.
fn narrow(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment() -> Segment {
        let mut segment = Segment::default();
        segment.push_word("dock");
        segment.push_position(3, 0);
        segment.push_position(3, 7);
        segment.push_position(9, 2);
        segment.push_word("dockers");
        segment.push_position(9, 4);
        segment
    }

    #[test]
    fn postings_are_read_as_they_were_written() {
        let segment = segment();
        let postings: Vec<_> = segment.postings(0).map(|it| (it.document, it.positions.to_vec())).collect();
        assert_eq!(postings, [(3, vec![0, 7]), (9, vec![2])]);
        let postings: Vec<_> = segment.postings(1).map(|it| (it.document, it.positions.to_vec())).collect();
        assert_eq!(postings, [(9, vec![4])], "a word that follows in the same document begins a posting");
        assert_eq!(segment.postings(2).count(), 0);
    }

    #[test]
    fn words_are_found_by_their_order() {
        let segment = segment();
        for (word, expected) in [("", 0), ("dock", 0), ("docke", 1), ("dockers", 1), ("zebra", 2)] {
            assert_eq!(segment.first_not_before(word), expected, "{word}");
        }
        assert_eq!((segment.word(1), segment.word(2)), ("dockers", ""));
    }
}
