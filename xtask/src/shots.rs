//! `cargo xtask shots`: screenshots of the served demo, taken by tests/e2e/shots.mjs.
//!
//! What is photographed, and where the pictures go, is that script's matter.

use anyhow::Result;

use crate::command::DistOptions;
use crate::dist;
use crate::process::{self, Output};
use crate::serve::Server;
use crate::step::step;
use crate::toolchain::browser::Browser;
use crate::toolchain::{ToolCache, node};
use crate::workspace::Workspace;

/// Builds the demo, serves it on a free port and takes the pictures.
pub fn run(workspace: &Workspace) -> Result<()> {
    let edition = dist::run(workspace, &DistOptions::default())?;
    let folder = workspace.join("tests/e2e");
    node::link_packages(&ToolCache::of_this_user()?, "e2e", &folder)?;
    let browser = Browser::ensure()?;
    let server = Server::start(workspace, &edition, 0)?;
    step("taking screenshots", || {
        let mut node = workspace.command("node");
        node.arg(folder.join("shots.mjs"))
            .env("CHROMIUM", &browser.chromium)
            .env("BROADSIDE_DIST", &edition)
            .env("BROADSIDE_URL", server.address());
        process::run(&mut node, Output::Live)
    })?;
    Ok(())
}
