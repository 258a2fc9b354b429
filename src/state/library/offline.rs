//! What is kept for reading offline: fetched ahead as the reader wishes, measured, and let go where it is too much.
//!
//! Deliberately absent: the rule of what goes, which is the core's.

use crate::browser::picture_cache::PictureFault;
use crate::browser::storage::{self, Table};
use crate::browser::{network, picture_cache, preferences};
use crate::state::scope::scope;
use crate::state::task::Task;
use crate::state::{ArticleStore, Watched, parts};
use broadside_core::config::Config;
use broadside_core::library::{Held, OfflineWish, overflow, pictures_of, total_bytes};
use broadside_core::model::{Article, ArticleKey, TopicSlug};
use broadside_core::sources::SourceError;
use broadside_core::stored;
use leptos::task::spawn_local;

/// Under which the wish lies in the table of the reader's decisions.
pub(super) const WISH: &str = "offline";
/// Says, before anything is loaded, whether there is something to fetch.
pub(super) const IS_WANTED_KEY: &str = "offline-wanted";

/// What is kept now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holding {
    /// Stories with their text.
    pub n_stories: usize,
    /// Those of them that are saved.
    pub n_saved: usize,
    /// Texts and pictures.
    pub n_bytes: u64,
}

/// What came of fetching ahead.
#[derive(Clone, Debug, PartialEq)]
pub enum Fetching {
    /// Not asked for since the page was opened.
    Idle,
    /// So many stories of so many are here.
    Underway {
        /// Here.
        n_done: usize,
        /// Wanted.
        n_wanted: usize,
    },
    /// All that is wanted is here, as far as there is room for it.
    Done,
    /// The newsroom did not answer.
    Failed(SourceError),
    /// The device has no more room.
    NoRoom,
}

