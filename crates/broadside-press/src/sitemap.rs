//! `sitemap.xml` (sitemaps.org, protocol 0.9) and the `robots.txt` that names it.
//!
//! Deliberately absent: pages that were not printed, and how often anything changes, which crawlers ignore.

use crate::head::Site;
use crate::markup::push_escaped;
use broadside_core::model::Timestamp;

/// The files.
pub const SITEMAP: &str = "sitemap.xml";
/// Read at the root of a host only; below a path it does no harm.
pub const ROBOTS: &str = "robots.txt";

/// A printed page for search engines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Relative to the root, percent-encoded.
    pub address: String,
    /// When what it shows was last changed, if known.
    pub changed: Option<Timestamp>,
}

/// The sitemap's text. The protocol wants absolute addresses, so that a site is needed.
pub fn sitemap(site: &Site, entries: &[Entry]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for entry in entries {
        xml.push_str("<url><loc>");
        push_escaped(&mut xml, &site.address_of(&entry.address));
        xml.push_str("</loc>");
        if let Some(changed) = entry.changed {
            xml.push_str("<lastmod>");
            xml.push_str(&changed.to_rfc3339());
            xml.push_str("</lastmod>");
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// Everybody is welcome to everything.
pub fn robots(site: Option<&Site>) -> String {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(site) = site {
        text.push_str(&format!("\nSitemap: {}\n", site.address_of(SITEMAP)));
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn pages_stand_with_absolute_addresses_and_their_dates() {
        let site = Site::parse("https://news.example/paper").unwrap();
        let xml = sitemap(
            &site,
            &[
                Entry { address: String::new(), changed: None },
                Entry { address: "articles/a/".to_owned(), changed: Timestamp::parse_utc("2026-11-02") },
            ],
        );
        assert!(xml.contains("<url><loc>https://news.example/paper/</loc></url>"), "{xml}");
        assert!(xml.contains(
            "<url><loc>https://news.example/paper/articles/a/</loc><lastmod>2026-11-02T00:00:00Z</lastmod></url>"
        ));
    }

    #[test]
    fn robots_name_the_sitemap_where_there_is_one() {
        let site = Site::parse("https://news.example/").unwrap();
        assert!(robots(Some(&site)).ends_with("\nSitemap: https://news.example/sitemap.xml\n"));
        assert!(!robots(None).contains("Sitemap"));
    }
}
