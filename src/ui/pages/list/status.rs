//! What there is to say of a list's freshness.
//!
//! Deliberately absent: words; the components and the catalogue have them.

use crate::state::{AppState, MoreState as Beyond, Remote};
use crate::ui::components::{FeedCondition, MoreState, SourceNote, StandIn};
use crate::ui::dates;
use crate::ui::messages::explain_of_list;
use broadside_core::merge::{Origin, Standing};
use broadside_core::model::Timestamp;
use broadside_core::shelf::Shelf;
use broadside_core::sources::SourceError;

/// The line above the stories.
pub(super) fn condition(state: AppState) -> FeedCondition {
    state.feed.shelf().with(|shelf| match shelf {
        Remote::Loading(None) => FeedCondition::FirstLoading,
        Remote::Failed(_, Some(kept)) if kept.is_printed => {
            FeedCondition::Printed { day: day(state, kept.received) }
        }
        Remote::Failed(SourceError::Offline | SourceError::Unreachable, Some(kept)) => {
            FeedCondition::SavedCopy { age: age(state, kept.received) }
        }
        Remote::Failed(error, Some(_)) => {
            FeedCondition::FailedButShowing { why: explain_of_list(error).title }
        }
        Remote::Loaded(shelf) => match standing(state, shelf) {
            FeedCondition::Fresh if state.feed.is_sought() && state.feed.n_waiting() == 0 => {
                FeedCondition::NothingNewer
            }
            condition => condition,
        },
        Remote::Loading(Some(_)) if state.feed.is_sought() => FeedCondition::Looking,
        // While newer stories are looked for unasked nothing is said: a line that comes and goes would move the stories.
        Remote::Loading(Some(_)) | Remote::Failed(_, None) => FeedCondition::Fresh,
    })
}

/// Of an answer that not every source gave.
fn standing(state: AppState, shelf: &Shelf) -> FeedCondition {
    let sources = &state.config().sources;
    let is_one_of_several = sources.len() > 1;
    let note = |Standing { source, origin }: &Standing| {
        let stand_in = match origin {
            Origin::Source => return None,
            Origin::Mirror => StandIn::Mirror { is_one_of_several },
            Origin::Edition(moment) => StandIn::Edition(day(state, *moment)),
            Origin::Device(moment) => StandIn::Device(age(state, *moment)),
            Origin::Nowhere => StandIn::Nothing,
        };
        let source = sources.iter().find(|it| it.id == *source)?.title.clone();
        Some(SourceNote { source, stand_in })
    };
    let notes: Vec<SourceNote> = shelf.standings.iter().filter_map(note).collect();
    if notes.is_empty() { FeedCondition::Fresh } else { FeedCondition::Partly(notes) }
}

fn day(state: AppState, moment: Timestamp) -> String {
    dates::day(moment, &state.language.tag())
}

fn age(state: AppState, moment: Timestamp) -> String {
    let words = dates::words_of(moment, state.clock.now(), &state.language.tag());
    words.relative.unwrap_or(words.absolute)
}

/// What lies beyond the last story.
pub(super) fn beyond(state: AppState) -> MoreState {
    match state.feed.more() {
        Beyond::Available => MoreState::Available,
        Beyond::Loading => MoreState::Loading,
        Beyond::Failed(error) => MoreState::Failed(explain_of_list(&error).title),
        Beyond::End => MoreState::End { n_stories: state.feed.n_gone() + state.feed.previews().len() },
    }
}
