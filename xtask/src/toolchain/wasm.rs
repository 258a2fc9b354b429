//! A compiler that can build for wasm32-unknown-unknown: rustup's, or the distribution's where rustup
//! cannot fetch the target.
//!
//! Which of the two is used changes nothing for the sources, which need no unstable feature. The released app builds
//! its own standard library out of the compiler's sources: see `library`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::{Missing, ToolCache, on_path, system_packages};
use crate::process::{self, Output};
use crate::step::step;
use crate::workspace::Workspace;

mod debian;
mod library;

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
        if is_complete(workspace) {
            return Ok(Self::Own);
        }
        if let Some(ready) = DebianCompiler::find(cache) {
            return Ok(Self::Debian(ready));
        }
        if add_with_rustup(workspace) && is_complete(workspace) {
            return Ok(Self::Own);
        }
        if system_packages::is_debian() {
            return Ok(Self::Debian(DebianCompiler::ensure(cache)?));
        }
        let what = format!("the Rust target {TARGET} and the sources of its library");
        let remedy = format!("rustup target add {TARGET} && rustup component add {}", library::COMPONENT);
        Err(Missing::new(what, remedy).into())
    }

    /// Makes `command`, which starts cargo sooner or later, compile for wasm with this compiler and in a
    /// target folder of its own.
    pub fn apply(&self, workspace: &Workspace, command: &mut Command) {
        self.apply_with(workspace, remapped_paths(workspace), command);
    }

    /// The same for what readers download.
    pub fn apply_for_release(&self, workspace: &Workspace, command: &mut Command) {
        let mut flags = remapped_paths(workspace);
        flags.extend(library::flags(&self.sysroot(workspace)));
        self.apply_with(workspace, flags, command);
        library::apply(command);
    }

    /// Fetches the crates of the app and of its library, for Trunk's cargo asks no network.
    pub fn fetch_crates(&self, workspace: &Workspace) -> Result<()> {
        process::run(workspace.cargo().args(["fetch", "--locked"]), Output::OnFailure)?;
        library::fetch(workspace, &self.sysroot(workspace))
    }

    fn sysroot(&self, workspace: &Workspace) -> PathBuf {
        match self {
            Self::Own => own_sysroot(workspace).unwrap_or_default(),
            Self::Debian(compiler) => compiler.sysroot().to_owned(),
        }
    }

    fn apply_with(&self, workspace: &Workspace, flags: Vec<String>, command: &mut Command) {
        command.env("CARGO_TARGET_DIR", workspace.wasm_target());
        command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")).env_remove("RUSTFLAGS");
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

/// Whether the caller's own toolchain has the target and its library's sources.
fn is_complete(workspace: &Workspace) -> bool {
    let folder = ask_rustc(workspace, &["--print", "target-libdir", "--target", TARGET]);
    folder.is_some_and(|it| it.is_dir()) && own_sysroot(workspace).is_some_and(|it| library::is_in(&it))
}

fn own_sysroot(workspace: &Workspace) -> Option<PathBuf> {
    ask_rustc(workspace, &["--print", "sysroot"])
}

fn ask_rustc(workspace: &Workspace, words: &[&str]) -> Option<PathBuf> {
    let mut rustc = workspace.command(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    process::ask(rustc.args(words)).map(PathBuf::from)
}

/// Whether rustup could add what is missing. That it could not is no failure yet: there may be another way.
fn add_with_rustup(workspace: &Workspace) -> bool {
    if on_path("rustup").is_none() {
        return false;
    }
    let added = step(&format!("adding the Rust target {TARGET} and its library's sources"), || {
        let add = |words: &[&str]| {
            let mut rustup = workspace.command("rustup");
            process::run(rustup.args(words), Output::OnFailure).is_ok()
        };
        Ok(add(&["target", "add", TARGET]) && add(&["component", "add", library::COMPONENT]))
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
