//! Words of what helps in reading an article. They come with the article's part of the app.
//!
//! Deliberately absent: words around the article itself (`article`), which every list's first page has at hand.

use broadside_core::reading::{Measure, TextSize};

/// Words of the reading tools.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct ReadingWords {
    pub text_settings: &'static str,
    pub text_size: &'static str,
    pub smaller: &'static str,
    pub larger: &'static str,
    pub size: fn(size: TextSize) -> String,
    pub line_length: &'static str,
    pub measure: fn(measure: Measure) -> &'static str,
    pub back_to_mark: &'static str,
    pub code_box: &'static str,
    pub embed_load: fn(host: &str) -> String,
    pub embed_held_back: fn(host: &str) -> String,
    pub resume_note: fn(percent: u8) -> String,
    pub resume: &'static str,
    pub resume_decline: &'static str,
    pub list_left: fn(title: &str) -> String,
    pub related: &'static str,
    pub sheet: &'static str,
    pub sheet_failed: &'static str,
    pub code: &'static str,
    pub code_alt: &'static str,
    pub code_failed: &'static str,
    pub printed_from: fn(address: &str) -> String,
    pub listen: &'static str,
    pub pause: &'static str,
    pub go_on: &'static str,
    pub stop: &'static str,
    pub speed: &'static str,
    pub slower: &'static str,
    pub faster: &'static str,
    pub rate: fn(percent: u16) -> String,
    pub no_voice: &'static str,
    pub voice_failed: &'static str,
}
