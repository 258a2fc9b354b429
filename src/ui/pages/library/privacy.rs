//! Who is contacted, and what is kept on the device.
//!
//! Deliberately absent: promises. What stands here is read from the newsroom's settings and from the browser.

use super::wipe;
use crate::browser::location;
use crate::state::AppState;
use crate::ui::components::{SettingsPanel, StoredList};
use crate::ui::element::{Element, dynamic, element, group};
use crate::ui::messages::settings_words;
use crate::ui::sizes;
use broadside_core::library::StoredGroup;
use leptos::prelude::*;

/// The page below its head.
pub(super) fn view(state: AppState) -> AnyView {
    let words = settings_words();
    let hosts = dynamic(move || element("ul").attr("role", "list").child(hosts(state)));
    let stored = dynamic(move || {
        let groups = state.library.contents().inventory.get();
        let nothing = groups.is_empty().then(|| element("p").child(words.nothing_stored));
        let lists: Vec<AnyView> = groups.iter().map(stored).collect();
        group(vec![nothing.map(Element::view).into_any(), group(lists)])
    });
    group(vec![
        SettingsPanel { title: words.hosts, text: words.hosts_text, children: vec![hosts] }.view(),
        SettingsPanel { title: words.stored, text: words.stored_text, children: vec![stored] }.view(),
        wipe::panel(state),
    ])
}

/// The page itself, the places that the newsroom names, and those that only pictures in stories come from.
fn hosts(state: AppState) -> Vec<Element> {
    let words = settings_words();
    let contacted = state.library.contents().contacted.get();
    let Some(base) = location::base() else { return Vec::new() };
    let mut named = vec![(base.origin().to_owned(), words.own_host)];
    for host in state.config().hosts(&base) {
        named.push((host.origin, (words.purpose)(host.purpose)));
    }
    let others = contacted.iter().filter(|it| named.iter().all(|(origin, _)| origin != *it));
    let others: Vec<(String, &str)> = others.map(|it| (it.clone(), words.pictures_and_more)).collect();
    let is_contacted = |origin: &String| origin == base.origin() || contacted.contains(origin);
    let row = |(origin, purpose): (String, &'static str)| {
        let state = if is_contacted(&origin) { words.contacted } else { words.not_contacted };
        element("li")
            .class("settings-panel-row")
            .child(element("b").attr("dir", "ltr").child(origin))
            .child(element("span").child(purpose))
            .child(element("i").child(state))
    };
    named.into_iter().chain(others).map(row).collect()
}

fn stored(stored_group: &StoredGroup) -> AnyView {
    let words = settings_words();
    let size = sizes::words_of;
    StoredList {
        title: (words.place)(&stored_group.place).to_owned(),
        sum: (words.n_entries)(stored_group.entries.len(), &size(stored_group.n_bytes())),
        entries: stored_group.entries.iter().map(|(key, n_bytes)| (key.clone(), size(*n_bytes))).collect(),
    }
    .view()
}
