//! Pieces of texts in which answers stand, for stories whose titles and excerpts do not show why they answer: read from the
//! device after the answers are shown, so that a letter does not wait for them.
//!
//! Deliberately absent: keeping the texts in memory. Ten thousand of them would take more than the index.

use super::SearchStore;
use crate::browser::clock;
use crate::browser::storage::{self, Table};
use broadside_core::model::{ArticleKey, Preview};
use broadside_core::search::{Document, Expression, is_marked, passage};
use broadside_core::stored;

/// While letters follow one another nobody reads passages, and a letter is not to wait for them.
const PAUSE_MS: u64 = 150;
/// More than a page of answers, so that those of the letter before stay while the next are looked for.
const MAX_PASSAGES: usize = 60;

impl SearchStore {
    /// Looks into the texts of those of `previews` that do not show why they answer `expression`.
    pub fn look_into(&'static self, expression: Expression, previews: Vec<Preview>) {
        self.contents().looking.run(async move {
            clock::wait_ms(PAUSE_MS).await;
            let mut found = Vec::new();
            for preview in previews {
                if shows_why(&preview, &expression) || self.passage_untracked(&preview.key, &expression) {
                    continue;
                }
                found.extend(passage_of(&preview.key, &expression).await.map(|it| (preview.key, it)));
                // Each text is read in a task of its own.
                clock::wait_ms(0).await;
            }
            if !found.is_empty() {
                self.contents().passages.update(|it| {
                    it.retain(|(key, _)| found.iter().all(|(other, _)| other != key));
                    it.extend(found);
                    let n_too_many = it.len().saturating_sub(MAX_PASSAGES);
                    it.drain(..n_too_many);
                });
            }
        });
    }

    /// A piece of the story's text that answers `expression`, where its title and excerpt do not, as soon as it is known.
    pub fn passage(&self, preview: &Preview, expression: &Expression) -> Option<String> {
        self.contents().passages.with(|it| {
            let (_, passage) = it.iter().find(|(key, _)| *key == preview.key)?;
            (is_marked(passage, expression) && !shows_why(preview, expression)).then(|| passage.clone())
        })
    }

    /// Whether a piece is known that answers `expression`.
    fn passage_untracked(&self, key: &ArticleKey, expression: &Expression) -> bool {
        self.contents().passages.with_untracked(|it| {
            it.iter().any(|(other, passage)| other == key && is_marked(passage, expression))
        })
    }
}

fn shows_why(preview: &Preview, expression: &Expression) -> bool {
    is_marked(&preview.title, expression) || is_marked(&preview.excerpt, expression)
}

async fn passage_of(key: &ArticleKey, expression: &Expression) -> Option<String> {
    let text = storage::get(Table::Articles, key.as_str()).await?;
    passage(&Document::from(stored::article_from_text(&text)?).body?, expression)
}
