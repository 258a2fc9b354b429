//! A shelf: the answer to one question as far as it was read, page after page, with the moment it was received.
//!
//! Deliberately absent: bodies. A shelf is what a list shows; articles are kept beside it, by key.

use crate::model::{Preview, Timestamp, TopicCount};
use crate::sources::{Cursor, Page};

/// Previews in the source's order, without repeats.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf {
    /// Newest first.
    pub previews: Vec<Preview>,
    /// Where the next page begins; `None` at the end.
    pub next: Option<Cursor>,
    /// Articles that answer the question in the whole source, when it says.
    pub n_total: Option<u32>,
    /// Topics with counts in the whole source, when it says.
    pub topics: Vec<TopicCount>,
    /// When the first page came, by the clock of the device that fetched it.
    pub received: Timestamp,
}

impl Shelf {
    /// A shelf of one page.
    pub fn of(page: Page, received: Timestamp) -> Self {
        let mut shelf =
            Self { previews: Vec::new(), next: None, n_total: None, topics: Vec::new(), received };
        shelf.append(page);
        shelf
    }

    /// Puts the next page at the end. Articles that moved from page to page while the reader read stand once, where
    /// they were first. A page that brings nothing new and still names a next one ends the shelf, because a source
    /// that repeats itself would be asked for ever.
    pub fn append(&mut self, page: Page) {
        let n_before = self.previews.len();
        for article in page.articles {
            if self.previews.iter().all(|it| it.id != article.preview.id) {
                self.previews.push(article.preview);
            }
        }
        let has_grown = self.previews.len() > n_before;
        self.next = page.next.filter(|_| has_grown);
        self.n_total = page.n_total.or(self.n_total);
        if !page.topics.is_empty() {
            self.topics = page.topics;
        }
    }

    /// How many articles `newer` has above the first that this shelf has too: those would push down what is being
    /// read. What `newer` has further below is no news, but what this shelf did not know of yet.
    pub fn n_new_in(&self, newer: &Self) -> usize {
        newer.previews.iter().take_while(|new| self.previews.iter().all(|old| old.id != new.id)).count()
    }

    /// Whether both show the same to a reader, whatever the time they were received.
    pub fn shows_the_same_as(&self, other: &Self) -> bool {
        self.previews == other.previews
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::preview;

    fn shelf(keys: &[&str]) -> Shelf {
        Shelf {
            previews: keys.iter().map(|it| preview(it, &[])).collect(),
            next: None,
            n_total: None,
            topics: Vec::new(),
            received: Timestamp::from_unix_s(0),
        }
    }

    #[test]
    fn news_is_what_stands_above_and_not_what_a_fuller_answer_adds_below() {
        let shown = shelf(&["c", "a"]);
        for (newer, n_new) in [
            (vec!["c", "a"], 0),
            (vec!["e", "d", "c", "a"], 2),
            (vec!["c", "b", "a", "older", "oldest"], 0),
            (vec!["d", "c", "b"], 1),
            (vec!["x", "y"], 2),
            (vec![], 0),
        ] {
            assert_eq!(shown.n_new_in(&shelf(&newer)), n_new, "{newer:?}");
        }
    }
}
