//! What is fetched of an index, and what comes of it, with the files in a map.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::samples::preview;
use serde_json::{Value, json};

#[test]
fn a_story_is_in_a_file_with_its_neighbours() {
    assert_eq!(story_file(0), "stories-000000.json");
    assert_eq!(story_file(19), "stories-000000.json");
    assert_eq!(story_file(20), "stories-000001.json");
    assert_eq!(story_file(u32::MAX), "stories-214748364.json");
}

#[test]
fn a_story_is_found_by_its_words_once_each_and_by_its_key() {
    let mut story = preview("night-ferry", &["Harbour"]);
    story.title = "The Night Ferry".to_owned();
    story.excerpt = "No ferry at night, says the harbour.".to_owned();
    let expected = ["=night-ferry", "the", "night", "ferry", "no", "at", "says", "harbour"];
    assert_eq!(terms_of(&story), expected);
}

fn term(text: &str, is_beginning: bool) -> reading::Term {
    reading::Term { text: text.to_owned(), is_beginning }
}

#[test]
fn the_directory_says_which_files_may_have_a_word() {
    let directory =
        json!({ "files": [["=a", "1"], ["crane", "2"], ["ferry", "3"], ["ferrymen", "4"], ["fog", "5"]] });
    for (text, is_beginning, expected) in [
        ("dock", false, vec!["2"]),
        ("ferry", false, vec!["3"]),
        ("ferry", true, vec!["3", "4"]),
        ("f", true, vec!["2", "3"]),
        ("zinc", true, vec!["5"]),
        ("=b", false, vec!["1"]),
        ("", false, vec![]),
    ] {
        assert_eq!(reading::files_for(&directory, &term(text, is_beginning)), expected, "{text}");
    }
    assert!(reading::files_for(&Value::Null, &term("a", true)).is_empty());
}

#[test]
fn stories_have_all_words_and_a_word_that_is_everywhere_leaves_it_to_the_others() {
    let file = json!({ "words": [["crane", 2, [7, 4]], ["cranes", 1, [5]], ["the", 9000, [9, 1, 1]]] });
    let of = |text, is_beginning| {
        let mut found = reading::Stories::default();
        reading::add_stories(&file, &term(text, is_beginning), &mut found);
        found
    };
    assert_eq!(of("crane", false).numbers, [7, 3]);
    assert_eq!(of("crane", true).numbers, [7, 3, 5]);
    assert_eq!(reading::common(&[of("crane", true)]), [7, 5, 3]);
    assert_eq!(reading::common(&[of("crane", false), of("the", false)]), [7, 3]);
    assert_eq!(reading::common(&[of("the", false)]), [9, 8, 7]);
    assert!(reading::common(&[of("crane", false), of("gull", false)]).is_empty());
    assert!(reading::common(&[]).is_empty());
}

#[test]
fn what_is_not_an_index_has_no_stories() {
    for file in
        [json!({ "words": [["a", 1, [3, 9, 1]]] }), json!({ "words": [["a", 1, [-1, "x"]]] }), json!([])]
    {
        let mut found = reading::Stories::default();
        reading::add_stories(&file, &term("a", false), &mut found);
        assert!(found.numbers.len() < 2, "{found:?}");
    }
}
