//! The form that narrows the present list: what can be chosen, and the addresses that choosing leads to.
//!
//! Deliberately absent: applying it, and counting, which are the core's.

use crate::state::AppState;
use crate::ui::components::{FilterEvent, FilterOption, ListFilters};
use crate::ui::element::{Handler, dynamic};
use crate::ui::messages::filter_words;
use crate::ui::{languages, links};
use broadside_core::model::{SourceId, TopicSlug};
use broadside_core::query::{Day, Facet, Match, Narrowing, Query, UNDETERMINED};
use leptos::prelude::*;

/// The form.
pub(in crate::ui::pages) fn form(state: AppState) -> AnyView {
    let on_happened = Handler::new(move |event| change(state, event));
    dynamic(move || {
        let route = state.place.route();
        let query = route.query().cloned().unwrap_or_default();
        let facets = Facet::ALL.map(|facet| (facet, options(state, facet, &query.narrowing)));
        let day = |day: Option<Day>| day.map(Day::print).unwrap_or_default();
        let form = ListFilters {
            action: links::href(&route.page()),
            carried: carried(&query),
            facets: facets.into(),
            from: day(query.narrowing.from),
            until: day(query.narrowing.until),
            is_unread: query.narrowing.is_unread,
            is_saved: query.narrowing.is_saved,
            // What is printed waits for the app, and has a button until then.
            n_shown: cfg!(target_arch = "wasm32").then(|| state.feed.n_shown()),
            on_happened: on_happened.clone(),
        };
        form.view()
    })
}

/// The filter's topics, which the form does not show.
fn carried(query: &Query) -> Vec<(&'static str, String)> {
    let topics: Vec<&str> = query.topics.iter().map(TopicSlug::as_str).collect();
    let topics = (!topics.is_empty()).then(|| ("topics", topics.join(",")));
    let matching = (query.matching == Match::All).then(|| ("match", "all".to_owned()));
    topics.into_iter().chain(matching).collect()
}

fn options(state: AppState, facet: Facet, narrowing: &Narrowing) -> Vec<FilterOption> {
    let config = state.config();
    let tallies = state.feed.with_answer(|it| narrowing.tally(facet, it));
    let label = |value: &str, written: String| match facet {
        Facet::Author => written,
        Facet::Source => {
            let id = SourceId(value.to_owned());
            config.sources.iter().find(|it| it.id == id).map_or(written, |it| it.title.clone())
        }
        Facet::Language if value == UNDETERMINED => filter_words().same_language.to_owned(),
        Facet::Language => languages::name(value, &state.language.tag()),
    };
    tallies
        .into_iter()
        .map(|it| FilterOption {
            label: label(&it.value, it.written),
            is_chosen: narrowing.has(facet, &it.value),
            n_articles: it.n_articles,
            value: it.value,
        })
        .collect()
}

/// Leads to the page as it is after `event`.
fn change(state: AppState, event: FilterEvent) {
    let route = state.place.route_untracked();
    let Some(query) = route.query() else { return };
    let before = &query.narrowing;
    let mut after = before.clone();
    match event {
        FilterEvent::Toggled(facet, value) => after = before.toggled(facet, &value),
        FilterEvent::FromSet(text) => after.from = Day::parse(&text),
        FilterEvent::UntilSet(text) => after.until = Day::parse(&text),
        FilterEvent::UnreadToggled => after.is_unread = !before.is_unread,
        FilterEvent::SavedToggled => after.is_saved = !before.is_saved,
    }
    // A year that is typed is four days in a row, and one step in the history.
    let is_day_corrected = is_corrected(before.from, after.from) || is_corrected(before.until, after.until);
    let changed = route.filtered_by(query.narrowed_by(after));
    if is_day_corrected { state.place.replace(changed) } else { state.place.go(changed) }
}

fn is_corrected(before: Option<Day>, after: Option<Day>) -> bool {
    before.is_some() && after.is_some() && before != after
}
