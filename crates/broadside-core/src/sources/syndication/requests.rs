//! The documents of an RSS or Atom feed, as its questions see them.
//!
//! Deliberately absent: what to ask for and which items are wanted; `documents` has that for every format. And
//! guessing addresses such as WordPress's `?paged=2`: only a link to the next document is followed.

use super::super::conversation::Parsers;
use super::super::document::Notes;
use super::super::documents::{Document, Question};
use super::super::{Found, Response, SourceError, Step};
use super::adapt::Adapter;
use super::wire::{Feed, Format};
use crate::model::{Article, ArticleKey, SourceId, Topic};
use crate::xml::{self, XmlFault};

/// Takes a document: a page, the next document to fetch, or why there is neither.
pub fn answer(
    question: &mut Question,
    source: &SourceId,
    response: &Response,
    parsers: Parsers<'_>,
) -> Result<Step, SourceError> {
    let reading = read(question, source, response, parsers);
    question.step(reading)
}

fn read(
    question: &mut Question,
    source: &SourceId,
    response: &Response,
    parsers: Parsers<'_>,
) -> Result<Step, SourceError> {
    response.refusal()?;
    let body = &response.body;
    let root = xml::document(body, response.content_type.as_deref(), parsers.xml, parsers.html);
    let root = root.map_err(|fault| match fault {
        XmlFault::Broken(place) => SourceError::NotAFeed(Found::instead_of_feed(body, place)),
        XmlFault::TooLarge => SourceError::TooLarge,
    })?;
    let address = question.address_of(response);
    let mut notes = question.notes();
    let Some(feed) = Feed::read(&root, &address, &mut notes) else {
        return Err(SourceError::NotAFeed(Found::instead_of_root(body)));
    };
    question.take(&Adapter { source, feed: &feed, parser: parsers.html }, &address, notes)
}

impl Document for Adapter<'_> {
    fn title(&self) -> Option<String> {
        self.feed.title.as_ref().map(|it| self.line(it)).filter(|it| !it.is_empty())
    }

    fn own_url(&self) -> Option<&str> {
        self.feed.own_url
    }

    fn next_url(&self) -> Option<&str> {
        self.feed.next_url
    }

    fn next_pointer(&self) -> &'static str {
        match self.feed.format {
            Format::Rss => "/rss/channel/atom:link",
            Format::Rdf => "/rdf:RDF/channel/atom:link",
            Format::Atom => "/feed/link",
        }
    }

    fn n_items(&self) -> usize {
        self.feed.items.len()
    }

    fn pointer(&self, item: usize) -> String {
        self.feed.pointer(item)
    }

    fn topics(&self, item: usize) -> Vec<Topic> {
        self.topics_of(item)
    }

    fn key(&self, item: usize) -> Option<ArticleKey> {
        self.key_of(item)
    }

    fn article(&self, item: usize, notes: &mut Notes) -> Option<Article> {
        self.adapted(item, notes)
    }
}
