//! wasm-bindgen's command-line tool and its test runner, whose version must equal that of the library
//! in Cargo.lock to the last digit.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::ToolCache;
use super::cargo_install::CargoTool;
use crate::workspace::Workspace;

/// Installs the tool unless it is there, and returns the folder to put on a child's PATH.
pub fn ensure(workspace: &Workspace, cache: &ToolCache) -> Result<PathBuf> {
    let lock = fs::read_to_string(workspace.join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let version = locked_version(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
    CargoTool {
        package: "wasm-bindgen-cli",
        folder: "wasm-bindgen",
        version,
        opt_level: "1",
        // Without --locked: the lock file that the crate is published with has named versions that the
        // registry later withdrew.
        options: &[],
    }
    .ensure(cache)
}

/// The version of `package` in the text of a Cargo.lock.
fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let heading = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == heading)?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_very_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "bindgen"), None);
    }
}
