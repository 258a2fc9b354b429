//! Gathering an edition: the same questions to the source that readers of the app would ask, for the front page and
//! for each topic, until there is enough.
//!
//! Deliberately absent: what is made of the answers.

use crate::PressError;
use crate::client::Client;
use broadside_core::config::Config;
use broadside_core::model::{Article, ArticleKey, Timestamp, Topic, TopicSlug};
use broadside_core::query::Match;
use broadside_core::shelf::Shelf;
use broadside_core::sources::{Ask, Page, SourceError};
use std::collections::HashSet;

/// A topic that the newsroom does not mention has a page from this many stories on.
const MIN_STORIES_OF_TOPIC: usize = 3;
/// A tag cloud is no reason to ask a server for hundreds of pages.
const MAX_TOPICS: usize = 60;
const MAX_ARTICLES: usize = 200;

/// What an edition is printed of.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// The first page of the latest stories.
    pub front: Shelf,
    /// The first page of each topic, the newsroom's own topics first.
    pub topics: Vec<(Topic, Shelf)>,
    /// Every story met, each once.
    pub articles: Vec<Article>,
    /// What the newsroom should know of, for its own eyes.
    pub warnings: Vec<String>,
}

/// Asks the source for up to `max_pages` pages and the first page of each topic. Only a source that gives no front
/// page is an error; whatever else fails is a warning and stays unprinted.
pub fn gather(
    client: &Client,
    config: &Config,
    max_pages: usize,
    now: Timestamp,
) -> Result<Gathered, PressError> {
    let mut gathering =
        Gathering { client, config, articles: Vec::new(), keys: HashSet::new(), warnings: Vec::new() };
    let first = gathering.ask(Ask::Latest { topics: Vec::new(), matching: Match::Any }).map_err(|error| {
        let address =
            config.sources.first().map_or_else(String::new, |it| it.kind.address().as_str().to_owned());
        PressError::Source { address, error }
    })?;
    let mut next = first.next.clone();
    let counts = if first.topics.is_empty() {
        gathering.ask(Ask::Topics).map(|it| it.topics).unwrap_or_default()
    } else {
        first.topics.clone()
    };
    let shelf_of = |page: Page| Shelf { topics: counts.clone(), ..Shelf::of(page, now) };
    let front = shelf_of(first);
    for _ in 1..max_pages {
        let Some(cursor) = next.take().filter(|_| gathering.articles.len() < MAX_ARTICLES) else { break };
        match gathering.ask(Ask::More { topics: Vec::new(), matching: Match::Any, cursor }) {
            Ok(page) => next = page.next,
            Err(error) => {
                gathering.warnings.push(format!("a further page of stories did not come ({})", error.code()));
            }
        }
    }
    let mut topics = Vec::new();
    for topic in gathering.topics() {
        let (asked, matching) = config.asked_of_source(std::slice::from_ref(&topic.slug), Match::Any);
        match gathering.ask(Ask::Latest { topics: asked, matching }) {
            Ok(page) => topics.push((topic, shelf_of(page))),
            Err(error) => gathering.warnings.push(format!(
                "topics/{}/ not printed ({})",
                topic.slug.as_str(),
                error.code()
            )),
        }
    }
    Ok(Gathered { front, topics, articles: gathering.articles, warnings: gathering.warnings })
}

struct Gathering<'a> {
    client: &'a Client<'a>,
    config: &'a Config,
    articles: Vec<Article>,
    keys: HashSet<ArticleKey>,
    warnings: Vec<String>,
}

impl Gathering<'_> {
    /// Holds the conversation, and takes note of the articles and warnings that it brings.
    fn ask(&mut self, ask: Ask) -> Result<Page, SourceError> {
        let source = self.config.sources.first().ok_or(SourceError::NotFound)?;
        let page = self.config.filed(self.client.ask(source, ask)?);
        for article in &page.articles {
            if self.keys.insert(article.preview.key.clone()) {
                self.articles.push(article.clone());
            }
        }
        for warning in &page.warnings {
            let text = format!("{}{}: {}", source.id.0, warning.pointer, warning.note);
            if !self.warnings.contains(&text) {
                self.warnings.push(text);
            }
        }
        Ok(page)
    }

    /// The newsroom's topics in its order, then those that enough of the stories bear.
    fn topics(&self) -> Vec<Topic> {
        let mut topics: Vec<Topic> = self.config.topics.iter().map(|it| it.topic.clone()).collect();
        let mut met: Vec<(Topic, usize)> = Vec::new();
        for topic in self.articles.iter().flat_map(|it| &it.preview.topics) {
            match met.iter_mut().find(|(it, _)| it.slug == topic.slug) {
                Some((_, n_stories)) => *n_stories += 1,
                None => met.push((topic.clone(), 1)),
            }
        }
        let is_known = |slug: &TopicSlug| self.config.topics.iter().any(|it| it.topic.slug == *slug);
        met.retain(|(topic, n_stories)| *n_stories >= MIN_STORIES_OF_TOPIC && !is_known(&topic.slug));
        met.sort_by_key(|(_, n_stories)| std::cmp::Reverse(*n_stories));
        topics.extend(met.into_iter().map(|(topic, _)| topic));
        topics.truncate(MAX_TOPICS.max(self.config.topics.len()));
        topics
    }
}
