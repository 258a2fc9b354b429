//! What to fetch of a mapped source: the first document, and those after it as its paging says.
//!
//! Deliberately absent: asking for topics. Their counts are known only where one document is the whole list.

use super::super::document::{self, Notes};
use super::super::page::{by_use, note_visited};
use super::super::{Ask, Cursor, Found, Page, Request, Response, SourceError, Step};
use super::adapt::Adapter;
use super::mapping::Mapping;
use super::paging::{Answer, text_at, with_parameter};
use super::place::Place;
use crate::html::HtmlParser;
use crate::model::{ArticleKey, SourceId, Topic, TopicCount, TopicSlug, WebAddress};
use crate::query::Match;
use serde_json::Value;

const ARTICLES_PER_PAGE: usize = 20;
/// Items that are read of one document.
const MAX_ITEMS: usize = 5_000;
/// Documents that one question may lead through: a server that always has a next one ends here.
const MAX_DOCUMENTS: usize = 50;
/// Documents that are read to fill a page that has something already; a reader who wants more asks again.
const MAX_DOCUMENTS_OF_PAGE: usize = 5;
/// Topics that are counted; a source with more has tags and no topics.
const MAX_TOPICS: usize = 500;

/// A question to a mapped source on its way.
#[derive(Debug)]
pub struct Question {
    wanted: Wanted,
    /// The document with which this question's list begins.
    first: WebAddress,
    /// The document that was asked for last.
    address: WebAddress,
    n_skipped: usize,
    /// Documents read before, this question's and those that led to its cursor, where one could lead back to
    /// them.
    visited: Vec<WebAddress>,
    n_documents: usize,
    /// The ids in the document before.
    ids_before: Vec<Option<String>>,
    page: Page,
}

#[derive(Debug)]
enum Wanted {
    Articles {
        topics: Vec<TopicSlug>,
        matching: Match,
        /// The server was asked for exactly these, so that they need no choosing here.
        is_by_server: bool,
    },
    Article {
        key: ArticleKey,
        /// Asked for by its slug, and not looked for page by page.
        is_by_slug: bool,
    },
    Topics,
}

impl Question {
    /// Opens a question to the source that `mapping` describes and says what to fetch first.
    pub fn open(mapping: &Mapping, ask: Ask) -> (Self, Request) {
        let mut cursor = None;
        let mut first = mapping.paging.first(&mapping.address);
        let mut articles = |topics: Vec<TopicSlug>, matching| {
            // One parameter carries one slug. Of articles that bear all of several, it narrows the list.
            let asked = topics.first().filter(|_| topics.len() == 1 || matching == Match::All);
            if let Some((parameter, topic)) = mapping.topic_parameter.as_deref().zip(asked) {
                first = with_parameter(&first, parameter, topic.as_str());
            }
            let is_by_server = mapping.topic_parameter.is_some() && topics.len() == 1;
            Wanted::Articles { topics, matching, is_by_server }
        };
        let wanted = match ask {
            Ask::Latest { topics, matching } => articles(topics, matching),
            Ask::More { topics, matching, cursor: at } => {
                cursor = Some(at);
                articles(topics, matching)
            }
            Ask::Search(words) => {
                if let Some(parameter) = mapping.search_parameter.as_deref() {
                    first = with_parameter(&first, parameter, &words);
                }
                Wanted::Articles { topics: Vec::new(), matching: Match::Any, is_by_server: true }
            }
            Ask::Article(key) => {
                let is_by_slug = mapping.article_parameter.is_some();
                Wanted::Article { key, is_by_slug }
            }
            Ask::Topics => Wanted::Topics,
        };
        let mut question = Self {
            wanted,
            address: first.clone(),
            first,
            n_skipped: 0,
            visited: Vec::new(),
            n_documents: 0,
            ids_before: Vec::new(),
            page: Page::default(),
        };
        // A cursor of another format (the newsroom changed its backend) begins at the beginning.
        if let Some(Cursor::Document { address, n_skipped, visited }) = cursor
            && address.origin() == question.first.origin()
        {
            (question.address, question.n_skipped, question.visited) = (address, n_skipped, visited);
        }
        if let (Wanted::Article { key, is_by_slug: true }, Some(parameter)) =
            (&question.wanted, &mapping.article_parameter)
        {
            question.address = with_parameter(&mapping.address, parameter, key.as_str());
        }
        let request = Request { address: question.address.clone() };
        (question, request)
    }

