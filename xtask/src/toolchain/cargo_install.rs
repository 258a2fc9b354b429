//! Installs a command-line tool from its crate, compiled to be ready soon rather than to run fast.
//!
//! The tools are started a few times an hour, and compiling them is most of the wait of a first run.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::ToolCache;
use crate::process::{self, Output};

/// A tool and how to compile it.
pub struct CargoTool<'tool> {
    /// The crate, which names the folder too unless `folder` says otherwise.
    pub package: &'tool str,
    /// The name of its folder in the cache.
    pub folder: &'tool str,
    /// The exact version.
    pub version: &'tool str,
    /// `opt-level` to compile with: 0 for what waits for others, 1 for what works through megabytes.
    pub opt_level: &'tool str,
    /// Further words for `cargo install`.
    pub options: &'tool [&'tool str],
}

impl CargoTool<'_> {
    /// Installs the tool unless it is there, and returns the folder of its programs.
    pub fn ensure(&self, cache: &ToolCache) -> Result<PathBuf> {
        let folder = cache.ensure(self.folder, self.version, |root| {
            let build = cache.build_folder(self.folder, self.version);
            let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
            cargo
                .args(["install", self.package, "--version", self.version])
                .args(self.options)
                .arg("--root")
                .arg(root)
                .arg("--target-dir")
                .arg(&build)
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.opt_level)
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "64")
                .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
                .env_remove("CARGO_BUILD_TARGET")
                .env_remove("RUSTFLAGS")
                // Away from this repository, whose own cargo settings are none of the tool's business.
                .current_dir(root);
            process::run(&mut cargo, Output::OnFailure)?;
            fs::remove_dir_all(&build)?;
            Ok(())
        })?;
        Ok(folder.join("bin"))
    }
}
