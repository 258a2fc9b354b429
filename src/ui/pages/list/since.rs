//! The line that leads to what came since the reader was last here: a view that comes with the part that asks the newsroom.
//!
//! Deliberately absent: a number that is not known. Where the list does not reach back so far, none is said.

use crate::state::{AppState, MoreState};
use crate::ui::components::DigestLine;
use crate::ui::messages::digest_line_words;
use crate::ui::{dates, links};
use broadside_core::digest;
use broadside_core::model::Timestamp;
use broadside_core::route::DevicePage;
use leptos::prelude::*;

/// Looks when the reader was last here, and begins to follow how far they come in lists.
pub(in crate::ui::pages) fn begin_visit(state: AppState) {
    if state.visits.follow() {
        state.feed.follow_scrolling();
    }
}

/// The line above the front page's stories, where any of them is new.
pub(in crate::ui::pages) fn line(state: AppState, since: Timestamp) -> Option<AnyView> {
    let previews = state.feed.previews();
    let n_new = previews.iter().filter(|it| digest::is_new(it, since)).count();
    let reaches_back = n_new < previews.len() || state.feed.more() == MoreState::End;
    let when = dates::briefly(since, state.clock.now()?, &state.language.tag());
    let words = digest_line_words();
    let text = if reaches_back { (words.n_since)(n_new, &when) } else { (words.some_since)(&when) };
    (n_new > 0).then(|| DigestLine { text, href: links::device(DevicePage::Digest) }.view())
}
