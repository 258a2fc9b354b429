//! Builds what shows stories in partners' own pages: `crates/broadside-embed`, bound and made small.
//!
//! It is built beside the app and with the same compiler, but whole: see docs/decisions/0008-stories-in-a-partners-page.md.
//! Deliberately absent: names by content, and the script that starts it, which are the press's.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::fingerprint::{self, Record};
use crate::process::{self, Output};
use crate::step::step;
use crate::toolchain::wasm::{Compiler, TARGET};
use crate::toolchain::{ToolCache, binaryen, bindgen};
use crate::workspace::Workspace;

/// The package.
pub const PACKAGE: &str = "broadside-embed";
/// What it is made of.
const INPUTS: [&str; 8] = [
    "Cargo.toml",
    "Cargo.lock",
    "build.rs",
    "src",
    "crates/broadside-core",
    "crates/broadside-embed",
    "crates/no-streams",
    "xtask/src/toolchain",
];
/// What the press expects the glue to be called; the wasm has `_bg` behind it.
const NAME: &str = "page";

/// The folder of what was built.
pub fn output(workspace: &Workspace) -> PathBuf {
    workspace.target().join("xtask/in-page")
}

/// Makes what was built current, and returns the fingerprint of what it was made from.
pub fn ensure(workspace: &Workspace) -> Result<String> {
    let inputs: Vec<PathBuf> = INPUTS.iter().map(|it| workspace.join(it)).collect();
    let current = fingerprint::of_paths(&inputs)?;
    let record = Record::named(&workspace.target(), "in-page");
    if record.is(&current) && wasm(workspace).is_file() {
        return Ok(current);
    }
    let cache = ToolCache::of_this_user()?;
    let compiler = Compiler::ensure(workspace, &cache)?;
    record.clear();
    step("building what shows stories in partners' pages", || {
        let mut cargo = workspace.cargo();
        compiler.apply_for_release(workspace, &mut cargo);
        cargo.args(["build", "--locked", "--release", "--package", PACKAGE, "--target", TARGET]);
        process::run(&mut cargo, Output::OnFailure)?;
        bind(workspace, &cache)
    })?;
    record.write(&current)?;
    Ok(current)
}

fn wasm(workspace: &Workspace) -> PathBuf {
    output(workspace).join(format!("{NAME}_bg.wasm"))
}

fn bind(workspace: &Workspace, cache: &ToolCache) -> Result<()> {
    let linked = workspace.wasm_target().join(TARGET).join("release/broadside_embed.wasm");
    let mut bindgen = workspace.command(bindgen::ensure(workspace, cache)?.join("wasm-bindgen"));
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", NAME, "--out-dir"]);
    process::run(bindgen.arg(output(workspace)).arg(linked), Output::OnFailure)?;
    let (wasm, small) = (wasm(workspace), output(workspace).join("small.wasm"));
    let mut optimiser = workspace.command(binaryen::ensure(workspace, cache)?.join("wasm-opt"));
    optimiser.args(["-Oz", "--strip-debug", "--strip-producers", "--strip-target-features"]);
    process::run(optimiser.arg(&wasm).arg("--output").arg(&small), Output::OnFailure)?;
    fs::rename(&small, &wasm).with_context(|| format!("{} cannot be written", wasm.display()))
}
