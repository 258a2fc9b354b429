//! The topic filter of a list: which topics can be chosen, and the addresses that choosing leads to.
//!
//! Deliberately absent: applying the filter; the address is the filter, and the stores follow it.

use crate::state::AppState;
use crate::ui::components::{MatchChoice, MoreFilters, TopicChoice, TopicFilter};
use crate::ui::element::{Handler, dynamic};
use crate::ui::links;
use crate::ui::pages::parts;
use broadside_core::model::{Topic, TopicSlug};
use broadside_core::query::{Match, Query};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The filter of the present page.
pub(super) fn filter(state: AppState) -> AnyView {
    dynamic(move || {
        let route = state.place.route();
        let query = route.query();
        let match_choice = query.filter(|it| it.topics.len() > 1).map(|query| MatchChoice {
            matching: query.matching,
            any_href: links::href(&route.filtered_by(query.matched_by(Match::Any))),
            all_href: links::href(&route.filtered_by(query.matched_by(Match::All))),
        });
        let clear_href = links::href(&route.filtered_by(Query::default()));
        let (language, more, choices) = (state.language.mark(None), more(state), choices(state));
        let is_idle = choices.is_empty() && state.feed.is_empty();
        TopicFilter { choices, match_choice, clear_href, is_idle, language, more }.view()
    })
}

/// What narrows the list besides topics, as soon as it is looked at.
fn more(state: AppState) -> MoreFilters {
    let n_asked = state.place.route().query().map_or(0, |it| it.narrowing.n_asked());
    let on_opened = Handler::new(move |()| spawn_local(open_filters(state)));
    let form = parts::filters_view().map(|view| view(state));
    // What is unfolded stays so when its last choice is left again.
    let is_open = state.filters.is_here() || n_asked > 0;
    MoreFilters { n_asked, is_open, form, on_opened }
}

/// Gets the form's part of the app.
async fn open_filters(state: AppState) {
    // Without it the filter that the address says is applied all the same.
    if parts::prepare_filters().await.is_ok() {
        state.filters.arrive();
    }
}

/// The newsroom's topics first, then those that the source has beside them; the page's own topic is none of them.
fn choices(state: AppState) -> Vec<TopicChoice> {
    let route = state.place.route();
    let Some(query) = route.query() else { return Vec::new() };
    let config = state.config();
    let counts = state.feed.topic_counts();
    let mut topics: Vec<Topic> = config.topics.iter().map(|it| it.topic.clone()).collect();
    if topics.is_empty() {
        topics.extend(counts.iter().map(|it| it.topic.clone()));
    }
    // A chosen topic can always be left again, wherever its address came from.
    for slug in &query.topics {
        if topics.iter().all(|it| it.slug != *slug) {
            let known = counts.iter().find(|it| it.topic.slug == *slug).map(|it| it.topic.clone());
            topics
                .push(known.unwrap_or_else(|| Topic { slug: slug.clone(), title: slug.as_str().to_owned() }));
        }
    }
    let page_topic = route.page_topic();
    let count_of = |slug: &TopicSlug| {
        // The source counts whole topics. Beside another topic, or with «all», the number would promise too much.
        let is_whole = page_topic.is_none() && (query.matching == Match::Any || query.topics.len() < 2);
        let count = counts.iter().find(|it| it.topic.slug == *slug).map(|it| it.n_articles as usize);
        count.filter(|_| is_whole)
    };
    topics
        .iter()
        .filter(|it| Some(&it.slug) != page_topic)
        .map(|topic| TopicChoice {
            title: topic.title.clone(),
            n_articles: count_of(&topic.slug),
            is_chosen: query.topics.contains(&topic.slug),
            href: links::href(&route.filtered_by(query.toggled(&topic.slug))),
        })
        .collect()
}
