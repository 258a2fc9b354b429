//! Words of lists of stories: how they are narrowed, and every state that a list can be in.
//!
//! Deliberately absent: what stands on a story (`story`), and the reasons why a source failed (`errors`).

/// Words around stories.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct FeedWords {
    pub filter: &'static str,
    pub more_filters: &'static str,
    pub chosen: &'static str,
    pub n_stories: fn(n_stories: usize) -> String,
    pub show_stories_under: &'static str,
    pub any_topic: &'static str,
    pub all_topics: &'static str,
    pub clear_filter: &'static str,
    pub left_the_top: fn(n_stories: usize) -> String,
    pub back_to_newest: &'static str,
    pub more_stories: &'static str,
    pub more_loading: &'static str,
    pub more_failed: &'static str,
    pub no_more: fn(n_stories: usize) -> String,
    pub loading: &'static str,
    pub saved_copy: fn(age: &str) -> String,
    pub failed_but_showing: &'static str,
    pub printed: fn(day: &str) -> String,
    pub from_mirror: &'static str,
    pub source_from_mirror: fn(source: &str) -> String,
    pub source_silent: fn(source: &str) -> String,
    pub source_printed: fn(source: &str, day: &str) -> String,
    pub source_saved: fn(source: &str, age: &str) -> String,
    pub look_for_newer: &'static str,
    pub looking: &'static str,
    pub nothing_newer: &'static str,
    pub new_stories: fn(n_stories: usize) -> String,
}
