//! How far the reader has come in the open article, and the offer to go on where they stopped.
//!
//! Deliberately absent: the rules of what is a place; they are the core's. Nothing is scrolled before the reader asks
//! for it.

use crate::browser::{clock, events, location, preferences, text_blocks};
use crate::state::Watched;
use broadside_core::model::ArticleKey;
use broadside_core::reading::{Place, Places};
use leptos::task::spawn_local;

const KEY: &str = "reading-places";
/// How long after the first movement the place is looked at.
const PATIENCE_MS: u64 = 200;

/// The reader's place.
#[derive(Clone, Copy)]
pub struct ProgressStore {
    key: Watched<Option<ArticleKey>>,
    offered: Watched<Option<Place>>,
    last_noted: Watched<Option<Place>>,
    is_looking: Watched<bool>,
    is_listening: Watched<bool>,
}

impl ProgressStore {
    pub(super) fn new() -> Self {
        Self {
            key: Watched::new(None),
            offered: Watched::new(None),
            last_noted: Watched::new(None),
            is_looking: Watched::new(false),
            is_listening: Watched::new(false),
        }
    }

    pub(super) fn turn_to(self, key: Option<ArticleKey>) {
        // Who comes back, reloads or follows a link to a place in the text is put there already.
        let is_put_back = location::remembered_scroll_px().is_some_and(|it| it > 0.0)
            || !location::current().fragment.is_empty();
        let kept = key.as_ref().filter(|_| !is_put_back).and_then(|it| kept().of(it));
        self.key.set(key);
        self.last_noted.set(None);
        self.offered.set(kept);
        if !self.is_listening.get_untracked() {
            self.is_listening.set(true);
            events::on_window("scroll", move |_| self.scrolled());
        }
    }

    /// Where the reader may go on.
    pub fn offered(self) -> Option<Place> {
        self.offered.get()
    }

    /// The reader goes on there.
    pub fn resume(self) {
        if let Some(place) = self.offered.update(Option::take) {
            text_blocks::go_to(place.block);
        }
    }

    /// The reader does not want to.
    pub fn decline(self) {
        self.offered.set(None);
        if let Some(key) = self.key.get_untracked() {
            change(|places| places.forget(&key));
        }
    }

    /// Looks at the place a little later, once for all movements until then.
    fn scrolled(self) {
        if self.is_looking.get_untracked() || self.key.with_untracked(Option::is_none) {
            return;
        }
        self.is_looking.set(true);
        spawn_local(async move {
            clock::wait_ms(PATIENCE_MS).await;
            self.is_looking.set(false);
            self.look();
        });
    }

    fn look(self) {
        let (Some(key), Some(view)) = (self.key.get_untracked(), text_blocks::in_view()) else { return };
        let place = Place { block: view.first, n_blocks: view.n_blocks };
        if self.offered.with_untracked(|it| it.is_some_and(|it| it.block <= place.block)) {
            self.offered.set(None);
        }
        if view.is_end_reached {
            change(|places| places.forget(&key));
        } else if self.last_noted.get_untracked() != Some(place) {
            self.last_noted.set(Some(place));
            change(|places| places.note(&key, place));
        }
    }
}

fn kept() -> Places {
    preferences::get(KEY).map(|it| Places::from_text(&it)).unwrap_or_default()
}

/// Changes what is kept, as another tab may have left it.
fn change(change: impl FnOnce(&mut Places)) {
    let before = kept();
    let mut after = before.clone();
    change(&mut after);
    if after != before {
        preferences::set(KEY, &after.to_text());
    }
}
