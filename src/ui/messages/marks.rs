//! Words of what a reader marks a story with.
//!
//! Deliberately absent: that a story was read, which stands in every list (`feed`).

/// Words of marks.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct MarkWords {
    pub save: &'static str,
    pub save_story: fn(title: &str) -> String,
    pub not_saved: &'static str,
    pub mark_unread: &'static str,
    pub muted_hidden: fn(n_stories: usize) -> String,
    pub muted_shown: fn(n_stories: usize) -> String,
    pub show_muted: &'static str,
    pub hide_muted: &'static str,
}
