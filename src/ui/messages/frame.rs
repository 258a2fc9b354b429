//! Words of the page's frame: masthead, navigation, footer, and notes about the app itself.
//!
//! Deliberately absent: the newsroom's name and texts.

/// Words around every page.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct FrameWords {
    pub skip_to_content: &'static str,
    pub topics: &'static str,
    pub latest: &'static str,
    pub feed: &'static str,
    pub search: &'static str,
    pub home_page: fn(name: &str) -> String,
    pub update_ready: &'static str,
    pub update_now: &'static str,
    pub update_later: &'static str,
    pub offline: &'static str,
    pub try_again: &'static str,
    pub on_other_pages: &'static str,
    pub trouble: &'static str,
    pub language: &'static str,
    pub language_missing: &'static str,
}
