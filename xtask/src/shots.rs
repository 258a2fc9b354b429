//! `cargo xtask shots`: screenshots of the demo, taken by tests/e2e/shots.mjs, and with `--accept` the small pictures that
//! the tests compare with, kept by tests/e2e/looks/accept.mjs.
//!
//! What is photographed, and where the pictures go, is that script's matter.

use anyhow::Result;

use crate::command::{DistOptions, ShotsOptions};
use crate::dist;
use crate::process::{self, Output};
use crate::step::step;
use crate::toolchain::browser::Browser;
use crate::toolchain::{ToolCache, node};
use crate::workspace::Workspace;

/// Builds the demo and takes the pictures.
pub fn run(workspace: &Workspace, options: &ShotsOptions) -> Result<()> {
    let edition = dist::run(workspace, &DistOptions::default())?;
    let folder = workspace.join("tests/e2e");
    node::link_packages(&ToolCache::of_this_user()?, "e2e", &folder)?;
    let browser = Browser::ensure()?;
    let take = |script: &str| {
        let mut node = workspace.command("node");
        node.arg(folder.join(script)).env("CHROMIUM", &browser.chromium).env("BROADSIDE_DIST", &edition);
        process::run(&mut node, Output::Live)
    };
    step("taking screenshots", || take("shots.mjs"))?;
    if options.is_accepted {
        step("keeping how pages look now", || take("looks/accept.mjs"))?;
    }
    Ok(())
}
