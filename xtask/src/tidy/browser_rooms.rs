//! Browser APIs only in their rooms: nothing else can then touch the browser while it renders, and the
//! rest of the app compiles and is tested on any machine.

use super::rust_text::{code_only, lines_with_word};
use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "browser APIs in their rooms",
    bad: "src/ui/pages/article.rs: web_sys::window()",
    good: "a function of src/browser/ that says what the page needs, called from an effect or an event",
    check,
};

const ROOMS: [&str; 4] = ["src/browser.rs", "src/browser/", "src/bin/", "src/main.rs"];
const CRATES: [&str; 6] =
    ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo_net", "gloo_timers"];

fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.below("src/").filter(|file| file.extension() == "rs") {
        if ROOMS.iter().any(|room| file.path.starts_with(room)) {
            continue;
        }
        let code = code_only(file.production_text());
        for name in CRATES {
            let lines = lines_with_word(&code, name);
            faults.extend(lines.into_iter().map(|line| Fault::new(&file.path, line, name)));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_rooms_may_name_the_browser() {
        let code = "//! web_sys is named in a comment.\nuse web_sys::Node;\n";
        let tree = Tree::of(&[
            ("src/browser/focus.rs", code),
            ("src/main.rs", code),
            ("src/state/feed.rs", code),
            ("crates/broadside-press/src/lib.rs", code),
        ]);
        assert_eq!(check(&tree), [Fault::new("src/state/feed.rs", 2, "web_sys")]);
    }
}
