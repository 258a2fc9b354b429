//! Words of the page that tells how to install the app.
//!
//! Deliberately absent: names of browsers' buttons beyond what their makers have called them for years.

/// Words of the page, but for its title and the text under it.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct InstallWords {
    pub installed: &'static str,
    pub offered: &'static str,
    pub install: &'static str,
    pub agreed: &'static str,
    pub declined: &'static str,
    pub share_sheet: &'static str,
    /// One after another.
    pub share_sheet_steps: [&'static str; 3],
    pub menu: &'static str,
    /// A browser, and where it has it.
    pub menus: [(&'static str, &'static str); 4],
    pub gains_title: &'static str,
    pub gains: [&'static str; 4],
}
