//! What a change of place sets in motion: the stores turn to it, the head of the document follows, and focus and
//! scroll go where the reader expects them.
//!
//! Deliberately absent: derived state. These effects only tell the stores and the browser.

use super::following::following;
use crate::browser::{document, focus, location, viewport};
use crate::state::{AppState, Arrival, Question};
use crate::ui::{pages, titles};
use broadside_core::model::ArticleKey;
use broadside_core::route::Route;
use leptos::task::spawn_local;

/// Follows the place for as long as the page lives.
pub(super) fn follow(state: AppState) {
    // At once for the first page, which is waited for, and then with every change.
    turn(state, state.place.route_untracked());
    following(move || turn(state, state.place.route()));
    // Here too at once: the bar has its place before the first frame.
    state.open_notices();
    let mut page = state.place.page();
    following(move || {
        let present = state.place.page();
        if page != present {
            page = present;
            state.mutes.lift(false);
            state.open_notices();
        }
    });
    following(move || document::set_title(&titles::title(state)));
    following(move || document::set_canonical(titles::canonical(state).as_deref()));
    let mut previous = None;
    following(move || {
        let route = state.place.route();
        if let Some(previous) = previous.replace(route.clone()) {
            arrive(state, &previous, &route);
        }
    });
}

/// Keeps the topic that is shown in sight in the row of topics, on windows that are narrower than it. From the first frame
/// of the app on.
pub(super) fn follow_in_row(state: AppState) {
    following(move || {
        let _ = state.place.page();
        focus::after_layout(|| viewport::show_in_row(".topic-navigation ul [aria-current]"));
    });
}

fn turn(state: AppState, route: Route) {
    if route != Route::Doctor {
        state.doctor.leave();
    }
    if !matches!(route, Route::Device(_)) {
        state.library.leave();
    }
    let article = match &route {
        Route::Article(key) => Some(key.clone()),
        _ => None,
    };
    state.reading.turn_to(article, state.feed);
    if !matches!(route, Route::Search(_)) {
        state.search.leave();
    }
    match route {
        Route::Article(key) => {
            state.sharing.reset();
            open(state, key);
        }
        Route::Search(_) => spawn_local(pages::open_search(state)),
        Route::Doctor => {
            state.sharing.reset();
            spawn_local(pages::open_doctor(state));
        }
        Route::Embed => {
            state.sharing.reset();
            spawn_local(pages::open_embed_builder(state));
        }
        Route::Device(page) => spawn_local(pages::open_library(state, page)),
        route => {
            if let (Some(question), Some(query)) = (Question::of(&route), route.query()) {
                state.feed.narrow(query.narrowing.clone());
                state.feed.turn_to(question);
            }
        }
    }
}

/// Opens an article, once the page that shows it is there.
fn open(state: AppState, key: ArticleKey) {
    if pages::is_article_page_ready() {
        return state.articles.open(key);
    }
    spawn_local(async move {
        let is_ready = pages::prepare_article_page().await.is_ok();
        match state.place.route_untracked() {
            Route::Article(present) if present == key && is_ready => state.articles.open(key),
            Route::Article(present) if present == key => state.articles.miss(key),
            // The reader has gone on.
            _ => {}
        }
    });
}

/// After the page has changed: back and forward return to where the reader was, with focus on the link by which they had
/// left; a new page starts at its top with focus on its main part, which a screen reader then reads; a changed filter leaves both alone.
fn arrive(state: AppState, previous: &Route, route: &Route) {
    let is_same_page = previous.page() == route.page();
    if let (Route::Search(text), Route::Article(_), Arrival::Followed) =
        (previous, route, state.place.arrival())
    {
        state.search.led_somewhere(text.as_str().to_owned());
    }
    match state.place.arrival() {
        Arrival::Returned => {
            let top_px = location::remembered_scroll_px().unwrap_or_default();
            focus::after_layout(move || {
                focus::scroll_to_px(top_px);
                if !is_same_page {
                    focus::focus_way_out();
                }
            });
        }
        Arrival::Followed if !is_same_page => focus::after_layout(|| {
            focus::scroll_to_px(0.0);
            focus::focus_element(focus::MAIN_ID);
        }),
        Arrival::Followed | Arrival::Opened => {}
    }
}
