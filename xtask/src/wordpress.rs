//! A real WordPress for the tests: filled by tests/wordpress/ once per clone, and running for as long as it is held.
//!
//! Deliberately absent: what is asked of it. And other hosts: it listens on 127.0.0.1, and asks nobody anything.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

use crate::fingerprint::{self, Record};
use crate::process::{self, Output};
use crate::step::step;
use crate::workspace::Workspace;

/// Where each file of tests/wordpress/ belongs in a WordPress.
const OWN_FILES: [(&str, &str); 5] = [
    ("wp-config.php", "wp-config.php"),
    ("fill.php", "fill.php"),
    ("special-posts.php", "special-posts.php"),
    ("router.php", "router.php"),
    ("sites.php", "wp-content/mu-plugins/sites.php"),
];

/// A running WordPress; it ends when it is dropped, whatever became of the tests.
pub struct WordPress {
    address: String,
    server: Child,
}

impl WordPress {
    /// Fills the `version` that is unpacked in `unpacked`, unless that was done, and starts it on a free port.
    pub fn start(workspace: &Workspace, unpacked: &Path, version: &str) -> Result<Self> {
        let folder = ensure_filled(workspace, &unpacked.join(version), version)?;
        let mut command = php(&folder);
        command
            .args(["-d", "opcache.enable_cli=1", "-S", "127.0.0.1:0", "-t"])
            .arg(&folder)
            .arg("router.php");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let server = command.spawn().context("`php` could not be started")?;
        // Held from here on, so that whatever fails ends it.
        let mut started = Self { address: String::new(), server };
        let mut lines = started.server.stderr.take().map(BufReader::new).into_iter().flat_map(BufRead::lines);
        let address = lines.by_ref().map_while(Result::ok).find_map(|line| address_in(&line));
        started.address = address.context("PHP's web server did not start")?;
        keep_log(lines, &folder.with_extension("log"))?;
        Ok(started)
    }

    /// Its address, with its final slash; the sites that it has are folders of it.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for WordPress {
    fn drop(&mut self) {
        // It may have ended by itself, and then neither has anything to do.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Copies what is unpacked and fills it, unless that was done from the same files.
fn ensure_filled(workspace: &Workspace, unpacked: &Path, version: &str) -> Result<PathBuf> {
    let own = workspace.join("tests/wordpress");
    let folder = workspace.target().join("xtask/wordpress").join(version);
    let record = Record::named(&workspace.target(), &format!("wordpress-{version}"));
    let current = format!("{} {}", unpacked.display(), fingerprint::of_paths(std::slice::from_ref(&own))?);
    if record.is(&current) && folder.is_dir() {
        return Ok(folder);
    }
    record.clear();
    step(&format!("filling WordPress {version}"), || {
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        copy_folder(unpacked, &folder)?;
        fs::create_dir_all(folder.join("wp-content/mu-plugins"))?;
        for (name, place) in OWN_FILES {
            fs::copy(own.join(name), folder.join(place))?;
        }
        // The archive has a database of its own.
        let _ = fs::remove_dir_all(folder.join("wp-content/database"));
        process::run(php(&folder).arg("fill.php"), Output::OnFailure)?;
        Ok(())
    })?;
    record.write(&current)?;
    Ok(folder)
}

/// PHP in a folder, with no word of its own among what pages say.
fn php(folder: &Path) -> Command {
    let mut command = Command::new("php");
    command.args(["-d", "display_errors=stderr", "-d", "memory_limit=256M"]).current_dir(folder);
    command
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Writes what the server says into a file for as long as it speaks: unheard, it would stop in the middle of a word.
fn keep_log(
    lines: impl Iterator<Item = std::io::Result<String>> + Send + 'static,
    file: &Path,
) -> Result<()> {
    let mut file = File::create(file)?;
    std::thread::spawn(move || {
        for line in lines.map_while(Result::ok) {
            // A full disk is no reason to stop listening.
            let _ = writeln!(file, "{line}");
        }
    });
    Ok(())
}

/// The address that PHP's web server says it listens on: `… Development Server (http://127.0.0.1:33797) started`.
fn address_in(line: &str) -> Option<String> {
    let (address, _) = line.split_once("Development Server (")?.1.split_once(") started")?;
    Some(format!("{address}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_heard_from_the_server_itself() {
        let said =
            "[Wed Nov 25 09:00:00 2026] PHP 8.2.36 Development Server (http://127.0.0.1:33797) started";
        assert_eq!(address_in(said).as_deref(), Some("http://127.0.0.1:33797/"));
        assert_eq!(address_in("[Wed Nov 25 09:00:00 2026] 127.0.0.1:51234 Accepted"), None);
    }
}
