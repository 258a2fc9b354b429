//! Whether the open article is being read is watched while it is open.
//!
//! Deliberately absent: what counts as reading.

use super::following::following;
use crate::state::AppState;
use broadside_core::route::Route;

/// Follows the articles that are opened, for as long as the app lives.
pub(super) fn follow(state: AppState) {
    following(move || {
        let open = match state.place.page() {
            Route::Article(key) => state.articles.article().with(|it| {
                let preview = &it.value()?.preview;
                (preview.key == key).then_some((key, preview.reading_minutes))
            }),
            _ => None,
        };
        match open {
            Some((key, reading_minutes)) => state.marks.attend(key, reading_minutes),
            None => state.marks.turn_away(),
        }
    });
}
