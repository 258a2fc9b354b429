//! The app's pages: each connects stores with components.
//!
//! Deliberately absent: looks of their own.

mod article;
mod list;
mod unknown;

use crate::state::AppState;
use broadside_core::route::Route;
use leptos::prelude::*;

/// Which page stands in the layout. Filters do not change it, so that a list stays in place while they do.
#[derive(Clone, PartialEq)]
enum Shown {
    Front,
    Topic(broadside_core::model::TopicSlug),
    Article(broadside_core::model::ArticleKey),
    Unknown,
}

/// The page of the present route.
#[component]
pub fn Page() -> impl IntoView {
    let state = expect_context::<AppState>();
    let shown = Memo::new(move |_| match state.place.route() {
        Route::Front(_) => Shown::Front,
        Route::Topic(slug, _) => Shown::Topic(slug),
        Route::Article(key) => Shown::Article(key),
        Route::Unknown => Shown::Unknown,
    });
    move || match shown.get() {
        Shown::Front => view! { <list::FrontPage/> }.into_any(),
        Shown::Topic(slug) => view! { <list::TopicPage slug/> }.into_any(),
        Shown::Article(_) => view! { <article::ArticlePage/> }.into_any(),
        Shown::Unknown => view! { <unknown::UnknownPage/> }.into_any(),
    }
}
