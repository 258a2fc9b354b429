//! `cargo xtask ci`: everything that must hold before a merge, on a runner as on a laptop.
//!
//! All checks run even when one fails, so that one run tells everything that is to be mended.

use anyhow::{Result, bail};

use crate::command::{DistOptions, Suite};
use crate::process::{self, Output};
use crate::step::step;
use crate::toolchain::wasm::{Compiler, TARGET};
use crate::toolchain::{ToolCache, deny, node};
use crate::workspace::Workspace;
use crate::{budget, dist, embed, suite, tidy};

/// A check's name and what runs it.
type Check = (&'static str, fn(&Workspace) -> Result<()>);

/// Quickest first.
const CHECKS: [Check; 8] = [
    ("tidy", tidy::run),
    ("format", check_format),
    ("demo newsroom", check_demo),
    ("dependencies", check_dependencies),
    ("clippy, native", lint_native),
    ("clippy, wasm", lint_wasm),
    ("fuzz targets", check_fuzz_targets),
    ("size budgets", check_budgets),
];

/// Runs every check and then every test.
pub fn run(workspace: &Workspace) -> Result<()> {
    let mut failures = Vec::new();
    for (name, check) in CHECKS {
        if let Err(error) = step(name, || check(workspace)) {
            eprintln!("✗ {error:#}");
            failures.push(name);
        }
    }
    let tests = suite::run(workspace, Suite::All);
    if let Err(error) = &tests {
        eprintln!("✗ {error:#}");
        failures.push("tests");
    }
    if failures.is_empty() {
        return Ok(());
    }
    bail!("these do not hold: {}", failures.join("; "))
}

fn check_format(workspace: &Workspace) -> Result<()> {
    process::run(workspace.cargo().args(["fmt", "--all", "--check"]), Output::OnFailure)?;
    Ok(())
}

/// The demo's feed is built from xtask/demo/ and committed; both must tell the same stories.
fn check_demo(workspace: &Workspace) -> Result<()> {
    node::ensure()?;
    let mut node = workspace.command("node");
    process::run(node.args(["xtask/demo/build.mjs", "--check"]), Output::OnFailure)?;
    Ok(())
}

fn lint_native(workspace: &Workspace) -> Result<()> {
    let mut cargo = workspace.cargo();
    cargo.args(["clippy", "--locked", "--workspace", "--all-targets", "--", "--deny", "warnings"]);
    process::run(&mut cargo, Output::OnFailure)?;
    Ok(())
}

/// The root package and what partners' pages load: the only ones with code that exists for wasm only. Without the
/// gallery, which prints as the press does and not as a browser.
fn lint_wasm(workspace: &Workspace) -> Result<()> {
    let compiler = Compiler::ensure(workspace, &ToolCache::of_this_user()?)?;
    let mut clippy = compiler.clippy(workspace)?;
    clippy.args(["--locked", "--package", "broadside", "--package", embed::PACKAGE]);
    clippy.args(["--target", TARGET, "--lib", "--bins", "--tests"]);
    clippy.args(["--", "--deny", "warnings"]);
    process::run(&mut clippy, Output::OnFailure)?;
    Ok(())
}

/// They are outside the workspace, so that nothing else compiles them. To run them takes a nightly compiler, to check
/// them does not.
fn check_fuzz_targets(workspace: &Workspace) -> Result<()> {
    let mut cargo = workspace.cargo();
    cargo.args(["check", "--locked", "--bins", "--manifest-path"]).arg(workspace.join("fuzz/Cargo.toml"));
    cargo.env("CARGO_TARGET_DIR", workspace.target());
    process::run(&mut cargo, Output::OnFailure)?;
    Ok(())
}

/// Licences, bans and sources need no network; advisories do, and have their own moment. What is judged must be here
/// though, for every target: a build alone fetches only what this machine compiles.
fn check_dependencies(workspace: &Workspace) -> Result<()> {
    let program = deny::ensure(&ToolCache::of_this_user()?)?;
    process::run(workspace.cargo().args(["fetch", "--locked"]), Output::OnFailure)?;
    let mut deny = workspace.command(program);
    deny.args(["--offline", "--workspace", "check", "bans", "licenses", "sources"]);
    process::run(&mut deny, Output::OnFailure)?;
    Ok(())
}

fn check_budgets(workspace: &Workspace) -> Result<()> {
    let edition = dist::run(workspace, &DistOptions::default())?;
    budget::check(&edition)
}
