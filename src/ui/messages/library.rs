//! Words of the reader's own pages.
//!
//! Deliberately absent: what the newsroom says.

/// What leads to the pages and stands at their heads.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct DeviceWords {
    pub app_pages: &'static str,
    pub saved: &'static str,
    pub saved_text: &'static str,
    pub digest: &'static str,
    pub digest_text: &'static str,
    pub settings: &'static str,
    pub settings_text: &'static str,
    pub privacy: &'static str,
    pub privacy_text: &'static str,
    pub install: &'static str,
    pub install_text: &'static str,
    pub keys: &'static str,
    pub keys_text: &'static str,
}

/// What stands on them.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct LibraryWords {
    pub nothing_saved_title: &'static str,
    pub nothing_saved_text: &'static str,
    pub removed: &'static str,
    pub undo: &'static str,
}
