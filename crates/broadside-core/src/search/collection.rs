//! The articles that a device holds, made ready to be searched in small steps.
//!
//! Deliberately absent: reading them from where they are held, and deciding when the next step is made.

use super::expression::Expression;
use super::index::Index;
use super::ranking;
use crate::model::{Article, ArticleKey, Body, Preview, SourceId};
use crate::select::newest_first;
use std::collections::{BTreeMap, VecDeque};

/// Postings that are merged in one step, which takes as long as reading a story of middling length.
const N_POSTINGS_OF_STEP: usize = 2_000;

/// An article to be searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What its card shows.
    pub preview: Preview,
    /// Its text as far as the device has it.
    pub body: Option<String>,
}

impl From<Article> for Document {
    fn from(article: Article) -> Self {
        let body = match &article.body {
            Body::Full(text) => Some(text.plain_text()),
            Body::ExcerptOnly | Body::MembersOnly => None,
        };
        Self { preview: article.preview, body }
    }
}

impl From<Preview> for Document {
    fn from(preview: Preview) -> Self {
        Self { preview, body: None }
    }
}

/// Whether a step was the last for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// There is more to do.
    Underway,
    /// Everything that was offered can be found.
    Done,
}

/// Articles and their index. Each article stands in it once, by its key.
#[derive(Debug, Default)]
pub struct Collection {
    index: Index,
    /// By the number of the document.
    held: Vec<Held>,
    /// The documents that are found, by key.
    by_key: BTreeMap<ArticleKey, usize>,
    waiting: VecDeque<Document>,
    /// So many documents have been looked at for whether the reader has muted them.
    n_judged: usize,
}

#[derive(Debug)]
struct Held {
    preview: Preview,
    has_body: bool,
    /// Not when a later version of it came.
    is_current: bool,
    /// The reader does not want to see it in lists.
    is_muted: bool,
}

/// Whether what the reader has muted is among the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Muted {
    /// It is left out, and counted.
    LeftOut,
    /// It is shown all the same.
    Shown,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// The best first, and of equals the newest; no more than were asked for.
    pub previews: Vec<Preview>,
    /// How many there are in all.
    pub n_found: usize,
    /// How many of all answers are muted, shown or not.
    pub n_muted: usize,
}

impl Collection {
    /// Takes an article in, to be read by and by; one that is held already only if there is more or newer to it.
    pub fn offer(&mut self, document: Document) {
        if self.is_news(&document) {
            self.waiting.push_back(document);
        }
    }

    fn is_news(&self, document: &Document) -> bool {
        let held = self.by_key.get(&document.preview.key).and_then(|it| self.held.get(*it));
        held.is_none_or(|held| {
            let is_later = document.preview.modified > held.preview.modified;
            is_later || (document.body.is_some() && !held.has_body)
        })
    }

    /// Reads about `n_words` of what waits, at least one article, or else makes the index quicker.
    pub fn add_some(&mut self, n_words: usize) -> Progress {
        let mut n_read = 0;
        while n_read < n_words
            && let Some(document) = self.waiting.pop_front()
        {
            n_read += self.add(document);
        }
        if !self.waiting.is_empty() {
            return Progress::Underway;
        }
        self.index.seal();
        if self.index.tend(N_POSTINGS_OF_STEP) { Progress::Underway } else { Progress::Done }
    }

    fn add(&mut self, document: Document) -> usize {
        // It may have come twice while it waited.
        if !self.is_news(&document) {
            return 0;
        }
        let Document { preview, body } = document;
        let has_body = body.is_some();
        // The excerpt is most often the beginning of the body.
        let n_words = self.index.add(&preview.title, &body.unwrap_or_else(|| preview.excerpt.clone()));
        let before = self.by_key.insert(preview.key.clone(), self.held.len());
        if let Some(before) = before.and_then(|it| self.held.get_mut(it)) {
            before.is_current = false;
        }
        self.held.push(Held { preview, has_body, is_current: true, is_muted: false });
        n_words
    }

    /// What is muted has changed: everything is to be looked at again.
    pub fn judge_anew(&mut self) {
        self.n_judged = 0;
    }

    /// Looks at `n_documents` more for whether the reader has muted them. Comparing words takes its time, which is not that of
    /// a letter.
    pub fn judge_some(&mut self, n_documents: usize, is_muted: impl Fn(&Preview) -> bool) -> Progress {
        for held in self.held.iter_mut().skip(self.n_judged).take(n_documents) {
            held.is_muted = is_muted(&held.preview);
        }
        self.n_judged = self.n_judged.saturating_add(n_documents).min(self.held.len());
        if self.n_judged < self.held.len() { Progress::Underway } else { Progress::Done }
    }

    /// How many articles can be found.
    pub fn n_articles(&self) -> usize {
        self.by_key.len()
    }

    /// Whether the article `key` is held.
    pub fn has(&self, key: &ArticleKey) -> bool {
        self.by_key.contains_key(key)
    }

    /// The best `n_wanted` answers to `expression`; nothing where it asks nothing. `title_of` says what the newsroom
    /// calls a source.
    pub fn find<'a>(
        &self,
        expression: &Expression,
        n_wanted: usize,
        muted: Muted,
        title_of: impl Fn(&SourceId) -> &'a str,
    ) -> Findings {
        if expression.is_empty() {
            return Findings::default();
        }
        let scores = ranking::scores(&self.index, expression);
        let mut n_muted = 0;
        let mut found: Vec<(f32, &Preview)> = Vec::new();
        for (held, score) in self.held.iter().zip(scores) {
            let Some(score) = score.filter(|_| held.is_current) else { continue };
            if !expression.fits_fields(&held.preview, title_of(&held.preview.source)) {
                continue;
            }
            n_muted += usize::from(held.is_muted);
            if !held.is_muted || muted == Muted::Shown {
                found.push((score, &held.preview));
            }
        }
        let n_found = found.len();
        let better = |left: &(f32, &Preview), right: &(f32, &Preview)| {
            right.0.total_cmp(&left.0).then_with(|| newest_first(left.1.published, right.1.published))
        };
        // A letter answers with thousands, of which a page is shown: the rest need no order.
        if n_wanted < n_found {
            found.select_nth_unstable_by(n_wanted, better);
            found.truncate(n_wanted);
        }
        found.sort_by(better);
        Findings {
            previews: found.into_iter().map(|(_, preview)| preview.clone()).collect(),
            n_found,
            n_muted,
        }
    }
}

#[cfg(test)]
mod tests;
