//! The browser's parser reads foreign HTML as the press's parser does: both are held to the same outlines.
//!
//! Deliberately absent: the outlines' own making; the core's tests write them.

use crate::boot_script::stand_in_for_the_boot_script;
use crate::outline::outline;
use broadside::browser::html::BrowserHtmlParser;
use broadside_core::model::WebAddress;
use broadside_core::rich_text::RichText;
use wasm_bindgen_test::wasm_bindgen_test;

fn read(html: &str) -> String {
    stand_in_for_the_boot_script();
    let base = WebAddress::parse("https://news.example/2026/10/story/").unwrap();
    outline(&RichText::read(html, &BrowserHtmlParser, Some(&base)))
}

macro_rules! fixture {
    ($name:ident, $file:literal) => {
        #[wasm_bindgen_test]
        fn $name() {
            let html = include_str!(concat!("../fixtures/html/", $file, ".html"));
            let expected = include_str!(concat!("../fixtures/html/", $file, ".outline.txt"));
            assert_eq!(read(html), expected);
        }
    };
}

fixture!(attacks_read_as_in_print, "attacks");
fixture!(an_essay_reads_as_in_print, "essay");
fixture!(tag_soup_reads_as_in_print, "tag-soup");
fixture!(two_directions_read_as_in_print, "two-directions");
fixture!(wordpress_blocks_read_as_in_print, "wordpress-blocks");
fixture!(wordpress_classic_reads_as_in_print, "wordpress-classic");

#[wasm_bindgen_test]
fn nothing_runs_while_foreign_html_is_parsed() {
    let html =
        r#"<img src="data:," onerror="globalThis.hasRun = true"><script>globalThis.hasRun = true</script>"#;
    read(html);
    assert!(js_sys::eval("globalThis.hasRun").unwrap().is_undefined());
}
