//! Words of taking everything to another device.
//!
//! Deliberately absent: what is taken.

use broadside_core::library::ArchiveFault;

/// Words in the settings.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct TakeawayWords {
    pub title: &'static str,
    pub text: &'static str,
    pub save: &'static str,
    pub save_feeds: &'static str,
    pub open: &'static str,
    pub saved: &'static str,
    pub not_saved: &'static str,
    pub taken_over: fn(n_saved: usize, n_read: usize) -> String,
    pub refused: fn(fault: &ArchiveFault) -> String,
    pub unreadable: &'static str,
    pub not_kept: &'static str,
}
