//! Trunk, which builds the app: compiles it, runs wasm-bindgen and wasm-opt, and hashes the file names.

use std::path::PathBuf;

use anyhow::Result;

use super::ToolCache;
use super::cargo_install::CargoTool;

/// Held to this by `trunk-version` in Trunk.toml too.
const VERSION: &str = "0.22.1";

/// Installs Trunk unless it is there, and returns the folder to put on a child's PATH.
pub fn ensure(cache: &ToolCache) -> Result<PathBuf> {
    CargoTool {
        package: "trunk",
        folder: "trunk",
        version: VERSION,
        opt_level: "0",
        // The crate names a newer compiler than it needs. It does not build without a TLS library, and
        // rustls is the one that asks for no system package.
        options: &["--locked", "--ignore-rust-version", "--no-default-features", "--features", "rustls"],
    }
    .ensure(cache)
}
