//! The marks of all articles, as lists and filters ask for them.
//!
//! Deliberately absent: the stories; what lists the saved ones reads them from the device.

use super::MarkTimes;
use crate::model::{ArticleKey, Timestamp};
use std::cmp::Reverse;

/// So many read articles are remembered; what was read before those is no longer in any list.
const MAX_READ: usize = 3_000;

/// Marks by article. Invariant: in the order of the keys, each once, none without a mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(Vec<(ArticleKey, MarkTimes)>);

impl Marks {
    /// What the article `key` is marked with.
    pub fn times(&self, key: &ArticleKey) -> MarkTimes {
        let found = self.place(key).ok().and_then(|index| self.0.get(index));
        found.map(|(_, it)| *it).unwrap_or_default()
    }

    /// Marks the article `key` so.
    pub fn set(&mut self, key: &ArticleKey, times: MarkTimes) {
        match self.place(key) {
            Ok(index) if times.is_empty() => drop(self.0.remove(index)),
            Ok(index) => {
                if let Some((_, it)) = self.0.get_mut(index) {
                    *it = times;
                }
            }
            Err(_) if times.is_empty() => {}
            Err(index) => self.0.insert(index, (key.clone(), times)),
        }
    }

    fn place(&self, key: &ArticleKey) -> Result<usize, usize> {
        self.0.binary_search_by(|(it, _)| it.cmp(key))
    }

    /// Whether the article is kept for later.
    pub fn is_saved(&self, key: &ArticleKey) -> bool {
        self.times(key).saved_at.is_some()
    }

    /// Whether the article was read.
    pub fn is_read(&self, key: &ArticleKey) -> bool {
        self.times(key).read_at.is_some()
    }

    /// The articles that are kept for later, those saved last first.
    pub fn saved_keys(&self) -> Vec<ArticleKey> {
        let mut saved: Vec<(Timestamp, &ArticleKey)> =
            self.0.iter().filter_map(|(key, it)| Some((it.saved_at?, key))).collect();
        saved.sort_by_key(|(at, _)| Reverse(*at));
        saved.into_iter().map(|(_, key)| key.clone()).collect()
    }

    /// Articles that were read so long ago that the device may forget it. What is saved is never among them.
    pub fn forgettable(&self) -> Vec<ArticleKey> {
        let is_read_alone = |it: &MarkTimes| it.saved_at.is_none();
        let mut read: Vec<(Timestamp, &ArticleKey)> = self
            .0
            .iter()
            .filter(|(_, it)| is_read_alone(it))
            .filter_map(|(key, it)| Some((it.read_at?, key)))
            .collect();
        read.sort_by_key(|(at, _)| Reverse(*at));
        read.into_iter().skip(MAX_READ).map(|(_, key)| key.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn key(text: &str) -> ArticleKey {
        ArticleKey::new(text).unwrap()
    }

    fn times(saved_at: Option<i64>, read_at: Option<i64>) -> MarkTimes {
        let moment = |it: i64| Timestamp::from_unix_s(it);
        MarkTimes { saved_at: saved_at.map(moment), read_at: read_at.map(moment) }
    }

    #[test]
    fn marks_are_found_by_their_article_and_go_when_nothing_is_left_of_them() {
        let mut marks = Marks::default();
        for it in ["damp", "choir", "oven"] {
            marks.set(&key(it), times(None, Some(1)));
        }
        marks.set(&key("choir"), times(Some(5), Some(1)));
        assert!(marks.is_saved(&key("choir")) && marks.is_read(&key("choir")));
        assert!(marks.is_read(&key("damp")) && !marks.is_saved(&key("damp")));
        for it in ["damp", "choir", "oven", "never"] {
            marks.set(&key(it), MarkTimes::default());
        }
        assert_eq!(marks, Marks::default());
    }

    #[test]
    fn what_was_saved_last_comes_first() {
        let mut marks = Marks::default();
        for (it, saved_at) in [("a", Some(2)), ("b", Some(3)), ("c", None), ("d", Some(1))] {
            marks.set(&key(it), times(saved_at, Some(9)));
        }
        assert_eq!(marks.saved_keys(), [key("b"), key("a"), key("d")]);
    }

    #[test]
    fn only_what_was_read_first_and_is_not_saved_may_be_forgotten() {
        let mut marks = Marks::default();
        assert!(marks.forgettable().is_empty());
        marks.set(&key("saved"), times(Some(1), Some(-9)));
        marks.set(&key("oldest"), times(None, Some(-8)));
        for index in 0..i64::try_from(MAX_READ).unwrap() {
            marks.set(&key(&format!("read-{index}")), times(None, Some(index)));
        }
        assert_eq!(marks.forgettable(), [key("oldest")]);
    }
}
