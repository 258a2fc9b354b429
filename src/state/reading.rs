//! How the open article is read: how its text is set.
//!
//! Deliberately absent: the article (`articles`), and looks. All but the handle is in the part of the app that shows
//! articles.

use super::{Watched, parts};
use crate::browser::{document, preferences};
use broadside_core::model::ArticleKey;
use broadside_core::reading::ReadingSettings;
use leptos::task::spawn_local;

/// Read by `boot/reading.js` too, before anything is painted.
const SETTINGS_KEY: &str = "reading";

/// The reader at the open article.
pub struct ReadingStore {
    key: Watched<Option<ArticleKey>>,
    settings: Watched<ReadingSettings>,
}

impl ReadingStore {
    pub(super) fn new() -> &'static Self {
        Box::leak(Box::new(Self {
            key: Watched::new(None),
            settings: Watched::new(ReadingSettings::default()),
        }))
    }

    /// The article at `key` was opened, or with `None` a page that is no article.
    pub fn turn_to(&'static self, key: Option<ArticleKey>) {
        if self.key.with_untracked(|it| *it == key) {
            return;
        }
        self.key.set(key);
        spawn_local(async move {
            // Where the part does not come, the article's page says so.
            let _ = parts::reading_turned(self).await;
        });
    }

    pub(super) fn turned(&self) {
        let kept = preferences::get(SETTINGS_KEY).map(|it| ReadingSettings::from_text(&it));
        self.settings.set(kept.unwrap_or_default());
    }

    /// How text is set.
    pub fn settings(&self) -> ReadingSettings {
        self.settings.get()
    }

    /// Sets text so from now on, on this device.
    pub fn set(&self, settings: ReadingSettings) {
        self.settings.set(settings);
        preferences::set(SETTINGS_KEY, &settings.to_text());
        document::mark_root("data-text-size", settings.size.name());
        document::mark_root("data-measure", settings.measure.name());
    }
}
