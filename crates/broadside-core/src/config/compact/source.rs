//! Where the stories come from.
//!
//! Deliberately absent: sources that are described, which are read from the description itself.

use super::compact;
use crate::config::{GhostSite, Source, SourceKind, Taxonomy, WordPressSite};
use crate::model::{SourceId, WebAddress};

compact! { struct Source { id: SourceId, title: String, kind: SourceKind, mirrors: Vec<SourceKind> } }

compact! { enum SourceKind {
    0 JsonFeed { address: WebAddress, index: Option<WebAddress> },
    1 Syndication { address: WebAddress },
    2 WordPress(WordPressSite);
    3 Ghost(GhostSite)
} }

compact! { struct WordPressSite { root: WebAddress, taxonomy: Taxonomy } }

compact! { enum Taxonomy { 0 Categories, 1 Tags; 2 Both } }

compact! { struct GhostSite { root: WebAddress, key: String } }
