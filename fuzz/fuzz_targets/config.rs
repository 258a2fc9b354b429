//! Any bytes as a configuration: a newsroom's own, but typed by people. The sources that it names are asked, so that
//! whatever mapping it holds meets a document.
//!
//! Deliberately absent: what must hold of the answers (`talk`).
#![no_main]

mod talk;

use broadside_core::config::{Config, SourceKind};
use libfuzzer_sys::fuzz_target;

const ANSWER: &str = include_str!("../../tests/fixtures/mapped/cms.json");

fuzz_target!(|bytes: &[u8]| {
    let Some(config) = Config::read(bytes, &talk::base()).config else { return };
    for source in config.sources.iter().filter(|it| matches!(it.kind, SourceKind::Mapped(_))).take(3) {
        talk::ask_everything(source, ANSWER.as_bytes(), &[]);
    }
});
