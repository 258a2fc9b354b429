//! The language that the app speaks: changing it, with the words first.
//!
//! Deliberately absent: drawing the page anew; whoever shows it follows the language.

use crate::browser::document;
use crate::state::AppState;
use crate::ui::components::LanguageSwitch;
use crate::ui::element::{Handler, dynamic};
use crate::ui::messages;
use broadside_core::model::InterfaceLanguage;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The switch in the foot of every page.
pub fn language_switch(state: AppState) -> AnyView {
    let language = state.language;
    let on_chosen = Handler::new(move |chosen| spawn_local(choose(state, chosen)));
    dynamic(move || {
        let on_chosen = on_chosen.clone();
        LanguageSwitch { in_use: language.in_use(), is_missing: language.is_missing(), on_chosen }.view()
    })
}

/// Before the first page is shown: the words that this reader wants, or English where they do not come.
pub async fn prepare_language(state: AppState) {
    let wanted = state.language.wanted();
    match messages::loaded(wanted).await {
        Ok(translation) => {
            messages::speak(translation);
            state.language.turn_to(wanted);
        }
        Err(_) => state.language.fall_back(),
    }
}

/// Gets the words of `chosen` and then speaks them, all at once; without them everything stays as it is.
async fn choose(state: AppState, chosen: InterfaceLanguage) {
    match messages::loaded(chosen).await {
        Ok(translation) => {
            messages::speak(translation);
            state.language.keep(chosen);
            state.language.turn_to(chosen);
            document::set_language(&state.language.tag());
        }
        Err(_) => state.language.miss(),
    }
}
