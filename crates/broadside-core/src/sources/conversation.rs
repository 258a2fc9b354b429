//! The exchange between an adapter and whoever can fetch: ask, be told what to fetch, hand over the answer,
//! until there is a page.
//!
//! Deliberately absent: retries and time limits, which belong to the one who fetches.

use super::{
    Ask, Page, Request, Response, SourceError, bounds, documents, ghost, indexed, jsonfeed, mapped,
    syndication, wordpress,
};
use crate::config::{Source, SourceKind};
use crate::html::HtmlParser;
use crate::xml::XmlParser;

/// What an adapter wants next.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Fetch this, then call [`Conversation::answer`].
    Fetch(Request),
    /// The page is complete.
    Done(Box<Page>),
}

/// What foreign documents are parsed with.
#[derive(Clone, Copy)]
pub struct Parsers<'a> {
    /// For the HTML inside every format.
    pub html: &'a dyn HtmlParser,
    /// For RSS and Atom.
    pub xml: &'a dyn XmlParser,
}

/// A question to one source on its way to an answer.
#[derive(Debug)]
pub struct Conversation<'a> {
    source: &'a Source,
    state: State,
}

#[derive(Debug)]
enum State {
    /// Of feeds in documents, whatever their format.
    Documents(Box<documents::Question>),
    Indexed(Box<indexed::Question>),
    WordPress(Box<wordpress::Question>),
    Ghost(Box<ghost::Question>),
    Mapped(Box<mapped::Question>),
}

impl<'a> Conversation<'a> {
    /// Opens a conversation and says what to fetch first.
    pub fn open(source: &'a Source, ask: Ask) -> (Self, Request) {
        let of_index = match &source.kind {
            SourceKind::JsonFeed { address, index: Some(index) } => {
                indexed::Question::open(address, index, &ask)
            }
            _ => None,
        };
        if let Some((question, request)) = of_index {
            return (Self { source, state: State::Indexed(Box::new(question)) }, request);
        }
        let (state, request) = match &source.kind {
            SourceKind::JsonFeed { address, .. } | SourceKind::Syndication { address } => {
                let (question, request) = documents::Question::open(address, ask);
                (State::Documents(Box::new(question)), request)
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
    pub fn answer(&mut self, response: &Response, parsers: Parsers<'_>) -> Result<Step, SourceError> {
        let mut step = match (&mut self.state, &self.source.kind) {
            (State::Documents(question), SourceKind::Syndication { .. }) => {
                syndication::answer(question, &self.source.id, response, parsers)
            }
            (State::Indexed(question), _) => question.answer(&self.source.id, response, parsers.html),
            (State::Documents(question), _) => {
                jsonfeed::answer(question, &self.source.id, response, parsers.html)
            }
            (State::WordPress(question), SourceKind::WordPress(site)) => {
                question.answer(&self.source.id, site, response, parsers.html)
            }
            (State::Ghost(question), SourceKind::Ghost(site)) => {
                question.answer(&self.source.id, site, response, parsers.html)
            }
            (State::Mapped(question), SourceKind::Mapped(mapping)) => {
                question.answer(&self.source.id, mapping, response, parsers.html)
            }
            // The state was made from this very kind by `open`.
            (State::WordPress(_) | State::Ghost(_) | State::Mapped(_), _) => Err(SourceError::NotFound),
        }?;
        if let Step::Done(page) = &mut step {
            bounds::keep_in(page);
        }
        Ok(step)
    }
}
