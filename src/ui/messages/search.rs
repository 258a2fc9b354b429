//! Words of the page for searching.
//!
//! Deliberately absent: the link to it, which is the frame's.

use broadside_core::search::{FieldName, Misunderstanding};

/// Words around a search and what it finds.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct SearchWords {
    pub label: &'static str,
    pub submit: &'static str,
    pub needs_script: &'static str,
    pub collecting: fn(n_articles: usize) -> String,
    pub ready: fn(n_articles: usize) -> String,
    pub nothing_held: &'static str,
    pub found: fn(n_found: usize, n_articles: usize) -> String,
    pub found_so_far: fn(n_found: usize, n_articles: usize) -> String,
    pub nothing_found_title: &'static str,
    pub nothing_found_text: &'static str,
    pub nothing_found_anywhere_text: &'static str,
    pub more_results: &'static str,
    pub archive: &'static str,
    pub archive_unreachable: &'static str,
    pub recent: &'static str,
    pub forget: fn(search: &str) -> String,
    pub forget_all: &'static str,
    pub how_title: &'static str,
    /// What can be typed, and what it finds.
    pub how: &'static [(&'static str, &'static str)],
    pub misunderstood: fn(misunderstanding: &Misunderstanding) -> String,
}

impl SearchWords {
    /// A field with its value as they are typed: `before:soon`.
    pub(super) fn as_typed(misunderstanding: &Misunderstanding) -> String {
        let field: FieldName = misunderstanding.field;
        [field.as_str(), ":", &misunderstanding.value].concat()
    }
}
