//! Every path that the documentation names exists, so that nobody is sent to a room that has moved.

use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "every documented path exists",
    bad: "`src/utils/dates.rs` in a document, with no such file",
    good: "a path from the repository's top, the document's folder or public/; `<name>` for what varies",
    check,
};

const EXTENSIONS: [&str; 9] = ["rs", "js", "mjs", "css", "toml", "json", "html", "md", "svg"];
/// What is made by the build is named in documents, but is not in the repository.
const MADE: [&str; 3] = ["dist/", "target/", "node_modules/"];
/// The customary name for any name.
const STAND_IN: &str = "foo";

fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for document in tree.with_extension(&["md"]) {
        let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for (line, number) in outside_fences(&document.text) {
            for path in backticked(line).filter(|path| is_path(path)) {
                let places = [path.to_owned(), format!("{folder}/{path}"), format!("public/{path}")];
                if !places.iter().any(|place| tree.has(place)) && !is_folder_anywhere(tree, path) {
                    faults.push(Fault::new(&document.path, number, format!("`{path}`")));
                }
            }
        }
    }
    faults
}

/// Whether the path is the bare name of some folder, as in a list of what is in another one.
fn is_folder_anywhere(tree: &Tree, path: &str) -> bool {
    let is_bare_name = path.find('/') == Some(path.len() - 1);
    let inside = format!("/{path}");
    is_bare_name && tree.below("").any(|file| file.path.contains(&inside))
}

/// Lines outside fenced code blocks, numbered from 1.
fn outside_fences(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut is_fenced = false;
    text.lines().zip(1..).filter(move |(line, _)| {
        let is_fence = line.trim_start().starts_with("```");
        is_fenced ^= is_fence;
        !is_fence && !is_fenced
    })
}

fn backticked(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

fn is_path(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    let has_extension = text.rsplit_once('.').is_some_and(|(_, extension)| EXTENSIONS.contains(&extension));
    text.contains('/')
        && text.chars().all(is_plain)
        && !text.starts_with(['/', '.'])
        && (text.ends_with('/') || has_extension)
        && !MADE.iter().any(|made| text.starts_with(made))
        && text.split(['/', '.']).next() != Some(STAND_IN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_a_path_is_taken_for_one() {
        let table = [
            ("src/browser/", true),
            ("crates/broadside-core/src/lib.rs", true),
            ("docs/offline.md", true),
            ("application/json", false),
            ("articles/<key>/", false),
            ("/wp-json/", false),
            ("https://news.example/feed.json", false),
            ("dist/index.html", false),
            ("and/or", false),
            ("foo/", false),
        ];
        for (text, wanted) in table {
            assert_eq!(is_path(text), wanted, "{text}");
        }
    }

    #[test]
    fn paths_are_looked_for_where_the_document_is_read() {
        let page = "See `src/app.rs`, `demo/feed.json`, `backends/`, `fixtures/` and `src/gone.rs`.\n```\n`src/x.rs`\n```\n";
        let tree = Tree::of(&[
            ("docs/offline.md", page),
            ("src/app.rs", ""),
            ("public/demo/feed.json", ""),
            ("docs/backends/a.md", ""),
            ("tests/fixtures/a.json", ""),
        ]);
        assert_eq!(check(&tree), [Fault::new("docs/offline.md", 1, "`src/gone.rs`")]);
    }
}
