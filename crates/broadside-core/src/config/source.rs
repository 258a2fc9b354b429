//! Where articles come from.
//!
//! Deliberately absent: keys that are secret. Everything here is sent to every reader.

use crate::model::{SourceId, WebAddress};
use crate::sources::mapped::Mapping;

/// One source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in ids; unique.
    pub id: SourceId,
    /// Its name for readers.
    pub title: String,
    /// Its format and address.
    pub kind: SourceKind,
    /// The same stories at other addresses, for when that one does not answer.
    pub mirrors: Vec<SourceKind>,
}

impl Source {
    /// The source as it is found at its mirror of this index, with the same name and ids.
    pub fn at_mirror(&self, index: usize) -> Option<Self> {
        let kind = self.mirrors.get(index)?.clone();
        Some(Self { id: self.id.clone(), title: self.title.clone(), kind, mirrors: Vec::new() })
    }
}

/// A format with what it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// JSON Feed 1.0 or 1.1.
    JsonFeed {
        /// The feed.
        address: WebAddress,
        /// The directory of the index of an archive, where the press made one.
        index: Option<WebAddress>,
    },
    /// RSS of any version, or Atom.
    Syndication {
        /// The feed.
        address: WebAddress,
    },
    /// WordPress's REST API, `wp/v2`.
    WordPress(WordPressSite),
    /// Ghost's Content API.
    Ghost(GhostSite),
    /// Any JSON that the configuration describes.
    Mapped(Box<Mapping>),
}

impl SourceKind {
    /// The address that is contacted.
    pub fn address(&self) -> &WebAddress {
        match self {
            Self::JsonFeed { address, .. } | Self::Syndication { address } => address,
            Self::WordPress(site) => &site.root,
            Self::Ghost(site) => &site.root,
            Self::Mapped(mapping) => &mapping.address,
        }
    }

    /// Whether its server, or the index of its archive, searches when it is asked to.
    pub fn can_search(&self) -> bool {
        match self {
            Self::WordPress(_) => true,
            Self::Mapped(mapping) => mapping.search_parameter.is_some(),
            Self::JsonFeed { index, .. } => index.is_some(),
            Self::Syndication { .. } | Self::Ghost(_) => false,
        }
    }

    /// The same format at another address, read in the same way.
    #[must_use]
    pub fn elsewhere(&self, address: &WebAddress) -> Self {
        match self {
            // An index lies beside its own archive.
            Self::JsonFeed { .. } => Self::JsonFeed { address: address.clone(), index: None },
            Self::Syndication { .. } => Self::Syndication { address: address.clone() },
            Self::WordPress(site) => Self::WordPress(WordPressSite::at(address, site.taxonomy)),
            Self::Ghost(site) => Self::Ghost(GhostSite::at(address, &site.key)),
            Self::Mapped(mapping) => {
                Self::Mapped(Box::new(Mapping { address: address.clone(), ..mapping.as_ref().clone() }))
            }
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
            below(address, &["wp-json", "index.php"], "/wp-json/")
        };
        Self { root: WebAddress::parse(&root).unwrap_or_else(|| address.clone()), taxonomy }
    }
}

/// A Ghost site's Content API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GhostSite {
    /// The API's root: ends with `/ghost/api/content/`.
    pub root: WebAddress,
    /// The Content API key, which Ghost means to be public.
    pub key: String,
}

impl GhostSite {
    /// The site at `address`, which is the site's own, that of its administration or already its API's root.
    pub fn at(address: &WebAddress, key: &str) -> Self {
        let root = below(address, &["ghost"], "/ghost/api/content/");
        Self { root: WebAddress::parse(&root).unwrap_or_else(|| address.clone()), key: key.to_owned() }
    }
}

/// The folder of a site at `address` with `api` after it. A folder called one of `inside` is no longer the
/// site's own, nor is what comes after it.
fn below(address: &WebAddress, inside: &[&str], api: &str) -> String {
    let mut root = address.origin().to_owned();
    let folders = address.path().split('/').filter(|it| !it.is_empty());
    for folder in folders.take_while(|it| !inside.contains(it)) {
        root.push('/');
        root.push_str(folder);
    }
    root.push_str(api);
    root
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
    #[test]
    fn ghost_s_api_is_found_from_the_site_its_administration_or_itself() {
        for (address, root) in [
            ("https://example.org", "https://example.org/ghost/api/content/"),
            ("https://example.org/magazine/", "https://example.org/magazine/ghost/api/content/"),
            ("https://example.org/ghost/#/dashboard", "https://example.org/ghost/api/content/"),
            (
                "https://example.org/ghost/api/content/posts/?key=22444f78447824223cefc48062",
                "https://example.org/ghost/api/content/",
            ),
            ("http://localhost:2368/?x=1", "http://localhost:2368/ghost/api/content/"),
        ] {
            let site = GhostSite::at(&WebAddress::parse(address).unwrap(), "0a1b");
            assert_eq!((site.root.as_str(), site.key.as_str()), (root, "0a1b"), "{address}");
        }
    }
}
