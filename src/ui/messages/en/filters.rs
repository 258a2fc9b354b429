//! English: narrowing a list.
//!
//! Deliberately absent: topics, whose filter is in the first part of the app.

use super::super::filters::FilterWords;
use super::n_stories;

/// The words of the form that narrows a list.
pub static FILTERS: FilterWords = FilterWords {
    source: "Source",
    author: "Author",
    language: "Language",
    same_language: "As this page",
    published: "Published",
    from: "From",
    until: "Until",
    by_you: "By you",
    unread: "Not read yet",
    saved: "Saved",
    show: "Show these",
    shown: |n| format!("{} shown", n_stories(n)),
};
