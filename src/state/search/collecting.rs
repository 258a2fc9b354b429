//! Reading what the device holds into the collection that is searched, a little at a time: the page answers in between.
//!
//! Deliberately absent: the size of the steps' work, which the core bounds; here it is only added up by the clock.

use super::{SearchStage, SearchStore};
use crate::browser::clock;
use crate::browser::storage::{self, Table};
use crate::state::{FeedStore, parts};
use broadside_core::model::Preview;
use broadside_core::query::Match;
use broadside_core::search::{Collection, Document, Progress, RecentSearches};
use broadside_core::sources::Ask;
use broadside_core::stored;
use std::sync::PoisonError;

/// Half of a frame, which leaves the other half to whatever else the page does.
const SLICE_MS: u64 = 8;
/// How often those who look at the collection are told while it grows: each time they search anew.
const TELLING_MS: u64 = 300;
/// Words that are taken in before the clock is looked at.
const N_WORDS_OF_STEP: usize = 1_500;
/// Articles that are read from the device at once.
const N_ARTICLES_OF_BATCH: u32 = 25;
/// Lists are longer.
const N_SHELVES_OF_BATCH: u32 = 2;

/// Time that is taken from the page.
pub(super) struct Pace {
    slice_began_ms: u64,
    told_ms: u64,
}

impl Pace {
    pub(super) fn begun() -> Self {
        let now_ms = clock::elapsed_ms();
        Self { slice_began_ms: now_ms, told_ms: now_ms }
    }
}

impl SearchStore {
    /// Reads everything, for as long as the reader does not go elsewhere.
    pub(in crate::state) fn begin_to_collect(&'static self, feed: FeedStore) {
        if self.stage.get_untracked() == SearchStage::Collecting {
            self.contents().collecting.run(self.collect(feed));
        }
    }

    /// Reads everything: what this visit has in memory, the articles with their texts, and the lists. A device that holds
    /// nothing asks the newsroom.
    async fn collect(&'static self, feed: FeedStore) {
        self.recall().await;
        let mut pace = Pace::begun();
        self.offer(feed.previews_seen().into_iter().map(Document::from));
        self.take_in(&mut pace).await;
        self.tell();
        self.collect_table(Table::Articles, N_ARTICLES_OF_BATCH, &mut pace, |text| {
            stored::article_from_text(text).map(Document::from).into_iter().collect()
        })
        .await;
        self.collect_table(Table::Shelves, N_SHELVES_OF_BATCH, &mut pace, |text| {
            let previews: Vec<Preview> =
                stored::shelf_from_text(text).map(|it| it.previews).unwrap_or_default();
            previews.into_iter().map(Document::from).collect()
        })
        .await;
        if self.contents().n_articles.get_untracked() == 0 {
            self.ask_newsroom(&mut pace).await;
        }
        self.stage.set(SearchStage::Ready);
    }

    async fn collect_table(
        &'static self,
        table: Table,
        n_most: u32,
        pace: &mut Pace,
        documents_of: fn(&str) -> Vec<Document>,
    ) {
        let mut last_key = None;
        loop {
            let batch = storage::some(table, last_key.as_deref(), n_most).await;
            let Some((key, _)) = batch.last() else { break };
            last_key = Some(key.clone());
            for (_, text) in batch {
                self.offer(documents_of(&text));
                self.rest(pace).await;
            }
            self.take_in(pace).await;
        }
        self.tell();
    }

    async fn ask_newsroom(&'static self, pace: &mut Pace) {
        let latest = Ask::Latest { topics: Vec::new(), matching: Match::Any };
        let Ok(newsroom) = parts::newsroom().await else { return };
        // Without an answer there is nothing to be found, which the page says.
        if let Ok(page) = (newsroom.ask_sources)(self.config, latest).await {
            self.offer(page.articles.into_iter().map(Document::from));
            self.offer(page.previews.into_iter().map(Document::from));
            self.take_in(pace).await;
            self.tell();
        }
    }

    fn offer(&self, documents: impl IntoIterator<Item = Document>) {
        self.with_collection(|it| documents.into_iter().for_each(|document| it.offer(document)));
    }

    /// Reads what was offered.
    async fn take_in(&'static self, pace: &mut Pace) {
        while self.with_collection(|it| it.add_some(N_WORDS_OF_STEP)) == Progress::Underway {
            self.rest(pace).await;
        }
        self.judge(pace).await;
    }

    /// Lets the page go on where a slice is over.
    pub(super) async fn rest(&self, pace: &mut Pace) {
        let now_ms = clock::elapsed_ms();
        if now_ms.saturating_sub(pace.slice_began_ms) < SLICE_MS {
            return;
        }
        if now_ms.saturating_sub(pace.told_ms) >= TELLING_MS {
            self.tell();
            pace.told_ms = now_ms;
        }
        clock::wait_ms(0).await;
        pace.slice_began_ms = clock::elapsed_ms();
    }

    fn tell(&self) {
        let n_articles = self.with_collection(|it| it.n_articles());
        if self.contents().n_articles.get_untracked() != n_articles {
            self.contents().n_articles.set(n_articles);
        }
    }

    pub(super) fn with_collection<R>(&self, change: impl FnOnce(&mut Collection) -> R) -> R {
        change(&mut self.contents().collection.write().unwrap_or_else(PoisonError::into_inner))
    }

    /// What was searched for in earlier visits.
    async fn recall(&self) {
        if let Some(text) = storage::get(Table::Reader, &super::remembering::key()).await {
            let recent = RecentSearches::from_text(&text);
            self.contents().recent.set(recent.clone());
            self.contents().recent_kept.set(recent);
        }
    }
}
