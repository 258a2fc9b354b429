//! What to fetch of a Ghost site: posts page by page, one post by its slug, tags with their counts.
//!
//! Deliberately absent: the `Accept-Version` header, which would cost a preflight, and `limit=all`, which
//! Ghost 6 no longer knows.

use super::super::document::{self, Notes, Record};
use super::super::page::by_use;
use super::super::{Ask, Cursor, Found, Page, Request, Response, SourceError, Step};
use super::adapt::{Adapter, id_in, topic_count};
use super::wire::{Pagination, Tag};
use crate::config::GhostSite;
use crate::html::HtmlParser;
use crate::model::{Article, ArticleKey, SourceId, TopicSlug, WebAddress};
use crate::percent::encode_component;
use crate::query::Match;
use serde_json::Value;

/// What posts are asked for with.
const POST_PARAMETERS: &str = "&include=tags,authors";
/// The hundred tags that are used most.
const TAG_PARAMETERS: &str =
    "&include=count.posts&limit=100&filter=visibility:public&order=count.posts%20desc";
/// The most that `limit` may ask for; a server that sends more is not read further.
const MAX_RECORDS: usize = 100;

/// A question to a Ghost site on its way.
#[derive(Debug)]
pub struct Question {
    wanted: Wanted,
}

#[derive(Debug)]
enum Wanted {
    Articles {
        topics: Vec<TopicSlug>,
        matching: Match,
        page: u32,
    },
    /// Asked for by its slug, then by the id in its key.
    Article {
        key: ArticleKey,
        is_by_id: bool,
    },
    Topics,
}

impl Question {
    /// Opens a question to `site` and says what to fetch first.
    pub fn open(site: &GhostSite, ask: Ask) -> (Self, Request) {
        let wanted = match ask {
            Ask::Latest { topics, matching } => Wanted::Articles { topics, matching, page: 1 },
            Ask::More { topics, matching, cursor } => {
                // A cursor of another format (the newsroom changed its backend) begins at the beginning.
                let page = if let Cursor::Page(page) = cursor { page.max(1) } else { 1 };
                Wanted::Articles { topics, matching, page }
            }
            Ask::Article(key) => Wanted::Article { key, is_by_id: false },
            // Its API has no search, and is never asked for one.
            Ask::Topics | Ask::Search(_) => Wanted::Topics,
        };
        let question = Self { wanted };
        let request = question.request(site);
        (question, request)
    }

    /// Takes an answer: a page, the next thing to fetch, or why there is neither.
    pub fn answer(
        &mut self,
        source: &SourceId,
        site: &GhostSite,
        response: &Response,
        parser: &dyn HtmlParser,
    ) -> Result<Step, SourceError> {
        let adapter = Adapter { source, root: &site.root, parser };
        let mut page = Page::default();
        let mut notes = Notes::default();
        match &mut self.wanted {
            Wanted::Articles { page: number, .. } => {
                let document = document_with("posts", response)?;
                let answer = Record::at(&document, String::new());
                for record in answer.list("posts", &mut notes).iter().take(MAX_RECORDS) {
                    let Some(article) = adapter.article(record, &mut notes) else { continue };
                    if page.articles.iter().all(|it| it.preview.id != article.preview.id) {
                        page.articles.push(article);
                    }
                }
                let pagination = Pagination::read(&answer);
                page.n_total = pagination.total;
                page.next = pagination.page_after(*number).map(Cursor::Page);
            }
            Wanted::Article { key, is_by_id } => match found(key, &adapter, response, &mut notes) {
                Ok(article) => page.articles.push(article),
                Err(SourceError::NotFound) if !*is_by_id && id_in(key).is_some() => {
                    *is_by_id = true;
                    return Ok(Step::Fetch(self.request(site)));
                }
                Err(error) => return Err(error),
            },
            Wanted::Topics => {
                let document = document_with("tags", response)?;
                let records = Record::at(&document, String::new()).list("tags", &mut notes);
                let tags = records.iter().take(MAX_RECORDS).filter_map(|it| Tag::read(it, &mut notes));
                page.topics = by_use(tags.filter_map(|it| topic_count(&it)).collect());
            }
        }
        page.warnings = notes.0;
        Ok(Step::Done(Box::new(page)))
    }

    fn request(&self, site: &GhostSite) -> Request {
        let mut text = site.root.without_fragment().as_str().to_owned();
        match &self.wanted {
            Wanted::Articles { .. } => text.push_str("posts"),
            Wanted::Article { key, is_by_id } => {
                let id = id_in(key).filter(|_| *is_by_id);
                text.push_str(if id.is_some() { "posts/" } else { "posts/slug/" });
                encode_component(id.unwrap_or(key.as_str()), &mut text);
            }
            Wanted::Topics => text.push_str("tags"),
        }
        // Without the slash Ghost redirects, which costs a journey.
        text.push_str("/?key=");
        encode_component(&site.key, &mut text);
        text.push_str(if matches!(self.wanted, Wanted::Topics) { TAG_PARAMETERS } else { POST_PARAMETERS });
        if let Wanted::Articles { topics, matching, page } = &self.wanted {
            text.push_str("&limit=20&page=");
            text.push_str(&page.to_string());
            push_filter(topics, *matching, &mut text);
        }
        // `None` only where the root is not what the configuration lets through.
        Request { address: WebAddress::parse(&text).unwrap_or_else(|| site.root.clone()) }
    }
}

/// Appends a filter in NQL (<https://docs.ghost.org/content-api/filtering>). The slugs are quoted, because
/// bare ones of one letter are refused and those of digits alone are taken for numbers.
fn push_filter(topics: &[TopicSlug], matching: Match, text: &mut String) {
    // A bare plus would be a space.
    let between = if matching == Match::All { "%2B" } else { "," };
    let mut before = "&filter=";
    for topic in topics {
        text.push_str(before);
        before = between;
        text.push_str("tag:%27");
        encode_component(topic.as_str(), text);
        text.push_str("%27");
    }
}

/// The article that was asked for by its key.
fn found(
    key: &ArticleKey,
    adapter: &Adapter<'_>,
    response: &Response,
    notes: &mut Notes,
) -> Result<Article, SourceError> {
    let document = document_with("posts", response)?;
    let records = Record::at(&document, String::new()).list("posts", notes);
    let mut articles = records.iter().take(MAX_RECORDS).filter_map(|it| adapter.article(it, notes));
    articles.find(|it| it.preview.key == *key).ok_or(SourceError::NotFound)
}

/// The document whose `collection` every endpoint answers with, or the error that is told by the status or,
/// behind proxies that turn every status into 200, by the body: `{"errors": [{"type": "NotFoundError", …}]}`.
fn document_with(collection: &str, response: &Response) -> Result<Value, SourceError> {
    response.refusal()?;
    let document = document::parsed(response)?;
    let answer = Record::at(&document, String::new());
    if answer.has(collection) {
        return Ok(document);
    }
    let notes = &mut Notes::default();
    if let Some(error) = answer.list("errors", notes).first() {
        response.refusal_by(status_of(error.text("type", notes).unwrap_or_default()))?;
    }
    Err(SourceError::NotAFeed(Found::OtherJson))
}

/// The status that Ghost sends with an error of this type (`@tryghost/errors`).
fn status_of(error_type: &str) -> u16 {
    match error_type {
        "UnauthorizedError" => 401,
        "NoPermissionError" | "HostLimitError" => 403,
        "NotFoundError" => 404,
        "TooManyRequestsError" => 429,
        "InternalServerError" => 500,
        "MaintenanceError" => 503,
        _ => 400,
    }
}
