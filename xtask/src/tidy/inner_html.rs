//! Foreign HTML never becomes innerHTML, and so nothing does: there is no place to get it wrong.

use super::rust_text::{code_only, lines_with_word};
use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "no innerHTML",
    bad: "<div inner_html=article.body />, element.innerHTML = body",
    good: "the typed rich-text tree, rendered by src/ui/components; `textContent` in scripts",
    check,
};

const RUST_WORDS: [&str; 4] = ["inner_html", "set_inner_html", "set_outer_html", "insert_adjacent_html"];
const SCRIPT_WORDS: [&str; 5] =
    [".innerHTML", ".outerHTML", ".insertAdjacentHTML", "document.write", ".setHTMLUnsafe"];

fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.with_extension(&["rs"]).filter(|file| !file.path.starts_with("xtask/")) {
        let code = code_only(&file.text);
        for word in RUST_WORDS {
            let lines = lines_with_word(&code, word);
            faults.extend(lines.into_iter().map(|line| Fault::new(&file.path, line, word)));
        }
    }
    for file in tree.with_extension(&["js", "mjs"]) {
        for (line, number) in file.text.lines().zip(1..) {
            let is_comment = line.trim_start().starts_with(['*', '/']);
            let found = SCRIPT_WORDS.into_iter().find(|word| !is_comment && line.contains(word));
            faults.extend(found.map(|word| Fault::new(&file.path, number, word)));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_are_looked_through() {
        let tree = Tree::of(&[
            ("src/a.rs", "// inner_html is not used.\nview! { <p inner_html=body /> }\n"),
            ("boot/a.js", "// .innerHTML is not used.\nnode.innerHTML = body;\nnode.textContent = body;\n"),
        ]);
        let wanted = [Fault::new("src/a.rs", 2, "inner_html"), Fault::new("boot/a.js", 2, ".innerHTML")];
        assert_eq!(check(&tree), wanted);
    }
}
