//! The archive that stands in an edition's folder, for an edition that is printed from it.
//!
//! Deliberately absent: making or changing it. What is printed reads it as a reader's device would.

use super::FOLDER;
use crate::Deployment;
use crate::client::OwnFiles;
use std::borrow::Cow;
use std::fs;
use std::path::{Component, Path};

/// The files of an app that is printed into a folder, and the archive there.
#[derive(Clone, Copy, Debug)]
pub struct WithArchive<'a> {
    /// The app.
    pub app: &'a Deployment,
    /// The folder that is printed into.
    pub out: &'a Path,
}

impl OwnFiles for WithArchive<'_> {
    fn bytes(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        if let Some(bytes) = self.app.get(path) {
            return Some(Cow::Borrowed(bytes));
        }
        let mut name = Path::new(path.strip_prefix(FOLDER)?).components();
        let (Some(Component::Normal(name)), None) = (name.next(), name.next()) else { return None };
        fs::read(self.out.join(FOLDER).join(name)).ok().map(Cow::Owned)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn of_the_folder_nothing_but_the_archive_is_read() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("archive/deep")).unwrap();
        for (path, text) in [
            ("archive/latest.json", "shard"),
            ("archive/both.json", "an old one"),
            ("archive/deep/x.json", "deep"),
            ("index.html", "page"),
        ] {
            fs::write(folder.path().join(path), text).unwrap();
        }
        let mut app = Deployment::default();
        app.put("demo/feed.json", "feed");
        app.put("archive/both.json", "the app's");
        let files = WithArchive { app: &app, out: folder.path() };
        for (path, expected) in [
            ("archive/latest.json", Some("shard")),
            ("archive/both.json", Some("the app's")),
            ("demo/feed.json", Some("feed")),
            ("archive/none.json", None),
            ("archive/deep/x.json", None),
            ("archive/../index.html", None),
            ("archive/", None),
            ("index.html", None),
        ] {
            assert_eq!(files.bytes(path).as_deref(), expected.map(str::as_bytes), "{path}");
        }
    }
}
