//! Which stories are kept for reading offline, and how much room they take.
//!
//! Deliberately absent: fetching; the store does that.

use crate::state::{AppState, Fetching};
use crate::ui::components::{OfflineBound, OfflineChoice, OfflineChoices, SettingsPanel};
use crate::ui::element::{Handler, dynamic};
use crate::ui::messages::{explain_of_list, settings_words, words};
use crate::ui::sizes;
use broadside_core::library::{BUDGETS_MB, OfflineWish, STORY_COUNTS};
use leptos::prelude::*;

/// The choices with what is kept.
pub(super) fn panel(state: AppState) -> AnyView {
    let words = settings_words();
    let choices = dynamic(move || choices(state).view());
    SettingsPanel { title: words.offline, text: words.offline_text, children: vec![choices] }.view()
}

fn choices(state: AppState) -> OfflineChoices {
    let offline = state.library.contents().offline;
    let (wish, fetching, words) = (offline.wish(), offline.fetching(), settings_words());
    let is_busy = matches!(fetching, Fetching::Underway { .. });
    OfflineChoices {
        choices: boxes(state, &wish),
        bounds: bounds(state, &wish),
        holding: holding(state, &wish),
        status: match fetching {
            Fetching::Idle => String::new(),
            Fetching::Underway { n_done, n_wanted } => (words.fetching)(n_done, n_wanted),
            Fetching::Done => words.fetched.to_owned(),
            Fetching::Failed(error) => explain_of_list(&error).title,
            Fetching::NoRoom => words.no_room.to_owned(),
        },
        is_busy,
        on_fetched: wish.is_anything_wanted().then(|| Handler::new(move |()| offline.fetch())),
    }
}

fn boxes(state: AppState, wish: &OfflineWish) -> Vec<OfflineChoice> {
    let offline = state.library.contents().offline;
    let latest = OfflineChoice {
        label: settings_words().latest.to_owned(),
        is_chosen: wish.has_latest,
        on_toggled: Handler::new(move |()| offline.change(|it| it.has_latest = !it.has_latest)),
    };
    let topics = state.config().topics.iter().map(|page| {
        let slug = page.topic.slug.clone();
        OfflineChoice {
            label: page.topic.title.clone(),
            is_chosen: wish.topics.contains(&slug),
            on_toggled: Handler::new(move |()| offline.change(|it| it.toggle_topic(&slug))),
        }
    });
    std::iter::once(latest).chain(topics).collect()
}

fn bounds(state: AppState, wish: &OfflineWish) -> [OfflineBound; 2] {
    let offline = state.library.contents().offline;
    let n_stories = |n: u32| (n, (words().feed.n_stories)(usize::try_from(n).unwrap_or_default()));
    let budget = |mb: u32| (mb, sizes::words_of(u64::from(mb) * 1_000_000));
    [
        OfflineBound {
            label: settings_words().n_of_each,
            options: STORY_COUNTS.into_iter().map(n_stories).collect(),
            chosen: wish.n_stories,
            on_chosen: Handler::new(move |n| offline.change(|it| it.n_stories = n)),
        },
        OfflineBound {
            label: settings_words().budget,
            options: BUDGETS_MB.into_iter().map(budget).collect(),
            chosen: wish.budget_mb,
            on_chosen: Handler::new(move |mb| offline.change(|it| it.budget_mb = mb)),
        },
    ]
}

fn holding(state: AppState, wish: &OfflineWish) -> String {
    let words = settings_words();
    match state.library.contents().offline.holding() {
        None => words.measuring.to_owned(),
        Some(it) => {
            let (size, budget) = (sizes::words_of(it.n_bytes), sizes::words_of(wish.budget_bytes()));
            (words.holding)(it.n_stories, it.n_saved, &size, &budget)
        }
    }
}
