//! wasm-opt from the `binaryen` npm package, which is newer than what distributions carry and needs no
//! C++ compiler.

use std::path::PathBuf;

use anyhow::Result;

use super::{ToolCache, node};
use crate::workspace::Workspace;

/// Installs the package unless it is there, and returns the folder to put on a child's PATH.
pub fn ensure(workspace: &Workspace, cache: &ToolCache) -> Result<PathBuf> {
    let packages = node::ensure_packages(cache, "binaryen", &workspace.join("xtask/binaryen"))?;
    Ok(packages.join(".bin"))
}
