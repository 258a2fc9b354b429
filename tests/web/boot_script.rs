//! What the page's boot script gives the app, stood in for: tests run in a page that has none.
//!
//! Deliberately absent: the policy and the quieting, which are the real script's.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = r#"
    export function standInForTheBootScript() {
        const parsed = (type) => (markup) => new DOMParser().parseFromString(markup, type);
        globalThis.broadside = { parseHtml: parsed("text/html"), parseXml: parsed("text/xml") };
    }
"#)]
extern "C" {
    #[wasm_bindgen(js_name = standInForTheBootScript)]
    pub fn stand_in_for_the_boot_script();
}
