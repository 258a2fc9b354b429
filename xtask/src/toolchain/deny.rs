//! cargo-deny, which holds the dependencies to the licences, bans and sources of deny.toml.

use std::path::PathBuf;

use anyhow::Result;

use super::ToolCache;
use super::cargo_install::CargoTool;

const VERSION: &str = "0.20.2";

/// Installs cargo-deny unless it is there, and returns the path of the program.
pub fn ensure(cache: &ToolCache) -> Result<PathBuf> {
    let folder = CargoTool {
        package: "cargo-deny",
        folder: "cargo-deny",
        version: VERSION,
        opt_level: "0",
        options: &["--locked", "--ignore-rust-version"],
    }
    .ensure(cache)?;
    Ok(folder.join("cargo-deny"))
}
