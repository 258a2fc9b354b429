//! Words around campaign notices.
//!
//! Deliberately absent: what a campaign says, which is the newsroom's.

/// Words of notices and of a campaign's own page.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct CampaignWords {
    pub close: &'static str,
    pub close_notice: fn(headline: &str) -> String,
    pub gave_already: &'static str,
    pub thanks: &'static str,
    pub amounts: &'static str,
    pub raised: fn(value: &str, goal: &str) -> String,
    pub remind_me: fn(n_days: u32) -> String,
    pub reminder_saved: &'static str,
    pub reminder_failed: &'static str,
    pub is_over: &'static str,
}
