//! What an archive of a hundred thousand stories costs to make, to renew, and to read from.
//!
//! What is measured, and how, is the matter of xtask/bench/archive.mjs.

use std::fs;

use anyhow::Result;

use super::document;
use crate::command::DistOptions;
use crate::process::{self, Output};
use crate::step::step;
use crate::workspace::Workspace;
use crate::{compiled, dist};

/// What the table is called.
pub const NAME: &str = "archive";

/// Makes an archive of `n_stories` twice and writes the table.
pub fn run(workspace: &Workspace, n_stories: u32) -> Result<()> {
    dist::ensure_edition(workspace, &DistOptions::default())?;
    let press =
        step("compiling the press as it is shipped", || compiled::release_program(workspace, dist::PRESS))?;
    let folder = workspace.target().join("xtask/bench");
    fs::create_dir_all(&folder)?;
    let table = folder.join("archive.md");
    step(&format!("archiving {n_stories} stories, twice"), || {
        let mut node = workspace.command("node");
        node.arg(workspace.join("xtask/bench/archive.mjs")).arg("--press").arg(&press);
        node.arg("--app").arg(workspace.assembled_app()).arg("--folder").arg(&folder);
        node.arg("--stories").arg(n_stories.to_string()).arg("--table").arg(&table);
        process::run(&mut node, Output::Live)
    })?;
    let table = fs::read_to_string(table)?;
    println!("{table}");
    document::write_table(workspace, NAME, &table)
}
