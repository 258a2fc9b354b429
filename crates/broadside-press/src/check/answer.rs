//! What a source answers to the questions that the front page asks.
//!
//! Deliberately absent: words; `findings` and `words` have them. And further pages: one shows whether it works.

use super::address::shown;
use super::fault::{Fault, first_document};
use crate::client::Client;
use broadside_core::config::{Source, SourceKind};
use broadside_core::model::{SourceId, Timestamp, TopicCount, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, SourceError};

/// A source or a mirror that was tried.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceFinding {
    /// The source, also of a mirror.
    pub source: SourceId,
    /// Whether it stands in for the source.
    pub is_mirror: bool,
    /// Its format.
    pub kind: SourceKind,
    /// As it may be shown.
    pub address: String,
    /// What came, or why nothing did.
    pub answer: Result<Answer, SourceError>,
}

/// What a source that works has to give.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Stories on the first page.
    pub n_stories: usize,
    /// Stories in the whole source, where it says so.
    pub n_total: Option<u32>,
    /// The story that was published last.
    pub newest: Option<Newest>,
    /// The topics that it counted; empty where it counts none.
    pub topics: Result<Vec<TopicCount>, SourceError>,
    /// Faults of its documents, equal ones together.
    pub faults: Vec<Fault>,
}

/// A story by which a newsroom recognises its own feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newest {
    /// Its title.
    pub title: String,
    /// Its date, where it has one.
    pub published: Option<Timestamp>,
}

impl SourceFinding {
    /// Asks `source` as a reader's app would, and each of its mirrors as if it did not answer.
    pub fn with_mirrors(client: &Client, source: &Source, base: &WebAddress) -> Vec<Self> {
        let mirrors = (0..source.mirrors.len()).filter_map(|index| source.at_mirror(index));
        let mut findings = vec![Self::of(client, source, false, base)];
        findings.extend(mirrors.map(|it| Self::of(client, &it, true, base)));
        findings
    }

    fn of(client: &Client, source: &Source, is_mirror: bool, base: &WebAddress) -> Self {
        let address = shown(source.kind.address(), base);
        let (kind, answer) = (source.kind.clone(), Answer::of(client, source));
        Self { source: source.id.clone(), is_mirror, kind, address, answer }
    }

    /// Things to mend; a source that did not answer is counted apart.
    pub fn n_problems(&self) -> usize {
        self.answer.as_ref().map_or(0, |answer| {
            answer.faults.len() + usize::from(answer.n_stories == 0) + usize::from(answer.topics.is_err())
        })
    }
}

impl Answer {
    fn of(client: &Client, source: &Source) -> Result<Self, SourceError> {
        let page = client.ask(source, Ask::Latest { topics: Vec::new(), matching: Match::Any })?;
        let mut warnings = page.warnings;
        // Formats that count topics elsewhere than beside the stories are asked for them.
        let topics = if page.topics.is_empty() {
            client.ask(source, Ask::Topics).map(|it| {
                warnings.extend(it.warnings);
                it.topics
            })
        } else {
            Ok(page.topics)
        };
        let document = if warnings.is_empty() { None } else { first_document(client, source) };
        // Of several equally new ones, the one that the source puts first.
        let newest = page.articles.iter().rev().max_by_key(|it| it.preview.published);
        Ok(Self {
            n_stories: page.articles.len(),
            n_total: page.n_total,
            newest: newest
                .map(|it| Newest { title: it.preview.title.clone(), published: it.preview.published }),
            topics,
            faults: Fault::grouped(warnings, document.as_ref()),
        })
    }
}
