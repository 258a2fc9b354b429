//! No inline styles and no inline scripts: the Content Security Policy refuses both, silently for a reader
//! and loudly only in a console.

use super::rust_text::{Piece, pieces};
use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "nothing inline",
    bad: "<div style=\"color: red\"> or <script>start()</script>",
    good: "a class in style/, or `style:color=` in a view, which sets one property by script",
    check,
};

fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.below("src/ui/").filter(|file| file.extension() == "rs") {
        let mut line = 1;
        for piece in pieces(file.production_text()) {
            let (Piece::Code(text) | Piece::Comment(text) | Piece::Text(text)) = piece;
            if let Piece::Code(code) = piece {
                for (number, code) in code.lines().enumerate() {
                    if code.split_whitespace().any(|word| word.starts_with("style=")) {
                        faults.push(Fault::new(&file.path, line + number, "a `style=` attribute"));
                    }
                }
            }
            line += text.matches('\n').count();
        }
    }
    for file in tree.with_extension(&["html"]).filter(|file| !file.path.contains('/')) {
        for (line, number) in file.text.lines().zip(1..) {
            let has_inline_script = line.contains("<script>") || line.contains("<script type=\"module\">");
            if line.contains(" style=") || line.contains("<style") || has_inline_script {
                faults.push(Fault::new(&file.path, number, line.trim()));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_refused_and_properties_are_not() {
        let tree = Tree::of(&[
            ("src/ui/a.rs", "view! {\n    <p style=\"x\">\n    <p style:color=red data-a=\" style=\">\n}\n"),
            ("index.html", "<script type=\"module\" src=\"a.js\"></script>\n<script>a()</script>\n"),
        ]);
        let wanted = [
            Fault::new("src/ui/a.rs", 2, "a `style=` attribute"),
            Fault::new("index.html", 2, "<script>a()</script>"),
        ];
        assert_eq!(check(&tree), wanted);
    }
}
