//! JSON Feed 1.0 and 1.1 (<https://www.jsonfeed.org/version/1.1/>).
//!
//! Deliberately absent: hubs, and fetching a page to find its feed.

mod adapt;
mod requests;
mod wire;

pub(super) use requests::{answer, chosen};
