//! The index of an archive that lies in files on a static host: which words stand in which stories, in files of bounded size
//! of which a search fetches a few. The press writes them, questions read them.
//!
//! - The *directory* names the files of words, each with its first word; they are sorted, so that it says where a word is.
//! - A *file of words* has, for each word, how many stories have it and the newest of those.
//! - A *file of stories* has what lists show of twenty stories, and for each the document that has it whole.
//!
//! Stories are numbered from the oldest on, so that a number stays that of its story. Deliberately absent: the words of the
//! texts. With them the index would be as large as the archive.

mod question;
mod reading;

pub use question::Question;

use crate::model::{ArticleKey, Preview};
use crate::search::folded_words;

/// The directory's name in the archive's folder.
pub const DIRECTORY: &str = "words.json";
/// Stories in a file of them.
pub const N_STORIES_OF_FILE: u32 = 20;
/// Stories that a word names at most, the newest.
pub const MAX_STORIES_OF_WORD: usize = 2_000;

/// The name of the file that has the story of this number.
pub fn story_file(number: u32) -> String {
    let number = (number / N_STORIES_OF_FILE).to_string();
    ["stories-", "000000".get(number.len()..).unwrap_or_default(), &number, ".json"].concat()
}

/// What a story is found by: the words of its title, excerpt, topics and authors, and its key.
pub fn terms_of(preview: &Preview) -> Vec<String> {
    let topics = preview.topics.iter().map(|it| it.title.as_str());
    let authors = preview.authors.iter().map(|it| it.name.as_str());
    let mut terms = vec![key_term(&preview.key)];
    for text in [preview.title.as_str(), &preview.excerpt].into_iter().chain(topics).chain(authors) {
        for word in folded_words(text) {
            if !terms.contains(&word) {
                terms.push(word);
            }
        }
    }
    terms
}

/// No word begins with this sign.
fn key_term(key: &ArticleKey) -> String {
    ["=", key.as_str()].concat()
}

#[cfg(test)]
mod tests;
