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

impl WordPressSite {
    /// The site at `address`, which is the site's own or already its API's root.
    ///
    /// A site whose API has another place than `/wp-json/` can be named by `https://example.org/?rest_route=/`,
    /// which every WordPress answers.
    pub fn at(address: &WebAddress, taxonomy: Taxonomy) -> Self {
        let site = address.without_fragment();
        let root = match site.as_str().split_once("rest_route=") {
            Some((before, _)) => WebAddress::parse(&[before, "rest_route=/"].concat()),
            None => WebAddress::parse(&api_root_below(&site)),
        };
        Self { root: root.unwrap_or(site), taxonomy }
    }
}

/// `https://example.org/blog/?a=b` has its API at `https://example.org/blog/wp-json/`.
fn api_root_below(site: &WebAddress) -> String {
    let folder = site.path().trim_end_matches('/').trim_end_matches("/index.php");
    let folder = folder.split_once("/wp-json").map_or(folder, |(folder, _)| folder);
    [site.origin(), folder, "/wp-json/"].concat()
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_api_is_found_from_whatever_address_a_newsroom_pastes() {
        for (address, root) in [
            ("https://example.org", "https://example.org/wp-json/"),
            ("https://example.org/", "https://example.org/wp-json/"),
            ("https://example.org/blog", "https://example.org/blog/wp-json/"),
            ("https://example.org/blog/index.php", "https://example.org/blog/wp-json/"),
            ("https://example.org/wp-json", "https://example.org/wp-json/"),
            ("https://example.org/wp-json/wp/v2/posts?per_page=3", "https://example.org/wp-json/"),
            ("https://example.org/?rest_route=/", "https://example.org/?rest_route=/"),
            (
                "https://example.org/index.php?rest_route=/wp/v2/posts",
                "https://example.org/index.php?rest_route=/",
            ),
            ("http://localhost:8081/#top", "http://localhost:8081/wp-json/"),
        ] {
            let site = WordPressSite::at(&WebAddress::parse(address).unwrap(), Taxonomy::Both);
            assert_eq!(site.root.as_str(), root, "{address}");
        }
    }
}
