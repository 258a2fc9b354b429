//! Programs of this workspace, compiled for this machine and then run without cargo in between.
//!
//! Deliberately absent: the app, which Trunk builds.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process::{self, Output};
use crate::workspace::Workspace;

/// Compiles the program of `package` and returns where it is.
pub fn program(workspace: &Workspace, package: &str) -> Result<PathBuf> {
    compiled(workspace, package, &[])
}

/// The same, as fast as it can be made.
pub fn release_program(workspace: &Workspace, package: &str) -> Result<PathBuf> {
    // The app's own release profile is for size.
    compiled(workspace, package, &["--release", "--config", "profile.release.opt-level=3"])
}

fn compiled(workspace: &Workspace, package: &str, more: &[&str]) -> Result<PathBuf> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--locked", "--package", package]).args(more);
    cargo.arg("--message-format=json-render-diagnostics");
    let text = process::run(&mut cargo, Output::OnFailure)?;
    let program = text.lines().filter_map(executable).next_back();
    program.with_context(|| format!("cargo named no program of {package}"))
}

/// The program that a line of cargo's messages announces.
fn executable(line: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    message.get("executable")?.as_str().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_read_from_what_cargo_announces() {
        let built = r#"{"reason":"compiler-artifact","executable":"/t/debug/broadside-press"}"#;
        assert_eq!(executable(built), Some("/t/debug/broadside-press".into()));
        assert_eq!(executable(r#"{"reason":"compiler-artifact","executable":null}"#), None);
        assert_eq!(executable("   Compiling broadside-press v0.1.0"), None);
    }
}
