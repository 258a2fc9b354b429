//! Any bytes as the answer of a Ghost site.
//!
//! Deliberately absent: what must hold of the answers (`talk`).
#![no_main]

mod talk;

use broadside_core::config::{GhostSite, SourceKind};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let site = GhostSite { root: talk::base(), key: String::new() };
    talk::ask_everything(&talk::source(SourceKind::Ghost(site)), bytes, &[]);
});
