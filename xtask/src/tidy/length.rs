//! No source file is longer than a reader's patience.

use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "no file over 400 lines",
    bad: "a file of 401 lines",
    good: "two files with a noun each, of about a hundred lines",
    check,
};

const MOST_LINES: usize = 400;

fn check(tree: &Tree) -> Vec<Fault> {
    tree.with_extension(&["rs", "js", "mjs", "css"])
        .filter_map(|file| {
            let n_lines = file.text.lines().count();
            (n_lines > MOST_LINES).then(|| Fault::new(&file.path, n_lines, format!("{n_lines} lines")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_is_allowed() {
        let tree = Tree::of(&[
            ("a.rs", &"x\n".repeat(MOST_LINES)),
            ("b.css", &"x\n".repeat(MOST_LINES + 1)),
            ("c.md", &"x\n".repeat(MOST_LINES + 1)),
        ]);
        assert_eq!(check(&tree), [Fault::new("b.css", MOST_LINES + 1, "401 lines")]);
    }
}
