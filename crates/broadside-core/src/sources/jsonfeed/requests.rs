//! A JSON Feed's documents, as its questions see them.
//!
//! Deliberately absent: what to ask for and which items are wanted; `documents` has that for every format.

use super::super::document::{self, Notes, Record};
use super::super::documents::{Document, Question};
use super::super::{Response, SourceError, Step};
use super::adapt::{Adapter, key_of, topics};
use super::wire::Feed;
use crate::html::HtmlParser;
use crate::model::{Article, ArticleKey, SourceId, Topic, WebAddress};
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

/// What was chosen of a document.
pub struct Chosen {
    /// In the document's order.
    pub articles: Vec<Article>,
    /// Where each of them stands whole, of those that say so: `document` in this project's own extension, `_broadside`.
    pub documents: Vec<String>,
}

/// The items of the document from `address` that `is_chosen` says, by their number and their key.
pub fn chosen(
    source: &SourceId,
    response: &Response,
    address: &WebAddress,
    parser: &dyn HtmlParser,
    is_chosen: &dyn Fn(usize, Option<&ArticleKey>) -> bool,
) -> Result<Chosen, SourceError> {
    let document = document::parsed(response)?;
    let mut notes = Notes::default();
    let feed = Feed::read(&document, &mut notes)?;
    let adapter = Adapter { source, feed: &feed, address, parser };
    let mut chosen = Chosen { articles: Vec::new(), documents: Vec::new() };
    for (index, item) in feed.items.iter().enumerate() {
        if is_chosen(index, key_of(item).as_ref()) {
            chosen.articles.extend(adapter.adapted(item, &mut notes));
            let whole = item.record("_broadside").text("document", &mut notes);
            chosen.documents.extend(whole.map(str::to_owned));
        }
    }
    Ok(chosen)
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
