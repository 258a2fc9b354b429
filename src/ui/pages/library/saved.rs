//! The stories that are saved for later.
//!
//! Deliberately absent: asking whether one shall really be let go; it stays in its place until the reader leaves, with a
//! way back.

use crate::browser::focus;
use crate::state::AppState;
use crate::ui::components::{Arrangement, EmptyState, Prominence, SavedStory, StoryList};
use crate::ui::element::{self, Handler, Live, Row, dynamic};
use crate::ui::links;
use crate::ui::messages::{library_words, words};
use crate::ui::pages::story;
use broadside_core::library::{MarkChange, Saved};
use leptos::prelude::*;

/// The list, or how to begin one.
pub(super) fn view(state: AppState) -> AnyView {
    dynamic(move || {
        let saved = state.library.contents().saved.get();
        if saved.is_empty() {
            return empty();
        }
        let rows = element::rows(saved.into_iter().map(|it| row(state, it)).collect());
        StoryList { arrangement: Arrangement::Archive, is_busy: false, rows }.view()
    })
}

fn row(state: AppState, saved: Saved) -> Row {
    let key = saved.preview.key.clone();
    let id = ["saved-", key.as_str()].concat();
    Row::new(key.as_str().to_owned(), move || {
        let (card, focused) = (story::card(state, saved.preview.clone(), Prominence::Standard), id.clone());
        let (looked_at, restored) = (key.clone(), key);
        let on_undone = move |()| {
            state.marks.change(restored.clone(), MarkChange::Save(Box::new(saved.clone())));
            // What had the focus goes when the story is back.
            let focused = focused.clone();
            focus::after_layout(move || focus::focus_element(&focused));
        };
        SavedStory {
            id,
            card,
            is_removed: Live::new(move || !state.marks.is_saved(&looked_at)),
            on_undone: Handler::new(on_undone),
        }
        .view()
    })
}

fn empty() -> AnyView {
    let library = library_words();
    let action = Some((words().pages.to_front_page.to_owned(), links::front()));
    EmptyState {
        title: library.nothing_saved_title.to_owned(),
        text: library.nothing_saved_text.to_owned(),
        action,
    }
    .view()
}
