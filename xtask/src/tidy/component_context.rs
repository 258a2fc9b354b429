//! Components get what they show as props: a component that reaches into the context cannot be shown, or
//! tested, without the whole app.

use super::rust_text::{code_only, lines_with_word};
use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "no context in components",
    bad: "let feed = use_context::<Feed>();",
    good: "a prop, which the page that shows the component fills from the store",
    check,
};

fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.below("src/ui/components/").filter(|file| file.extension() == "rs") {
        let code = code_only(file.production_text());
        for name in ["use_context", "expect_context", "provide_context"] {
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
    fn pages_may_and_components_may_not() {
        let code = "let feed = expect_context::<Feed>();\n";
        let tree = Tree::of(&[("src/ui/components/card.rs", code), ("src/ui/pages/front.rs", code)]);
        assert_eq!(check(&tree), [Fault::new("src/ui/components/card.rs", 1, "expect_context")]);
    }
}
