//! Any text as what the device kept or the press printed.
//!
//! Deliberately absent: the storage itself.
#![no_main]

use broadside_core::stored::{
    article_from_text, article_to_text, mark_from_text, mark_to_text, shelf_from_text, shelf_to_text,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(article) = article_from_text(text) {
        assert_eq!(article_from_text(&article_to_text(&article)).as_ref(), Some(&article));
    }
    if let Some(shelf) = shelf_from_text(text) {
        assert_eq!(shelf_from_text(&shelf_to_text(&shelf)).as_ref(), Some(&shelf));
    }
    if let Some(mark) = mark_from_text(text) {
        assert_eq!(mark_from_text(&mark_to_text(&mark)).as_ref(), Some(&mark));
    }
});
