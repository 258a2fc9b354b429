//! Words in order, with the stories that have them, as files of bounded size. Where a file ends is decided by the word that
//! would come next, so that a word that is new changes its own file and none after it.
//!
//! Deliberately absent: writing them anywhere.

use crate::digest;
use broadside_core::sources::indexed::MAX_STORIES_OF_WORD;
use serde_json::{Value, json};
use std::collections::VecDeque;

/// A file is at least so long, and ends with the first word after that which ends one, or where it would be too long: some
/// 8 kB when it is compressed.
const MIN_BYTES: usize = 6 * 1024;
const MAX_BYTES: usize = 28 * 1024;
/// One word in so many ends a file.
const ONE_IN: u8 = 32;

/// A file of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordFile {
    /// Stands for its bytes.
    pub name: String,
    /// JSON.
    pub text: String,
}

/// Files that are being filled.
#[derive(Debug, Default)]
pub struct WordFiles {
    word: String,
    n_stories: usize,
    /// Of the present word, the newest.
    newest: VecDeque<u32>,
    first: String,
    entries: Vec<String>,
    n_bytes: usize,
    /// The first word and the name of each file.
    directory: Vec<(String, String)>,
}

impl WordFiles {
    /// Takes a word's next story; of words in order, and of one word the oldest story first. Gives the file that is full.
    pub fn take(&mut self, word: &str, number: u32) -> Option<WordFile> {
        let mut full = None;
        if self.word != word {
            full = self.end_word(Some(word));
            word.clone_into(&mut self.word);
        }
        self.n_stories += 1;
        self.newest.push_back(number);
        if self.newest.len() > MAX_STORIES_OF_WORD {
            self.newest.pop_front();
        }
        full
    }

    /// The last file, and what the directory says: each file's first word and name.
    pub fn finish(mut self) -> (Option<WordFile>, Vec<Value>) {
        let last = self.end_word(None);
        (last, self.directory.into_iter().map(|(first, name)| json!([first, name])).collect())
    }

    fn end_word(&mut self, next: Option<&str>) -> Option<WordFile> {
        if self.n_stories > 0 {
            let entry = json!([self.word, self.n_stories, steps(&self.newest)]).to_string();
            if self.entries.is_empty() {
                self.first.clone_from(&self.word);
            }
            self.n_bytes += entry.len();
            self.entries.push(entry);
            (self.n_stories, self.newest) = (0, VecDeque::new());
        }
        let is_full =
            next.is_none_or(|it| self.n_bytes > MAX_BYTES || (self.n_bytes > MIN_BYTES && ends_a_file(it)));
        (is_full && !self.entries.is_empty()).then(|| self.end_file())
    }

    fn end_file(&mut self) -> WordFile {
        let text = format!("{{\"words\":[\n{}\n]}}\n", self.entries.join(",\n"));
        let name = format!("words-{}.json", digest::build_id(&text));
        self.directory.push((std::mem::take(&mut self.first), name.clone()));
        self.entries.clear();
        self.n_bytes = 0;
        WordFile { name, text }
    }
}

/// The newest number, then how much older each is than the one before.
fn steps(oldest_first: &VecDeque<u32>) -> Vec<u32> {
    let newest_first = oldest_first.iter().rev();
    let before = std::iter::once(None).chain(newest_first.clone().map(Some));
    newest_first.zip(before).map(|(it, before)| before.map_or(*it, |before| before - it)).collect()
}

fn ends_a_file(word: &str) -> bool {
    let mix = |hash: u8, byte: u8| (hash ^ byte).wrapping_mul(167).rotate_left(3);
    word.bytes().fold(0x5d, mix) % ONE_IN == 0
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn files(words: &[(String, u32)]) -> (Vec<WordFile>, Vec<Value>) {
        let mut words: Vec<&(String, u32)> = words.iter().collect();
        words.sort();
        let mut filling = WordFiles::default();
        let mut files: Vec<WordFile> =
            words.iter().filter_map(|(word, number)| filling.take(word, *number)).collect();
        let (last, directory) = filling.finish();
        files.extend(last);
        (files, directory)
    }

    fn many(n_words: u32) -> Vec<(String, u32)> {
        (0..n_words).map(|it| (format!("w{}", it * 7919 % 99_991), it)).collect()
    }

    #[test]
    fn a_word_has_its_newest_stories_first_as_steps() {
        let words = [("crane", 3), ("crane", 7), ("dock", 5)].map(|(word, number)| (word.to_owned(), number));
        let (files, directory) = files(&words);
        let text = &files.first().unwrap().text;
        assert_eq!(text, "{\"words\":[\n[\"crane\",2,[7,4]],\n[\"dock\",1,[5]]\n]}\n");
        assert_eq!(directory, [json!(["crane", files.first().unwrap().name])]);
    }

    #[test]
    fn a_word_that_is_everywhere_says_how_often_and_names_the_newest() {
        let words: Vec<(String, u32)> = (0..2_500).map(|it| ("the".to_owned(), it)).collect();
        let (files, _) = files(&words);
        let text = &files.first().unwrap().text;
        assert!(text.contains("[\"the\",2500,[2499,1,1,") && text.len() < 5_000, "{}", text.len());
    }

    #[test]
    fn a_new_word_changes_one_file_and_no_file_is_long() {
        let mut words = many(20_000);
        let (before, directory) = files(&words);
        assert!(before.len() > 15 && directory.len() == before.len(), "{}", before.len());
        assert!(before.iter().all(|it| it.text.len() < MAX_BYTES + 10_000));
        words.push(("w5 is new".to_owned(), 20_000));
        let (after, _) = files(&words);
        assert_eq!(after.iter().filter(|it| !before.contains(it)).count(), 1);
    }

    #[test]
    fn an_archive_without_words_has_no_files() {
        assert_eq!(files(&[]), (Vec::new(), Vec::new()));
    }
}
