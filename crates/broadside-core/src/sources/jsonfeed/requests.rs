//! A JSON Feed's documents, as its questions see them.
//!
//! Deliberately absent: what to ask for and which items are wanted; `documents` has that for every format.

use super::super::document::{self, Notes, Record};
use super::super::documents::{Document, Question};
use super::super::{Response, SourceError, Step};
use super::adapt::{Adapter, key_of, topics};
use super::wire::Feed;
use crate::html::HtmlParser;
use crate::model::{Article, ArticleKey, SourceId, Topic};
use crate::rich_text::tidied;

/// Takes a document: a page, the next document to fetch, or why there is neither.
pub fn answer(
    question: &mut Question,
    source: &SourceId,
    response: &Response,
    parser: &dyn HtmlParser,
) -> Result<Step, SourceError> {
    let reading = read(question, source, response, parser);
    question.step(reading)
}

fn read(
    question: &mut Question,
    source: &SourceId,
    response: &Response,
    parser: &dyn HtmlParser,
) -> Result<Step, SourceError> {
    response.refusal()?;
    let document = document::parsed(response)?;
    let mut notes = question.notes();
    let feed = Feed::read(&document, &mut notes)?;
    let address = question.address_of(response);
    question.take(&Adapter { source, feed: &feed, address: &address, parser }, &address, notes)
}

impl Adapter<'_> {
    fn record(&self, item: usize) -> Option<&Record<'_>> {
        self.feed.items.get(item)
    }
}

impl Document for Adapter<'_> {
    fn title(&self) -> Option<String> {
        self.feed.title.map(tidied)
    }

    fn own_url(&self) -> Option<&str> {
        self.feed.own_url
    }

    fn next_url(&self) -> Option<&str> {
        self.feed.next_url
    }

    fn next_pointer(&self) -> &'static str {
        "/next_url"
    }

    fn n_items(&self) -> usize {
        self.feed.items.len()
    }

    fn pointer(&self, item: usize) -> String {
        self.record(item).map(|it| it.pointer.clone()).unwrap_or_default()
    }

    fn topics(&self, item: usize) -> Vec<Topic> {
        self.record(item).map(topics).unwrap_or_default()
    }

    fn key(&self, item: usize) -> Option<ArticleKey> {
        key_of(self.record(item)?)
    }

    fn article(&self, item: usize, notes: &mut Notes) -> Option<Article> {
        self.adapted(self.record(item)?, notes)
    }
}
