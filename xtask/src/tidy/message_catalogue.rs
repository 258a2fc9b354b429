//! Words that a reader sees come from the message catalogue, so that another language is one file.
//!
//! Found are texts that stand in a view as a node of their own, and those of attributes that are read out
//! or shown. A text inside an expression is not found: its place does not tell whether it is shown.

use super::rust_text::{Piece, pieces};
use super::tree::{SourceFile, Tree};
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "words in the message catalogue",
    bad: "view! { <h2>\"More stories\"</h2> }, <button aria-label=\"Close\">",
    good: "the catalogue's method for it, from src/ui/messages.rs",
    check,
};

const CATALOGUE: &str = "src/ui/messages";
const SHOWN_ATTRIBUTES: [&str; 5] = ["aria-label=", "aria-description=", "title=", "placeholder=", "alt="];

fn check(tree: &Tree) -> Vec<Fault> {
    let files = tree.below("src/").filter(|file| file.extension() == "rs");
    files.filter(|file| !file.path.starts_with(CATALOGUE)).flat_map(check_file).collect()
}

fn check_file(file: &SourceFile) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut line = 1;
    let mut code_before = String::new();
    let mut view = View::default();
    for piece in pieces(file.production_text()) {
        let (Piece::Code(text) | Piece::Comment(text) | Piece::Text(text)) = piece;
        match piece {
            Piece::Code(code) => {
                view.follow(code);
                code_before.push_str(code);
            }
            Piece::Comment(_) => {}
            Piece::Text(literal) => {
                if view.is_open() && is_shown(&code_before) && literal.chars().any(char::is_alphabetic) {
                    faults.push(Fault::new(&file.path, line, literal));
                }
                // So that what follows sees a value and not the tag before it.
                code_before.push('"');
            }
        }
        line += text.matches('\n').count();
    }
    faults
}

/// Whether a text after this code is a node of a view or the value of an attribute that readers get.
fn is_shown(code_before: &str) -> bool {
    let code = code_before.trim_end();
    let is_node = code.ends_with(['>', '}']) && !code.ends_with("=>") && !code.ends_with("->");
    let attribute = code.rsplit(char::is_whitespace).next().unwrap_or_default();
    is_node || SHOWN_ATTRIBUTES.contains(&attribute)
}

/// Whether the code is inside a `view! { … }`, by counting its braces.
#[derive(Default)]
struct View {
    n_open: usize,
    tail: String,
}

impl View {
    fn is_open(&self) -> bool {
        self.n_open > 0
    }

    fn follow(&mut self, code: &str) {
        for c in code.chars() {
            match c {
                '{' if self.n_open > 0 || self.tail.trim_end().ends_with("view!") => self.n_open += 1,
                '}' => self.n_open = self.n_open.saturating_sub(1),
                _ => {}
            }
            self.tail.push(c);
            if self.tail.len() > 64 {
                self.tail = self.tail.chars().skip(32).collect();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let tree = Tree::of(&[("src/ui/components/card.rs", text)]);
        check(&tree).into_iter().map(|fault| format!("{} {}", fault.line, fault.found)).collect()
    }

    #[test]
    fn words_in_a_view_are_found() {
        let view = "view! {\n    <h2>\"More stories\"</h2>\n    {count} \" stories\"\n    <button\n        aria-label=\"Close\"\n    >\"×\"</button>\n}\n";
        assert_eq!(found(view), ["2 \"More stories\"", "3 \" stories\"", "5 \"Close\""]);
    }

    #[test]
    fn classes_expressions_and_other_code_are_not() {
        let table = [
            "view! { <p class=\"card\" id=\"lead\">{title}</p> }",
            "view! { <p class=move || if open() { \"is-open\" } else { \"\" }></p> }",
            "view! { <p>{match kind { Kind::A => \"a\", Kind::B => \"b\" }}</p> }",
            "view! { <p>\" · \"</p> }",
            "fn key() -> &'static str { \"key\" }",
            "if a { } \"not in a view\"",
        ];
        for text in table {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn the_catalogue_itself_may_speak() {
        let tree = Tree::of(&[("src/ui/messages/english.rs", "view! { <p>\"Words\"</p> }")]);
        assert_eq!(check(&tree), []);
    }
}
