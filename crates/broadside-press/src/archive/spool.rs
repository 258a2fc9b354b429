//! Stories on their way through a file: written as they come, read again from the oldest on.
//!
//! Deliberately absent: what they are. A story is a line, and in memory there is only where it begins.

use crate::PressError;
use broadside_core::model::Timestamp;
use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::PathBuf;

/// Where a line begins, and when its story was published.
#[derive(Clone, Copy, Debug)]
struct Entry {
    published_unix_s: i64,
    at: u64,
    n_bytes: usize,
}

/// The file, and sixteen bytes and a length for each story.
#[derive(Debug)]
pub struct Spool {
    path: PathBuf,
    file: File,
    n_bytes: u64,
    /// In the order in which the stories came, the newest first.
    entries: Vec<Entry>,
}

impl Spool {
    /// An empty spool in a file of its own.
    pub fn create(path: PathBuf) -> Result<Self, PressError> {
        let opened = File::options().create(true).truncate(true).read(true).write(true).open(&path);
        let file = opened.map_err(|error| PressError::Write(path.clone(), error))?;
        Ok(Self { path, file, n_bytes: 0, entries: Vec::new() })
    }

    /// Stories in it.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Adds a story. One without a date belongs where it came: beside the one before it.
    pub fn push(&mut self, published: Option<Timestamp>, line: &str) -> Result<(), PressError> {
        let before = self.entries.last().map_or(i64::MAX, |it| it.published_unix_s);
        let published_unix_s = published.map_or(before, Timestamp::unix_s);
        self.entries.push(Entry { published_unix_s, at: self.n_bytes, n_bytes: line.len() });
        self.n_bytes += line.len() as u64;
        self.file.write_all(line.as_bytes()).map_err(|error| PressError::Write(self.path.clone(), error))
    }

    /// Every story, the oldest first; of the same moment, the one that came last.
    pub fn oldest_first(&mut self) -> impl Iterator<Item = Result<String, PressError>> {
        self.entries.reverse();
        self.entries.sort_by_key(|it| it.published_unix_s);
        let (file, path) = (&mut self.file, &self.path);
        self.entries.iter().map(move |entry| {
            let mut line = vec![0; entry.n_bytes];
            let read = file.seek(SeekFrom::Start(entry.at)).and_then(|_| file.read_exact(&mut line));
            read.and_then(|()| String::from_utf8(line).map_err(std::io::Error::other))
                .map_err(|error| PressError::Read(path.clone(), error))
        })
    }

    /// Removes the file; one that stays is written over by the next run.
    pub fn discard(self) {
        let _ = fs::remove_file(self.path);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn stories_come_back_from_the_oldest_on() {
        let folder = tempfile::tempdir().unwrap();
        let mut spool = Spool::create(folder.path().join(".stories")).unwrap();
        for (published, line) in
            [(Some(30), "c"), (Some(30), "b, of the same moment"), (Some(10), "a"), (None, "ä, undated")]
        {
            spool.push(published.map(Timestamp::from_unix_s), line).unwrap();
        }
        assert_eq!(spool.len(), 4);
        let lines: Vec<String> = spool.oldest_first().map(Result::unwrap).collect();
        assert_eq!(lines, ["ä, undated", "a", "b, of the same moment", "c"]);
        spool.discard();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
