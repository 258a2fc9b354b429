//! Words of the settings and of the page on privacy.
//!
//! Deliberately absent: what the newsroom decides.

use broadside_core::config::Purpose;
use broadside_core::library::StoredPlace;

/// Words of what a reader decides and of what is kept.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct SettingsWords {
    pub offline: &'static str,
    pub offline_text: &'static str,
    pub lists: &'static str,
    pub latest: &'static str,
    pub n_of_each: &'static str,
    pub budget: &'static str,
    pub fetch_now: &'static str,
    pub measuring: &'static str,
    pub holding: fn(n_stories: usize, n_saved: usize, size: &str, budget: &str) -> String,
    pub fetching: fn(n_done: usize, n_wanted: usize) -> String,
    pub fetched: &'static str,
    pub no_room: &'static str,
    pub list_looks: &'static str,
    pub list_looks_text: &'static str,
    pub titles_alone: &'static str,
    pub older_while_scrolling: &'static str,
    pub wipe: &'static str,
    pub wipe_text: &'static str,
    pub wipe_question: &'static str,
    pub wipe_confirm: &'static str,
    pub wipe_decline: &'static str,
    pub wipe_underway: &'static str,
    pub wipe_done: &'static str,
    pub wipe_failed: &'static str,
    pub start_anew: &'static str,
    pub hosts: &'static str,
    pub hosts_text: &'static str,
    pub own_host: &'static str,
    pub purpose: fn(purpose: Purpose) -> &'static str,
    pub pictures_and_more: &'static str,
    pub contacted: &'static str,
    pub not_contacted: &'static str,
    pub stored: &'static str,
    pub stored_text: &'static str,
    pub nothing_stored: &'static str,
    pub place: fn(place: &StoredPlace) -> &'static str,
    pub n_entries: fn(n_entries: usize, size: &str) -> String,
}
