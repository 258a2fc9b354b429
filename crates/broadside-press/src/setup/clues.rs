//! Where the stories might be, by what the page says, and then by where they usually are; RSS and Atom, which most
//! hosts let no other site read, last.
//!
//! Deliberately absent: believing it; `discovery` asks each place.

use super::link_header;
use super::place::{Content, Place};
use broadside_core::config::{GhostSite, SourceKind, Taxonomy, WordPressSite};
use broadside_core::model::WebAddress;

const WORDPRESS_RELATION: &str = "https://api.w.org/";
/// In the order of trust: the feed's own type, and the one that feeds were given before it.
const FEED_TYPES: [&str; 2] = ["application/feed+json", "application/json"];
const XML_FEED_TYPES: [&str; 2] = ["application/atom+xml", "application/rss+xml"];

/// What led to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clue {
    /// The HTTP header `Link`.
    LinkHeader,
    /// The page's link to WordPress's API.
    WordPressLink,
    /// The page's link to a feed.
    FeedLink,
    /// The address itself answered a feed.
    Itself,
    /// The key in a script of Ghost's.
    GhostKey,
    /// Nothing but custom.
    WellKnown,
}

/// A place to ask.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The place with its format.
    pub kind: SourceKind,
    /// What led there.
    pub clue: Clue,
}

/// Places to ask, the likeliest first, each once.
pub fn candidates(place: &Place) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut push = |clue: Clue, kind: SourceKind| {
        if candidates.iter().all(|it| it.kind != kind) {
            candidates.push(Candidate { kind, clue });
        }
    };
    let headers = place.response.headers.iter().filter(|(name, _)| name == "link");
    for target in headers.flat_map(|(_, value)| link_header::targets(value, WORDPRESS_RELATION)) {
        place.named(target).into_iter().for_each(|it| push(Clue::LinkHeader, wordpress(&it)));
    }
    for target in place.page.links(WORDPRESS_RELATION, None) {
        place.named(target).into_iter().for_each(|it| push(Clue::WordPressLink, wordpress(&it)));
    }
    for feed_type in FEED_TYPES {
        for target in place.page.links("alternate", Some(feed_type)) {
            place.named(target).into_iter().for_each(|it| push(Clue::FeedLink, json_feed(it)));
        }
    }
    if place.content() == Content::Json {
        push(Clue::Itself, json_feed(place.address.clone()));
    }
    for site in ghost_sites(place) {
        push(Clue::GhostKey, SourceKind::Ghost(site));
    }
    for folder in folders(&place.address) {
        push(Clue::WellKnown, wordpress(&folder));
        folder.join("?rest_route=/").into_iter().for_each(|it| push(Clue::WellKnown, wordpress(&it)));
        folder.join("feed.json").into_iter().for_each(|it| push(Clue::WellKnown, json_feed(it)));
    }
    if place.content() == Content::Xml {
        push(Clue::Itself, syndication(place.address.clone()));
    }
    for feed_type in XML_FEED_TYPES {
        for target in place.page.links("alternate", Some(feed_type)) {
            place.named(target).into_iter().for_each(|it| push(Clue::FeedLink, syndication(it)));
        }
    }
    candidates
}

/// Whether the page says that Ghost made it.
pub fn is_ghost(place: &Place) -> bool {
    let generator = place.page.meta("generator");
    generator
        .is_some_and(|it| it.split_whitespace().next().is_some_and(|it| it.eq_ignore_ascii_case("Ghost")))
}

/// What the scripts of Ghost's search and portal are told: the site, and its Content API key. Both are public.
fn ghost_sites(place: &Place) -> Vec<GhostSite> {
    if !is_ghost(place) {
        return Vec::new();
    }
    let scripts = place.page.scripts_with("data-key");
    let sites = scripts.filter_map(|script| {
        let key = script.attribute("data-key").map(str::trim).unwrap_or_default();
        // The Admin API's key has a colon; it is secret, and would never stand in a page.
        if key.is_empty() || !key.bytes().all(|it| it.is_ascii_alphanumeric()) {
            return None;
        }
        let names = ["data-api", "data-ghost", "data-sodo-search"];
        let told = names.iter().find_map(|it| place.named(script.attribute(it)?));
        Some(GhostSite::at(&told.or_else(|| place.address.join("/"))?, key))
    });
    sites.collect()
}

/// The site's root, and the address itself as a folder.
fn folders(address: &WebAddress) -> Vec<WebAddress> {
    let root = address.join("/");
    let itself = address.join(&format!("{}/", address.path().trim_end_matches('/')));
    root.into_iter().chain(itself).collect()
}

fn wordpress(address: &WebAddress) -> SourceKind {
    SourceKind::WordPress(WordPressSite::at(address, Taxonomy::Categories))
}

fn json_feed(address: WebAddress) -> SourceKind {
    SourceKind::JsonFeed { address, index: None }
}

fn syndication(address: WebAddress) -> SourceKind {
    SourceKind::Syndication { address }
}
