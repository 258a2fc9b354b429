//! The frame around every page: what stands above, below and over its main part.
//!
//! Deliberately absent: the page itself.

use super::components::{
    FooterLink, Masthead, NavigationLink, OfflineNote, SiteFooter, SkipLink, TopicNavigation, UpdateToast,
};
use super::element::{Handler, dynamic, element, group};
use super::{dates, links, pages, titles};
use crate::browser::focus::MAIN_ID;
use crate::state::AppState;
use broadside_core::route::{DevicePage, Route};
use leptos::prelude::*;

/// Skip link, masthead, topics, the page, the foot, and notes about the app.
pub fn layout(state: AppState, page: AnyView) -> AnyView {
    let newsroom = &state.config().newsroom;
    let foot = SiteFooter {
        name: newsroom.name.clone(),
        description: newsroom.description.clone(),
        footer: newsroom.footer.clone(),
        device_pages: DevicePage::AT_FOOT.into_iter().map(footer_link).chain([embed_link()]).collect(),
        doctor_href: links::doctor(),
        language: state.language.mark(None),
        language_switch: pages::language_switch(state),
        data_saving_switch: pages::data_saving_switch(state),
    };
    let on_accepted = Handler::new(move |()| state.updates.accept());
    let on_postponed = Handler::new(move |()| state.updates.postpone());
    group(vec![
        dynamic(move || {
            let page_href = match state.place.route() {
                Route::Unknown => ["./", &state.place.path()].concat(),
                route => links::href(&route),
            };
            SkipLink { href: [&page_href, "#", MAIN_ID].concat() }.view()
        }),
        dynamic(move || pages::bar(state)),
        dynamic(move || masthead(state)),
        dynamic(move || {
            TopicNavigation { links: navigation_links(state), search: search_link(state) }.view()
        }),
        dynamic(move || OfflineNote { is_offline: state.network.is_offline() }.view()),
        element("main").attr("id", MAIN_ID).attr("tabindex", "-1").child(page).view(),
        foot.view(),
        dynamic(move || state.keys.is_list_open().then(|| pages::key_dialog(state))),
        dynamic(move || {
            let (on_accepted, on_postponed) = (on_accepted.clone(), on_postponed.clone());
            UpdateToast { is_ready: state.updates.is_waiting(), on_accepted, on_postponed }.view()
        }),
    ])
}

fn footer_link(page: DevicePage) -> FooterLink {
    FooterLink { title: titles::device_page(page).to_owned(), href: links::device(page) }
}

fn embed_link() -> FooterLink {
    FooterLink { title: super::messages::words().frame.on_other_pages.to_owned(), href: links::embed() }
}

fn masthead(state: AppState) -> AnyView {
    let newsroom = &state.config().newsroom;
    // The day of printing would be another on every page of every edition, and wrong the next morning.
    let day = state.clock.now().filter(|_| cfg!(target_arch = "wasm32"));
    let masthead = Masthead {
        name: newsroom.name.clone(),
        tagline: newsroom.tagline.clone(),
        logo: newsroom.branding.logo.clone(),
        home_href: links::front(),
        date_line: day.map(|it| dates::day(it, &state.language.tag())),
        language: state.language.mark(None),
    };
    masthead.view()
}

fn search_link(state: AppState) -> NavigationLink {
    NavigationLink {
        title: super::messages::words().frame.search.to_owned(),
        href: links::search(""),
        is_current: matches!(state.place.page(), Route::Search(_)),
        language: None,
    }
}

/// The front page and the newsroom's topics.
fn navigation_links(state: AppState) -> Vec<NavigationLink> {
    let route = state.place.route();
    let front = NavigationLink {
        title: super::messages::words().frame.latest.to_owned(),
        href: links::front(),
        is_current: matches!(route, Route::Front(_)),
        language: None,
    };
    let topics = state.config().topics.iter().map(|page| {
        let slug = &page.topic.slug;
        NavigationLink {
            title: page.topic.title.clone(),
            href: links::topic(slug),
            is_current: route.page_topic() == Some(slug),
            language: state.language.mark(None),
        }
    });
    std::iter::once(front).chain(topics).collect()
}
