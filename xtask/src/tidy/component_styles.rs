//! A component's style has the component's name, so that one is found from the other and no style outlives
//! what it was for.

use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "a style for each component",
    bad: "style/components/teaser.css with no src/ui/components/teaser.rs",
    good: "style/components/article_card.css beside src/ui/components/article_card.rs",
    check,
};

fn check(tree: &Tree) -> Vec<Fault> {
    tree.below("style/components/")
        .filter(|file| !tree.has(&format!("src/ui/components/{}.rs", file.stem())))
        .map(|file| Fault::new(&file.path, 0, "no component has this name"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_without_its_component_is_found() {
        let tree = Tree::of(&[
            ("src/ui/components/card.rs", ""),
            ("src/ui/components/plain.rs", ""),
            ("style/components/card.css", ""),
            ("style/components/gone.css", ""),
        ]);
        assert_eq!(check(&tree), [Fault::new("style/components/gone.css", 0, "no component has this name")]);
    }
}
