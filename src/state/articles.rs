//! The article that is open: from memory, from the device, from the source, in this order.
//!
//! Deliberately absent: lists (`feed`), and what the reader did with an article.

use super::task::Task;
use super::{Remote, Watched, conversation, parts};
use crate::browser::storage::{self, Table};
use crate::browser::{picture_cache, preferences, quota};
use broadside_core::config::Config;
use broadside_core::library::pictures_of;
use broadside_core::model::{Article, ArticleKey, Body};
use broadside_core::sources::{Ask, SourceError};
use broadside_core::stored;
use leptos::task::spawn_local;
use std::sync::Arc;

/// Says that the browser was asked to keep what is stored.
const ASKED_KEY: &str = "storage-asked";

/// The open article.
#[derive(Clone, Copy)]
pub struct ArticleStore {
    config: &'static Config,
    key: Watched<Option<ArticleKey>>,
    article: Watched<Remote<Arc<Article>>>,
    opening: Task,
}

impl ArticleStore {
    pub(super) fn new(config: &'static Config) -> Self {
        Self {
            config,
            key: Watched::new(None),
            article: Watched::new(Remote::Loading(None)),
            opening: Task::new(),
        }
    }

    /// The open article's state.
    pub fn article(&self) -> Watched<Remote<Arc<Article>>> {
        self.article
    }

    /// Puts an article in place by hand: the press prints it, the app starts from what was printed.
    pub fn fill(&self, article: Article) {
        self.key.set(Some(article.preview.key.clone()));
        self.article.set(Remote::Loaded(Arc::new(article)));
    }

    /// Keeps the open article on the device, where it came with the page and was never looked for.
    pub fn keep_open(&self) {
        let store = *self;
        // What could not be kept is asked for again when it is opened again.
        self.opening.run(parts::in_newsroom(move |newsroom| (newsroom.keep_article)(store), || ()));
    }

    pub(super) async fn keep_on_device(self) {
        if let Some(article) = self.article.with_untracked(|it| it.value().cloned()) {
            keep(&article).await;
        }
    }

    /// Sees to it that the device has the text and the pictures of the article `key`, which the reader wants to read later.
    pub fn hold(&self, key: ArticleKey) {
        let store = *self;
        // Without a connection it comes when it is opened.
        spawn_local(parts::in_newsroom(move |newsroom| (newsroom.hold_article)(store, key), || ()));
    }

    pub(super) async fn find_and_keep(self, key: ArticleKey) {
        let held = if let Some(text) = storage::get(Table::Articles, key.as_str()).await {
            stored::article_from_text(&text)
        } else {
            let asked = self.ask_for(&key).await.ok();
            if let Some(article) = &asked {
                keep(article).await;
            }
            asked
        };
        for picture in held.iter().flat_map(pictures_of) {
            // The text can be read without it.
            let _ = picture_cache::keep(&picture).await;
        }
        // Some browsers ask their reader, who is asked once.
        if preferences::get(ASKED_KEY).is_none() && preferences::set(ASKED_KEY, "1") {
            quota::ask_to_keep_everything().await;
        }
    }

    /// Says of the article `key` that it cannot be had, because the part of the app that shows articles cannot.
    pub fn miss(&self, key: ArticleKey) {
        self.key.set(Some(key));
        self.article.set(Remote::Failed(SourceError::Unreachable, None));
    }

    /// Opens the article `key`; the one that is open already stays as it is.
    pub fn open(&self, key: ArticleKey) {
        let is_open = self.key.with_untracked(|it| it.as_ref() == Some(&key));
        if is_open && self.article.with_untracked(|it| matches!(it, Remote::Loaded(_))) {
            return;
        }
        self.key.set(Some(key.clone()));
        self.article.set(Remote::Loading(None));
        self.look_for(key);
    }

    /// Tries again after a failure.
    pub fn retry(&self) {
        if let Some(key) = self.key.get_untracked() {
            self.article.set(Remote::Loading(None));
            self.look_for(key);
        }
    }

    fn look_for(&self, key: ArticleKey) {
        let store = *self;
        self.opening.run(parts::in_newsroom(
            move |newsroom| (newsroom.open_article)(store, key),
            move || store.article.set(Remote::Failed(SourceError::Unreachable, None)),
        ));
    }

    /// Finds the article `key` on the device or at the source.
    pub(super) async fn find(self, key: ArticleKey) {
        let kept = storage::get(Table::Articles, key.as_str()).await;
        if let Some(article) = kept.and_then(|it| stored::article_from_text(&it)) {
            self.article.set(Remote::Loaded(Arc::new(article)));
            return;
        }
        match self.ask_for(&key).await {
            Ok(article) => {
                keep(&article).await;
                self.article.set(Remote::Loaded(Arc::new(article)));
            }
            Err(error) => self.article.set(Remote::Failed(error, None)),
        }
    }

    async fn ask_for(&self, key: &ArticleKey) -> Result<Article, SourceError> {
        let page = conversation::ask(self.config, Ask::Article(key.clone()), None).await?;
        page.articles.into_iter().next().ok_or(SourceError::NotFound)
    }
}

/// Texts that the source keeps back are not kept: they are asked for again next time.
async fn keep(article: &Article) {
    if matches!(article.body, Body::Full(_)) {
        let entry = (article.preview.key.as_str().to_owned(), stored::article_to_text(article));
        storage::put_over(Table::Articles, &[entry], |kept| !stored::is_newer(kept)).await;
    }
}
