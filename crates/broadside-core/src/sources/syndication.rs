//! RSS 2.0 and its elders (<https://www.rssboard.org/rss-specification>), RSS 1.0
//! (<https://web.resource.org/rss/1.0/spec>) and Atom 1.0 (RFC 4287), further documents by RFC 5005.
//!
//! Deliberately absent: what podcast directories and other programs add in namespaces of their own, guessing the
//! addresses of older pages, and fetching a page to find its feed.

mod adapt;
mod requests;
mod wire;

pub(super) use requests::answer;
