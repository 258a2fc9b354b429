//! What the app remembers, one concern a file. A store owns its signals and exposes reads and verbs.
//!
//! Deliberately absent: looks, and the rules themselves, which are pure and in `broadside-core`.

mod articles;
mod campaigns;
mod clock;
mod configuration;
mod conversation;
mod data_saving;
mod doctor;
pub mod edition;
mod embed_builder;
mod feed;
mod filters;
mod installing;
mod keys;
mod language;
mod library;
mod marks;
mod mutes;
mod network;
mod parts;
mod place;
mod reading;
mod remote;
mod scope;
mod search;
mod sharing;
mod signup;
mod task;
mod updates;
mod visits;
mod watched;

pub use articles::ArticleStore;
pub use campaigns::{Bar, CampaignStore, Reminding, TickerAmounts};
pub use clock::ClockStore;
pub use data_saving::DataSavingStore;
pub use doctor::{DoctorStage, DoctorStore};
pub use embed_builder::{BuilderStage, EmbedBuilderStore, Pinned};
pub use feed::{FeedStore, MoreState, Question};
pub use filters::FilterStore;
pub use installing::{InstallStore, InstallWay};
pub use keys::KeyStore;
pub use language::LanguageStore;
pub use library::{Fetching, Gathering, Holding, LibraryStage, LibraryStore, Takeaway, Wiping};
pub use marks::MarkStore;
pub use mutes::{MuteChange, MuteStore};
pub use network::NetworkStore;
pub(crate) use parts::configuration_read;
pub use place::{Arrival, PlaceStore};
pub use reading::{Aloud, Asked, Code, ReadingStore};
pub use remote::Remote;
pub use search::{ArchiveStage, SearchStage, SearchStore};
pub use sharing::{Copying, SharingStore};
pub use signup::{Kept, SignupPhase, SignupStore};
pub use updates::UpdateStore;
pub use visits::VisitStore;
pub use watched::Watched;

use crate::browser::events;
use library::Neighbours;

use broadside_core::campaign::{PageShown, Placement, Spot};
use broadside_core::config::Config;
use broadside_core::model::{ArticleKey, Preview, TopicSlug};
use broadside_core::route::Route;

/// Every store. Pages are handed it, components are not.
#[derive(Clone, Copy)]
pub struct AppState {
    config: &'static Config,
    /// Where the reader is.
    pub place: PlaceStore,
    /// What time it is, where that is known.
    pub clock: ClockStore,
    /// The language that the app speaks.
    pub language: LanguageStore,
    /// Whether data are saved.
    pub data_saving: DataSavingStore,
    /// The list of stories.
    pub feed: FeedStore,
    /// The form that narrows it.
    pub filters: FilterStore,
    /// The article that is open.
    pub articles: ArticleStore,
    /// What the reader has saved and read.
    pub marks: MarkStore,
    /// What the reader does not want to see.
    pub mutes: MuteStore,
    /// When the reader was last here.
    pub visits: VisitStore,
    /// The reader's own pages.
    pub library: LibraryStore,
    /// How the open article is read.
    pub reading: &'static ReadingStore,
    /// The newsletter form.
    pub signup: SignupStore,
    /// Campaign notices.
    pub campaigns: CampaignStore,
    /// Whether there is a network.
    pub network: NetworkStore,
    /// Passing articles on.
    pub sharing: SharingStore,
    /// Finding articles on the device.
    pub search: &'static SearchStore,
    /// What is wrong with the newsroom's servers.
    pub doctor: DoctorStore,
    /// A snippet for another page.
    pub embed_builder: &'static EmbedBuilderStore,
    /// New versions of the app.
    pub updates: UpdateStore,
    /// Installing the app.
    pub installing: InstallStore,
    /// Reading with the keyboard.
    pub keys: KeyStore,
}

