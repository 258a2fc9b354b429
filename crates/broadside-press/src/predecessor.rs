//! The files of the release before this one, which stay in the folder for one release more: a reader whose tab is open, and
//! whose browser has no worker, still gets the parts that the page has not loaded yet.
//!
//! Deliberately absent: pages and data. They have one name for all releases, and only the newest is right.

use crate::deployment::is_hashed;
use crate::worker::WORKER;
use crate::{Deployment, PressError};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Names the files, one a line, for as long as that release is the one before. Hidden, so that no edition takes it up.
const RECORD: &str = ".files-of-the-release-before";

/// What of the folder belongs to the release before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Predecessor(BTreeSet<String>);

impl Predecessor {
    /// Looks what `folder` holds, and writes it down there, before `next` is written over it. An edition of the same
    /// release changes nothing.
    pub fn note(folder: &Path, next: &Deployment) -> Result<Self, PressError> {
        let record = folder.join(RECORD);
        let (Ok(present), Ok(coming)) = (fs::read_to_string(folder.join(WORKER)), next.text(WORKER)) else {
            return Ok(Self::default());
        };
        let (present, coming) = (files_of(&present), files_of(coming));
        if present == coming {
            let lines = fs::read_to_string(&record).unwrap_or_default();
            return Ok(Self(lines.lines().map(str::to_owned).collect()));
        }
        let lines: Vec<&str> = present.iter().map(String::as_str).collect();
        fs::write(&record, lines.join("\n")).map_err(|error| PressError::Write(record, error))?;
        Ok(Self(present))
    }

    /// Whether the release before had this file.
    pub fn has(&self, path: &str) -> bool {
        self.0.contains(path)
    }
}

/// The files with a digest in their name that a worker's text names.
fn files_of(worker: &str) -> BTreeSet<String> {
    worker.split('"').filter(|it| is_hashed(it)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const PART: &str = "newsroom-0123456789abcde";

    fn release(number: u8) -> Deployment {
        let mut deployment = Deployment::default();
        let name = format!("{PART}{number}.wasm");
        deployment.put(WORKER, format!("const ASSETS = [\n  [\"{name}\", \"sha256-\"],\n];"));
        deployment.put(name, "code");
        deployment.put("version.json", "{}");
        deployment.put("index.html", "news");
        deployment
    }

    fn parts_in(folder: &Path) -> Vec<u8> {
        (0..10).filter(|it| folder.join(format!("{PART}{it}.wasm")).exists()).collect()
    }

    #[test]
    fn a_release_keeps_the_files_of_the_one_before_it_and_of_no_other() {
        let folder = tempfile::tempdir().unwrap();
        for (number, kept) in [(1, vec![1]), (2, vec![1, 2]), (3, vec![2, 3])] {
            // An edition is printed many times with the same release.
            for _ in 0..3 {
                release(number).write_after(folder.path()).unwrap();
                assert_eq!(parts_in(folder.path()), kept);
            }
        }
        // Back to the one before: its files are there, and those that were tried stay for who has them open.
        release(2).write_after(folder.path()).unwrap();
        assert_eq!(parts_in(folder.path()), [2, 3]);
    }

    #[test]
    fn what_is_noted_is_no_part_of_the_next_edition() {
        let folder = tempfile::tempdir().unwrap();
        release(1).write_after(folder.path()).unwrap();
        release(2).write_after(folder.path()).unwrap();
        assert!(folder.path().join(RECORD).exists());
        assert!(Deployment::read(folder.path()).unwrap().get(RECORD).is_none());
    }
}
