//! What to fetch of a WordPress site: the ids of topics first, because posts are filtered by id, then posts.
//!
//! Deliberately absent: searching in pages, and terms; the first twenty posts are enough beside what the device finds.

use super::super::document::{self, Notes, Record};
use super::super::page::by_use;
use super::super::{Ask, Cursor, Found, Page, Request, Response, SourceError, Step};
use super::adapt::{Adapter, number_in};
use super::endpoint::{self, POSTS_PER_PAGE, TermKind};
use super::paging::{n_total, next_page};
use super::wire::Term;
use crate::config::WordPressSite;
use crate::html::HtmlParser;
use crate::model::{ArticleKey, SourceId, TopicSlug};
use crate::query::Match;
use serde_json::Value;

/// Requests for posts that are made to fill one page when articles must bear all of several topics.
const MAX_REQUESTS_OF_PAGE: usize = 5;

/// The most that `per_page` may ask for; a server that sends more is not read further.
const MAX_RECORDS: usize = 100;

/// A question to a WordPress site on its way.
#[derive(Debug)]
pub struct Question {
    wanted: Wanted,
    stage: Stage,
    /// Of the topics wanted.
    terms: Vec<FoundTerm>,
    n_requests: usize,
    page: Page,
}

#[derive(Debug)]
enum Wanted {
    Articles {
        topics: Vec<TopicSlug>,
        matching: Match,
        first_page: u32,
    },
    Article(ArticleKey),
    /// What the site's own search finds for these words.
    Found(String),
    Topics,
}

/// What the answer that is waited for holds.
#[derive(Clone, Copy, Debug)]
enum Stage {
    /// Terms, of the kind at this place among the site's kinds.
    Terms(usize),
    /// Posts, on this page.
    Posts(u32),
    /// The article, asked for by its slug.
    BySlug,
    /// The article, asked for by the number in its key.
    ByNumber,
}

#[derive(Debug)]
struct FoundTerm {
    slug: TopicSlug,
    id: u64,
    kind: TermKind,
    n_posts: u64,
}

impl Question {
    /// Opens a question to `site` and says what to fetch first.
    pub fn open(site: &WordPressSite, ask: Ask) -> (Self, Request) {
        let (wanted, stage) = match ask {
            Ask::Latest { topics, matching } => articles(topics, matching, 1),
            Ask::More { topics, matching, cursor } => {
                // A cursor of another format (the newsroom changed its backend) begins at the beginning.
                let first_page = if let Cursor::Page(page) = cursor { page.max(1) } else { 1 };
                articles(topics, matching, first_page)
            }
            Ask::Search(words) => (Wanted::Found(words), Stage::Posts(1)),
            Ask::Article(key) => (Wanted::Article(key), Stage::BySlug),
            Ask::Topics => (Wanted::Topics, Stage::Terms(0)),
        };
        let question = Self { wanted, stage, terms: Vec::new(), n_requests: 0, page: Page::default() };
        let request = question.request(site).unwrap_or_else(|| Request { address: site.root.clone() });
        (question, request)
    }

    /// Takes an answer: a page, the next thing to fetch, or why there is neither.
    pub fn answer(
        &mut self,
        source: &SourceId,
        site: &WordPressSite,
        response: &Response,
        parser: &dyn HtmlParser,
    ) -> Result<Step, SourceError> {
        let adapter = Adapter { source, root: &site.root, taxonomy: site.taxonomy, parser };
        let document = match elements(response) {
            Ok(document) => document,
            // The end of a list whose length was hidden, and no error.
            Err(SourceError::BadRequest { code: Some(code), .. })
                if code == "rest_post_invalid_page_number" =>
            {
                return Ok(self.done());
            }
            Err(_) if !self.page.articles.is_empty() => return Ok(self.done()),
            Err(error) => return Err(error),
        };
        let records: Vec<Record<'_>> = document
            .as_array()
            .into_iter()
            .flatten()
            .take(MAX_RECORDS)
            .enumerate()
            .map(|(index, value)| Record::at(value, ["/", &index.to_string()].concat()))
            .collect();
        match self.stage {
            Stage::Terms(index) => Ok(self.take_terms(site, &adapter, &records, index)),
            Stage::Posts(page) => {
                self.take_posts(&adapter, &records);
                Ok(self.after_posts(site, response, page, records.len()))
            }
            Stage::BySlug | Stage::ByNumber => self.take_article(site, &adapter, &records),
        }
    }

