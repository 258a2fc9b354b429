//! Any bytes as a JSON Feed.
//!
//! Deliberately absent: what must hold of the answers (`talk`).
#![no_main]

mod talk;

use broadside_core::config::SourceKind;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let source = talk::source(SourceKind::JsonFeed { address: talk::base(), index: None });
    talk::ask_everything(&source, bytes, &[]);
});
