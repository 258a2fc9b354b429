//! Words around stories that stand on a partner's page.
//!
//! Deliberately absent: what the element says in a developer's console, which is in embed/element.js.

/// Words of the frame.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct EmbedWords {
    pub more_at: fn(newsroom: &str) -> String,
}
