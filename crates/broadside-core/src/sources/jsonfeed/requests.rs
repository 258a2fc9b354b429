//! What to fetch of a JSON Feed: the document, and by `next_url` the documents after it.
//!
//! Deliberately absent: totals from the server. The format has none; they are counted where a document is the
//! whole feed.

use super::super::document::{self, Notes, Record};
use super::super::page::by_use;
use super::super::{Ask, Cursor, Page, Request, Response, SourceError, Step};
use super::adapt::{Adapter, key_of, topics};
use super::wire::Feed;
use crate::html::HtmlParser;
use crate::model::{ArticleKey, SourceId, TopicCount, TopicSlug, WebAddress};
use crate::query::Match;

const ARTICLES_PER_PAGE: usize = 20;
/// Documents that one question may lead through: a server that always has a next one ends here.
const MAX_DOCUMENTS: usize = 50;
/// Documents that are read to fill a page that has something already; a reader who wants more asks again.
const MAX_DOCUMENTS_OF_PAGE: usize = 5;

/// Topics that are counted; a feed with more has tags and no topics.
const MAX_TOPICS: usize = 500;

/// A question to a JSON Feed on its way.
#[derive(Debug)]
pub struct Question {
    wanted: Wanted,
    /// The document that was asked for last.
    address: WebAddress,
    n_skipped: usize,
    /// Documents read before, this question's and those that led to its cursor.
    visited: Vec<WebAddress>,
    n_documents: usize,
    page: Page,
}

#[derive(Debug)]
enum Wanted {
    Articles { topics: Vec<TopicSlug>, matching: Match },
    Article(ArticleKey),
    Topics,
}

impl Question {
    /// Opens a question to the feed at `feed` and says what to fetch first.
    pub fn open(feed: &WebAddress, ask: Ask) -> (Self, Request) {
        let mut address = feed.clone();
        let mut n_skipped = 0;
        let mut visited = Vec::new();
        let wanted = match ask {
            Ask::Latest { topics, matching } => Wanted::Articles { topics, matching },
            Ask::More { topics, matching, cursor } => {
                // A cursor of another format (the newsroom changed its backend) begins at the beginning.
                if let Cursor::Document { address: at, n_skipped: n, visited: before } = cursor {
                    (address, n_skipped, visited) = (at, n, before);
                }
                Wanted::Articles { topics, matching }
            }
            Ask::Article(key) => Wanted::Article(key),
            Ask::Topics => Wanted::Topics,
        };
        let request = Request { address: address.clone() };
        (Self { wanted, address, n_skipped, visited, n_documents: 0, page: Page::default() }, request)
    }

    /// Takes a document: a page, the next document to fetch, or why there is neither. Where articles were
    /// found before a document failed, they are the page, and the next one begins with that document.
    pub fn answer(
        &mut self,
        source: &SourceId,
        response: &Response,
        parser: &dyn HtmlParser,
    ) -> Result<Step, SourceError> {
        match self.read(source, response, parser) {
            Err(_) if !self.page.articles.is_empty() => Ok(self.page_before(self.address.clone())),
            result => result,
        }
    }

