//! Any bytes as the answer of a WordPress site.
//!
//! Deliberately absent: what must hold of the answers (`talk`).
#![no_main]

mod talk;

use broadside_core::config::{SourceKind, Taxonomy, WordPressSite};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let site = WordPressSite { root: talk::base(), taxonomy: Taxonomy::Both };
    let source = talk::source(SourceKind::WordPress(site));
    talk::ask_everything(&source, bytes, &[("x-wp-total", "41"), ("x-wp-totalpages", "3")]);
});
