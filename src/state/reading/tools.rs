//! What helps in reading the open article, together: they begin anew with every article.
//!
//! Deliberately absent: what each does; they have files of their own.

use super::{AloudStore, EmbedStore, PassingStore, ProgressStore};
use crate::browser::{document, location, preferences};
use crate::state::{FeedStore, Watched};
use broadside_core::model::{ArticleKey, Preview, WebAddress};
use broadside_core::reading::ReadingSettings;

/// Read by `boot/reading.js` too, before anything is painted.
const SETTINGS_KEY: &str = "reading";

/// The tools.
pub struct ReadingTools {
    settings: Watched<ReadingSettings>,
    /// What was asked for from other hosts.
    pub embeds: EmbedStore,
    /// The voice that reads it.
    pub aloud: AloudStore,
    /// Passing it on.
    pub passing: PassingStore,
    /// The deployment's root, once it was looked for.
    base: Watched<Option<WebAddress>>,
    /// How far the reader has come.
    pub progress: ProgressStore,
    /// Stories of the front page that the device keeps, where no list of this visit holds any.
    kept_stories: Watched<Vec<Preview>>,
}

impl ReadingTools {
    pub(super) fn new() -> Self {
        Self {
            settings: Watched::new(ReadingSettings::default()),
            embeds: EmbedStore::new(),
            aloud: AloudStore::new(),
            passing: PassingStore::new(),
            base: Watched::new(None),
            progress: ProgressStore::new(),
            kept_stories: Watched::new(Vec::new()),
        }
    }

    /// Begins anew with the article `key`, or puts everything away with `None`.
    pub(super) async fn turn_to(&self, key: Option<ArticleKey>, feed: FeedStore) {
        let is_article = key.is_some();
        let kept = preferences::get(SETTINGS_KEY).map(|it| ReadingSettings::from_text(&it));
        self.settings.set(kept.unwrap_or_default());
        self.embeds.clear();
        self.aloud.turn();
        self.passing.turn();
        self.base.set(location::base());
        self.progress.turn_to(key);
        if is_article && !feed.has_stories() && self.kept_stories.with_untracked(Vec::is_empty) {
            self.kept_stories.set(feed.kept_front_stories().await);
        }
    }

    /// The whole address of the page at `href`, once the deployment's place is known.
    pub fn whole_address(&self, href: &str) -> Option<WebAddress> {
        self.base.with(|it| it.as_ref()?.join(href))
    }

    /// Stories that are at hand, to lead on to.
    pub fn stories_at_hand(&self, feed: FeedStore) -> Vec<Preview> {
        let mut stories = feed.all_stories();
        stories.extend(self.kept_stories.get());
        stories
    }

    /// How text is set.
    pub fn settings(&self) -> ReadingSettings {
        self.settings.get()
    }

    /// How text is set, once.
    pub fn settings_untracked(&self) -> ReadingSettings {
        self.settings.get_untracked()
    }

    /// Sets text so from now on, on this device.
    pub fn set(&self, settings: ReadingSettings) {
        self.settings.set(settings);
        preferences::set(SETTINGS_KEY, &settings.to_text());
        document::mark_root("data-text-size", settings.size.name());
        document::mark_root("data-measure", settings.measure.name());
    }
}
