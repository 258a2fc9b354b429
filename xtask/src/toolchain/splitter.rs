//! The splitter of this workspace, put where Trunk looks for wasm-bindgen: see crates/broadside-splitter.
//!
//! Deliberately absent: a place in the cache of tools. It belongs to these sources, and cargo keeps it current.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::compiled;
use crate::step::step;
use crate::workspace::Workspace;

/// The feature of an app that will be split; build.rs says what it means.
pub const FEATURE: &str = "split";

/// The splitter and the tools that it stands between.
pub struct Splitter {
    folder: PathBuf,
    bindgen: PathBuf,
    optimiser: PathBuf,
}

impl Splitter {
    /// Compiles the splitter and gives it the name by which Trunk calls it, in a folder of its own.
    pub fn ensure(workspace: &Workspace, bindgen: &Path, binaryen: &Path) -> Result<Self> {
        let program = step("compiling the splitter", || compiled::program(workspace, "broadside-splitter"))?;
        let folder = workspace.target().join("xtask/splitter");
        fs::create_dir_all(&folder)?;
        let name = folder.join("wasm-bindgen");
        fs::copy(&program, &name).with_context(|| format!("{} cannot be written", name.display()))?;
        Ok(Self { folder, bindgen: bindgen.join("wasm-bindgen"), optimiser: binaryen.join("wasm-opt") })
    }

    /// The folder to put on Trunk's PATH.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Tells the splitter, wherever below `command` it is started, which tools to use.
    pub fn apply(&self, command: &mut Command) {
        command.env("BROADSIDE_WASM_BINDGEN", &self.bindgen).env("BROADSIDE_WASM_OPT", &self.optimiser);
    }
}
