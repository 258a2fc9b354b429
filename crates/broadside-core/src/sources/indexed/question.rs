//! A question to an archive's index on its way: the directory, then files of words, then files of stories; and for one
//! story that is opened, the document that has it.
//!
//! Deliberately absent: more than the first answers. Who wants others asks for more words.

use super::reading::{Stories, Term, add_stories, common, files_for};
use super::{N_STORIES_OF_FILE, key_term, story_file};
use crate::html::HtmlParser;
use crate::model::{ArticleKey, SourceId, WebAddress};
use crate::search::folded_words;
use crate::sources::{Ask, Page, Request, Response, SourceError, Step};
use crate::sources::{document, documents, jsonfeed};

/// Words that are looked for of one search.
const MAX_WORDS: usize = 5;
const MAX_STORIES: usize = 20;
/// A phone on a slow line waits for no more.
const MAX_FILES_OF_STORIES: usize = 6;

/// The question.
#[derive(Debug)]
pub struct Question {
    feed: WebAddress,
    terms: Vec<Term>,
    /// The story that is opened, rather than searched for.
    key: Option<ArticleKey>,
    found: Vec<Stories>,
    stage: Stage,
    page: Page,
}

#[derive(Debug)]
enum Stage {
    Directory(WebAddress),
    Words {
        directory: WebAddress,
        /// The one that is being fetched is the last.
        due: Vec<String>,
    },
    Stories {
        directory: WebAddress,
        /// Numbers of stories, file by file; the one that is being fetched is the last.
        due: Vec<Vec<u32>>,
    },
    Whole(WebAddress),
    /// The index does not have the story: perhaps it is newer.
    Feed(Box<documents::Question>),
}

impl Question {
    /// Opens a question to the archive whose newest document is at `feed`. Nothing for what an index is not needed for.
    pub fn open(feed: &WebAddress, directory: &WebAddress, ask: &Ask) -> Option<(Self, Request)> {
        let (terms, key) = match ask {
            Ask::Search(words) => {
                let mut words = folded_words(words);
                words.truncate(MAX_WORDS);
                let n_words = words.len();
                let term = |(index, text)| Term { text, is_beginning: index + 1 == n_words };
                (words.into_iter().enumerate().map(term).collect(), None)
            }
            Ask::Article(key) => (vec![Term { text: key_term(key), is_beginning: false }], Some(key.clone())),
            Ask::Latest { .. } | Ask::More { .. } | Ask::Topics => return None,
        };
        let found = vec![Stories::default(); terms.len()];
        let stage = Stage::Directory(directory.clone());
        let question = Self { feed: feed.clone(), terms, key, found, stage, page: Page::default() };
        Some((question, Request { address: directory.clone() }))
    }

    /// Takes a file: what to fetch next, or the page.
    pub fn answer(
        &mut self,
        source: &SourceId,
        response: &Response,
        parser: &dyn HtmlParser,
    ) -> Result<Step, SourceError> {
        if let Stage::Feed(question) = &mut self.stage {
            return jsonfeed::answer(question, source, response, parser);
        }
        match self.read(source, response, parser) {
            // An index that is not there must not hide a story that is.
            Err(_) | Ok(None) if self.key.is_some() => Ok(self.ask_feed()),
            Ok(step) => Ok(step.unwrap_or_else(|| self.done())),
            Err(error) => Err(error),
        }
    }

    /// Nothing where the index has no answer.
    fn read(
        &mut self,
        source: &SourceId,
        response: &Response,
        parser: &dyn HtmlParser,
    ) -> Result<Option<Step>, SourceError> {
        response.refusal()?;
        match &mut self.stage {
            Stage::Directory(address) => {
                let (document, directory) = (document::parsed(response)?, address.clone());
                let mut due: Vec<String> = Vec::new();
                for name in self.terms.iter().flat_map(|it| files_for(&document, it)) {
                    if due.iter().all(|it| it != name) {
                        due.push(name.to_owned());
                    }
                }
                self.stage = Stage::Words { directory, due };
            }
            Stage::Words { due, .. } => {
                let document = document::parsed(response)?;
                due.pop();
                for (term, found) in self.terms.iter().zip(&mut self.found) {
                    add_stories(&document, term, found);
                }
            }
            Stage::Stories { directory, due } => {
                let numbers = due.pop().unwrap_or_default();
                let places = numbers.iter().map(|it| (it % N_STORIES_OF_FILE) as usize);
                let chosen: Vec<usize> = places.collect();
                let is_chosen = |index: usize, _: Option<&ArticleKey>| chosen.contains(&index);
                let address = response.address.clone().unwrap_or_else(|| directory.clone());
                let found = jsonfeed::chosen(source, response, &address, parser, &is_chosen)?;
                if self.key.is_some() {
                    let document = found.documents.first().and_then(|it| address.join(it));
                    return Ok(document.map(|address| {
                        self.stage = Stage::Whole(address.clone());
                        Step::Fetch(Request { address })
                    }));
                }
                // Files have the oldest first.
                self.page.articles.extend(found.articles.into_iter().rev());
            }
            Stage::Whole(address) => {
                let address = response.address.clone().unwrap_or_else(|| address.clone());
                let is_it = |_, key: Option<&ArticleKey>| key.is_some() && key == self.key.as_ref();
                self.page.articles = jsonfeed::chosen(source, response, &address, parser, &is_it)?.articles;
                return Ok((!self.page.articles.is_empty()).then(|| self.done()));
            }
            Stage::Feed(_) => {}
        }
        Ok(self.next())
    }

    /// The next file, if another one is due.
    fn next(&mut self) -> Option<Step> {
        if let Stage::Words { directory, due } = &mut self.stage {
            if let Some(name) = due.last() {
                return Some(Step::Fetch(Request { address: directory.join(name)? }));
            }
            let directory = directory.clone();
            self.stage = Stage::Stories { due: by_file(&common(&self.found)), directory };
        }
        let Stage::Stories { directory, due } = &self.stage else { return None };
        let number = due.last()?.first()?;
        Some(Step::Fetch(Request { address: directory.join(&story_file(*number))? }))
    }

    fn done(&mut self) -> Step {
        Step::Done(Box::new(std::mem::take(&mut self.page)))
    }

    fn ask_feed(&mut self) -> Step {
        let key = self.key.clone().map_or(Ask::Topics, Ask::Article);
        let (question, request) = documents::Question::open(&self.feed, key);
        self.stage = Stage::Feed(Box::new(question));
        Step::Fetch(request)
    }
}

/// The newest of `numbers`, those of one file together; the file with the newest ones is the last.
fn by_file(numbers: &[u32]) -> Vec<Vec<u32>> {
    let mut files: Vec<Vec<u32>> = Vec::new();
    for number in numbers.iter().take(MAX_STORIES) {
        let is_same = |it: &Vec<u32>| it.first().is_some_and(|it| story_file(*it) == story_file(*number));
        if let Some(file) = files.last_mut().filter(|it| is_same(it)) {
            file.push(*number);
            continue;
        }
        if files.len() == MAX_FILES_OF_STORIES {
            break;
        }
        files.push(vec![*number]);
    }
    files.reverse();
    files
}
