//! Words of the article page and of foreign text inside it.
//!
//! Deliberately absent: the article.

/// Words around an article.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct ArticleWords {
    pub published: &'static str,
    pub updated: &'static str,
    pub excerpt_only_title: &'static str,
    pub excerpt_only: &'static str,
    pub members_only_title: &'static str,
    pub members_only: &'static str,
    pub read_on: fn(host: &str) -> String,
    pub original: fn(host: &str) -> String,
    pub share: &'static str,
    pub copy_link: &'static str,
    pub link_copied: &'static str,
    pub copy_failed: &'static str,
    pub send_by_mail: &'static str,
    pub more_to_read: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub table: &'static str,
    pub embed: &'static str,
    pub embed_note: fn(host: &str) -> String,
    pub embed_link: fn(host: &str) -> String,
}
