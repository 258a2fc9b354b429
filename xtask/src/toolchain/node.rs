//! Node and the npm packages of this repository's lock files.
//!
//! Packages are installed exactly as locked, run no scripts of their own, and are kept in the cache of
//! tools under the fingerprint of their lock file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{Missing, ToolCache};
use crate::fingerprint;
use crate::process::{self, Output};

const OLDEST_MAJOR: u32 = 20;

/// Checks that node and npm are there and new enough.
pub fn ensure() -> Result<()> {
    let version = process::ask(Command::new("node").arg("--version"));
    let has_npm = process::ask(Command::new("npm").arg("--version")).is_some();
    match version.as_deref().and_then(major) {
        Some(OLDEST_MAJOR..) if has_npm => Ok(()),
        found => {
            let found = found.map_or_else(String::new, |major| format!(", found {major}"));
            let what = format!("node {OLDEST_MAJOR} or newer with npm{found}");
            Err(Missing::new(what, "your system's packages, or https://nodejs.org/en/download").into())
        }
    }
}

fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

/// Installs the packages that `folder` locks, unless they are there, and returns their `node_modules`.
pub fn ensure_packages(cache: &ToolCache, name: &str, folder: &Path) -> Result<PathBuf> {
    ensure()?;
    let version = locked_version(folder)?;
    let installed = cache.ensure(&format!("npm-{name}"), &version, |partial| install(folder, partial))?;
    Ok(installed.join("node_modules"))
}

/// What stands for the versions of all packages that `folder` locks.
pub fn locked_version(folder: &Path) -> Result<String> {
    let lock = folder.join("package-lock.json");
    let bytes = fs::read(&lock).with_context(|| format!("{} cannot be read", lock.display()))?;
    Ok(fingerprint::of_bytes(&bytes))
}

/// Installs the packages that `folder` locks into the `node_modules` of another folder.
pub fn install(folder: &Path, into: &Path) -> Result<()> {
    for file in ["package.json", "package-lock.json"] {
        fs::copy(folder.join(file), into.join(file))?;
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(into);
    process::run(&mut npm, Output::OnFailure)?;
    Ok(())
}

/// Makes the packages reachable from the scripts in `folder`, whose imports Node resolves from where
/// they lie. A real `node_modules` that somebody put there is left alone.
pub fn link_packages(cache: &ToolCache, name: &str, folder: &Path) -> Result<()> {
    let packages = ensure_packages(cache, name, folder)?;
    let link = folder.join("node_modules");
    match fs::read_link(&link) {
        Ok(target) if target == packages => return Ok(()),
        Ok(_) => fs::remove_file(&link)?,
        Err(_) if link.is_dir() => return Ok(()),
        Err(_) => {}
    }
    link_folder(&packages, &link).with_context(|| format!("{} cannot be linked", link.display()))
}

#[cfg(unix)]
fn link_folder(target: &Path, link: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}

#[cfg(windows)]
fn link_folder(target: &Path, link: &Path) -> std::io::Result<()> {
    std::os::windows::fs::symlink_dir(target, link)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_what_node_prints() {
        for (printed, wanted) in [("v20.20.2", Some(20)), ("v8.1", Some(8)), ("", None), ("vX", None)] {
            assert_eq!(major(printed), wanted, "{printed}");
        }
    }
}
