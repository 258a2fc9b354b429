//! Any text as the HTML of a story, and as a link in it.
//!
//! Deliberately absent: the browser's parser.
#![no_main]

mod talk;

use broadside_core::model::WebAddress;
use broadside_core::rich_text::{RichText, line_from_html};
use libfuzzer_sys::fuzz_target;
use talk::html_parser::NativeHtmlParser;

fuzz_target!(|text: &str| {
    let base = talk::base();
    let tree = RichText::read(text, &NativeHtmlParser, Some(&base));
    assert!(tree.excerpt(200).chars().count() <= 200);
    assert!(!line_from_html(text, &NativeHtmlParser).contains('\n'));
    let _ = (RichText::from_plain_text(text), tree.reading_minutes());
    if let Some(address) = base.join(text) {
        assert_eq!(WebAddress::parse(address.as_str()).as_ref(), Some(&address));
    }
});
