//! Everything as one file, and such a file taken over.
//!
//! Deliberately absent: reading files; the store does that.

use crate::state::{AppState, Takeaway};
use crate::ui::components::{ARCHIVE_FIELD_ID, SettingsPanel, TakeawayTools};
use crate::ui::element::{Handler, dynamic};
use crate::ui::messages::takeaway_words;
use leptos::prelude::*;

/// The buttons with what came of them.
pub(super) fn panel(state: AppState) -> AnyView {
    let words = takeaway_words();
    let library = state.library;
    let tools = dynamic(move || {
        let status = match library.contents().takeaway.get() {
            Takeaway::Idle => String::new(),
            Takeaway::Saved => words.saved.to_owned(),
            Takeaway::NotSaved => words.not_saved.to_owned(),
            Takeaway::TakenOver { n_saved, n_read } => (words.taken_over)(n_saved, n_read),
            Takeaway::Refused(fault) => (words.refused)(&fault),
            Takeaway::Unreadable => words.unreadable.to_owned(),
            Takeaway::NotKept => words.not_kept.to_owned(),
        };
        TakeawayTools {
            status,
            on_saved: Handler::new(move |()| library.take_away()),
            on_feeds_saved: Handler::new(move |()| library.take_feeds_away()),
            on_chosen: Handler::new(move |()| library.take_over(ARCHIVE_FIELD_ID)),
        }
        .view()
    });
    SettingsPanel { title: words.title, text: words.text, children: vec![tools] }.view()
}
