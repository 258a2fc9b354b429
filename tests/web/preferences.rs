//! Small values that last, and drafts that last as long as the tab.
//!
//! Deliberately absent: browsers that deny storage; the end-to-end tests have one.

use broadside::browser::preferences;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_value_lasts_and_an_emptied_draft_is_forgotten() {
    assert_eq!(preferences::get("test"), None);
    assert!(preferences::set("test", "1"));
    assert_eq!(preferences::get("test").as_deref(), Some("1"));
    preferences::set_draft("test-draft", "ada@");
    assert_eq!(preferences::draft("test-draft").as_deref(), Some("ada@"));
    preferences::set_draft("test-draft", "");
    assert_eq!(preferences::draft("test-draft"), None);
}
