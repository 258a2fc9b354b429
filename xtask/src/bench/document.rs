//! The tables in docs/performance.md, each between two comments with its name, so that a measurement replaces its own
//! table and nothing else.
//!
//! What a table says is the matter of whoever measured.

use std::fs;

use anyhow::{Context, Result};

use crate::process;
use crate::workspace::Workspace;

const DOCUMENT: &str = "docs/performance.md";

/// Puts `table` between the comments that are called `name`, with the day, the commit and the command before it.
pub fn write_table(workspace: &Workspace, name: &str, table: &str) -> Result<()> {
    let path = workspace.join(DOCUMENT);
    let text = fs::read_to_string(&path).with_context(|| format!("{DOCUMENT} cannot be read"))?;
    let git = |words: &[&str]| process::ask(workspace.command("git").args(words));
    let commit = git(&["log", "-1", "--format=%h of %cs"]).unwrap_or_else(|| "no commit".to_owned());
    let table = table.trim();
    // What begins with a sentence goes on in the same paragraph.
    let gap = if table.starts_with('|') { "\n\n" } else { " " };
    let table = format!("Measured at {commit} by `cargo xtask bench {name}`.{gap}{table}");
    let text = with_table(&text, name, &table)
        .with_context(|| format!("{DOCUMENT} has no place for the table `{name}`"))?;
    fs::write(&path, text).with_context(|| format!("{DOCUMENT} cannot be written"))
}

fn with_table(text: &str, name: &str, table: &str) -> Option<String> {
    let (start, end) = (format!("<!-- bench {name} -->\n"), format!("\n<!-- end of bench {name} -->"));
    let (before, rest) = text.split_once(&start)?;
    let (_, after) = rest.split_once(&end)?;
    Some([before, &start, table, &end, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_takes_the_place_of_the_one_before_it() {
        let text = "# A\n<!-- bench a -->\nold\n<!-- end of bench a -->\nB\n";
        let expected = "# A\n<!-- bench a -->\nnew\n<!-- end of bench a -->\nB\n";
        assert_eq!(with_table(text, "a", "new").as_deref(), Some(expected));
        assert_eq!(with_table(text, "b", "new"), None);
    }

    #[test]
    fn every_measurement_has_its_place_in_the_document() {
        let text = fs::read_to_string(Workspace::of_this_source().join(DOCUMENT)).unwrap();
        for name in [super::super::archive::NAME, super::super::comparison::NAME, super::super::search::NAME]
        {
            assert!(with_table(&text, name, "").is_some(), "{name}");
        }
    }
}