    fn request(&self, site: &WordPressSite) -> Option<Request> {
        match (&self.wanted, self.stage) {
            (Wanted::Articles { topics, .. }, Stage::Terms(index)) => {
                let kind = *TermKind::of(site.taxonomy).get(index)?;
                endpoint::terms_by_slug(&site.root, kind, topics.iter().map(TopicSlug::as_str))
            }
            (_, Stage::Terms(index)) => {
                endpoint::terms_by_use(&site.root, *TermKind::of(site.taxonomy).get(index)?)
            }
            (Wanted::Found(words), Stage::Posts(_)) => endpoint::posts_found(&site.root, words),
            (_, Stage::Posts(page)) => endpoint::posts(&site.root, page, &self.filter()),
            (Wanted::Article(key), Stage::BySlug) => endpoint::post_by_slug(&site.root, key.as_str()),
            (Wanted::Article(key), Stage::ByNumber) => endpoint::post_by_number(&site.root, number_in(key)?),
            (_, Stage::BySlug | Stage::ByNumber) => None,
        }
    }

    fn step(&mut self, site: &WordPressSite, stage: Stage) -> Step {
        self.stage = stage;
        match self.request(site) {
            Some(request) => Step::Fetch(request),
            None => self.done(),
        }
    }

    fn done(&mut self) -> Step {
        Step::Done(Box::new(std::mem::take(&mut self.page)))
    }

    fn take_terms(
        &mut self,
        site: &WordPressSite,
        adapter: &Adapter<'_>,
        records: &[Record<'_>],
        index: usize,
    ) -> Step {
        let kinds = TermKind::of(site.taxonomy);
        let Some(kind) = kinds.get(index) else { return self.done() };
        let mut notes = Notes(std::mem::take(&mut self.page.warnings));
        for term in records.iter().filter_map(|it| Term::read(it, &mut notes)) {
            let Some(count) = adapter.topic_count(&term) else { continue };
            match &self.wanted {
                Wanted::Topics => {
                    match self.page.topics.iter_mut().find(|it| it.topic.slug == count.topic.slug) {
                        // A category and a tag of one name: at least as many articles as the larger has.
                        Some(known) => known.n_articles = known.n_articles.max(count.n_articles),
                        None => self.page.topics.push(count),
                    }
                }
                _ => self.terms.push(FoundTerm {
                    slug: count.topic.slug,
                    id: term.id,
                    kind: *kind,
                    n_posts: u64::from(count.n_articles),
                }),
            }
        }
        self.page.warnings = notes.0;
        if index + 1 < kinds.len() {
            return self.step(site, Stage::Terms(index + 1));
        }
        let Wanted::Articles { topics, matching, first_page } = &self.wanted else {
            self.page.topics = by_use(std::mem::take(&mut self.page.topics));
            return self.done();
        };
        let is_known = |slug: &TopicSlug| self.terms.iter().any(|it| it.slug == *slug);
        let can_answer = match matching {
            Match::Any => topics.iter().any(is_known),
            Match::All => topics.iter().all(is_known),
        };
        if !can_answer {
            // Nothing is filed under a topic that the site does not know.
            self.page.n_total = Some(0);
            return self.done();
        }
        self.step(site, Stage::Posts(*first_page))
    }

    /// The parameters that ask for the topics. Where all are wanted, the one with the fewest posts is asked
    /// for and the rest is looked for in what comes.
    fn filter(&self) -> String {
        let rarest = if self.needs_all() {
            let n_posts =
                |slug: &TopicSlug| self.terms.iter().filter(|it| it.slug == *slug).map(|it| it.n_posts).sum();
            self.topics().iter().min_by_key(|slug| -> u64 { n_posts(slug) })
        } else {
            None
        };
        let mut filter = String::new();
        let mut n_kinds = 0;
        for kind in TermKind::of(crate::config::Taxonomy::Both) {
            let mut terms =
                self.terms.iter().filter(|it| it.kind == *kind && rarest.is_none_or(|slug| it.slug == *slug));
            let Some(first) = terms.next() else { continue };
            n_kinds += 1;
            filter.push('&');
            filter.push_str(kind.collection());
            filter.push('=');
            filter.push_str(&first.id.to_string());
            for term in terms {
                filter.push(',');
                filter.push_str(&term.id.to_string());
            }
        }
        if n_kinds > 1 {
            // Parameters of two taxonomies are both required unless the server is told otherwise.
            filter.push_str("&tax_relation=OR");
        }
        filter
    }

    fn take_posts(&mut self, adapter: &Adapter<'_>, records: &[Record<'_>]) {
        let mut notes = Notes(std::mem::take(&mut self.page.warnings));
        for record in records {
            let Some((article, term_ids)) = adapter.article(record, &mut notes) else { continue };
            let bears =
                |slug: &TopicSlug| self.terms.iter().any(|it| it.slug == *slug && term_ids.contains(&it.id));
            let is_known = self.page.articles.iter().any(|it| it.preview.id == article.preview.id);
            if !is_known && (!self.needs_all() || self.topics().iter().all(bears)) {
                self.page.articles.push(article);
            }
        }
        self.page.warnings = notes.0;
    }

