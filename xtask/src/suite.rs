//! `cargo xtask test`: the tests on this machine, in a browser's wasm, end to end, and with a real WordPress.
//!
//! It sets up what they need and counts what they say; the tests themselves are in src/, crates/ and
//! tests/.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::command::{DistOptions, Suite};
use crate::compiled;
use crate::dist;
use crate::process::{self, Output};
use crate::step::spoken;
use crate::toolchain::browser::Browser;
use crate::toolchain::wasm::{Compiler, TARGET};
use crate::toolchain::{ToolCache, bindgen, node};
use crate::workspace::Workspace;

mod tally;
mod wordpress;

use tally::Tally;

/// What runs one suite and counts its tests.
type Runner = fn(&Workspace) -> Result<Tally>;

/// Quickest first.
const RUNNERS: [(Suite, &str, Runner); 4] = [
    (Suite::Native, "native tests", native),
    (Suite::Web, "in-browser tests", web),
    (Suite::EndToEnd, "end-to-end tests", end_to_end),
    (Suite::WordPress, "tests with a real WordPress", wordpress::run),
];

/// Runs the named tests and ends with one line that sums them up.
pub fn run(workspace: &Workspace, wanted: Suite) -> Result<()> {
    let mut total = Tally::default();
    for (suite, name, run) in RUNNERS {
        if wanted != Suite::All && wanted != suite {
            continue;
        }
        println!("→ {name}");
        let started = Instant::now();
        let tally = run(workspace).unwrap_or_else(|error| {
            eprintln!("  error: {error:#}");
            Tally::not_run()
        });
        let mark = if tally.is_ok() { '✓' } else { '✗' };
        println!("{mark} {name} ({}): {tally}", spoken(started.elapsed()));
        total = total + tally;
    }
    println!("{total}");
    if total.is_ok() { Ok(()) } else { bail!("not all tests passed") }
}

/// Everything that needs no browser: `cargo test` for the whole workspace.
fn native(workspace: &Workspace) -> Result<Tally> {
    let mut cargo = workspace.cargo();
    cargo.args(["test", "--locked", "--workspace", "--no-fail-fast"]);
    // They have a suite of their own, which counts them.
    cargo.args(["--", "--skip", wordpress::TESTS]);
    let (text, status) = process::watch(&mut cargo, Output::Live)?;
    Ok(Tally::of_cargo(&text).of_run_with(status.success()))
}

/// tests/web/: Rust compiled to wasm and run in a headless browser.
fn web(workspace: &Workspace) -> Result<Tally> {
    let cache = ToolCache::of_this_user()?;
    let compiler = Compiler::ensure(workspace, &cache)?;
    let runner = bindgen::ensure(workspace, &cache)?.join("wasm-bindgen-test-runner");
    let browser = Browser::ensure()?;
    let mut cargo = workspace.cargo();
    compiler.apply(workspace, &mut cargo);
    cargo
        .args(["test", "--locked", "--package", "broadside", "--target", TARGET, "--test", "web"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities(workspace, &browser)?)
        .env("CHROMEDRIVER", browser.chromedriver)
        .env("WASM_BINDGEN_TEST_ONLY_WEB", "1");
    let (text, status) = process::watch(&mut cargo, Output::Live)?;
    Ok(Tally::of_cargo(&text).of_run_with(status.success()))
}

/// webdriver.json with the very browser that was found, which the driver would not look for elsewhere.
fn capabilities(workspace: &Workspace, browser: &Browser) -> Result<PathBuf> {
    let text = fs::read_to_string(workspace.join("webdriver.json"))?;
    let mut capabilities: Value = serde_json::from_str(&text).context("webdriver.json is no JSON")?;
    if let Some(options) = capabilities.get_mut("goog:chromeOptions").and_then(Value::as_object_mut) {
        options.insert("binary".into(), browser.chromium.to_string_lossy().into());
    }
    let file = workspace.target().join("xtask/webdriver.json");
    fs::create_dir_all(workspace.target().join("xtask"))?;
    fs::write(&file, capabilities.to_string())?;
    Ok(file)
}

/// tests/e2e/: the printed demo in a browser, against the tests' own misbehaving server.
fn end_to_end(workspace: &Workspace) -> Result<Tally> {
    let edition = dist::run(workspace, &DistOptions::default())?;
    let mut node = browser_tests(workspace)?;
    node.env("BROADSIDE_DIST", edition);
    // Some specs print editions of their own.
    node.env("BROADSIDE_PRESS", compiled::program(workspace, dist::PRESS)?);
    node.env("BROADSIDE_APP", workspace.assembled_app());
    let (text, status) = process::watch(&mut node, Output::Live)?;
    Ok(Tally::of_node(&text).of_run_with(status.success()))
}

/// What runs specs of tests/e2e/ in a browser, with its packages in place.
fn browser_tests(workspace: &Workspace) -> Result<Command> {
    let folder = workspace.join("tests/e2e");
    node::link_packages(&ToolCache::of_this_user()?, "e2e", &folder)?;
    let mut node = workspace.command("node");
    let browser = Browser::ensure()?;
    node.arg(folder.join("run.mjs")).env("CHROMIUM", &browser.chromium);
    node.env("CHROMIUM_HEADLESS", browser.without_windows());
    Ok(node)
}