    /// Takes a document: a page, the next document to fetch, or why there is neither. Where articles were
    /// found before a document failed, they are the page, and the next one begins with that document.
    pub fn answer(
        &mut self,
        source: &SourceId,
        mapping: &Mapping,
        response: &Response,
        parser: &dyn HtmlParser,
    ) -> Result<Step, SourceError> {
        let result = match self.wanted {
            Wanted::Article { is_by_slug: true, .. } => self.by_slug(source, mapping, response, parser),
            _ => self.read(source, mapping, response, parser),
        };
        match result {
            Err(_) if !self.page.articles.is_empty() => Ok(self.page_before(self.address.clone())),
            result => result,
        }
    }

    /// The article that was asked for by its slug. Where it is not there, its key may be one of those that are
    /// no slug, and it is looked for from the list's beginning.
    fn by_slug(
        &mut self,
        source: &SourceId,
        mapping: &Mapping,
        response: &Response,
        parser: &dyn HtmlParser,
    ) -> Result<Step, SourceError> {
        match self.read(source, mapping, response, parser) {
            Err(SourceError::NotFound | SourceError::BadRequest { .. }) => {}
            result => return result,
        }
        if let Wanted::Article { is_by_slug, .. } = &mut self.wanted {
            *is_by_slug = false;
        }
        self.address = self.first.clone();
        self.n_documents = 0;
        self.ids_before = Vec::new();
        Ok(Step::Fetch(Request { address: self.address.clone() }))
    }

    fn read(
        &mut self,
        source: &SourceId,
        mapping: &Mapping,
        response: &Response,
        parser: &dyn HtmlParser,
    ) -> Result<Step, SourceError> {
        response.refusal()?;
        let document = document::parsed(response)?;
        let mut notes = Notes(std::mem::take(&mut self.page.warnings));
        let base = mapping.base.as_ref().or(response.address.as_ref()).unwrap_or(&self.address).clone();
        let adapter = Adapter { source, mapping, document: &document, base: &base, parser };
        let all = items(&adapter, &mut notes)?;
        let n_total = n_total(mapping, &document, response);
        let answer =
            Answer { document: &document, response, asked: &self.address, n_items: all.len(), n_total };
        let next = mapping.paging.next(&answer, &mut notes);
        let next = self.unless_read(next, &adapter, &all, &mut notes);
        let is_whole = next.is_none() && self.address == self.first;
        let is_wanted = |item: &Place<'_>| mapping.conditions.iter().all(|it| it.holds(&document, item));
        let items: Vec<Place<'_>> = all.into_iter().filter(is_wanted).collect();
        self.n_documents += 1;

        let step = match &self.wanted {
            Wanted::Article { key, is_by_slug } => {
                let place = items.iter().find(|item| adapter.key_of(item).as_ref() == Some(key));
                match place.and_then(|item| adapter.article(item, &mut notes)) {
                    Some(article) => {
                        self.page.articles.push(article);
                        None
                    }
                    None => Some(next.filter(|_| !is_by_slug).ok_or(SourceError::NotFound)?),
                }
            }
            Wanted::Topics => {
                if is_whole {
                    self.page.topics = counted(&adapter, &items);
                }
                None
            }
            Wanted::Articles { topics, matching, is_by_server } => {
                let is_narrowed = !topics.is_empty() && !is_by_server;
                let is_under = |item: &Place<'_>| {
                    let borne =
                        if is_narrowed { adapter.topics(item, &mut Notes::default()) } else { Vec::new() };
                    !is_narrowed || bears(&borne, topics, *matching)
                };
                let mut n_read = self.n_skipped;
                for item in items.iter().skip(self.n_skipped) {
                    if self.page.articles.len() == ARTICLES_PER_PAGE {
                        break;
                    }
                    n_read += 1;
                    if !is_under(item) {
                        continue;
                    }
                    let Some(article) = adapter.article(item, &mut notes) else { continue };
                    if self.page.articles.iter().any(|it| it.preview.id == article.preview.id) {
                        notes.add(&item.pointer, "has the id of an item before it; left out");
                    } else {
                        self.page.articles.push(article);
                    }
                }
                if is_whole {
                    self.page.n_total = u32::try_from(items.iter().filter(|it| is_under(it)).count()).ok();
                    if topics.is_empty() {
                        self.page.topics = counted(&adapter, &items);
                    }
                } else if !is_narrowed && mapping.conditions.is_empty() {
                    self.page.n_total = n_total.and_then(|it| u32::try_from(it).ok());
                }
                if self.page.articles.len() == ARTICLES_PER_PAGE && items.iter().skip(n_read).any(is_under) {
                    let visited = self.visited.clone();
                    let address = self.address.clone();
                    self.page.next = Some(Cursor::Document { address, n_skipped: n_read, visited });
                    None
                } else {
                    next
                }
            }
        };

