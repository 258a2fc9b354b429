//! The index of an archive, written beside it: what lists show of each story, and which stories have a word. What the files
//! are is the matter of the core, which reads them: `broadside_core::sources::indexed`.
//!
//! Deliberately absent: all words in memory. They pass through sorted files, which are merged at the end.

use super::shards::Line;
use super::word_files::WordFiles;
use crate::PressError;
use crate::deployment::write_changed;
use broadside_core::sources::indexed::{DIRECTORY, N_STORIES_OF_FILE, story_file};
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, BufWriter, Lines, Write as _};
use std::path::{Path, PathBuf};

/// Words that are sorted at once: some fifteen megabytes.
const MAX_PENDING: usize = 200_000;

/// What was written.
#[derive(Debug, Default)]
pub struct Written {
    /// Every file of the index.
    pub names: Vec<String>,
    /// Those that are other than before.
    pub n_changed: usize,
}

/// An index that is being written.
#[derive(Debug)]
pub struct Index<'a> {
    title: &'a str,
    folder: &'a Path,
    n_stories: u32,
    /// Items of the file of stories that is being filled.
    items: Vec<String>,
    /// Words with the numbers of their stories.
    pending: Vec<(String, u32)>,
    runs: Vec<Run>,
    written: Written,
}

/// Words in order, in a hidden file that goes with it.
#[derive(Debug)]
struct Run(PathBuf);

impl Drop for Run {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

impl<'a> Index<'a> {
    /// An index without stories, of the archive in `folder`.
    pub fn begin(title: &'a str, folder: &'a Path) -> Self {
        let (items, pending, runs) = (Vec::new(), Vec::new(), Vec::new());
        Self { title, folder, n_stories: 0, items, pending, runs, written: Written::default() }
    }

    /// Takes the next story, from the oldest on, which stands whole in `document`.
    pub fn add(&mut self, line: &Line, document: &str) -> Result<(), PressError> {
        let number = self.n_stories;
        self.n_stories += 1;
        self.items.push(shown(&line.item, document));
        if self.n_stories.is_multiple_of(N_STORIES_OF_FILE) {
            self.write_stories(number)?;
        }
        self.pending
            .extend(line.terms.split(' ').filter(|it| !it.is_empty()).map(|it| (it.to_owned(), number)));
        if self.pending.len() >= MAX_PENDING { self.write_run() } else { Ok(()) }
    }

    /// Writes the words, and the directory of their files.
    pub fn finish(mut self) -> Result<Written, PressError> {
        if !self.items.is_empty() {
            self.write_stories(self.n_stories - 1)?;
        }
        self.write_run()?;
        let mut files = WordFiles::default();
        let mut merging = Merging::begin(&self.runs)?;
        while let Some((word, number)) = merging.next()? {
            if let Some(file) = files.take(&word, number) {
                self.write(&file.name, &file.text)?;
            }
        }
        let (last, directory) = files.finish();
        if let Some(file) = last {
            self.write(&file.name, &file.text)?;
        }
        let directory = json!({ "version": 1, "n_stories": self.n_stories, "files": directory });
        self.write(DIRECTORY, &format!("{directory}\n"))?;
        Ok(std::mem::take(&mut self.written))
    }

    fn write_stories(&mut self, number: u32) -> Result<(), PressError> {
        let text = format!(
            "{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":{},\"items\":[\n{}\n]}}\n",
            json!(self.title),
            self.items.join(",\n")
        );
        self.items.clear();
        self.write(&story_file(number), &text)
    }

    fn write(&mut self, name: &str, text: &str) -> Result<(), PressError> {
        let file = self.folder.join(name);
        let is_changed =
            write_changed(&file, text.as_bytes()).map_err(|error| PressError::Write(file, error))?;
        self.written.n_changed += usize::from(is_changed);
        self.written.names.push(name.to_owned());
        Ok(())
    }

    fn write_run(&mut self) -> Result<(), PressError> {
        self.pending.sort_unstable();
        let run = Run(self.folder.join(format!(".words-{}", self.runs.len())));
        let written = File::create(&run.0).and_then(|file| {
            let mut file = BufWriter::new(file);
            for (word, number) in self.pending.drain(..) {
                writeln!(file, "{word} {number}")?;
            }
            file.flush()
        });
        written.map_err(|error| PressError::Write(run.0.clone(), error))?;
        self.runs.push(run);
        Ok(())
    }
}

/// The item as lists show it, with the document that has it whole.
fn shown(item: &str, document: &str) -> String {
    let mut item: Value = serde_json::from_str(item).unwrap_or_default();
    if let Some(item) = item.as_object_mut() {
        item.remove("content_html");
        item.insert("_broadside".to_owned(), json!({ "document": document }));
    }
    item.to_string()
}

/// All runs, read as one.
struct Merging {
    runs: Vec<(PathBuf, Lines<BufReader<File>>)>,
    /// The next of each run, the first word on top.
    heads: BinaryHeap<Reverse<(String, u32, usize)>>,
}

impl Merging {
    fn begin(runs: &[Run]) -> Result<Self, PressError> {
        let mut merging = Self { runs: Vec::new(), heads: BinaryHeap::new() };
        for (index, run) in runs.iter().enumerate() {
            let file = File::open(&run.0).map_err(|error| PressError::Read(run.0.clone(), error))?;
            merging.runs.push((run.0.clone(), BufReader::new(file).lines()));
            merging.advance(index)?;
        }
        Ok(merging)
    }

    fn next(&mut self) -> Result<Option<(String, u32)>, PressError> {
        let Some(Reverse((word, number, run))) = self.heads.pop() else { return Ok(None) };
        self.advance(run)?;
        Ok(Some((word, number)))
    }

    fn advance(&mut self, run: usize) -> Result<(), PressError> {
        let Some((path, lines)) = self.runs.get_mut(run) else { return Ok(()) };
        let Some(line) = lines.next() else { return Ok(()) };
        let line = line.map_err(|error| PressError::Read(path.clone(), error))?;
        if let Some((word, number)) =
            line.rsplit_once(' ').and_then(|(word, it)| Some((word, it.parse().ok()?)))
        {
            self.heads.push(Reverse((word.to_owned(), number, run)));
        }
        Ok(())
    }
}
