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
    pub code: &'static str,
}
