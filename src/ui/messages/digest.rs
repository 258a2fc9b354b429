//! Words of what came since the reader was last here.
//!
//! Deliberately absent: dates, which the platform's Intl writes, and the line about what is muted, which stands with the
//! marks.

/// The line that leads there.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct DigestLineWords {
    pub n_since: fn(n_stories: usize, when: &str) -> String,
    pub some_since: fn(when: &str) -> String,
}

/// What stands there.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct DigestWords {
    pub n_came: fn(n_stories: usize, moment: &str) -> String,
    pub first_title: &'static str,
    pub first_text: &'static str,
    pub nothing_title: &'static str,
    pub nothing_text: fn(moment: &str) -> String,
    pub other_stories: &'static str,
    pub asking: &'static str,
    pub not_asked: &'static str,
    pub cut: &'static str,
    pub sheet: &'static str,
    pub sheet_failed: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub print: &'static str,
}
