//! What searching costs in a browser on a device that holds ten thousand stories, and a hundred thousand.
//!
//! What is measured, and how, is the matter of xtask/bench/search.mjs.

use std::fs;

use anyhow::Result;

use super::document;
use crate::command::DistOptions;
use crate::dist;
use crate::process::{self, Output};
use crate::step::step;
use crate::toolchain::browser::Browser;
use crate::toolchain::{ToolCache, node};
use crate::workspace::Workspace;

/// What the table is called.
pub const NAME: &str = "search";

/// Measures on the demo's edition and writes the table.
pub fn run(workspace: &Workspace) -> Result<()> {
    let edition = dist::ensure_edition(workspace, &DistOptions::default())?;
    let bench = workspace.join("xtask/bench");
    node::link_packages(&ToolCache::of_this_user()?, "bench", &bench)?;
    let browser = Browser::ensure()?;
    let folder = workspace.target().join("xtask/bench");
    fs::create_dir_all(&folder)?;
    let table = folder.join("search.md");
    step("searching among many stories", || {
        let mut node = workspace.command("node");
        node.arg(bench.join("search.mjs")).arg("--edition").arg(edition).arg("--table").arg(&table);
        process::run(node.env("CHROMIUM", &browser.chromium), Output::Live)
    })?;
    let table = fs::read_to_string(table)?;
    println!("{table}");
    document::write_table(workspace, NAME, &table)
}
