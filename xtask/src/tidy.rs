//! `cargo xtask tidy`: the house rules that no compiler holds, one module a rule.
//!
//! A rule reads the tree's text and says what it found, with an example of what is bad and of what is
//! good. Rules look at lines and literals, not at types: what clippy can hold is clippy's.

use anyhow::{Result, bail};

use crate::workspace::Workspace;

mod browser_rooms;
mod component_context;
mod component_styles;
mod core_purity;
mod documented_keys;
mod documented_paths;
mod file_names;
mod header_comment;
mod inline_style;
mod inner_html;
mod length;
mod machine_paths;
mod message_catalogue;
mod rust_text;
mod tree;
mod unsafe_code;

use tree::Tree;

/// A rule of the house.
struct Rule {
    /// How it is called in faults and in conversation.
    name: &'static str,
    /// An example of what it refuses.
    bad: &'static str,
    /// What to write instead.
    good: &'static str,
    /// Finds the faults in a tree.
    check: fn(&Tree) -> Vec<Fault>,
}

/// A place where a rule is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Fault {
    /// Path from the repository's top, with forward slashes.
    path: String,
    /// Counted from 1; 0 when it concerns the file as a whole.
    line: usize,
    /// What was found there.
    found: String,
}

impl Fault {
    fn new(path: &str, line: usize, found: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, found: found.into() }
    }
}

const RULES: [Rule; 14] = [
    browser_rooms::RULE,
    component_context::RULE,
    component_styles::RULE,
    core_purity::RULE,
    documented_keys::RULE,
    documented_paths::RULE,
    file_names::RULE,
    header_comment::RULE,
    inline_style::RULE,
    inner_html::RULE,
    length::RULE,
    machine_paths::RULE,
    message_catalogue::RULE,
    unsafe_code::RULE,
];

/// Checks every rule and lists all faults.
pub fn run(workspace: &Workspace) -> Result<()> {
    let tree = Tree::read(workspace.root())?;
    let mut n_faults = 0;
    for rule in &RULES {
        let faults = (rule.check)(&tree);
        if faults.is_empty() {
            continue;
        }
        n_faults += faults.len();
        for fault in &faults {
            eprintln!("{}:{}: {}: {}", fault.path, fault.line, rule.name, fault.found);
        }
        eprintln!("    bad:  {}\n    good: {}", rule.bad, rule.good);
    }
    if n_faults > 0 {
        bail!("{n_faults} breaches of the house rules");
    }
    println!("  {} rules hold in {} files", RULES.len(), tree.n_files());
    Ok(())
}
