//! Words of what a reader does not want to see.
//!
//! Deliberately absent: the line under a list, which stands with the marks.

/// Words in the settings.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct MuteWords {
    pub title: &'static str,
    pub text: &'static str,
    pub nothing: &'static str,
    pub word_label: &'static str,
    pub author_label: &'static str,
    pub topics: &'static str,
    pub mute: &'static str,
    pub mute_this: fn(name: &str) -> String,
    pub unmute: &'static str,
    pub unmute_this: fn(name: &str) -> String,
    pub menu: &'static str,
    pub left_out: fn(names: &str) -> String,
    pub topic: &'static str,
    pub author: &'static str,
    pub word: &'static str,
}