    fn after_posts(&mut self, site: &WordPressSite, response: &Response, page: u32, n_posts: usize) -> Step {
        self.n_requests += 1;
        if !self.needs_all() {
            self.page.n_total = n_total(response);
        }
        let next = next_page(response, page, n_posts);
        self.page.next = next.map(Cursor::Page);
        let is_enough = self.page.articles.len() >= POSTS_PER_PAGE || self.n_requests >= MAX_REQUESTS_OF_PAGE;
        match next {
            Some(next) if self.needs_all() && !is_enough => self.step(site, Stage::Posts(next)),
            _ => self.done(),
        }
    }

    fn take_article(
        &mut self,
        site: &WordPressSite,
        adapter: &Adapter<'_>,
        records: &[Record<'_>],
    ) -> Result<Step, SourceError> {
        let Wanted::Article(key) = &self.wanted else { return Err(SourceError::NotFound) };
        let mut notes = Notes::default();
        let found = records.iter().find_map(|record| {
            let (article, _) = adapter.article(record, &mut notes)?;
            (article.preview.key == *key).then_some(article)
        });
        if let Some(article) = found {
            self.page.articles.push(article);
            self.page.warnings = notes.0;
            return Ok(self.done());
        }
        if matches!(self.stage, Stage::BySlug) && number_in(key).is_some() {
            return Ok(self.step(site, Stage::ByNumber));
        }
        Err(SourceError::NotFound)
    }

    fn topics(&self) -> &[TopicSlug] {
        if let Wanted::Articles { topics, .. } = &self.wanted { topics } else { &[] }
    }

    fn needs_all(&self) -> bool {
        matches!(&self.wanted, Wanted::Articles { topics, matching: Match::All, .. } if topics.len() > 1)
    }
}

fn articles(topics: Vec<TopicSlug>, matching: Match, first_page: u32) -> (Wanted, Stage) {
    let stage = if topics.is_empty() { Stage::Posts(first_page) } else { Stage::Terms(0) };
    (Wanted::Articles { topics, matching, first_page }, stage)
}

/// The list that every endpoint answers with, or the error that is told by the status or, behind proxies that
/// turn every status into 200, by the body: `{"code": …, "message": …, "data": {"status": 403}}`.
fn elements(response: &Response) -> Result<Value, SourceError> {
    response.refusal()?;
    let document = document::parsed(response)?;
    if document.is_array() {
        return Ok(document);
    }
    let told = Record::at(&document, String::new())
        .record("data")
        .whole("status")
        .and_then(|it| u16::try_from(it).ok());
    response.refusal_by(told.unwrap_or_default())?;
    Err(SourceError::NotAFeed(Found::OtherJson))
}
