//! The core is a function of its arguments: no framework, no browser, no clock, no files, no network.

use super::rust_text::{code_only, lines_with_word};
use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "a pure core",
    bad: "crates/broadside-core: SystemTime::now()",
    good: "`now` as a parameter; bytes in, values out",
    check,
};

const WORDS: [&str; 12] = [
    "leptos",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "gloo_net",
    "SystemTime",
    "Instant",
    "std::fs",
    "std::net",
    "std::env",
    "std::thread",
    "rand",
];

fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.below("crates/broadside-core/src/").filter(|file| file.extension() == "rs") {
        let code = code_only(file.production_text());
        for word in WORDS {
            let lines = lines_with_word(&code, word);
            faults.extend(lines.into_iter().map(|line| Fault::new(&file.path, line, word)));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_core_reads_no_clock_and_no_file() {
        let tree = Tree::of(&[
            ("crates/broadside-core/src/a.rs", "use std::time::SystemTime;\nuse std::fs;\nlet brand = 1;\n"),
            ("crates/broadside-press/src/a.rs", "use std::fs;\n"),
        ]);
        let wanted = [
            Fault::new("crates/broadside-core/src/a.rs", 1, "SystemTime"),
            Fault::new("crates/broadside-core/src/a.rs", 2, "std::fs"),
        ];
        assert_eq!(check(&tree), wanted);
    }
}
