//! No file names a folder of somebody's machine: what is committed works everywhere and tells nothing of
//! where it was written.

use super::tree::Tree;
use super::{Fault, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    name: "no machine's paths",
    bad: "a path below somebody's home folder",
    good: "a path from the repository's top, or an environment variable",
    check,
};

/// Put together here, so that this file does not break its own rule.
const FOLDERS: [&str; 3] = [concat!("/", "root/"), concat!("/", "work/"), concat!("/", "Users/")];

fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in tree.below("") {
        for (line, number) in file.text.lines().zip(1..) {
            let found = FOLDERS.into_iter().find(|folder| names(line, folder));
            faults.extend(found.map(|folder| Fault::new(&file.path, number, folder)));
        }
    }
    faults
}

/// Whether the line names the folder from the machine's top, and not in the middle of an address.
fn names(line: &str, folder: &str) -> bool {
    let is_inside = |c: char| c.is_alphanumeric() || ".-_/}>".contains(c);
    line.match_indices(folder).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(is_inside)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_no_paths() {
        let folder = concat!("/", "work/");
        let table = [
            (format!("see {folder}main"), true),
            (format!("\"{folder}main\""), true),
            (format!("https://news.example{folder}strike"), false),
            (format!("topics{folder}"), false),
        ];
        for (line, wanted) in table {
            assert_eq!(names(&line, folder), wanted, "{line}");
        }
    }
}
