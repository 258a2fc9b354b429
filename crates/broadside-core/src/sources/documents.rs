//! Questions to feeds that are documents, each of which may name the next: what to fetch, and which items of it are
//! the answer. The same for every such format.
//!
//! Deliberately absent: reading a document; the formats do, and show it here as a [`Document`]. And totals from the
//! server: these formats have none; items are counted where a document is the whole feed.

use super::document::Notes;
use super::page::{by_use, note_visited};
use super::{Ask, Cursor, Page, Request, Response, SourceError, Step};
use crate::model::{Article, ArticleKey, Topic, TopicCount, TopicSlug, WebAddress};
use crate::query::Match;

const ARTICLES_PER_PAGE: usize = 20;
/// Documents that one question may lead through: a server that always has a next one ends here.
const MAX_DOCUMENTS: usize = 50;
/// Documents that are read to fill a page that has something already; a reader who wants more asks again.
const MAX_DOCUMENTS_OF_PAGE: usize = 5;
/// Topics that are counted; a feed with more has tags and no topics.
const MAX_TOPICS: usize = 500;

/// A document of a feed that was read, its items by their number from 0.
pub(super) trait Document {
    /// The feed's title.
    fn title(&self) -> Option<String>;
    /// Where the newsroom says that the document is.
    fn own_url(&self) -> Option<&str>;
    /// The document after it.
    fn next_url(&self) -> Option<&str>;
    /// Where `next_url` stands in the document.
    fn next_pointer(&self) -> &'static str;
    /// Items.
    fn n_items(&self) -> usize;
    /// Where an item stands in the document.
    fn pointer(&self, item: usize) -> String;
    /// An item's topics, without repeats.
    fn topics(&self, item: usize) -> Vec<Topic>;
    /// The key of an item that need not be read whole.
    fn key(&self, item: usize) -> Option<ArticleKey>;
    /// The item as an article; `None` where it has nothing to be told apart by.
    fn article(&self, item: usize, notes: &mut Notes) -> Option<Article>;
}

/// A question to a feed on its way.
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
            // A document does not search itself, and is never asked to.
            Ask::Topics | Ask::Search(_) => Wanted::Topics,
        };
        let request = Request { address: address.clone() };
        (Self { wanted, address, n_skipped, visited, n_documents: 0, page: Page::default() }, request)
    }

    /// Where a document came from.
    pub(super) fn address_of(&self, response: &Response) -> WebAddress {
        response.address.as_ref().unwrap_or(&self.address).clone()
    }

    /// The notes on the documents before, to be handed back with the next one.
    pub(super) fn notes(&mut self) -> Notes {
        Notes(std::mem::take(&mut self.page.warnings))
    }

    /// What comes of a document that was or could not be read. Where articles were found before a document failed,
    /// they are the page, and the next one begins with that document.
    pub(super) fn step(&mut self, reading: Result<Step, SourceError>) -> Result<Step, SourceError> {
        match reading {
            Err(_) if !self.page.articles.is_empty() => Ok(self.page_before(self.address.clone())),
            result => result,
        }
    }

    /// Takes the document from `address`: a page, the next document to fetch, or why there is neither.
    pub(super) fn take(
        &mut self,
        document: &dyn Document,
        address: &WebAddress,
        mut notes: Notes,
    ) -> Result<Step, SourceError> {
        let next = self.next_document(document, address, &mut notes);
        let is_whole_feed = next.is_none() && self.visited.is_empty();
        self.n_documents += 1;
        self.page.title = self.page.title.take().or_else(|| document.title());

        let step = match &self.wanted {
            Wanted::Article(key) => {
                let item = (0..document.n_items()).find(|it| document.key(*it).as_ref() == Some(key));
                match item.and_then(|it| document.article(it, &mut notes)) {
                    Some(article) => {
                        self.page.articles.push(article);
                        None
                    }
                    None => Some(next.ok_or(SourceError::NotFound)?),
                }
            }
            Wanted::Topics => {
                if is_whole_feed {
                    self.page.topics = counted(document);
                }
                None
            }
            Wanted::Articles { topics: wanted, matching } => {
                let is_wanted =
                    |item: &usize| wanted.is_empty() || is_under(&document.topics(*item), wanted, *matching);
                let n_items = document.n_items();
                let mut n_read = 0;
                for item in self.n_skipped..n_items {
                    if self.page.articles.len() == ARTICLES_PER_PAGE {
                        break;
                    }
                    n_read = item + 1;
                    if !is_wanted(&item) {
                        continue;
                    }
                    let Some(article) = document.article(item, &mut notes) else { continue };
                    if self.page.articles.iter().any(|it| it.preview.id == article.preview.id) {
                        notes.add(&document.pointer(item), "has the id of an item before it; left out");
                    } else {
                        self.page.articles.push(article);
                    }
                }
                if is_whole_feed {
                    self.page.topics = counted(document);
                    self.page.n_total = u32::try_from((0..n_items).filter(is_wanted).count()).ok();
                }
                let has_more_here =
                    n_read > 0 && (n_read..n_items).any(|it| is_wanted(&it)) && self.is_page_full();
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
        note_visited(&mut self.visited, std::mem::replace(&mut self.address, next.clone()));
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

    /// The next document, unless it leads back to one that was read. JSON Feed says it of `next_url`: «it must not be
    /// the same as `feed_url`, nor the same as a `next_url` that the client has already seen».
    fn next_document(
        &self,
        document: &dyn Document,
        address: &WebAddress,
        notes: &mut Notes,
    ) -> Option<WebAddress> {
        let Some(next) = address.join(document.next_url()?) else {
            notes.add(document.next_pointer(), "is not a web address; the feed ends here");
            return None;
        };
        let own = document.own_url().and_then(|it| address.join(it));
        let is_read =
            [Some(&self.address), Some(address), own.as_ref()].into_iter().flatten().chain(&self.visited);
        if is_read.into_iter().any(|it| it.without_fragment() == next.without_fragment()) {
            notes.add(document.next_pointer(), "leads back to a document that was read; the feed ends here");
            return None;
        }
        Some(next)
    }
}

fn is_under(topics: &[Topic], wanted: &[TopicSlug], matching: Match) -> bool {
    let is_borne = |slug: &TopicSlug| topics.iter().any(|it| it.slug == *slug);
    match matching {
        Match::Any => wanted.iter().any(is_borne),
        Match::All => wanted.iter().all(is_borne),
    }
}

/// Every topic with its articles, the most used first.
fn counted(document: &dyn Document) -> Vec<TopicCount> {
    let mut counts: Vec<TopicCount> = Vec::new();
    for topic in (0..document.n_items()).flat_map(|it| document.topics(it)) {
        if let Some(count) = counts.iter_mut().find(|it| it.topic.slug == topic.slug) {
            count.n_articles += 1;
        } else if counts.len() < MAX_TOPICS {
            counts.push(TopicCount { topic, n_articles: 1 });
        }
    }
    by_use(counts)
}
