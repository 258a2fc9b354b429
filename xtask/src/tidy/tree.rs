//! The repository's files as the rules see them: paths, and the text of what people write.
//!
//! What is made rather than written by a build or an install is not in it.

use std::fs;
use std::path::Path;

use anyhow::Result;

const MADE: [&str; 4] = ["target", "dist", "node_modules", ".git"];
const TEXT: [&str; 10] = ["rs", "js", "mjs", "css", "md", "toml", "json", "html", "yml", "webmanifest"];

/// A file with its text, which is empty for what is no text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path from the repository's top, with forward slashes.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl SourceFile {
    /// The part of the name after its last dot.
    pub fn extension(&self) -> &str {
        self.name().rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    /// The path's last part.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The name without its extension.
    pub fn stem(&self) -> &str {
        self.name().rsplit_once('.').map_or(self.name(), |(stem, _)| stem)
    }

    /// The text without a Rust file's tests, which stand at its end.
    pub fn production_text(&self) -> &str {
        if self.extension() != "rs" || self.name() == "tests.rs" {
            return if self.name() == "tests.rs" { "" } else { &self.text };
        }
        self.text.find("#[cfg(test)]").map_or(&self.text, |end| self.text.get(..end).unwrap_or_default())
    }
}

/// All files, sorted by path.
pub struct Tree {
    files: Vec<SourceFile>,
}

impl Tree {
    /// Reads the tree below `root`.
    pub fn read(root: &Path) -> Result<Self> {
        let mut files = Vec::new();
        collect(root, "", &mut files)?;
        files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(Self { files })
    }

    /// A tree of the given paths and texts.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let file = |&(path, text): &(&str, &str)| SourceFile { path: path.into(), text: text.into() };
        Self { files: files.iter().map(file).collect() }
    }

    /// How many files there are.
    pub fn n_files(&self) -> usize {
        self.files.len()
    }

    /// All files below a folder, whose name ends in a slash; of the whole tree for an empty one.
    pub fn below<'tree>(&'tree self, folder: &'tree str) -> impl Iterator<Item = &'tree SourceFile> {
        self.files.iter().filter(move |file| file.path.starts_with(folder))
    }

    /// All files with one of the extensions.
    pub fn with_extension<'tree>(
        &'tree self,
        extensions: &'tree [&str],
    ) -> impl Iterator<Item = &'tree SourceFile> {
        self.files.iter().filter(move |file| extensions.contains(&file.extension()))
    }

    /// The file at a path.
    pub fn file(&self, path: &str) -> Option<&SourceFile> {
        self.files.iter().find(|file| file.path == path)
    }

    /// Whether there is a file, or with a final slash a folder, at the path.
    pub fn has(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        let is_file = !path.ends_with('/') && self.file(path).is_some();
        is_file || self.files.iter().any(|file| file.path.starts_with(&folder))
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let kind = entry.file_type()?;
        if MADE.contains(&name.as_str()) || kind.is_symlink() {
            continue;
        }
        if kind.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
            continue;
        }
        let is_text = name.rsplit_once('.').is_some_and(|(_, extension)| TEXT.contains(&extension));
        let bytes = if is_text { fs::read(entry.path())? } else { Vec::new() };
        files.push(SourceFile { path, text: String::from_utf8_lossy(&bytes).into_owned() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_folders_are_both_found() {
        let tree = Tree::of(&[("src/ui/pages/front.rs", "")]);
        for (path, wanted) in [
            ("src/ui/pages/front.rs", true),
            ("src/ui/pages/", true),
            ("src/ui", true),
            ("src/ui/pages/front.rs/", false),
            ("src/u", false),
        ] {
            assert_eq!(tree.has(path), wanted, "{path}");
        }
    }

    #[test]
    fn a_rust_files_tests_are_no_production_code() {
        let tree =
            Tree::of(&[("src/a.rs", "fn a() {}\n#[cfg(test)]\nmod tests {}\n"), ("src/a/tests.rs", "x")]);
        assert_eq!(tree.file("src/a.rs").unwrap().production_text(), "fn a() {}\n");
        assert_eq!(tree.file("src/a/tests.rs").unwrap().production_text(), "");
    }
}
