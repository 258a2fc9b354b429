//! Files are called by the noun that they are about. A drawer called «utils» is where nouns get lost.

use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "files named by nouns",
    bad: "src/utils.rs, src/feed/mod.rs",
    good: "src/reading_time.rs, src/feed.rs beside src/feed/",
    check,
};

const DRAWERS: [&str; 10] =
    ["utils", "util", "helpers", "helper", "common", "misc", "manager", "shared", "stuff", "mod"];

fn check(tree: &Tree) -> Vec<Fault> {
    tree.with_extension(&["rs", "js", "mjs", "css"])
        .filter(|file| DRAWERS.contains(&file.stem()))
        .map(|file| Fault::new(&file.path, 0, format!("the name `{}`", file.name())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawers_are_found() {
        let tree = Tree::of(&[("src/utils.rs", ""), ("src/feed/mod.rs", ""), ("src/model.rs", "")]);
        let wanted = [
            Fault::new("src/utils.rs", 0, "the name `utils.rs`"),
            Fault::new("src/feed/mod.rs", 0, "the name `mod.rs`"),
        ];
        assert_eq!(check(&tree), wanted);
    }
}
