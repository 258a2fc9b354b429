//! Words that stand on stories and around them, wherever they are: in the app, in a frame, in a partner's own page.
//!
//! Deliberately absent: everything else that the app says around its lists (`feed`). These are so few that a partner's page
//! gets them in all languages at once.

/// Words on stories.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct StoryWords {
    pub stories: &'static str,
    pub by: &'static str,
    pub names: fn(names: &[&str]) -> String,
    pub is_read: &'static str,
    pub reading_minutes: fn(n_minutes: u32) -> String,
    pub more_at: fn(newsroom: &str) -> String,
}
