//! Tests with a real WordPress: natively with each version that is at hand, and in a browser with the newest.
//!
//! Deliberately absent: the tests, which are in crates/broadside-press/tests/real_wordpress.rs and
//! tests/e2e/specs/wordpress/.

use anyhow::{Context, Result};

use super::{Tally, browser_tests};
use crate::command::ServeOptions;
use crate::process::{self, Output};
use crate::serve;
use crate::toolchain::ToolCache;
use crate::toolchain::wordpress::{VERSIONS, ensure};
use crate::wordpress::WordPress;
use crate::workspace::Workspace;

/// The module that every native test with a real WordPress is in.
pub const TESTS: &str = "on_a_real_wordpress::";

/// Where the tests find it.
const ADDRESS: &str = "BROADSIDE_WORDPRESS";

/// Runs the tests, unless the packages that make up a WordPress cannot be had here.
pub fn run(workspace: &Workspace) -> Result<Tally> {
    let unpacked = match ensure(workspace, &ToolCache::of_this_user()?) {
        Ok(unpacked) => unpacked,
        Err(error) => {
            println!("  skipped, as no WordPress can be had: {error:#}");
            return Ok(Tally::skipped());
        }
    };
    let mut tally = Tally::default();
    let mut newest = None;
    for (version, _) in VERSIONS {
        println!("  with WordPress {version}");
        let wordpress = WordPress::start(workspace, &unpacked, version)?;
        tally = tally + native(workspace, &wordpress)?;
        newest = Some(wordpress);
    }
    let newest = newest.context("there is no version of WordPress")?;
    Ok(tally + in_browser(workspace, &newest)?)
}

fn native(workspace: &Workspace, wordpress: &WordPress) -> Result<Tally> {
    let mut cargo = workspace.cargo();
    cargo.args(["test", "--locked", "--package", "broadside-press", "--test", "real_wordpress"]);
    cargo.args(["--", "--ignored"]).env(ADDRESS, wordpress.address());
    let (text, status) = process::watch(&mut cargo, Output::Live)?;
    Ok(Tally::of_cargo(&text).of_run_with(status.success()))
}

/// With what `cargo xtask serve --backend` prints and serves.
fn in_browser(workspace: &Workspace, wordpress: &WordPress) -> Result<Tally> {
    let backend = Some(format!("{}open/", wordpress.address()));
    let (server, edition) = serve::start(workspace, &ServeOptions { backend, port: 0, config: None })?;
    let mut node = browser_tests(workspace)?;
    node.arg("wordpress/")
        .env(ADDRESS, wordpress.address())
        .env("BROADSIDE_DIST", edition)
        .env("BROADSIDE_URL", server.address());
    let (text, status) = process::watch(&mut node, Output::Live)?;
    Ok(Tally::of_node(&text).of_run_with(status.success()))
}
