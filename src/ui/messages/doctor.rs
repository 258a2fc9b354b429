//! Words of the doctor's page, which are for the newsroom: what was found, and which setting on which server mends it.
//!
//! Deliberately absent: addresses. A server is called by its host's name.

mod finding;
mod telling;

pub use finding::FindingWords;
pub use telling::told;

use broadside_core::doctor::Backend;
use broadside_core::model::Timestamp;

/// Words of the page.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct DoctorWords {
    pub clock: &'static str,
    pub source: fn(title: &str) -> String,
    pub mirror: fn(title: &str, number: usize) -> String,
    pub newsletter: &'static str,
    pub notice: fn(headline: &str) -> String,
    pub trying: &'static str,
    pub good: &'static str,
    pub note: &'static str,
    pub fault: &'static str,
    pub progress: fn(n_done: usize, n_subjects: usize) -> String,
    pub summary: fn(n_subjects: usize, n_faults: usize, n_notes: usize) -> String,
    pub what_to_change: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub report: &'static str,
    pub report_note: &'static str,
    pub finding: FindingWords,
}

/// What a finding is told with.
pub struct Circumstances<'a> {
    /// What answers there.
    pub backend: Option<Backend>,
    /// The host that was asked; empty where none was.
    pub host: &'a str,
    /// Scheme, host and port of this page.
    pub page_origin: &'a str,
    /// The names of the newsletter's lists.
    pub lists: &'a [&'a str],
    /// A moment in words.
    pub moment: &'a dyn Fn(Timestamp) -> String,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What was found.
    pub title: String,
    /// What it means; may be empty.
    pub text: String,
    /// What to change and where; empty where there is nothing.
    pub advice: String,
    /// Places in a document, and what is there.
    pub places: Vec<(String, String)>,
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
