//! `cargo xtask dist`: from the sources to a folder that any static host can serve.
//!
//! Four stages, each skipped while its inputs are unchanged: Trunk builds the app, cargo what shows stories in
//! partners' own pages, the press assembles both with the worker, and the press prints an edition of it. How the first
//! is done is Trunk.toml's matter, how the last two are is that of crates/broadside-press.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::command::DistOptions;
use crate::compiled;
use crate::embed;
use crate::fingerprint::{self, Record};
use crate::process::{self, Output};
use crate::step::step;
use crate::style_sheet;
use crate::toolchain::{AppBuilder, ToolCache, splitter};
use crate::workspace::Workspace;

/// What the app is made of.
const APP_INPUTS: [&str; 13] = [
    "Cargo.toml",
    "Cargo.lock",
    "build.rs",
    "Trunk.toml",
    "index.html",
    "src",
    "crates/broadside-core",
    "crates/broadside-splitter",
    "crates/no-streams",
    "boot",
    "style",
    "public",
    "xtask/src/toolchain",
];
/// The package of the press.
pub const PRESS: &str = "broadside-press";
/// What the press adds to it.
const PRESS_INPUTS: [&str; 3] = ["sw", "embed", "crates/broadside-press"];

/// Builds and prints an edition, and returns its folder.
pub fn run(workspace: &Workspace, options: &DistOptions) -> Result<PathBuf> {
    let out = ensure_edition(workspace, options)?;
    println!("the edition is in {}", out.display());
    Ok(out)
}

/// Makes the folder that `options` name an edition printed from the current sources, and returns it.
pub fn ensure_edition(workspace: &Workspace, options: &DistOptions) -> Result<PathBuf> {
    let config = options.config.clone().map_or_else(|| Ok(workspace.demo_config()), std::path::absolute)?;
    let out = options.out.clone().map_or_else(|| Ok(workspace.join("dist")), std::path::absolute)?;
    let app = ensure_app(workspace)?;
    let in_page = embed::ensure(workspace)?;
    let inputs = inputs(workspace, &PRESS_INPUTS).chain([config.clone()]).collect::<Vec<_>>();
    let current = format!("{app} {in_page} {} {:?}", fingerprint::of_paths(&inputs)?, options.site);
    let place = fingerprint::of_bytes(out.as_os_str().as_encoded_bytes());
    let record = Record::named(&workspace.target(), &format!("edition-{place}"));
    if record.is(&current) && out.join("index.html").is_file() {
        return Ok(out);
    }
    record.clear();
    let program = step("compiling the press", || compiled::program(workspace, PRESS))?;
    step("assembling the app and its worker", || {
        let mut press = workspace.command(&program);
        press.arg("assemble").arg("--trunk").arg(workspace.trunk_output());
        press.arg("--worker").arg(workspace.join("sw/sw.js"));
        press.arg("--in-page").arg(embed::output(workspace));
        press.arg("--out").arg(workspace.assembled_app());
        process::run(&mut press, Output::OnFailure)
    })?;
    let report = step("printing the edition", || {
        let mut press = workspace.command(&program);
        press.arg("print").arg("--app").arg(workspace.assembled_app());
        press.arg("--config").arg(&config);
        press.arg("--out").arg(&out);
        if let Some(site) = &options.site {
            press.arg("--site").arg(site);
        }
        process::run(&mut press, Output::OnFailure)
    })?;
    for line in report.lines() {
        println!("  {line}");
    }
    record.write(&current)?;
    Ok(out)
}

/// Makes Trunk's output current, and returns the fingerprint of what it was made from.
fn ensure_app(workspace: &Workspace) -> Result<String> {
    let current = fingerprint::of_paths(&inputs(workspace, &APP_INPUTS).collect::<Vec<_>>())?;
    let record = Record::named(&workspace.target(), "app");
    if record.is(&current) && workspace.trunk_output().join("index.html").is_file() {
        return Ok(current);
    }
    let builder = AppBuilder::ensure(workspace, &ToolCache::of_this_user()?)?;
    record.clear();
    style_sheet::write(workspace)?;
    step("building the app", || {
        let mut trunk = builder.trunk(workspace);
        process::run(trunk.args(["build", "--release", "--features", splitter::FEATURE]), Output::OnFailure)
            .context("Trunk could not build the app")?;
        carry_parts(workspace).context("the app's parts could not be put beside it")
    })?;
    record.write(&current)?;
    Ok(current)
}

fn inputs(workspace: &Workspace, names: &[&'static str]) -> impl Iterator<Item = PathBuf> {
    names.iter().map(|name| workspace.join(name)).collect::<Vec<_>>().into_iter()
}

/// Puts the parts of the app, of which Trunk knows nothing, beside the first.
fn carry_parts(workspace: &Workspace) -> Result<()> {
    for part in fs::read_dir(workspace.split_parts())? {
        let part = part?;
        fs::copy(part.path(), workspace.trunk_output().join(part.file_name()))?;
    }
    Ok(())
}
