//! Where articles come from.
//!
//! Deliberately absent: keys that are secret. Everything here is sent to every reader.

use crate::model::{SourceId, WebAddress};

/// One source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in ids; unique.
    pub id: SourceId,
    /// Its name for readers.
    pub title: String,
    /// Its format and address.
    pub kind: SourceKind,
}

/// A format with what it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// JSON Feed 1.0 or 1.1.
    JsonFeed {
        /// The feed.
        address: WebAddress,
    },
    /// WordPress's REST API, `wp/v2`.
    WordPress(WordPressSite),
}

impl SourceKind {
    /// The address that is contacted.
    pub fn address(&self) -> &WebAddress {
        match self {
            Self::JsonFeed { address } => address,
            Self::WordPress(site) => &site.root,
        }
    }
}

/// A WordPress site's REST API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordPressSite {
    /// The API's root: ends with `/wp-json/`, or holds `?rest_route=/` on sites with plain permalinks.
    pub root: WebAddress,
    /// The taxonomy that is shown as topics.
    pub taxonomy: Taxonomy,
}

/// WordPress's two taxonomies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Taxonomy {
    /// `categories`.
    #[default]
    Categories,
    /// `tags`.
    Tags,
    /// Both.
    Both,
}