        self.page.warnings = notes.0;
        let Some(next) = step else { return Ok(Step::Done(Box::new(std::mem::take(&mut self.page)))) };
        let before = std::mem::replace(&mut self.address, next.clone());
        if mapping.paging.may_lead_back() {
            note_visited(&mut self.visited, before);
        }
        self.n_skipped = 0;
        let n_found = self.page.articles.len();
        let is_full = n_found >= ARTICLES_PER_PAGE;
        let is_enough = is_full || n_found > 0 && self.n_documents >= MAX_DOCUMENTS_OF_PAGE;
        let is_out_of_patience = self.n_documents >= MAX_DOCUMENTS;
        match self.wanted {
            Wanted::Articles { .. } if is_enough || is_out_of_patience => Ok(self.page_before(next)),
            Wanted::Article { .. } if is_out_of_patience => Err(SourceError::NotFound),
            _ => Ok(Step::Fetch(Request { address: next })),
        }
    }

    /// What was found, to be continued at the beginning of `next`.
    fn page_before(&mut self, next: WebAddress) -> Step {
        let visited = std::mem::take(&mut self.visited);
        self.page.next = Some(Cursor::Document { address: next, n_skipped: 0, visited });
        Step::Done(Box::new(std::mem::take(&mut self.page)))
    }

    /// The next document, unless it was read already, or this one repeats the one before it, as servers do that
    /// do not know the parameter of the paging.
    fn unless_read<'d>(
        &mut self,
        next: Option<WebAddress>,
        adapter: &Adapter<'d>,
        items: &[Place<'d>],
        notes: &mut Notes,
    ) -> Option<WebAddress> {
        let next = next?;
        if next == self.address || self.visited.contains(&next) {
            notes.add("", "leads back to a document that was read; the list ends here");
            return None;
        }
        let ids: Vec<_> = items.iter().map(|it| adapter.raw_id(it, &mut Notes::default())).collect();
        if ids == self.ids_before {
            notes.add("", "repeats the document before it; the list ends here");
            return None;
        }
        self.ids_before = ids;
        Some(next)
    }
}

/// Every item of the document. A document that has not even the place where the list should be is none of this
/// source.
fn items<'d>(adapter: &Adapter<'d>, notes: &mut Notes) -> Result<Vec<Place<'d>>, SourceError> {
    let (document, path) = (adapter.document, &adapter.mapping.items);
    let root = Place::root(document);
    let Some(list) = path.single_part().find(document, &root, 1).into_iter().next() else {
        return Err(SourceError::NotAFeed(Found::OtherJson));
    };
    let mut items = path.find(document, &root, MAX_ITEMS + 1);
    // A path to one thing leads to the list itself.
    if items.len() == 1 && items.iter().all(|it| it.pointer == list.pointer) {
        if !list.is_list_or_object() {
            return Err(SourceError::NotAFeed(Found::OtherJson));
        }
        items = list.spread(MAX_ITEMS + 1);
    }
    if items.len() > MAX_ITEMS {
        let pointer = items.get(MAX_ITEMS).map(|it| it.pointer.clone()).unwrap_or_default();
        notes.add(&pointer, "this item and those after it are left out; give the list in pages");
        items.truncate(MAX_ITEMS);
    }
    // An object keeps no order, and the newest belongs first.
    if items.first().is_some_and(|it| it.name.is_some()) {
        let mut dated = Vec::with_capacity(items.len());
        for item in items {
            let published = adapter.published(&item);
            let place = dated.partition_point(|(other, _)| *other >= published);
            dated.insert(place, (published, item));
        }
        return Ok(dated.into_iter().map(|(_, item)| item).collect());
    }
    Ok(items)
}

/// How many items there are in all, where the document or a header says so.
fn n_total(mapping: &Mapping, document: &Value, response: &Response) -> Option<u64> {
    let told = mapping.total.as_ref().and_then(|it| text_at(it, document)).map(|(text, _)| text);
    let header = || response.header(mapping.total_header.as_deref()?).map(str::to_owned);
    told.or_else(header)?.trim().parse().ok()
}

fn bears(borne: &[Topic], wanted: &[TopicSlug], matching: Match) -> bool {
    let is_borne = |slug: &TopicSlug| borne.iter().any(|it| it.slug == *slug);
    match matching {
        Match::Any => wanted.iter().any(is_borne),
        Match::All => wanted.iter().all(is_borne),
    }
}

/// Every topic with its articles, the most used first.
fn counted<'d>(adapter: &Adapter<'d>, items: &[Place<'d>]) -> Vec<TopicCount> {
    let mut counts: Vec<TopicCount> = Vec::new();
    for topic in items.iter().flat_map(|it| adapter.topics(it, &mut Notes::default())) {
        if let Some(count) = counts.iter_mut().find(|it| it.topic.slug == topic.slug) {
            count.n_articles += 1;
        } else if counts.len() < MAX_TOPICS {
            counts.push(TopicCount { topic, n_articles: 1 });
        }
    }
    by_use(counts)
}