/// The stories that are kept for reading offline.
#[derive(Clone, Copy)]
pub struct OfflineStore(&'static Inner);

struct Inner {
    config: &'static Config,
    articles: ArticleStore,
    wish: Watched<OfflineWish>,
    holding: Watched<Option<Holding>>,
    fetching: Watched<Fetching>,
    task: Task,
}

impl OfflineStore {
    pub(super) fn new(config: &'static Config, articles: ArticleStore) -> Self {
        let inner = Inner {
            config,
            articles,
            wish: Watched::new(OfflineWish::default()),
            holding: Watched::new(None),
            fetching: Watched::new(Fetching::Idle),
            task: Task::new(),
        };
        Self(Box::leak(Box::new(inner)))
    }

    /// What the reader wants at hand.
    pub fn wish(self) -> OfflineWish {
        self.0.wish.get()
    }

    /// What is kept, once it was measured.
    pub fn holding(self) -> Option<Holding> {
        self.0.holding.get()
    }

    /// What came of fetching ahead.
    pub fn fetching(self) -> Fetching {
        self.0.fetching.get()
    }

    /// Changes the wish, keeps it, and lets go what has no room any more.
    pub fn change(self, change: impl FnOnce(&mut OfflineWish)) {
        self.0.wish.update(change);
        let wish = self.0.wish.get_untracked();
        preferences::set(IS_WANTED_KEY, if wish.is_anything_wanted() { "1" } else { "" });
        let text = stored::offline_wish_to_text(&wish);
        spawn_local(async move {
            if !storage::put_all(Table::Reader, &[(wish_key(), text)]).await {
                self.0.fetching.set(Fetching::NoRoom);
            }
            self.measure().await;
        });
    }

    /// Fetches what is wanted.
    pub fn fetch(self) {
        self.0.task.run(self.tend());
    }

    /// Reads the wish, and measures what is kept.
    pub async fn open(self) {
        self.read_wish().await;
        self.measure().await;
    }

    /// Reads the wish, and fetches what is wanted, as happens at the start of the app.
    pub(in crate::state) async fn open_and_tend(self) {
        self.read_wish().await;
        if self.0.wish.with_untracked(OfflineWish::is_anything_wanted) && network::is_online() {
            self.fetch();
        }
    }

    async fn read_wish(self) {
        let kept = storage::get(Table::Reader, &wish_key()).await;
        // A wish that another version of the app wrote stays as it is until the reader says something else.
        if let Some(wish) = kept.and_then(|it| stored::offline_wish_from_text(&it)) {
            self.0.wish.set(wish);
        }
    }

    async fn tend(self) {
        self.0.fetching.set(Fetching::Underway { n_done: 0, n_wanted: 0 });
        let came = self.fetch_wanted().await;
        self.measure().await;
        self.0.fetching.set(came.err().unwrap_or(Fetching::Done));
    }

    async fn fetch_wanted(self) -> Result<(), Fetching> {
        let wish = self.0.wish.get_untracked();
        let mut wanted = saved_keys().await;
        let latest = wish.has_latest.then(Vec::new);
        for topics in latest.into_iter().chain(wish.topics.iter().map(|it| vec![it.clone()])) {
            for key in self.latest_keys(topics, wish.n_stories).await.map_err(Fetching::Failed)? {
                if !wanted.contains(&key) {
                    wanted.push(key);
                }
            }
        }
        let n_wanted = wanted.len();
        for (n_done, key) in wanted.into_iter().enumerate() {
            self.0.fetching.set(Fetching::Underway { n_done, n_wanted });
            if let Some(article) = self.text_of(key).await {
                for picture in pictures_of(&article) {
                    if picture_cache::keep(&picture).await == Err(PictureFault::NoRoom) {
                        return Err(Fetching::NoRoom);
                    }
                }
            }
        }
        Ok(())
    }

    async fn latest_keys(
        self,
        topics: Vec<TopicSlug>,
        n_stories: u32,
    ) -> Result<Vec<ArticleKey>, SourceError> {
        match parts::newsroom().await {
            Ok(newsroom) => (newsroom.keep_latest)(self.0.config, topics, n_stories).await,
            Err(_) => Err(SourceError::Unreachable),
        }
    }

    /// The text of an article, from the device or from its source; none where the source gives no more than an excerpt.
    async fn text_of(self, key: ArticleKey) -> Option<Article> {
        let name = key.as_str().to_owned();
        if let Ok(newsroom) = parts::newsroom().await {
            (newsroom.hold_article)(self.0.articles, key).await;
        }
        stored::article_from_text(&storage::get(Table::Articles, &name).await?)
    }

    /// Measures what is kept, and lets go what is too much, the oldest first and what is saved never.
    async fn measure(self) {
        let saved = saved_keys().await;
        let pictures = picture_cache::sizes().await;
        let mut held = Vec::new();
        let mut shown = Vec::new();
        for (key, n_text_bytes) in storage::sizes(Table::Articles).await {
            let Some(text) = storage::get(Table::Articles, &key).await else { continue };
            let Some(article) = stored::article_from_text(&text) else { continue };
            let own: Vec<String> = pictures_of(&article).iter().map(|it| it.as_str().to_owned()).collect();
            let n_picture_bytes: u64 =
                pictures.iter().filter(|(address, _)| own.contains(address)).map(|(_, it)| it).sum();
            let key = article.preview.key.clone();
            held.push(Held {
                published: article.preview.published,
                n_bytes: n_text_bytes + n_picture_bytes,
                is_saved: saved.contains(&key),
                key: key.clone(),
            });
            shown.push((key, own));
        }
        let going = overflow(held.clone(), self.0.wish.with_untracked(OfflineWish::budget_bytes));
        held.retain(|it| !going.contains(&it.key));
        let staying: Vec<&String> =
            shown.iter().filter(|(key, _)| !going.contains(key)).flat_map(|(_, own)| own).collect();
        let orphans = pictures.iter().filter(|(address, _)| !staying.contains(&address));
        for (address, _) in orphans {
            picture_cache::forget(address).await;
        }
        let going: Vec<String> = going.iter().map(|it| it.as_str().to_owned()).collect();
        storage::delete_all(Table::Articles, &going).await;
        self.0.holding.set(Some(Holding {
            n_stories: held.len(),
            n_saved: held.iter().filter(|it| it.is_saved).count(),
            n_bytes: total_bytes(&held),
        }));
    }
}

fn wish_key() -> String {
    [&scope(), WISH].concat()
}

/// What is saved, all of which stays.
async fn saved_keys() -> Vec<ArticleKey> {
    let marks = storage::all(Table::Marks).await;
    let saved = marks.iter().filter_map(|(_, text)| Some(stored::mark_from_text(text)?.saved?.preview.key));
    saved.collect()
}
