//! A byline's one name.
//!
//! Deliberately absent: e-mail addresses, which some feeds put where a name belongs; adapters drop them.

use super::WebAddress;

/// Somebody who wrote an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// Plain text, never empty.
    pub name: String,
    /// A page about them.
    pub address: Option<WebAddress>,
}
