//! The folder that is deployed, held in memory until all of it is sound: path -> bytes.
//!
//! Deliberately absent: compressed copies (`compress`), which are made from what was written and never read back.

use crate::predecessor::Predecessor;
use crate::{PressError, archive, embed};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Folders whose every file is the press's own, so that what is no longer part of the edition goes away.
const OWN_FOLDERS: [&str; 4] = ["articles/", "demo/", "edition/", "topics/"];

/// Files by their path below the root, with slashes, in the order of the paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deployment {
    files: BTreeMap<String, Vec<u8>>,
}

impl Deployment {
    /// Reads a folder. What no host should serve is left out: hidden files (but not `.well-known`), source maps,
    /// type declarations, and compressed copies.
    pub fn read(folder: &Path) -> Result<Self, PressError> {
        let mut deployment = Self::default();
        for path in files_in(folder)? {
            if is_served(&path) {
                let file = folder.join(&path);
                let bytes = fs::read(&file).map_err(|error| PressError::Read(file, error))?;
                deployment.put(path, bytes);
            }
        }
        Ok(deployment)
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// The text of a file that must be there.
    pub fn text(&self, path: &str) -> Result<&str, PressError> {
        let bytes = self.get(path).ok_or_else(|| PressError::Missing(path.to_owned()))?;
        std::str::from_utf8(bytes)
            .map_err(|_| PressError::Unexpected { file: path.to_owned(), expected: "text in UTF-8" })
    }

    /// Puts a file in its place, in place of one of the same path.
    pub fn put(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// Every path, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Keeps only the files whose path fits.
    pub fn retain(&mut self, mut is_kept: impl FnMut(&str) -> bool) {
        self.files.retain(|path, _| is_kept(path));
    }

    /// Writes what differs into `folder`, and removes the press's own files that are no longer part of it; files
    /// that somebody else put there stay. A file written anew loses its compressed copies.
    pub fn write(&self, folder: &Path) -> Result<(), PressError> {
        self.write_beside(folder, &Predecessor::default())
    }

    /// As [`Self::write`], for a folder that readers see: what the release before this one had stays.
    pub fn write_after(&self, folder: &Path) -> Result<(), PressError> {
        self.write_beside(folder, &Predecessor::note(folder, self)?)
    }

    fn write_beside(&self, folder: &Path, before: &Predecessor) -> Result<(), PressError> {
        let is_foreign = folder.join("index.html").exists() && !folder.join("version.json").exists();
        if is_foreign {
            return Err(PressError::ForeignFolder(folder.to_path_buf()));
        }
        for (path, bytes) in &self.files {
            let file = folder.join(path);
            write_changed(&file, bytes).map_err(|error| PressError::Write(file, error))?;
        }
        self.sweep(folder, before)
    }

    fn sweep(&self, folder: &Path, before: &Predecessor) -> Result<(), PressError> {
        for path in files_in(folder)? {
            let original = path.strip_suffix(".br").or_else(|| path.strip_suffix(".gz")).unwrap_or(&path);
            // An archive is made and renewed by itself, with names of the same form.
            if path.starts_with(archive::FOLDER) {
                continue;
            }
            let is_in_own_folder = OWN_FOLDERS.iter().chain(&embed::FRAMES).any(|own| path.starts_with(own));
            // Partners who pinned an older version of the element still ask for it.
            let is_own = is_in_own_folder || (is_hashed(original) && !embed::is_pinned(original));
            if is_own && !self.files.contains_key(original) && !before.has(original) {
                let file = folder.join(&path);
                fs::remove_file(&file).map_err(|error| PressError::Write(file.clone(), error))?;
                remove_empty_folders(folder, &file);
            }
        }
        Ok(())
    }
}

/// Whether the build put a digest of the content into the name, so that the name stands for these bytes for ever:
/// up to sixteen hexadecimal digits after a hyphen (Trunk leaves out zeros in front; twelve are no date).
pub fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').is_some_and(|(_, digest)| {
        (12..=16).contains(&digest.len())
            && digest.bytes().all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it))
    })
}

fn is_served(path: &str) -> bool {
    let is_hidden = path.split('/').any(|part| part.starts_with('.') && part != ".well-known");
    let is_of_the_build = [".map", ".d.ts", ".br", ".gz"].iter().any(|ending| path.ends_with(ending));
    !is_hidden && !is_of_the_build
}

