//! The stories of a list, in every state that a list can be in.
//!
//! Deliberately absent: fetching; events go to the feed store.

use super::rows::rows;
use super::status;
use crate::state::{AppState, Remote};
use crate::ui::components::{
    Arrangement, EmptyState, Failure, FeedStatus, ListTop, MoreStories, MutedNote, NewStories, StoryList,
    StorySkeleton,
};
use crate::ui::element::{self, Handler, dynamic, group};
use crate::ui::links;
use crate::ui::messages::{explain_of_list, words};
use broadside_core::query::Query;
use broadside_core::route::Route;
use leptos::prelude::*;

/// The list with what is said above and below it.
pub(super) fn stories(state: AppState, arrangement: Arrangement) -> AnyView {
    let on_retried = Handler::new(move |()| state.feed.seek());
    let on_shown = Handler::new(move |()| state.feed.show_waiting());
    let on_back = Handler::new(move |()| state.feed.begin_again());
    let status_retried = on_retried.clone();
    group(vec![
        dynamic(move || {
            let (condition, on_retried) = (status::condition(state), status_retried.clone());
            FeedStatus { condition, on_retried }.view()
        }),
        dynamic(move || NewStories { n_stories: state.feed.n_waiting(), on_shown: on_shown.clone() }.view()),
        dynamic(move || ListTop { n_gone: state.feed.n_gone(), on_back_requested: on_back.clone() }.view()),
        dynamic(move || list(state, arrangement, &on_retried)),
        dynamic(move || muted(state)),
        dynamic(move || more(state)),
    ])
}

/// The rows, or what stands in their place.
fn list(state: AppState, arrangement: Arrangement, on_retried: &Handler) -> AnyView {
    let rows = rows(state, arrangement == Arrangement::Front);
    let is_busy = state.feed.shelf().with(Remote::is_loading);
    // Where everything is muted, the line below the list says so.
    if !rows.is_empty() || state.feed.n_muted() > 0 {
        return StoryList { arrangement, is_busy, rows: element::rows(rows) }.view();
    }
    if is_busy {
        return StorySkeleton { n_stories: 6 }.view();
    }
    match state.feed.shelf().with(|it| it.error().map(explain_of_list)) {
        Some(explained) => {
            let action = Some((words().pages.to_doctor.to_owned(), links::doctor()));
            Failure { explained, on_retried: Some(on_retried.clone()), action }.view()
        }
        None => empty(state),
    }
}

/// What the list leaves out because the reader does not want to see it.
fn muted(state: AppState) -> AnyView {
    let is_lifted = state.mutes.is_lifted();
    let on_toggled = Handler::new(move |()| state.mutes.lift(!is_lifted));
    MutedNote { n_stories: state.feed.n_muted(), is_lifted, on_toggled }.view()
}

/// The way to older stories, under a list that has any.
fn more(state: AppState) -> Option<AnyView> {
    // What is narrowed away may have others behind it.
    let is_further_asked = state.feed.is_narrowed() && state.feed.more() != crate::state::MoreState::End;
    let has_stories = state.feed.n_shown() + state.feed.n_muted() > 0;
    (has_stories || is_further_asked).then(|| {
        let on_more_requested = Handler::new(move |()| state.feed.load_more());
        MoreStories { state: status::beyond(state), on_more_requested }.view()
    })
}

fn empty(state: AppState) -> AnyView {
    let pages = &words().pages;
    let route = state.place.route_untracked();
    let unfiltered = route.filtered_by(Query::default());
    let (title, text) = if route == unfiltered {
        (pages.empty_title, pages.empty_text)
    } else {
        (pages.empty_filter_title, pages.empty_filter_text)
    };
    // Without a filter the way on leads from a topic to everything, and from everything nowhere.
    let wider = if route == unfiltered { Route::Front(Query::default()) } else { unfiltered };
    let action = (wider != route).then(|| (pages.show_everything.to_owned(), links::href(&wider)));
    EmptyState { title: title.to_owned(), text: text.to_owned(), action }.view()
}
