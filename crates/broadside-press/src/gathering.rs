//! Gathering an edition: the same questions to the sources that readers of the app would ask, for the front page and
//! for each topic, until there is enough.
//!
//! Deliberately absent: what is made of the answers.

use crate::PressError;
use crate::client::Client;
use broadside_core::config::{Config, Source};
use broadside_core::fallback::{Chain, Station};
use broadside_core::merge::{Given, MergedPage, Merger, Origin};
use broadside_core::model::{Article, ArticleKey, Timestamp, Topic, TopicSlug};
use broadside_core::query::Match;
use broadside_core::shelf::Shelf;
use broadside_core::sources::{Ask, SourceError};
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

/// Asks the sources for up to `max_pages` pages and the first page of each topic. Only when no source gives a front
/// page it is an error; whatever else fails is a warning and stays unprinted.
pub fn gather(
    client: &Client,
    config: &Config,
    max_pages: usize,
    now: Timestamp,
) -> Result<Gathered, PressError> {
    let mut gathering =
        Gathering { client, config, articles: Vec::new(), keys: HashSet::new(), warnings: Vec::new() };
    let first = gathering
        .ask(Ask::Latest { topics: Vec::new(), matching: Match::Any })
        .map_err(|error| PressError::no_stories(config, error))?;
    let mut next = first.next.clone();
    let counts = if first.topics.is_empty() {
        gathering.ask(Ask::Topics).map(|it| it.topics).unwrap_or_default()
    } else {
        first.topics.clone()
    };
    // What was silent while this was printed is nothing to tell its readers, whose app asks again.
    let shelf_of =
        |page: MergedPage| Shelf { topics: counts.clone(), standings: Vec::new(), ..Shelf::of(page, now) };
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
        match gathering.ask(Ask::Latest { topics: vec![topic.slug.clone()], matching: Match::Any }) {
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
    /// Holds the conversations, and takes note of the articles and warnings that they bring.
    fn ask(&mut self, ask: Ask) -> Result<MergedPage, SourceError> {
        let mut merger = Merger::open(self.config, ask);
        loop {
            let round = merger.round();
            if round.is_empty() {
                break;
            }
            for (index, ask) in round {
                let Some(source) = self.config.sources.get(index) else { continue };
                let given = self.given(source, &ask);
                merger.take(index, given);
            }
        }
        let page = merger.finish()?;
        for article in &page.articles {
            if self.keys.insert(article.preview.key.clone()) {
                self.articles.push(article.clone());
            }
        }
        for warning in &page.warnings {
            self.warn(format!("{}: {}", warning.pointer, warning.note));
        }
        Ok(page)
    }

    /// What the source or one of its mirrors gives.
    fn given(&mut self, source: &Source, ask: &Ask) -> Result<Given, SourceError> {
        let mut chain = Chain::new(source.mirrors.len(), None, ask);
        let mut error = None;
        while let Some(station) = chain.next(error.take()) {
            let (answer, origin) = match station {
                Station::Source => (self.client.ask(source, ask.clone()), Origin::Source),
                Station::Mirror(index) => {
                    (self.client.ask_mirror(source, index, ask.clone()), Origin::Mirror)
                }
                // An edition is not printed from an older one.
                Station::Old => break,
            };
            match answer {
                Ok(page) => {
                    if let Origin::Mirror = origin {
                        self.warn(format!("{}: its mirror answered in its place", source.id.0));
                    }
                    return Ok(Given { page, origin, error: None });
                }
                Err(fault) => error = Some(fault),
            }
        }
        let error = chain.into_error();
        self.warn(format!("{}: did not answer ({})", source.id.0, error.code()));
        Err(error)
    }

    fn warn(&mut self, text: String) {
        if !self.warnings.contains(&text) {
            self.warnings.push(text);
        }
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
