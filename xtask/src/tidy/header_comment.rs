//! Every source file opens with what it is and what it is not, so that a newcomer need not read it to know
//! whether to read it.

use super::tree::{SourceFile, Tree};
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "every file opens with what it is",
    bad: "a file whose first line is `use std::fs;`",
    good: "`//! The cards of a feed. …` in Rust, `// …` or `/* … */` in scripts and styles",
    check,
};

fn check(tree: &Tree) -> Vec<Fault> {
    tree.with_extension(&["rs", "js", "mjs", "css"])
        .filter(|file| !opens_with_comment(file))
        .map(|file| Fault::new(&file.path, 1, file.text.lines().next().unwrap_or("an empty file")))
        .collect()
}

fn opens_with_comment(file: &SourceFile) -> bool {
    let text = match file.text.strip_prefix("#!/") {
        Some(shebang) => shebang.split_once('\n').map_or("", |(_, rest)| rest),
        None => &file.text,
    };
    let openings: &[&str] = match file.extension() {
        "rs" => &["//! "],
        "css" => &["/*"],
        _ => &["//", "/*"],
    };
    openings.iter().any(|opening| text.starts_with(opening))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_opening() {
        let tree = Tree::of(&[
            ("a.rs", "//! The front page.\n"),
            ("b.rs", "// No module documentation.\n"),
            ("c.css", "/* Cards. */\n"),
            ("d.css", "a {}\n"),
            ("e.mjs", "#!/usr/bin/env node\n// A server.\n"),
            ("f.js", "import x;\n"),
        ]);
        let found: Vec<String> = check(&tree).into_iter().map(|fault| fault.path).collect();
        assert_eq!(found, ["b.rs", "d.css", "f.js"]);
    }
}
