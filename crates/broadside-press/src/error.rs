//! Why nothing was printed. What could be printed in spite of something is no error: it is a warning of the report.
//!
//! Deliberately absent: words for a source's own errors; the check has them, and this repeats them.

use crate::check::words::words;
use crate::setup::SetupError;
use broadside_core::config::{Config, Problem, SourceKind};
use broadside_core::sources::SourceError;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// A failure that leaves the output folder as it was.
#[derive(Debug)]
pub enum PressError {
    /// The command line was not understood.
    Arguments(String),
    /// A file or folder could not be read.
    Read(PathBuf, io::Error),
    /// A file or folder could not be written.
    Write(PathBuf, io::Error),
    /// A file that every app has is not in the folder.
    Missing(String),
    /// A file does not look as the build makes it.
    Unexpected {
        /// Which file.
        file: String,
        /// What was looked for in it.
        expected: &'static str,
    },
    /// A file is not the one that `index.html` vouches for.
    Integrity(String),
    /// The output folder holds somebody else's site.
    ForeignFolder(PathBuf),
    /// The configuration names no usable source.
    Config(Vec<Problem>),
    /// The source gave no stories.
    Source {
        /// What was asked; the first of several.
        kind: Option<Box<SourceKind>>,
        /// Why there was no answer.
        error: SourceError,
    },
    /// No configuration was written.
    Setup(Box<SetupError>),
}

impl PressError {
    /// None of the configured sources gave stories.
    pub fn no_stories(config: &Config, error: SourceError) -> Self {
        let kind = config.sources.first().map(|it| Box::new(it.kind.clone()));
        Self::Source { kind, error }
    }

    /// The stable code for scripts and bug reports.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Arguments(_) => "arguments",
            Self::Read(..) => "read",
            Self::Write(..) => "write",
            Self::Missing(_) => "missing",
            Self::Unexpected { .. } => "unexpected",
            Self::Integrity(_) => "integrity",
            Self::ForeignFolder(_) => "foreign-folder",
            Self::Config(_) => "config",
            Self::Source { .. } => "source",
            Self::Setup(error) => error.code(),
        }
    }
}

impl fmt::Display for PressError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Arguments(message) => write!(formatter, "{message}"),
            Self::Read(path, error) => write!(formatter, "cannot read {}: {error}", path.display()),
            Self::Write(path, error) => write!(formatter, "cannot write {}: {error}", path.display()),
            Self::Missing(file) => write!(formatter, "{file} is missing: is this the folder of a built app?"),
            Self::Unexpected { file, expected } => write!(formatter, "{file} has no {expected}"),
            Self::Integrity(file) => {
                write!(formatter, "{file} is not the file that index.html vouches for: build the app again")
            }
            Self::ForeignFolder(path) => {
                write!(formatter, "{} holds another site: name an empty folder", path.display())
            }
            Self::Config(problems) => {
                write!(formatter, "the configuration cannot be used")?;
                problems.iter().try_for_each(|it| write!(formatter, "\n  {it}"))
            }
            Self::Source { kind, error } => {
                let (code, words) = (error.code(), words(error, kind.as_deref()));
                let address = kind.as_ref().map_or("", |it| it.address().as_str());
                write!(formatter, "the source gave no stories ({code}): {address}\n  {words}")
            }
            Self::Setup(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for PressError {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::model::WebAddress;

    #[test]
    fn a_newsroom_whose_site_is_closed_or_elsewhere_is_told_what_to_change() {
        let refused = SourceError::Refused { status: 401, code: Some("rest_not_logged_in".to_owned()) };
        for (error, code, change) in [
            (refused, "(refused)", "look for a setting such as «disable REST API»"),
            (SourceError::NotFound, "(not-found)", "?rest_route=/ finds"),
        ] {
            let base = WebAddress::parse("https://news.example/").unwrap();
            let file = r#"{ "newsroom": { "name": "N" }, "sources": [{ "type": "wordpress", "url": "https://news.example/" }] }"#;
            let config = Config::read(file.as_bytes(), &base).config.unwrap();
            let text = PressError::no_stories(&config, error).to_string();
            assert!(text.contains(code) && text.contains("news.example") && text.contains(change), "{text}");
        }
    }
}
