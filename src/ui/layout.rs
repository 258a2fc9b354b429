//! The frame around every page: what stands above, below and over its main part.
//!
//! Deliberately absent: the page itself.

use super::components::{
    Masthead, NavigationLink, OfflineNote, SiteFooter, SkipLink, TopicNavigation, UpdateToast,
};
use super::{dates, links};
use crate::state::AppState;
use broadside_core::query::Query;
use broadside_core::route::Route;
use leptos::prelude::*;

/// The id of the main element: the skip link's target, and where focus goes on a new page.
pub const MAIN_ID: &str = "main";

/// Skip link, masthead, topics, the page, the foot, and notes about the app.
#[component]
pub fn Layout(
    /// The page.
    children: Children,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let config = state.config();
    let newsroom = config.newsroom.clone();
    let language = newsroom.language.clone();
    let date_line = Signal::derive(move || state.clock.now().map(|now| dates::day(now, &language)));
    let skip_href = Signal::derive(move || format!("{}#{MAIN_ID}", links::href(&state.place.route())));
    view! {
        <SkipLink href=skip_href/>
        <Masthead
            name=newsroom.name.clone()
            tagline=newsroom.tagline
            logo=newsroom.branding.logo
            home_href=links::front()
            date_line
        />
        <TopicNavigation links=navigation_links(state)/>
        <OfflineNote is_offline=state.network.is_offline()/>
        <main id=MAIN_ID tabindex="-1">{children()}</main>
        <SiteFooter name=newsroom.name description=newsroom.description footer=newsroom.footer/>
        <UpdateToast
            is_ready=state.updates.is_waiting()
            on_accepted=Callback::new(move |()| state.updates.accept())
            on_postponed=Callback::new(move |()| state.updates.postpone())
        />
    }
}

/// The front page and the newsroom's topics.
fn navigation_links(state: AppState) -> Signal<Vec<NavigationLink>> {
    let config = state.config();
    Signal::derive(move || {
        let route = state.place.route();
        let front = NavigationLink {
            title: super::messages::words().frame.latest.to_owned(),
            href: links::front(),
            is_current: matches!(route, Route::Front(_)),
        };
        let topics = config.topics.iter().map(|page| {
            let slug = &page.topic.slug;
            NavigationLink {
                title: page.topic.title.clone(),
                href: links::href(&Route::Topic(slug.clone(), Query::default())),
                is_current: route.page_topic() == Some(slug),
            }
        });
        std::iter::once(front).chain(topics).collect()
    })
}
