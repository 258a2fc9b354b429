//! The standard library as the released app has it: built with it out of the compiler's own sources, for size, and
//! with panics that stop the app without a word.
//!
//! Why, and what it weighs: docs/decisions/0005-the-library-is-built-with-the-app.md. Cargo calls both unstable, which
//! concerns how the library is built; the app has no unstable feature. Deliberately absent: the tests in a browser,
//! which have the ordinary library, so that they say what is wrong.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::remapped;
use crate::process::{self, Output};
use crate::workspace::Workspace;

/// What rustup calls the sources.
pub(super) const COMPONENT: &str = "rust-src";

/// Where cargo looks for them in a sysroot.
pub(super) const SOURCES: &str = "lib/rustlib/src/rust";

/// Whether the sources are in `sysroot`.
pub(super) fn is_in(sysroot: &Path) -> bool {
    sources(sysroot).join("library/Cargo.lock").is_file()
}

/// Fetches the crates that the library is made of. Its lock file names some that it has on other targets only, and cargo
/// asks for those too; Trunk's cargo, which has no network, could not.
pub(super) fn fetch(workspace: &Workspace, sysroot: &Path) -> Result<()> {
    let manifest = sources(sysroot).join("library/Cargo.toml");
    let mut cargo = workspace.cargo();
    cargo.args(["fetch", "--locked", "--manifest-path"]).arg(manifest).env("RUSTC_BOOTSTRAP", "1");
    process::run(&mut cargo, Output::OnFailure)
        .context("the standard library's own crates could not be fetched")?;
    Ok(())
}

fn sources(sysroot: &Path) -> PathBuf {
    sysroot.join(SOURCES)
}

/// What the compiler is told of the library and of everything that is built on it.
pub(super) fn flags(sysroot: &Path) -> Vec<String> {
    let sources = sources(sysroot);
    let resolved = sources.canonicalize().unwrap_or_else(|_| sources.clone());
    let panic = ["-Zunstable-options", "-Cpanic=immediate-abort"].map(str::to_owned);
    panic.into_iter().chain([remapped(&sources, "rust"), remapped(&resolved, "rust")]).collect()
}

/// Makes `command`'s cargo build the library.
pub(super) fn apply(command: &mut Command) {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
}
