//! The browser rooms in a real browser: its parsers of HTML and XML, its storage, its calendar and plurals, and elements in its document.
//!
//! Deliberately absent: whole pages (tests/e2e) and anything that can be tested natively.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[path = "../../crates/broadside-core/tests/reading/feed_outline.rs"]
mod feed_outline;
#[path = "../../crates/broadside-core/tests/reading/outline.rs"]
mod outline;

mod boot_script;

mod dates;
mod elements;
mod html;
mod plurals;
mod preferences;
mod storage;
mod syndication;
