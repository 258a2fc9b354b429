//! The exchange between an adapter and whoever can fetch: ask, be told what to fetch, hand over the answer,
//! until there is a page.
//!
//! Deliberately absent: retries and time limits, which belong to the one who fetches.

use super::{Ask, Page, Request, Response, SourceError, ghost, jsonfeed, mapped, wordpress};
use crate::config::{Source, SourceKind};
use crate::html::HtmlParser;

/// What an adapter wants next.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Fetch this, then call [`Conversation::answer`].
    Fetch(Request),
    /// The page is complete.
    Done(Box<Page>),
}

/// A question to one source on its way to an answer.
#[derive(Debug)]
pub struct Conversation<'a> {
    source: &'a Source,
    state: State,
}

#[derive(Debug)]
enum State {
    JsonFeed(Box<jsonfeed::Question>),
    WordPress(Box<wordpress::Question>),
    Ghost(Box<ghost::Question>),
    Mapped(Box<mapped::Question>),
}

impl<'a> Conversation<'a> {
    /// Opens a conversation and says what to fetch first.
    pub fn open(source: &'a Source, ask: Ask) -> (Self, Request) {
        let (state, request) = match &source.kind {
            SourceKind::JsonFeed { address } => {
                let (question, request) = jsonfeed::Question::open(address, ask);
                (State::JsonFeed(Box::new(question)), request)
            }
            SourceKind::WordPress(site) => {
                let (question, request) = wordpress::Question::open(site, ask);
                (State::WordPress(Box::new(question)), request)
            }
            SourceKind::Ghost(site) => {
                let (question, request) = ghost::Question::open(site, ask);
                (State::Ghost(Box::new(question)), request)
            }
            SourceKind::Mapped(mapping) => {
                let (question, request) = mapped::Question::open(mapping, ask);
                (State::Mapped(Box::new(question)), request)
            }
        };
        (Self { source, state }, request)
    }

    /// Takes the answer to the last request.
    pub fn answer(&mut self, response: &Response, parser: &dyn HtmlParser) -> Result<Step, SourceError> {
        match (&mut self.state, &self.source.kind) {
            (State::JsonFeed(question), _) => question.answer(&self.source.id, response, parser),
            (State::WordPress(question), SourceKind::WordPress(site)) => {
                question.answer(&self.source.id, site, response, parser)
            }
            (State::Ghost(question), SourceKind::Ghost(site)) => {
                question.answer(&self.source.id, site, response, parser)
            }
            (State::Mapped(question), SourceKind::Mapped(mapping)) => {
                question.answer(&self.source.id, mapping, response, parser)
            }
            // The state was made from this very kind by `open`.
            (State::WordPress(_) | State::Ghost(_) | State::Mapped(_), _) => Err(SourceError::NotFound),
        }
    }
}
