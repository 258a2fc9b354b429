//! Words of a page that is there without the app: because it broke, or where scripts are switched off.
//!
//! Deliberately absent from the app: the press prints them into its pages, in the language of those.

/// Words of the shell.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct ShellWords {
    pub stopped_title: &'static str,
    pub stopped_text: &'static str,
    pub reload: &'static str,
    pub read_feed: &'static str,
    pub needs_script: &'static str,
    pub front_page: &'static str,
}