impl AppState {
    /// Fresh stores for a newsroom. Touches nothing outside: the app connects them with [`AppState::start`], the
    /// press fills them by hand. Stores and their newsroom stay for good: there is one of each to a page of the app and
    /// to a run of the press.
    pub fn new(config: Config, place: PlaceStore) -> Self {
        let config: &'static Config = Box::leak(Box::new(config));
        let (articles, marks, mutes) = (ArticleStore::new(config), MarkStore::new(), MuteStore::new());
        let language = LanguageStore::new(&config.newsroom);
        let (campaigns, visits) = (CampaignStore::new(config, language), VisitStore::new());
        let feed = FeedStore::new(config, marks, mutes);
        let neighbours = Neighbours { feed, visits, articles, marks, mutes, campaigns };
        Self {
            config,
            place,
            clock: ClockStore::new(),
            language,
            data_saving: DataSavingStore::new(),
            feed,
            filters: FilterStore::new(),
            articles,
            marks,
            mutes,
            reading: ReadingStore::new(),
            visits,
            library: LibraryStore::new(config, neighbours),
            signup: SignupStore::new(config),
            campaigns,
            network: NetworkStore::new(),
            sharing: SharingStore::new(),
            search: SearchStore::new(config, mutes),
            doctor: DoctorStore::new(config),
            embed_builder: EmbedBuilderStore::new(),
            updates: UpdateStore::new(),
            installing: InstallStore::new(),
            keys: KeyStore::new(),
        }
    }

    /// The newsroom's decisions.
    pub fn config(&self) -> &'static Config {
        self.config
    }

    /// Connects the stores with the browser: the clock ticks, the history moves the place, what was kept for the
    /// first paint is read. Called once, before the app is mounted.
    pub fn start(&self) {
        self.clock.start();
        self.data_saving.start();
        self.campaigns.start();
        self.marks.start();
        self.mutes.start();
        self.library.start();
        self.signup.start();
        self.updates.start();
        self.installing.start();
        self.keys.start();
        self.place.start();
        let (feed, signup) = (self.feed, self.signup);
        events::on_document("visibilitychange", move |_| {
            if events::is_page_visible() {
                feed.resume();
            }
        });
        self.network.start(move || {
            feed.come_back();
            signup.come_back();
        });
    }

    /// Opens at once the article that was printed as data in `text`, if it is the one at `key`.
    pub async fn fill_printed_article(&self, text: String, key: &ArticleKey) {
        if let Ok(Some(article)) = parts::printed_article(text).await
            && article.preview.key == *key
        {
            self.articles.fill(article);
        }
    }

    /// Keeps a story for later, with its text at hand, or no longer.
    pub fn toggle_saved(&self, preview: &Preview) {
        self.marks.toggle_saved(preview.clone());
        if self.marks.is_saved(&preview.key) {
            self.articles.hold(preview.key.clone());
        }
    }

    /// Another page was opened: decides which notices may stand on it, and whether there is a bar.
    pub fn open_notices(&self) {
        let now = self.clock.now_untracked();
        match self.place.page() {
            // What it is filed under may not be known yet, and no bar comes later.
            Route::Article(_) => self.campaigns.open(now, PageShown::Article { topics: &[] }),
            _ => self.with_page_shown(|page| self.campaigns.open(now, page)),
        }
    }

    /// The notices of the present page below its header. As more stories are shown, there may be more.
    pub fn notices(&self) -> Vec<Placement> {
        let mut placements = self.with_page_shown(|page| self.campaigns.placements(page));
        placements.retain(|it| it.spot != Spot::Bar);
        placements
    }

    /// The present page as the rules for notices look at it.
    fn with_page_shown<R>(&self, look: impl FnOnce(PageShown<'_>) -> R) -> R {
        match self.place.page() {
            Route::Article(_) => self.articles.article().with(|it| {
                let topics =
                    it.value().map(|it| it.preview.topics.iter().map(|it| it.slug.clone()).collect());
                let topics: Vec<TopicSlug> = topics.unwrap_or_default();
                look(PageShown::Article { topics: &topics })
            }),
            Route::Campaign(slug) => look(PageShown::Campaign(&slug)),
            Route::Device(_) | Route::Search(_) | Route::Embed | Route::Unknown => look(PageShown::Other),
            list => look(PageShown::List { topic: list.page_topic(), n_stories: self.feed.n_shown() }),
        }
    }

    /// After a start from print: the source is asked for what is newer than the edition, and what came with the page
    /// is kept on the device.
    pub fn freshen_print(&self) {
        match self.place.route_untracked() {
            Route::Article(_) => self.articles.keep_open(),
            Route::Campaign(_) | Route::Device(_) | Route::Search(_) | Route::Embed => {}
            // A filtered list is being asked for already.
            _ if self.feed.shelf().with_untracked(Remote::is_loading) => {}
            _ => self.feed.refresh(),
        }
    }
}
