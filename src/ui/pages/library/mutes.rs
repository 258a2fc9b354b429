//! What is muted, and muting more.
//!
//! Deliberately absent: lists, which leave it out.

use crate::browser::{document, focus};
use crate::state::{AppState, MuteChange};
use crate::ui::components::{
    MUTE_LIST_ID, MUTED_AUTHOR_ID, MUTED_WORD_ID, MutableTopic, MuteList, MutedItem, SettingsPanel,
};
use crate::ui::element::{Handler, dynamic};
use crate::ui::messages::mute_words;
use broadside_core::library::Mute;
use leptos::prelude::*;

/// The list with its forms.
pub(super) fn panel(state: AppState) -> AnyView {
    let words = mute_words();
    let list = dynamic(move || list(state).view());
    SettingsPanel { title: words.title, text: words.text, children: vec![list] }.view()
}

fn list(state: AppState) -> MuteList {
    let mutes = state.mutes.mutes();
    let is_muted = |slug| mutes.iter().any(|it| matches!(it, Mute::Topic(topic) if topic.slug == slug));
    let topics =
        state.config().topics.iter().map(|it| it.topic.clone()).filter(|it| !is_muted(it.slug.clone()));
    let topics = topics.map(|topic| MutableTopic {
        title: topic.title.clone(),
        on_muted: pressed(state, move || MuteChange::Add(Mute::Topic(topic.clone()))),
    });
    MuteList {
        items: mutes.iter().map(|it| item(state, it)).collect(),
        topics: topics.collect(),
        is_refused: state.mutes.is_refused(),
        on_word_sent: sent(state, MUTED_WORD_ID, Mute::word),
        on_author_sent: sent(state, MUTED_AUTHOR_ID, Mute::author),
    }
}

fn item(state: AppState, mute: &Mute) -> MutedItem {
    let words = mute_words();
    let (kind, name) = match mute {
        Mute::Topic(topic) => (words.topic, topic.title.clone()),
        Mute::Author(name) => (words.author, name.clone()),
        Mute::Word(text) => (words.word, text.clone()),
    };
    let mute = mute.clone();
    let on_removed = pressed(state, move || MuteChange::Remove(mute.clone()));
    MutedItem { kind, name, on_removed }
}

/// Changes what is muted by a button that is then gone.
fn pressed(state: AppState, change: impl Fn() -> MuteChange + Send + Sync + 'static) -> Handler {
    Handler::new(move |()| {
        state.mutes.change(change());
        focus::after_layout(|| focus::focus_element(MUTE_LIST_ID));
    })
}

/// Takes what stands in a field, and empties it.
fn sent(state: AppState, id: &'static str, mute: fn(&str) -> Option<Mute>) -> Handler {
    Handler::new(move |()| {
        if let Some(mute) = document::typed_into(id).and_then(|it| mute(&it)) {
            document::empty_field(id);
            state.mutes.change(MuteChange::Add(mute));
        }
    })
}
