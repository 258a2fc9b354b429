//! A compiler that can build for wasm32-unknown-unknown: rustup's, or the distribution's where rustup
//! cannot fetch the target.
//!
//! Which of the two is used changes nothing for the sources: neither needs an unstable flag.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::{Missing, ToolCache, on_path, system_packages};
use crate::process::{self, Output};
use crate::step::step;
use crate::workspace::Workspace;

mod debian;

use debian::DebianCompiler;

/// The target triple of the app.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// A compiler for [`TARGET`].
pub enum Compiler {
    /// The toolchain that runs this very command has the target.
    Own,
    /// Debian's rustc with a standard library built from Debian's sources.
    Debian(DebianCompiler),
}

impl Compiler {
    /// Finds or sets up a compiler, the quickest way first.
    pub fn ensure(workspace: &Workspace, cache: &ToolCache) -> Result<Self> {
        if has_target(workspace) {
            return Ok(Self::Own);
        }
        if let Some(ready) = DebianCompiler::find(cache) {
            return Ok(Self::Debian(ready));
        }
        if add_target_with_rustup(workspace) && has_target(workspace) {
            return Ok(Self::Own);
        }
        if system_packages::is_debian() {
            return Ok(Self::Debian(DebianCompiler::ensure(cache)?));
        }
        let what = format!("the Rust target {TARGET}");
        Err(Missing::new(what, format!("rustup target add {TARGET}")).into())
    }

    /// Makes `command`, which starts cargo sooner or later, compile for wasm with this compiler and in a
    /// target folder of its own.
    pub fn apply(&self, workspace: &Workspace, command: &mut Command) {
        command.env("CARGO_TARGET_DIR", workspace.wasm_target());
        let flags = remapped_paths(workspace).join("\u{1f}");
        command.env("CARGO_ENCODED_RUSTFLAGS", flags).env_remove("RUSTFLAGS");
        if let Self::Debian(compiler) = self {
            compiler.apply(command);
        }
    }

    /// A `cargo clippy` for wasm. Clippy reads only what its own compiler wrote, so Debian's compiler
    /// comes with Debian's clippy.
    pub fn clippy(&self, workspace: &Workspace) -> Result<Command> {
        let mut command = match self {
            Self::Own => workspace.cargo(),
            Self::Debian(compiler) => compiler.clippy(workspace)?,
        };
        self.apply(workspace, &mut command);
        command.arg("clippy");
        Ok(command)
    }
}

fn has_target(workspace: &Workspace) -> bool {
    let mut rustc = workspace.command(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let folder = process::ask(rustc.args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}

/// Whether rustup could add the target. That it could not is no failure yet: there may be another way.
fn add_target_with_rustup(workspace: &Workspace) -> bool {
    if on_path("rustup").is_none() {
        return false;
    }
    let added = step(&format!("adding the Rust target {TARGET}"), || {
        let mut rustup = workspace.command("rustup");
        Ok(process::run(rustup.args(["target", "add", TARGET]), Output::OnFailure).is_ok())
    });
    matches!(added, Ok(true))
}

/// Flags that keep the paths of this machine out of what readers download. Panic messages name their
/// source file, and a build should be the same bytes wherever it was made.
fn remapped_paths(workspace: &Workspace) -> Vec<String> {
    let mut flags = remapped_crates();
    flags.push(remapped(workspace.root(), "broadside"));
    flags
}

/// The same for the sources of dependencies. Where several flags match a path, the last one counts.
fn remapped_crates() -> Vec<String> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let Some(home) = named.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))) else {
        return Vec::new();
    };
    let registries = std::fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
    let mut flags: Vec<String> = registries.map(|registry| remapped(&registry.path(), "crates")).collect();
    flags.sort();
    flags.insert(0, remapped(&home, "cargo"));
    flags
}

fn remapped(from: &Path, to: &str) -> String {
    format!("--remap-path-prefix={}={to}", from.display())
}
