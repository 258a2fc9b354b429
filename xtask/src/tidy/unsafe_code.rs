//! Nothing unsafe is written here. Only the entries into the app's parts are generated as functions that are linked by
//! their names, which Rust calls unsafe; the compiler refuses it everywhere else unless it is told otherwise.

use super::rust_text::{code_only, lines_with_word};
use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "no unsafe code",
    bad: "#![allow(unsafe_code)]",
    good: "safe code; an entry into a part of the app in one of the files called parts.rs",
    check,
};

const WORDS: [&str; 2] = ["unsafe_code", "unsafe"];
/// The files that may allow it.
const ALLOWING: [&str; 3] = ["src/state/parts.rs", "src/ui/messages/parts.rs", "src/ui/pages/parts.rs"];

/// xtask names the words to look for them, and forbids them to itself.
fn is_exempt(path: &str) -> bool {
    ALLOWING.contains(&path) || path.starts_with("xtask/")
}

fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.with_extension(&["rs"]).filter(|file| !is_exempt(&file.path)) {
        let code = code_only(&file.text).replace("#![forbid(unsafe_code)]", "");
        for word in WORDS {
            faults.extend(
                lines_with_word(&code, word).into_iter().map(|line| Fault::new(&file.path, line, word)),
            );
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_entries_into_parts_may_allow_it() {
        let allowing = "#![allow(unsafe_code)]\n";
        let tree = Tree::of(&[
            ("src/state/parts.rs", allowing),
            ("src/main.rs", "#![forbid(unsafe_code)]\nfn main() {}\n"),
            ("src/state/feed.rs", allowing),
            ("src/browser/fetch.rs", "// Nothing unsafe.\nunsafe { read(pointer) }\n"),
        ]);
        let wanted = [
            Fault::new("src/state/feed.rs", 1, "unsafe_code"),
            Fault::new("src/browser/fetch.rs", 2, "unsafe"),
        ];
        let mut found = check(&tree);
        found.sort_by(|a, b| b.path.cmp(&a.path));
        assert_eq!(found, wanted);
    }
}