/// Writes a file, unless it holds these bytes already; what is written anew loses its compressed copies. Says whether it
/// was.
pub(crate) fn write_changed(file: &Path, bytes: &[u8]) -> std::io::Result<bool> {
    if fs::read(file).is_ok_and(|it| it == bytes) {
        return Ok(false);
    }
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    remove_copies(file)?;
    fs::write(file, bytes)?;
    Ok(true)
}

fn remove_copies(file: &Path) -> std::io::Result<()> {
    for ending in ["br", "gz"] {
        let mut copy = file.as_os_str().to_owned();
        copy.push(".");
        copy.push(ending);
        match fs::remove_file(&copy) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// The folders between `folder` and `file` that nothing is left in: one with files refuses to go.
fn remove_empty_folders(folder: &Path, file: &Path) {
    let between = file.ancestors().skip(1).take_while(|it| *it != folder);
    let _ = between.map(fs::remove_dir).take_while(Result::is_ok).count();
}

/// Every file below `folder`, as paths with slashes.
pub(crate) fn files_in(folder: &Path) -> Result<Vec<String>, PressError> {
    fn collect(folder: &Path, prefix: &str, paths: &mut Vec<String>) -> std::io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                collect(&entry.path(), &format!("{path}/"), paths)?;
            } else {
                paths.push(path);
            }
        }
        Ok(())
    }
    let mut paths = Vec::new();
    collect(folder, "", &mut paths).map_err(|error| PressError::Read(folder.to_path_buf(), error))?;
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn deployment(files: &[(&str, &str)]) -> Deployment {
        let mut deployment = Deployment::default();
        for (path, text) in files {
            deployment.put(*path, *text);
        }
        deployment
    }

    #[test]
    fn what_no_host_should_serve_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let files = [
            "index.html",
            "index.html.br",
            "app.js.map",
            "types.d.ts",
            ".DS_Store",
            ".well-known/security.txt",
            "demo/feed.json",
        ];
        for path in files {
            fs::create_dir_all(folder.path().join(path).parent().unwrap()).unwrap();
            fs::write(folder.path().join(path), "x").unwrap();
        }
        let read = Deployment::read(folder.path()).unwrap();
        assert_eq!(
            read.paths().collect::<Vec<_>>(),
            [".well-known/security.txt", "demo/feed.json", "index.html"]
        );
    }

    #[test]
    fn writing_again_removes_what_is_no_longer_printed_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let of = |path: &str| folder.path().join(path);
        let first = deployment(&[
            ("version.json", "{}"),
            ("articles/old/index.html", "old"),
            ("app-0123456789abcdef.js", "old"),
            ("embed/0.1.0-0123456789abcdef.js", "pinned by a partner"),
            ("embed/frame-0123456789abcdef.css", "old"),
            ("embed/topics/old/index.html", "old"),
            ("index.html", "old"),
        ]);
        first.write(folder.path()).unwrap();
        fs::write(of("CNAME"), "news.example").unwrap();
        fs::write(of("index.html.br"), "compressed old").unwrap();
        fs::write(of("app-0123456789abcdef.js.gz"), "compressed old").unwrap();

        deployment(&[("version.json", "{}"), ("index.html", "new")]).write(folder.path()).unwrap();
        let kept = ["CNAME", "embed/0.1.0-0123456789abcdef.js", "index.html", "version.json"];
        assert_eq!(files_in(folder.path()).unwrap(), kept);
        assert!(!of("articles").exists() && !of("embed/topics").exists());
        assert_eq!(fs::read_to_string(of("index.html")).unwrap(), "new");
    }

    #[test]
    fn another_site_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), "somebody's page").unwrap();
        let error = deployment(&[("index.html", "ours")]).write(folder.path()).unwrap_err();
        assert_eq!(error.code(), "foreign-folder");
        assert_eq!(fs::read_to_string(folder.path().join("index.html")).unwrap(), "somebody's page");
    }

    #[test]
    fn names_with_a_digest_are_told_from_others() {
        for (path, expected) in [
            ("broadside-beac7abfa8d6e805.css", true),
            ("broadside-beac7abfa8d6e805_bg.wasm", true),
            ("broadside-d3ec8a9504bc1d.js", true),
            ("embed/0.1.0-0123456789abcdef.js", true),
            ("notes-20261122.css", false),
            ("snippets/app-0123456789abcdef/inline.js", false),
            ("sw.js", false),
            ("sw-kill.js", false),
            ("icons/icon-192.png", false),
            ("demo/images/photo-0123456789abcdeg.jpg", false),
        ] {
            assert_eq!(is_hashed(path), expected, "{path}");
        }
    }
}
