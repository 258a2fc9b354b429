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
    /// A site whose API has another place than `/wp-json/` can be named by
    /// `https://example.org/?rest_route=/`, which every WordPress answers.
    pub fn at(address: &WebAddress, taxonomy: Taxonomy) -> Self {
        let (before_query, query) = address.as_str().split_once('?').unwrap_or((address.as_str(), ""));
        let is_plain = query.split(['&', '#']).any(|it| it.starts_with("rest_route="));
        let root = if is_plain {
            [before_query, "?rest_route=/"].concat()
        } else {
            // What comes after these names is a place inside the API, or WordPress's own front door.
            let is_inside = |it: &&str| !matches!(*it, "wp-json" | "index.php");
            let mut root = address.origin().to_owned();
            for folder in address.path().split('/').filter(|it| !it.is_empty()).take_while(is_inside) {
                root.push('/');
                root.push_str(folder);
            }
            root.push_str("/wp-json/");
            root
        };
        Self { root: WebAddress::parse(&root).unwrap_or_else(|| address.clone()), taxonomy }
    }
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
