//! WordPress in its oldest and its newest version that one npm package holds, with its plugin that keeps the database
//! in a file, and Debian's PHP to run it.
//!
//! Deliberately absent: a site. What is here is as unpacked; `wordpress.rs` fills and starts it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{Missing, ToolCache, node, on_path, system_packages};
use crate::process::{self, Output};
use crate::workspace::Workspace;

/// A version and its archive in the package.
pub const VERSIONS: [(&str, &str); 2] = [("6.2", "wp-6.2.zip"), ("6.7", "wp-nightly.zip")];

const DATABASE_PLUGIN: &str = "sqlite-database-integration";

/// Installs what is missing, and returns the folder with one folder for each of [`VERSIONS`].
pub fn ensure(workspace: &Workspace, cache: &ToolCache) -> Result<PathBuf> {
    ensure_php()?;
    let lock = workspace.join("xtask/wordpress");
    cache.ensure("wordpress", &node::locked_version(&lock)?, |partial| {
        node::ensure()?;
        // The package is ten times what is needed of it, and does not stay.
        let download = partial.join("download");
        fs::create_dir_all(&download)?;
        node::install(&lock, &download)?;
        let package = download.join("node_modules/@wp-playground/wordpress-builds/src");
        for (version, archive) in VERSIONS {
            let folder = partial.join(version);
            unpack(&package.join("wordpress").join(archive), &folder)?;
            add_database_plugin(&package.join(DATABASE_PLUGIN), &folder.join("wp-content"))?;
        }
        fs::remove_dir_all(&download)?;
        Ok(())
    })
}

/// The plugin, and its drop-in that WordPress starts before anything else.
fn add_database_plugin(package: &Path, content: &Path) -> Result<()> {
    let plugins = content.join("plugins");
    unpack(&package.join(DATABASE_PLUGIN).with_extension("zip"), &plugins)?;
    let plugin = plugins.join(DATABASE_PLUGIN);
    fs::rename(plugins.join(format!("{DATABASE_PLUGIN}-main")), &plugin)?;
    fs::copy(plugin.join("db.copy"), content.join("db.php"))?;
    Ok(())
}

fn unpack(archive: &Path, into: &Path) -> Result<()> {
    fs::create_dir_all(into)?;
    let mut unzip = Command::new("unzip");
    unzip.arg("-q").arg(archive).arg("-d").arg(into);
    process::run(&mut unzip, Output::OnFailure)
        .with_context(|| format!("{} is no archive", archive.display()))?;
    Ok(())
}

fn ensure_php() -> Result<()> {
    if has_php() && on_path("unzip").is_some() {
        return Ok(());
    }
    if system_packages::is_debian() {
        return system_packages::ensure(&["php-cli", "php-sqlite3", "unzip"], "to run a real WordPress");
    }
    let what = "PHP with pdo_sqlite, and unzip, needed to run a real WordPress";
    Err(Missing::new(what, "your system's packages").into())
}

fn has_php() -> bool {
    let modules = process::ask(Command::new("php").arg("-m"));
    modules.is_some_and(|it| it.lines().any(|line| line == "pdo_sqlite"))
}
