//! Words of the form that narrows a list.
//!
//! Deliberately absent: the values, which are the stories' own.

/// Words around the form's fields.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct FilterWords {
    pub source: &'static str,
    pub author: &'static str,
    pub language: &'static str,
    pub same_language: &'static str,
    pub published: &'static str,
    pub from: &'static str,
    pub until: &'static str,
    pub by_you: &'static str,
    pub unread: &'static str,
    pub saved: &'static str,
    pub show: &'static str,
    pub shown: fn(n_stories: usize) -> String,
}
