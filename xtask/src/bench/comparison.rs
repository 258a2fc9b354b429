//! Broadside beside the references of xtask/bench/references, on the same stories, the same slow line and the same slow
//! processor.
//!
//! What is measured, and how, is the matter of xtask/bench/compare.mjs.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::document;
use crate::command::DistOptions;
use crate::process::{self, Output};
use crate::step::step;
use crate::toolchain::browser::Browser;
use crate::toolchain::{ToolCache, node};
use crate::workspace::Workspace;
use crate::{compiled, dist};

/// What the table is called.
pub const NAME: &str = "compare";
/// Editions of so many stories are compared: a first visit, and a list in use.
const N_STORIES: [u32; 2] = [30, 100];

/// Measures in `n_runs` rounds and writes the table.
pub fn run(workspace: &Workspace, n_runs: u32) -> Result<()> {
    // The app that the demo's edition is printed with.
    dist::ensure_edition(workspace, &DistOptions::default())?;
    let bench = workspace.join("xtask/bench");
    let cache = ToolCache::of_this_user()?;
    node::link_packages(&cache, "bench", &bench)?;
    node::link_packages(&cache, "references", &bench.join("references"))?;
    let browser = Browser::ensure()?;
    let folder = workspace.target().join("xtask/bench");
    let (editions, references) = (folder.join("editions"), folder.join("references"));
    step("building the references", || {
        let mut node = workspace.command("node");
        node.arg(bench.join("references/build.mjs")).arg(&references);
        process::run(&mut node, Output::OnFailure)
    })?;
    for n_stories in N_STORIES {
        step(&format!("printing an edition of {n_stories} stories"), || {
            let app = app_with_feed(workspace, &folder, n_stories)?;
            print_edition(workspace, &app, &folder, &editions, n_stories)
        })?;
    }
    let table = folder.join("compare.md");
    step("comparing", || {
        let mut node = workspace.command("node");
        node.arg(bench.join("compare.mjs")).arg("--editions").arg(&editions);
        node.arg("--references").arg(&references).arg("--runs").arg(n_runs.to_string());
        node.arg("--out").arg(folder.join("compare.json")).arg("--table").arg(&table);
        process::run(node.env("CHROMIUM", &browser.chromium), Output::Live)
    })?;
    let table = fs::read_to_string(table)?;
    println!("{table}");
    document::write_table(workspace, NAME, &table)
}

/// The assembled app with a feed of so many stories in it, from which the press can print.
fn app_with_feed(workspace: &Workspace, folder: &Path, n_stories: u32) -> Result<PathBuf> {
    let app = folder.join("app");
    copy_folder(&workspace.assembled_app(), &app)?;
    let feed = app.join(format!("feed/{n_stories}.json"));
    let mut node = workspace.command("node");
    node.arg(workspace.join("xtask/bench/write-feed.mjs")).arg(n_stories.to_string()).arg(&feed);
    process::run(&mut node, Output::OnFailure)?;
    Ok(app)
}

fn print_edition(
    workspace: &Workspace,
    app: &Path,
    folder: &Path,
    editions: &Path,
    n_stories: u32,
) -> Result<()> {
    let newsroom = fs::read_to_string(workspace.join("xtask/bench/newsroom.json"))?;
    let config = folder.join("broadside.json");
    fs::write(&config, newsroom.replace("FEED", &format!("feed/{n_stories}.json")))?;
    let mut press = workspace.command(compiled::program(workspace, dist::PRESS)?);
    press.arg("print").arg("--app").arg(app).arg("--config").arg(config);
    press.arg("--out").arg(editions.join(n_stories.to_string()));
    process::run(&mut press, Output::OnFailure).map(|_| ())
}

/// Copies what differs, so that a second measurement is not held up.
fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
