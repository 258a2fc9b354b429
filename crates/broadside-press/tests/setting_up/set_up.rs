//! One run of the program, and what came of it.
//!
//! Deliberately absent: the site that it ran on.

use broadside_core::config::Config;
use broadside_core::model::WebAddress;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

/// What came of a setup, in a folder of its own.
pub struct SetUp {
    /// Standard output.
    pub said: String,
    /// Standard error.
    pub complained: String,
    /// How the program ended.
    pub exit_code: Option<i32>,
    folder: TempDir,
}

impl SetUp {
    /// Runs the program where there is no file yet.
    pub fn from(address: &str) -> Self {
        Self::within(tempfile::tempdir().unwrap(), address)
    }

    /// Runs the program in a folder.
    pub fn within(folder: TempDir, address: &str) -> Self {
        let mut press = Command::new(env!("CARGO_BIN_EXE_broadside-press"));
        let output = press.current_dir(folder.path()).arg("setup").arg(address).output().unwrap();
        Self {
            said: String::from_utf8(output.stdout).unwrap(),
            complained: String::from_utf8(output.stderr).unwrap(),
            exit_code: output.status.code(),
            folder,
        }
    }

    /// Where the file is written.
    pub fn file(&self) -> PathBuf {
        self.folder.path().join("broadside.json")
    }

    /// The text that was written and what it means; it was said so, and it has no problem.
    pub fn written(&self) -> (String, Config) {
        assert_eq!((self.complained.as_str(), self.exit_code), ("", Some(0)), "{}", self.said);
        assert!(self.said.contains("\nbroadside.json is written."), "{}", self.said);
        let text = fs::read_to_string(self.file()).unwrap();
        let base = WebAddress::parse("https://edition.invalid/").unwrap();
        let reading = Config::read(text.as_bytes(), &base);
        assert_eq!(reading.problems, []);
        (text, reading.config.unwrap())
    }

    /// What was said where nothing was written.
    pub fn complaint(&self) -> &str {
        assert_eq!((self.said.as_str(), self.exit_code), ("", Some(1)), "{}", self.complained);
        assert!(!self.file().exists());
        &self.complained
    }

    /// Asserts that these words were printed.
    pub fn said(&self, words: &str) {
        assert!(self.said.contains(words), "{words}\n---\n{}", self.said);
    }
}
