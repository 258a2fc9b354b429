//! Sets up the tools that the commands need, each only when it is missing and each only once per
//! machine: one module per tool.
//!
//! Tools live in a versioned folder of the user's cache and are put on the PATH of child processes
//! only. Nothing here knows what the tools are used for.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::step::step;
use crate::workspace::Workspace;

pub mod binaryen;
pub mod bindgen;
pub mod browser;
mod cache;
pub mod cargo_fuzz;
mod cargo_install;
pub mod deny;
mod missing;
pub mod node;
pub mod splitter;
mod system_packages;
pub mod trunk;
pub mod wasm;
pub mod wordpress;

pub use cache::ToolCache;
pub use missing::Missing;

/// Everything that turns the sources into the released app.
pub struct AppBuilder {
    compiler: wasm::Compiler,
    splitter: splitter::Splitter,
    folders: Vec<PathBuf>,
}

impl AppBuilder {
    /// Sets up the wasm compiler, Trunk, wasm-bindgen and wasm-opt.
    pub fn ensure(workspace: &Workspace, cache: &ToolCache) -> Result<Self> {
        let compiler = wasm::Compiler::ensure(workspace, cache)?;
        step("fetching what the app is compiled from", || compiler.fetch_crates(workspace))?;
        let trunk = trunk::ensure(cache)?;
        let (bindgen, binaryen) = (bindgen::ensure(workspace, cache)?, binaryen::ensure(workspace, cache)?);
        let splitter = splitter::Splitter::ensure(workspace, &bindgen, &binaryen)?;
        Ok(Self { compiler, folders: vec![trunk, splitter.folder().to_owned(), binaryen], splitter })
    }

    /// A `trunk` command with all its helpers within reach.
    pub fn trunk(&self, workspace: &Workspace) -> Command {
        let mut command = workspace.command("trunk");
        self.compiler.apply_for_release(workspace, &mut command);
        self.splitter.apply(&mut command);
        command.env("PATH", path_with(&self.folders));
        command
    }
}

/// The caller's PATH with `folders` before it.
fn path_with(folders: &[PathBuf]) -> OsString {
    let current = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&current));
    std::env::join_paths(all).unwrap_or(current)
}

/// The first folder of the PATH that holds `program`, joined with its name.
fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|candidate| candidate.is_file())
}
