//! Words for what the doctor finds, field by field as each finding needs them.
//!
//! Deliberately absent: which words belong to which finding; that is `telling`.

/// Title, text, advice; what there is none of is empty.
pub type Told = (&'static str, &'static str, &'static str);

/// What is said of a source that gives stories.
#[derive(Clone, Copy, Debug)]
pub struct Sound<'a> {
    /// On the first page.
    pub n_stories: usize,
    /// In all, where the source says.
    pub n_total: Option<u32>,
    /// Topics, where the source has any.
    pub n_topics: Option<usize>,
    /// When the newest was published, in words.
    pub newest: Option<&'a str>,
}

/// The words. Functions get the `host` that was asked, and the `origin` of this page.
#[allow(missing_docs, reason = "each field is named after the finding and the part of it that it says")]
pub struct FindingWords {
    pub sound: &'static str,
    pub sound_text: fn(&Sound<'_>) -> String,
    pub empty: Told,
    pub totals_hidden: (&'static str, &'static str),
    pub totals_hidden_advice: fn(host: &str) -> String,
    pub warnings: fn(n_warnings: usize) -> String,
    pub warnings_text: &'static str,

    pub offline: Told,
    pub mixed_content: (&'static str, &'static str),
    pub mixed_content_advice: fn(host: &str) -> String,
    pub unreadable: &'static str,
    pub unreadable_wordpress: &'static str,
    pub unreadable_ghost: &'static str,
    pub unreadable_syndication: &'static str,
    pub unreadable_other: &'static str,
    pub unreadable_advice_listmonk: fn(host: &str, origin: &str) -> String,
    pub unreadable_advice_wordpress: fn(host: &str, origin: &str) -> String,
    pub unreadable_advice_syndication: fn(host: &str, origin: &str) -> String,
    pub unreadable_advice_other: fn(host: &str, origin: &str) -> String,
    pub silent: &'static str,
    pub silent_text: fn(host: &str) -> String,
    pub silent_advice: fn(host: &str, origin: &str) -> String,
    pub policy_forbids: (&'static str, &'static str),
    pub policy_forbids_advice: fn(host: &str) -> String,
    pub timed_out: (&'static str, &'static str),
    pub timed_out_advice: fn(host: &str) -> String,
    pub too_large: Told,
    pub not_found: &'static str,
    pub not_found_text: fn(host: &str) -> String,
    pub not_found_advice_wordpress: &'static str,
    pub not_found_advice_listmonk: fn(host: &str) -> String,
    pub not_found_advice_other: &'static str,
    pub web_page: &'static str,
    pub web_page_moved: &'static str,
    pub web_page_at_once: &'static str,
    pub web_page_advice: fn(host: &str) -> String,

    pub xml: (&'static str, &'static str),
    pub empty_body: &'static str,
    pub empty_body_advice: fn(host: &str) -> String,
    pub broken_json: fn(line: usize, column: usize) -> String,
    pub broken_xml_at: fn(line: usize, column: usize) -> String,
    pub broken_xml: &'static str,
    pub broken_advice: fn(host: &str) -> String,
    pub other_json: (&'static str, &'static str),
    pub other_xml: (&'static str, &'static str),
    pub unknown_data: (&'static str, &'static str),

    pub login_required: &'static str,
    pub login_required_text: fn(status: u16, code: &str) -> String,
    pub login_required_advice: fn(host: &str) -> String,
    pub key_refused: &'static str,
    pub key_refused_text: fn(status: u16) -> String,
    pub key_refused_advice: fn(host: &str) -> String,
    pub firewall: &'static str,
    pub firewall_text: fn(status: u16) -> String,
    pub firewall_advice: fn(host: &str) -> String,
    pub refused: &'static str,
    pub refused_text: fn(status_and_code: &str) -> String,
    pub refused_advice_wordpress: fn(host: &str) -> String,
    pub refused_advice_other: fn(host: &str) -> String,
    pub bad_request: &'static str,
    pub bad_request_text: fn(status_and_code: &str) -> String,
    pub bad_request_advice_listmonk: fn(host: &str) -> String,
    pub bad_request_advice_other: &'static str,
    pub rate_limited: &'static str,
    pub rate_limited_wait: fn(wait_s: u32) -> String,
    pub rate_limited_advice: fn(host: &str) -> String,
    pub server_failed: &'static str,
    pub server_failed_text: fn(status: u16) -> String,
    pub server_failed_advice: fn(host: &str) -> String,

    pub clock_right: &'static str,
    pub clock_wrong: fn(by_s: u32, is_ahead: bool) -> String,
    pub clock_wrong_text: &'static str,
    pub clock_wrong_advice: &'static str,
    pub clock_unknown: (&'static str, &'static str),

    pub notice_due: (&'static str, &'static str),
    pub notice_not_begun: &'static str,
    pub notice_begins: fn(moment: &str) -> String,
    pub notice_not_begun_advice: &'static str,
    pub notice_over: &'static str,
    pub notice_ended: fn(moment: &str) -> String,
    pub notice_over_advice: &'static str,
    pub notice_topic_unknown: fn(topic: &str) -> String,
    pub notice_topic_unknown_text: &'static str,
    pub notice_topic_unknown_advice: &'static str,

    pub lists_known: fn(n_lists: usize) -> String,
    pub lists_known_text: &'static str,
    pub list_unknown: fn(list: &str) -> String,
    pub list_unknown_text: &'static str,
    pub list_unknown_advice: fn(host: &str) -> String,
    pub signups_open: (&'static str, &'static str),
    pub signups_closed: (&'static str, &'static str),
    pub signups_closed_advice: fn(host: &str) -> String,
    pub not_tried: Told,
}