    fn read(
        &mut self,
        source: &SourceId,
        response: &Response,
        parser: &dyn HtmlParser,
    ) -> Result<Step, SourceError> {
        response.refusal()?;
        let document = document::parsed(response)?;
        let mut notes = Notes(std::mem::take(&mut self.page.warnings));
        let feed = Feed::read(&document, &mut notes)?;
        let address = response.address.as_ref().unwrap_or(&self.address).clone();
        let next = self.next_document(&feed, &address, &mut notes);
        let is_whole_feed = next.is_none() && self.visited.is_empty();
        let adapter = Adapter { source, feed: &feed, address: &address, parser };
        self.n_documents += 1;
        self.page.title = self.page.title.take().or_else(|| feed.title.map(crate::rich_text::tidied));

        let step = match &self.wanted {
            Wanted::Article(key) => {
                let place = feed.items.iter().find(|item| key_of(item).as_ref() == Some(key));
                match place.and_then(|item| adapter.article(item, &mut notes)) {
                    Some(article) => {
                        self.page.articles.push(article);
                        None
                    }
                    None => Some(next.ok_or(SourceError::NotFound)?),
                }
            }
            Wanted::Topics => {
                if is_whole_feed {
                    self.page.topics = counted(&feed.items);
                }
                None
            }
            Wanted::Articles { topics: wanted, matching } => {
                let is_wanted = |item: &Record<'_>| is_under(item, wanted, *matching);
                let mut n_read = 0;
                for (index, item) in feed.items.iter().enumerate().skip(self.n_skipped) {
                    if self.page.articles.len() == ARTICLES_PER_PAGE {
                        break;
                    }
                    n_read = index + 1;
                    if !is_wanted(item) {
                        continue;
                    }
                    let Some(article) = adapter.article(item, &mut notes) else { continue };
                    if self.page.articles.iter().any(|it| it.preview.id == article.preview.id) {
                        notes.add(&item.pointer, "has the id of an item before it; left out");
                    } else {
                        self.page.articles.push(article);
                    }
                }
                if is_whole_feed {
                    self.page.topics = counted(&feed.items);
                    self.page.n_total =
                        u32::try_from(feed.items.iter().filter(|it| is_wanted(it)).count()).ok();
                }
                let has_more_here =
                    n_read > 0 && feed.items.iter().skip(n_read).any(is_wanted) && self.is_page_full();
                if has_more_here {
                    let visited = self.visited.clone();
                    self.page.next =
                        Some(Cursor::Document { address: self.address.clone(), n_skipped: n_read, visited });
                    None
                } else {
                    next
                }
            }
        };

        self.page.warnings = notes.0;
        let Some(next) = step else { return Ok(Step::Done(Box::new(std::mem::take(&mut self.page)))) };
        self.visited.push(std::mem::replace(&mut self.address, next.clone()));
        self.n_skipped = 0;
        let has_some = !self.page.articles.is_empty() && self.n_documents >= MAX_DOCUMENTS_OF_PAGE;
        let is_out_of_patience = self.n_documents >= MAX_DOCUMENTS;
        match self.wanted {
            Wanted::Articles { .. } if self.is_page_full() || has_some || is_out_of_patience => {
                Ok(self.page_before(next))
            }
            Wanted::Article(_) if is_out_of_patience => Err(SourceError::NotFound),
            _ => Ok(Step::Fetch(Request { address: next })),
        }
    }

    /// What was found, to be continued at the beginning of `next`.
    fn page_before(&mut self, next: WebAddress) -> Step {
        let visited = std::mem::take(&mut self.visited);
        self.page.next = Some(Cursor::Document { address: next, n_skipped: 0, visited });
        Step::Done(Box::new(std::mem::take(&mut self.page)))
    }

    fn is_page_full(&self) -> bool {
        self.page.articles.len() >= ARTICLES_PER_PAGE
    }

    /// `next_url`, unless it leads back to a document that was read: «it must not be the same as `feed_url`,
    /// nor the same as a `next_url` that the client has already seen».
    fn next_document(&self, feed: &Feed<'_>, address: &WebAddress, notes: &mut Notes) -> Option<WebAddress> {
        let Some(next) = address.join(feed.next_url?) else {
            notes.add("/next_url", "is not a web address; the feed ends here");
            return None;
        };
        let own = feed.own_url.and_then(|it| address.join(it));
        let is_read =
            [Some(&self.address), Some(address), own.as_ref()].into_iter().flatten().chain(&self.visited);
        if is_read.into_iter().any(|it| it.without_fragment() == next.without_fragment()) {
            notes.add("/next_url", "leads back to a document that was read; the feed ends here");
            return None;
        }
        Some(next)
    }
}

fn is_under(item: &Record<'_>, wanted: &[TopicSlug], matching: Match) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let topics = topics(item);
    let is_borne = |slug: &TopicSlug| topics.iter().any(|it| it.slug == *slug);
    match matching {
        Match::Any => wanted.iter().any(is_borne),
        Match::All => wanted.iter().all(is_borne),
    }
}

/// Every topic with its articles, the most used first.
fn counted(items: &[Record<'_>]) -> Vec<TopicCount> {
    let mut counts: Vec<TopicCount> = Vec::new();
    for topic in items.iter().flat_map(topics) {
        if let Some(count) = counts.iter_mut().find(|it| it.topic.slug == topic.slug) {
            count.n_articles += 1;
        } else if counts.len() < MAX_TOPICS {
            counts.push(TopicCount { topic, n_articles: 1 });
        }
    }
    by_use(counts)
}
