//! Words of the page on which a partner makes a snippet.
//!
//! Deliberately absent: the page's title and the sentence below it, which are shown before this part of the app has come.

use broadside_core::embed::{EmbedLayout, EmbedMode, EmbedTheme, LoadingChoice};

/// Words of the form, the preview and the snippet.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct EmbedBuilderWords {
    pub topics: &'static str,
    pub topics_note: &'static str,
    pub limit: &'static str,
    pub layout: &'static str,
    pub theme: &'static str,
    pub language: &'static str,
    pub any_language: &'static str,
    pub language_note: &'static str,
    pub newsletter: &'static str,
    pub partner: &'static str,
    pub partner_note: &'static str,
    pub partner_fault: &'static str,
    pub mode: &'static str,
    pub loading: &'static str,
    pub layout_named: fn(EmbedLayout) -> &'static str,
    pub theme_named: fn(EmbedTheme) -> &'static str,
    pub mode_named: fn(EmbedMode) -> &'static str,
    pub mode_note: fn(EmbedMode) -> &'static str,
    pub loading_named: fn(LoadingChoice) -> &'static str,
    pub loading_note: fn(LoadingChoice) -> &'static str,
    pub preview: &'static str,
    pub preview_missing: &'static str,
    pub snippet: &'static str,
    pub snippet_note: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub pinned_missing: &'static str,
    pub latest_of: fn(newsroom: &str) -> String,
    pub topic_of: fn(topic: &str, newsroom: &str) -> String,
}
