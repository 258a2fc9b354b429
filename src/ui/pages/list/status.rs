//! What there is to say of a list's freshness.
//!
//! Deliberately absent: words; the components and the catalogue have them.

use crate::state::{AppState, MoreState as Beyond, Remote};
use crate::ui::components::{FeedCondition, MoreState};
use crate::ui::dates;
use crate::ui::messages::explain;
use broadside_core::sources::SourceError;

/// The line above the stories.
pub(super) fn condition(state: AppState) -> FeedCondition {
    let language = &state.config().newsroom.language;
    state.feed.shelf().with(|shelf| match shelf {
        Remote::Loading(None) => FeedCondition::FirstLoading,
        Remote::Failed(SourceError::Offline | SourceError::Unreachable, Some(kept)) => {
            let words = dates::words_of(kept.received, state.clock.now(), language);
            FeedCondition::SavedCopy { age: words.relative.unwrap_or(words.absolute) }
        }
        Remote::Failed(error, Some(_)) => FeedCondition::FailedButShowing { why: explain(error).title },
        // While newer stories are looked for nothing is said: a line that comes and goes would move the stories.
        Remote::Loading(Some(_)) | Remote::Failed(_, None) | Remote::Loaded(_) => FeedCondition::Fresh,
    })
}

/// What lies beyond the last story.
pub(super) fn beyond(state: AppState) -> MoreState {
    match state.feed.more() {
        Beyond::Available => MoreState::Available,
        Beyond::Loading => MoreState::Loading,
        Beyond::Failed(error) => MoreState::Failed(explain(&error).title),
        Beyond::End => MoreState::End { n_stories: state.feed.previews().len() },
    }
}
