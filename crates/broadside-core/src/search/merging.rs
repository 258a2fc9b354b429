//! Making one segment of two, a few postings at a time, so that no step takes long.
//!
//! Deliberately absent: choosing which two; `index` does.

use super::segment::Segment;
use std::cmp::Ordering;

/// Two neighbouring segments on their way into one. The documents of the left one are all before those of the right one.
#[derive(Debug, Default)]
pub(super) struct Merging {
    merged: Segment,
    /// Words of each that are done.
    n_left: usize,
    n_right: usize,
}

impl Merging {
    /// Goes on for about `n_postings`; the merged segment when it is done.
    pub(super) fn step(&mut self, left: &Segment, right: &Segment, n_postings: usize) -> Option<Segment> {
        let end = self.merged.n_postings() + n_postings;
        while self.merged.n_postings() < end {
            let is_left_over = self.n_left >= left.n_words();
            let is_right_over = self.n_right >= right.n_words();
            let order = match (is_left_over, is_right_over) {
                (true, true) => return Some(std::mem::take(&mut self.merged)),
                (true, false) => Ordering::Greater,
                (false, true) => Ordering::Less,
                (false, false) => left.word(self.n_left).cmp(right.word(self.n_right)),
            };
            let word =
                if order == Ordering::Greater { right.word(self.n_right) } else { left.word(self.n_left) };
            self.merged.push_word(word);
            if order != Ordering::Greater {
                self.copy(left, self.n_left);
                self.n_left += 1;
            }
            if order != Ordering::Less {
                self.copy(right, self.n_right);
                self.n_right += 1;
            }
        }
        None
    }

    fn copy(&mut self, segment: &Segment, index: usize) {
        for posting in segment.postings(index) {
            self.merged.push_posting(posting.document, posting.positions);
        }
    }
}
