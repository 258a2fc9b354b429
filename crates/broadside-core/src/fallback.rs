//! Where to turn when a source does not answer: its mirrors, then the printed edition, then what the device keeps.
//!
//! Deliberately absent: asking. Whoever can fetch tries one station after another and says what came of it.

use crate::model::{Timestamp, WebAddress};
use crate::sources::{Ask, Cursor, SourceError};

/// A place where a source's stories may be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Station {
    /// The source's own address.
    Source,
    /// The mirror of this index.
    Mirror(usize),
    /// The edition that the press printed, and what the device keeps: whichever is newer.
    Old,
}

/// The stations of one question to one source, in the order in which they are tried.
#[derive(Debug)]
pub struct Chain {
    /// The next one stands last.
    stations: Vec<Station>,
    present: Option<Station>,
    is_for_article: bool,
    /// Whether old stories answer the question at all.
    has_old: bool,
    error: Option<SourceError>,
}

impl Chain {
    /// The chain of a source with so many mirrors. The station that answered before in this visit comes first: asking
    /// the one that did not would cost the reader the same wait again.
    pub fn new(n_mirrors: usize, answered_before: Option<Station>, ask: &Ask) -> Self {
        let all = std::iter::once(Station::Source).chain((0..n_mirrors).map(Station::Mirror));
        let mut stations: Vec<Station> = all.collect();
        let preferred = stations.iter().position(|it| Some(*it) == answered_before).unwrap_or_default();
        let preferred = stations.remove(preferred);
        stations.reverse();
        stations.push(preferred);
        let is_for_article = matches!(ask, Ask::Article(_));
        // What is printed and kept begins at the newest story, and does not tell how many stories there are now.
        let has_old = is_for_article || matches!(ask, Ask::Latest { .. });
        Self { stations, present: None, is_for_article, has_old, error: None }
    }

    /// The next station to try, after what the one before it came to; `None` when there is none left.
    pub fn next(&mut self, error: Option<SourceError>) -> Option<Station> {
        if let Some(error) = error {
            self.note(error);
        }
        let next = self.stations.pop();
        self.present = next.or_else(|| std::mem::take(&mut self.has_old).then_some(Station::Old));
        self.present
    }

    /// What the source itself says is told, and of mirrors only what the first one says, if it was asked alone.
    fn note(&mut self, error: SourceError) {
        let is_of_source = self.present == Some(Station::Source);
        if error == SourceError::Offline || is_of_source && !is_passing(&error) {
            self.stations.clear();
        }
        // A story that its newsroom took back is not brought back by an old edition, and without a network there is
        // nothing but what the device shows already.
        let is_taken_back = is_of_source && self.is_for_article && error == SourceError::NotFound;
        self.has_old &= !is_taken_back && error != SourceError::Offline;
        if is_of_source || self.error.is_none() {
            self.error = Some(error);
        }
    }

    /// Why neither the source nor a mirror answered.
    pub fn into_error(self) -> SourceError {
        self.error.unwrap_or(SourceError::Unreachable)
    }

    /// Whether there is anywhere else to turn to, so that one station need not be waited for as long.
    pub fn has_alternative(&self) -> bool {
        !self.stations.is_empty()
    }
}

/// Whether the fault is that of one server at one time, so that a mirror may do better. A server that refuses, or knows
/// of no such thing, speaks for its newsroom.
fn is_passing(error: &SourceError) -> bool {
    match error {
        SourceError::Unreachable
        | SourceError::TimedOut
        | SourceError::TooLarge
        | SourceError::RateLimited { .. }
        | SourceError::ServerFailed { .. }
        | SourceError::NotAFeed(_) => true,
        SourceError::Offline
        | SourceError::Refused { .. }
        | SourceError::NotFound
        | SourceError::BadRequest { .. } => false,
    }
}

/// Which of several old copies is shown: the newest, by when each was received or printed; the first of equals.
pub fn newest_copy<T>(copies: Vec<(Timestamp, T)>) -> Option<(Timestamp, T)> {
    let mut newest: Option<(Timestamp, T)> = None;
    for copy in copies {
        if newest.as_ref().is_none_or(|it| copy.0 > it.0) {
            newest = Some(copy);
        }
    }
    newest
}

/// `ask` for a mirror at `mirror` of the source at `source`: a document that lies beside the source's own is looked for
/// beside the mirror's.
#[must_use]
pub fn moved(ask: Ask, source: &WebAddress, mirror: &WebAddress) -> Ask {
    match ask {
        Ask::More { topics, matching, cursor: Cursor::Document { address, n_skipped, visited } } => {
            let address = moved_address(&address, source, mirror).unwrap_or(address);
            Ask::More { topics, matching, cursor: Cursor::Document { address, n_skipped, visited } }
        }
        ask => ask,
    }
}

fn moved_address(address: &WebAddress, source: &WebAddress, mirror: &WebAddress) -> Option<WebAddress> {
    if address == source {
        return Some(mirror.clone());
    }
    let folder = source.join("./")?;
    mirror.join("./")?.join(["./", address.as_str().strip_prefix(folder.as_str())?].concat().as_str())
}

#[cfg(test)]
mod tests;
