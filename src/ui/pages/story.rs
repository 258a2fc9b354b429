//! A story as every list of the app shows it, with what the reader has marked.
//!
//! Deliberately absent: which stories, and in what order.

use super::data_saving::picture_gates;
use crate::state::AppState;
use crate::ui::components::{HeadingLevel, Prominence, SaveButton, SaveState, StoryCard};
use crate::ui::element::{Handler, Live};
use crate::ui::{dates, links};
use broadside_core::model::Preview;
use leptos::prelude::*;

/// The story's card.
pub(super) fn card(state: AppState, preview: Preview, prominence: Prominence) -> AnyView {
    unmarked(state, preview, prominence).view()
}

/// The card, for whoever has more to say in it.
pub(super) fn unmarked(state: AppState, preview: Preview, prominence: Prominence) -> StoryCard {
    let (moment, key) = (preview.published, preview.key.clone());
    let published = move || {
        let language = state.language.tag();
        moment.map(|moment| dates::words_of(moment, state.clock.now(), &language))
    };
    StoryCard {
        pictures: picture_gates(state),
        href: links::article(&preview.key),
        topics: links::topics_of(&preview),
        published: Live::new(published),
        prominence,
        heading: HeadingLevel::Two,
        is_read: Live::new(move || state.marks.is_read(&key)),
        save_button: Some(save_button(state, &preview)),
        source_title: state.config().byline_title(&preview.source).map(str::to_owned),
        preview: Preview { language: state.language.mark(preview.language.as_ref()), ..preview },
        emphasis: None,
    }
}

/// The button that keeps the story for later.
pub(super) fn save_button(state: AppState, preview: &Preview) -> SaveButton {
    let (key, toggled) = (preview.key.clone(), preview.clone());
    let known = move || {
        if state.marks.is_refused(&key) {
            SaveState::Refused
        } else if state.marks.is_saved(&key) {
            SaveState::Saved
        } else {
            SaveState::NotSaved
        }
    };
    SaveButton {
        title: preview.title.clone(),
        state: Live::new(known),
        on_toggled: Handler::new(move |()| state.toggle_saved(&toggled)),
    }
}
