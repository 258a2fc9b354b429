//! The folder of the configuration, in place of the deployment that it will be part of.
//!
//! Deliberately absent: reading the whole folder. A newsroom may keep the file among anything else.

use crate::client::OwnFiles;
use std::borrow::Cow;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// A folder whose files are read when they are asked for.
#[derive(Clone, Debug)]
pub struct ConfigFolder(PathBuf);

impl ConfigFolder {
    /// The folder that the file at `config` stands in.
    pub fn of(config: &Path) -> Self {
        Self(config.parent().map(Path::to_path_buf).unwrap_or_default())
    }
}

impl OwnFiles for ConfigFolder {
    fn bytes(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        // A feed may name its next document; no name leads out of the folder.
        let is_inside = Path::new(path).components().all(|it| matches!(it, Component::Normal(_)));
        if is_inside { fs::read(self.0.join(path)).ok().map(Cow::Owned) } else { None }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_what_stands_below_the_configuration_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let newsroom = folder.path().join("newsroom");
        fs::create_dir_all(newsroom.join("demo")).unwrap();
        fs::write(newsroom.join("demo/feed.json"), "feed").unwrap();
        fs::write(folder.path().join("secret.json"), "secret").unwrap();
        let own_files = ConfigFolder::of(&newsroom.join("broadside.json"));
        let absolute = folder.path().join("secret.json").to_string_lossy().into_owned();
        for (path, expected) in [
            ("demo/feed.json", Some("feed")),
            ("demo/none.json", None),
            ("demo", None),
            ("", None),
            ("../secret.json", None),
            (absolute.as_str(), None),
        ] {
            let found = own_files.bytes(path);
            assert_eq!(found.as_deref(), expected.map(str::as_bytes), "{path}");
        }
    }
}
