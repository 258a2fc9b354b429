//! Titles and texts of the app's own pages.
//!
//! Deliberately absent: topic pages, whose words are the newsroom's.

/// Words of whole pages.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct PageWords {
    pub front_title: &'static str,
    pub empty_title: &'static str,
    pub empty_text: &'static str,
    pub empty_filter_title: &'static str,
    pub empty_filter_text: &'static str,
    pub show_everything: &'static str,
    pub not_found_title: &'static str,
    pub not_found_text: &'static str,
    pub to_front_page: &'static str,
    pub doctor_title: &'static str,
    pub doctor_text: &'static str,
    pub embed_title: &'static str,
    pub embed_text: &'static str,
    pub to_doctor: &'static str,
    pub unconfigured_title: &'static str,
    pub unconfigured_text: &'static str,
    pub unconfigured_advice: fn(problems: &[String]) -> String,
}

/// What a newsroom is told whose configuration cannot be used.
pub fn unconfigured(problems: &[String]) -> super::Explained {
    let pages = &super::words().pages;
    super::Explained {
        title: pages.unconfigured_title.to_owned(),
        explanation: pages.unconfigured_text.to_owned(),
        advice: (pages.unconfigured_advice)(problems),
    }
}
