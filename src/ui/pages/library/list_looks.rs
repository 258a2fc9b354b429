//! How lists are shown on this device.
//!
//! Deliberately absent: what comes of it; style and the feed see to that.

use crate::state::AppState;
use crate::ui::components::{ListLooksChoices, SettingsPanel};
use crate::ui::element::{Handler, dynamic};
use crate::ui::messages::settings_words;
use leptos::prelude::*;

/// The choices.
pub(super) fn panel(state: AppState) -> AnyView {
    let words = settings_words();
    let choices = dynamic(move || {
        let store = state.library.contents().list_looks;
        let on_chosen = Handler::new(move |looks| store.choose(looks));
        ListLooksChoices { looks: store.looks(), on_chosen }.view()
    });
    SettingsPanel { title: words.list_looks, text: words.list_looks_text, children: vec![choices] }.view()
}
