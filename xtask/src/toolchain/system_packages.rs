//! Packages of a Debian-like system: looks whether they are there, and installs them when this process
//! is allowed to.

use std::process::Command;

use anyhow::Result;

use super::{Missing, on_path};
use crate::process::{self, Output};
use crate::step::step;

/// Whether this system has Debian's package manager.
pub fn is_debian() -> bool {
    on_path("apt-get").is_some() && on_path("dpkg-query").is_some()
}

/// Installs those of `packages` that are missing. `purpose` completes «needed …» in the error that
/// somebody without the privilege gets.
pub fn ensure(packages: &[&str], purpose: &str) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|name| !is_installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if !is_root() {
        let what = format!("the packages {list}, needed {purpose}");
        return Err(Missing::new(what, format!("sudo apt-get install --no-install-recommends {list}")).into());
    }
    step(&format!("installing the system packages {list}"), || {
        process::run(&mut apt_get(&["update"]), Output::OnFailure)?;
        let mut install = apt_get(&["install", "-y", "--no-install-recommends"]);
        process::run(install.args(&missing), Output::OnFailure)?;
        Ok(())
    })
}

/// Whether the system's lists of packages have it.
pub fn is_offered(package: &str) -> bool {
    process::ask(Command::new("apt-cache").args(["--quiet", "pkgnames", package]))
        .is_some_and(|names| names.lines().any(|it| it == package))
}

fn apt_get(words: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", package]);
    process::ask(&mut query).as_deref() == Some("installed")
}

fn is_root() -> bool {
    process::ask(Command::new("id").arg("-u")).as_deref() == Some("0")
}
