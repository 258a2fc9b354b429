//! cargo-fuzz, and the nightly compiler that it needs for the sanitizer.
//!
//! The compiler is not fetched: which toolchains a machine has is for its owner to say.

use std::process::{Command, Stdio};

use anyhow::Result;

use super::cargo_install::CargoTool;
use super::{Missing, ToolCache, path_with};
use crate::workspace::Workspace;

const VERSION: &str = "0.13.2";

/// A `cargo fuzz` command that starts in fuzz/, with cargo-fuzz installed unless it is there.
pub fn command(workspace: &Workspace, cache: &ToolCache) -> Result<Command> {
    let has_nightly = Command::new("cargo")
        .args(["+nightly", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|it| it.success());
    if !has_nightly {
        let what = "a nightly toolchain (for fuzzing alone)";
        return Err(Missing::new(what, "rustup toolchain install nightly").into());
    }
    let folder = CargoTool {
        package: "cargo-fuzz",
        folder: "cargo-fuzz",
        version: VERSION,
        opt_level: "0",
        options: &["--locked"],
    }
    .ensure(cache)?;
    let mut cargo = Command::new("cargo");
    cargo.args(["+nightly", "fuzz"]).current_dir(workspace.join("fuzz")).env("PATH", path_with(&[folder]));
    Ok(cargo)
}
