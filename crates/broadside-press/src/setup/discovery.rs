//! Asks each place that might have the stories, as a reader's app would, until one answers with some.
//!
//! Deliberately absent: choosing the better of two. What the page itself names comes first, and that is its choice.

use super::clues::{self, Candidate, Clue};
use super::failure::SetupError;
use super::place::Place;
use crate::client::Client;
use broadside_core::config::{Source, SourceKind};
use broadside_core::model::SourceId;
use broadside_core::query::Match;
use broadside_core::sources::{Ask, SourceError};

/// A source that gave stories.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundSource {
    /// The source; its name is not known yet.
    pub source: Source,
    /// What led to it.
    pub clue: Clue,
    /// Stories on its first page.
    pub n_stories: usize,
    /// Stories in all, where it says so.
    pub n_total: Option<u32>,
    /// What was asked before it and gave none, though it would have come first.
    pub passed_over: Vec<Attempt>,
}

/// A place that gave none.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// The place.
    pub candidate: Candidate,
    /// Why; `None` where it answered, with an empty list.
    pub error: Option<SourceError>,
}

/// The first source that answers with stories.
pub fn discover(client: &Client, place: &Place) -> Result<FoundSource, SetupError> {
    let mut attempts = Vec::new();
    let mut private = None;
    for candidate in clues::candidates(place) {
        let source = source(candidate.kind.clone());
        match client.ask(&source, latest()) {
            // Only the person who wrote the address knows whether its query is a secret; the file is public.
            Ok(page) if !page.articles.is_empty() && has_given_query(&candidate) => private = Some(candidate),
            Ok(page) if !page.articles.is_empty() => {
                let (n_stories, n_total) = (page.articles.len(), page.n_total);
                let clue = candidate.clue;
                return Ok(FoundSource { source, clue, n_stories, n_total, passed_over: attempts });
            }
            Ok(_) => attempts.push(Attempt { candidate, error: None }),
            Err(error) => attempts.push(Attempt { candidate, error: Some(error) }),
        }
    }
    if let Some(candidate) = private {
        return Err(SetupError::QueryInAddress(candidate.kind));
    }
    let has_ghost_key = attempts.iter().any(|it| it.candidate.clue == Clue::GhostKey);
    Err(SetupError::NoSource {
        place: place.address.clone(),
        status: place.response.status,
        attempts,
        is_ghost_without_key: clues::is_ghost(place) && !has_ghost_key,
    })
}

/// The question of a front page.
pub fn latest() -> Ask {
    Ask::Latest { topics: Vec::new(), matching: Match::Any }
}

/// Whether the address is the person's own, with a query.
fn has_given_query(candidate: &Candidate) -> bool {
    candidate.clue == Clue::Itself && candidate.kind.address().as_str().contains('?')
}

fn source(kind: SourceKind) -> Source {
    let host = kind.address().host().to_owned();
    Source { id: SourceId(host.clone()), title: host, kind, mirrors: Vec::new() }
}
