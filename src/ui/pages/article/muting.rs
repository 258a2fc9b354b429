//! Muting the open article's topics and authors.
//!
//! Deliberately absent: leaving the article out; it is being read.

use crate::state::{AppState, MuteChange};
use crate::ui::components::{MuteMenu, MuteMenuItem};
use crate::ui::element::{Handler, dynamic};
use broadside_core::library::Mute;
use broadside_core::model::Preview;
use leptos::prelude::*;

/// The menu under the title.
pub(super) fn menu(state: AppState, preview: &Preview) -> AnyView {
    let preview = preview.clone();
    dynamic(move || {
        // The story as it would be with this alone, so that names are compared as lists compare them.
        let bare = Preview {
            title: String::new(),
            excerpt: String::new(),
            topics: Vec::new(),
            authors: Vec::new(),
            ..preview.clone()
        };
        let topics = preview.topics.iter().map(|topic| {
            let alone = Preview { topics: vec![topic.clone()], ..bare.clone() };
            item(state, topic.title.clone(), Mute::Topic(topic.clone()), &alone)
        });
        let authors = preview.authors.iter().filter_map(|author| {
            let alone = Preview { authors: vec![author.clone()], ..bare.clone() };
            Some(item(state, author.name.clone(), Mute::author(&author.name)?, &alone))
        });
        MuteMenu { items: topics.chain(authors).collect(), is_refused: state.mutes.is_refused() }.view()
    })
}

fn item(state: AppState, name: String, mute: Mute, alone: &Preview) -> MuteMenuItem {
    let is_muted = state.mutes.is_muted(alone, None);
    let on_toggled = Handler::new(move |()| {
        let mute = mute.clone();
        state.mutes.change(if is_muted { MuteChange::Remove(mute) } else { MuteChange::Add(mute) });
    });
    MuteMenuItem { name, is_muted, on_toggled }
}
