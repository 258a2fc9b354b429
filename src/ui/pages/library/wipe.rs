//! Deleting everything that is kept on the device.
//!
//! Deliberately absent: deleting some of it; every part has a place where that is done.

use crate::browser::focus;
use crate::state::{AppState, Wiping};
use crate::ui::components::{SettingsPanel, WIPE_OUTCOME_ID, WipeChoice, WipeEvent, WipeState};
use crate::ui::element::{Handler, dynamic};
use crate::ui::links;
use crate::ui::messages::settings_words;
use leptos::prelude::*;

/// The button with what follows.
pub(super) fn panel(state: AppState) -> AnyView {
    let on_happened = Handler::new(move |event| {
        match event {
            WipeEvent::Asked => state.library.ask_to_wipe(),
            WipeEvent::Declined => state.library.keep_everything(),
            WipeEvent::Confirmed => state.library.wipe(),
        }
        // The button that was pressed is another one now, or gone.
        focus::after_layout(|| focus::focus_element(WIPE_OUTCOME_ID));
    });
    let choice = dynamic(move || {
        let wiping = match state.library.contents().wiping.get() {
            Wiping::NotAsked => WipeState::NotAsked,
            Wiping::Asked => WipeState::Asked,
            Wiping::Underway => WipeState::Underway,
            Wiping::Done => WipeState::Done,
            Wiping::Failed => WipeState::Failed,
        };
        WipeChoice { state: wiping, home_href: links::front(), on_happened: on_happened.clone() }.view()
    });
    let words = settings_words();
    SettingsPanel { title: words.wipe, text: words.wipe_text, children: vec![choice] }.view()
}
