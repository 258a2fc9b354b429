//! Why no configuration was written, in words for the person who can change it.
//!
//! Deliberately absent: what a source answered, in words; the check has those.

use super::clues::Clue;
use super::discovery::Attempt;
use crate::PressError;
use crate::check::address::shown;
use crate::check::words::words;
use crate::setup::outcome::format_name;
use crate::setup::written::type_name;
use broadside_core::config::{Problem, SourceKind};
use broadside_core::model::WebAddress;
use broadside_core::sources::SourceError;
use std::fmt;
use std::path::PathBuf;

/// A failure that leaves no file behind.
#[derive(Debug)]
pub enum SetupError {
    /// The file is there already.
    FileExists(PathBuf),
    /// The words are no address.
    NoAddress,
    /// The site gave no answer.
    Silent {
        /// Where it was looked for.
        address: WebAddress,
        /// Why there was none.
        error: SourceError,
    },
    /// The feed was named by an address with a query, which may be a secret.
    QueryInAddress(SourceKind),
    /// No place answered with stories.
    NoSource {
        /// The page.
        place: WebAddress,
        /// Its HTTP status.
        status: u16,
        /// What was asked.
        attempts: Vec<Attempt>,
        /// Ghost made the page, which does not tell its key.
        is_ghost_without_key: bool,
    },
    /// What would be written is not what would be read.
    NotReadBack(Vec<Problem>),
}

impl SetupError {
    /// The stable code for scripts and bug reports.
    pub fn code(&self) -> &'static str {
        match self {
            Self::FileExists(_) => "file-exists",
            Self::NoAddress => "no-address",
            Self::Silent { error, .. } => error.code(),
            Self::QueryInAddress(_) => "query-in-address",
            Self::NoSource { .. } => "no-source",
            Self::NotReadBack(_) => "not-read-back",
        }
    }

    fn lines(&self) -> Vec<String> {
        match self {
            Self::FileExists(path) => vec![format!(
                "{} exists and stays as it is. Name another file with --out, or move this one away",
                path.display()
            )],
            Self::NoAddress => {
                vec!["that is no address of a site. Write it such as https://your-site.example/".to_owned()]
            }
            Self::Silent { address, error } => vec![format!("{}: {}", as_shown(address), words(error, None))],
            Self::QueryInAddress(kind) => vec![
                format!(
                    "{}: this is {}, and its address has a query",
                    as_shown(kind.address()),
                    with_article(format_name(kind))
                ),
                "  whether that holds a key cannot be told, and a broadside.json is sent to every reader. If it \
                 holds none, write the address into the file yourself:"
                    .to_owned(),
                format!("  \"sources\": [{{ \"type\": \"{}\", \"url\": \"…\" }}]", type_name(kind)),
            ],
            Self::NoSource { place, status, attempts, is_ghost_without_key } => {
                let refusal =
                    if *status < 400 { String::new() } else { format!(" (it answers HTTP {status})") };
                let mut lines =
                    vec![format!("no stories that can be read were found from {}{refusal}", as_shown(place))];
                lines.extend(attempts.iter().filter_map(line_of));
                if *is_ghost_without_key {
                    lines.extend(GHOST_WITHOUT_KEY.map(str::to_owned));
                }
                let customs = attempts.iter().filter(|it| it.candidate.clue == Clue::WellKnown);
                let customs: Vec<String> = customs.map(|it| as_shown(it.candidate.kind.address())).collect();
                lines.push(format!("  tried as well: {}", customs.join(", ")));
                lines.push(
                    "  what can be read: WordPress's REST API, Ghost's Content API, a JSON Feed, RSS and Atom"
                        .to_owned(),
                );
                lines
            }
            Self::NotReadBack(problems) => {
                let mut lines = vec!["what was found cannot be written so that it is read again".to_owned()];
                lines.extend(problems.iter().map(|it| format!("  {it}")));
                lines
            }
        }
    }
}

const GHOST_WITHOUT_KEY: [&str; 3] = [
    "  this is a Ghost site, and its page does not tell the Content API key. Ghost shows it under Settings, \
     Integrations, Add custom integration",
    "  write it into a broadside.json as the key of the source, with the address that stands beside it:",
    "  \"sources\": [{ \"type\": \"ghost\", \"url\": \"…\", \"key\": \"…\" }]",
];

fn with_article(name: &str) -> String {
    format!("{} {name}", if name.starts_with('R') { "an" } else { "a" })
}

/// What to tell of an attempt. That nothing is where nobody said that something is needs no words.
pub fn line_of(attempt: &Attempt) -> Option<String> {
    let reason = match &attempt.error {
        None => "it answers, with no stories: is anything published there?".to_owned(),
        Some(SourceError::NotFound | SourceError::NotAFeed(_))
            if attempt.candidate.clue == Clue::WellKnown =>
        {
            return None;
        }
        Some(error) => words(error, Some(&attempt.candidate.kind)),
    };
    Some(format!("  {}: {reason}", as_shown(attempt.candidate.kind.address())))
}

/// An address without the values in its query.
pub fn as_shown(address: &WebAddress) -> String {
    crate::edition::base_address().map_or_else(String::new, |base| shown(address, &base))
}

impl fmt::Display for SetupError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.lines().into_iter().map(|it| it.replace(char::is_control, "\u{fffd}"));
        formatter.write_str(&lines.collect::<Vec<_>>().join("\n"))
    }
}

impl From<SetupError> for PressError {
    fn from(error: SetupError) -> Self {
        Self::Setup(Box::new(error))
    }
}
