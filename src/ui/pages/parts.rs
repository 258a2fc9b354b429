//! The pages, and what of a page, that come in parts of their own.
//!
//! Deliberately absent: lists of stories, which are the first page.

// The entries are generated as functions that are linked by their names, which Rust calls unsafe.
#![cfg_attr(split, allow(unsafe_code))]

use super::list::{kept, narrowing, since};
use super::{article, doctor, embed_builder, keys, library, search};
use crate::parts::{PartMissing, Work, entry};
use crate::state::AppState;
use crate::ui::components::Failure;
use crate::ui::element::Handler;
use crate::ui::links;
use crate::ui::messages::{part_missing, words};
use broadside_core::model::{Article, Timestamp};
use broadside_core::route::DevicePage;
use leptos::prelude::AnyView;
use std::sync::OnceLock;

/// The view of an article.
pub(super) type ArticleView = fn(AppState, &Article) -> AnyView;

/// What stands on the pages of lists as soon as the part is there that asks the newsroom.
#[derive(Clone, Copy)]
pub(super) struct NewsroomViews {
    /// What is said of the signups that wait on the device, and they themselves.
    pub(super) kept: fn(AppState) -> (AnyView, AnyView),
    /// The line that leads to what came since the last visit.
    pub(super) since_line: fn(AppState, Timestamp) -> Option<AnyView>,
    /// Looks when the reader was last here.
    begin_visit: fn(AppState),
}

static ARTICLE_VIEW: OnceLock<ArticleView> = OnceLock::new();
static NEWSROOM_VIEWS: OnceLock<NewsroomViews> = OnceLock::new();

entry! { article,
    /// The view of an article.
    fn loaded_article_view() -> ArticleView { article::whole }
}

entry! { newsroom,
    /// What stands on the pages of lists beside the stories.
    fn loaded_newsroom_views() -> NewsroomViews {
        NewsroomViews { kept: kept::views, since_line: since::line, begin_visit: since::begin_visit }
    }
}

/// What stands in the place of a page whose part of the app did not come.
pub(super) fn missing(on_retried: Handler) -> AnyView {
    let action = Some((words().pages.to_front_page.to_owned(), links::front()));
    Failure { explained: part_missing(), on_retried: Some(on_retried), action }.view()
}

/// Whether articles can be shown at once.
pub fn is_article_page_ready() -> bool {
    cfg!(not(split)) || ARTICLE_VIEW.get().is_some()
}

/// Makes ready for articles to be shown.
pub async fn prepare_article_page() -> Result<(), PartMissing> {
    if !is_article_page_ready() {
        let view = loaded_article_view().await?;
        // Somebody else may have been quicker, with the same.
        let _ = ARTICLE_VIEW.set(view);
    }
    Ok(())
}

/// The view of an article, where it is ready.
pub(super) fn article_view() -> Option<ArticleView> {
    #[cfg(not(split))]
    let _ = ARTICLE_VIEW.set(article::whole);
    ARTICLE_VIEW.get().copied()
}

/// A page whose part has come: what is done when it is opened, and what stands on it.
#[derive(Clone, Copy)]
pub(super) struct LatePage<Opened, View> {
    pub(super) opened: Opened,
    pub(super) view: View,
}

/// The examination.
pub(super) type DoctorPage = LatePage<fn(AppState), fn(AppState) -> AnyView>;

static DOCTOR_PAGE: OnceLock<DoctorPage> = OnceLock::new();

entry! { doctor,
    /// The examination.
    fn loaded_doctor_page() -> DoctorPage { LatePage { opened: |state| state.doctor.open(), view: doctor::whole } }
}

/// The examination, as soon as its part has come.
pub(super) async fn prepared_doctor_page() -> Result<DoctorPage, PartMissing> {
    let page = loaded_doctor_page().await?;
    let _ = DOCTOR_PAGE.set(page);
    Ok(page)
}

/// The examination, where it is ready.
pub(super) fn doctor_page() -> Option<DoctorPage> {
    DOCTOR_PAGE.get().copied()
}

/// The reader's own pages.
pub(super) type LibraryPages =
    LatePage<fn(AppState, DevicePage) -> Work, fn(AppState, DevicePage) -> AnyView>;

static LIBRARY_PAGES: OnceLock<LibraryPages> = OnceLock::new();

entry! { library,
    /// The reader's own pages.
    fn loaded_library_pages() -> LibraryPages { LatePage { opened: library::opened, view: library::content } }
}

/// The reader's own pages, as soon as their part has come.
pub(super) async fn prepared_library_pages() -> Result<LibraryPages, PartMissing> {
    let pages = loaded_library_pages().await?;
    let _ = LIBRARY_PAGES.set(pages);
    Ok(pages)
}

/// The reader's own pages, where they are ready.
pub(super) fn library_pages() -> Option<LibraryPages> {
    LIBRARY_PAGES.get().copied()
}

/// The form that narrows a list.
pub(super) type FiltersView = fn(AppState) -> AnyView;

static FILTERS_VIEW: OnceLock<FiltersView> = OnceLock::new();

entry! { filters,
    /// The form that narrows a list.
    fn loaded_filters_view() -> FiltersView { narrowing::form }
}

/// Makes ready for a list to be narrowed by its form.
pub(super) async fn prepare_filters() -> Result<(), PartMissing> {
    if FILTERS_VIEW.get().is_none() {
        let view = loaded_filters_view().await?;
        let _ = FILTERS_VIEW.set(view);
    }
    Ok(())
}

/// The form that narrows a list, where it is ready; natively it is, because it is printed.
pub(super) fn filters_view() -> Option<FiltersView> {
    #[cfg(not(split))]
    let _ = FILTERS_VIEW.set(narrowing::form);
    FILTERS_VIEW.get().copied()
}

/// The view of a search.
pub(super) type SearchView = fn(AppState) -> AnyView;

static SEARCH_VIEW: OnceLock<SearchView> = OnceLock::new();

entry! { search,
    /// The view of a search.
    fn loaded_search_view() -> SearchView { search::whole }
}

/// Makes ready for searching.
pub(super) async fn prepare_search_page() -> Result<(), PartMissing> {
    if SEARCH_VIEW.get().is_none() {
        let view = loaded_search_view().await?;
        let _ = SEARCH_VIEW.set(view);
    }
    Ok(())
}

/// The view of a search, where it is ready; natively it is, because its field is printed.
pub(super) fn search_view() -> Option<SearchView> {
    #[cfg(not(split))]
    let _ = SEARCH_VIEW.set(search::whole);
    SEARCH_VIEW.get().copied()
}

/// What keys do, and the view of a list of it over whatever page is open.
#[derive(Clone, Copy)]
pub(super) struct Keys {
    press: fn(AppState, &str),
    dialog: fn(AppState) -> AnyView,
}

static KEYS: OnceLock<Keys> = OnceLock::new();

entry! { keys,
    /// What keys do.
    fn loaded_keys() -> Keys { Keys { press: keys::press, dialog: keys::dialog } }
}

/// Does what `key` means, once the part of the app that knows it is there.
pub async fn press_key(state: AppState, key: String) {
    if KEYS.get().is_none()
        && let Ok(keys) = loaded_keys().await
    {
        let _ = KEYS.set(keys);
    }
    // Where the part does not come, keys do nothing.
    if let Some(keys) = KEYS.get() {
        (keys.press)(state, &key);
    }
}

/// The list of what keys do, once a key was pressed.
pub fn key_dialog(state: AppState) -> Option<AnyView> {
    KEYS.get().map(|it| (it.dialog)(state))
}

/// Makes ready for what the device knows to be shown on the pages of lists, and looks when the reader was last here.
pub async fn begin_visit(state: AppState) -> Result<(), PartMissing> {
    let views = loaded_newsroom_views().await?;
    let _ = NEWSROOM_VIEWS.set(views);
    (views.begin_visit)(state);
    Ok(())
}

/// What stands on the pages of lists, where it is ready; before that nothing is known to say.
pub(super) fn newsroom_views() -> Option<NewsroomViews> {
    NEWSROOM_VIEWS.get().copied()
}

/// The page on which a partner makes a snippet.
pub(super) type EmbedBuilderPage = LatePage<fn(AppState) -> Work, fn(AppState) -> AnyView>;

static EMBED_BUILDER_PAGE: OnceLock<EmbedBuilderPage> = OnceLock::new();

entry! { embed,
    /// The page on which a partner makes a snippet.
    fn loaded_embed_builder_page() -> EmbedBuilderPage {
        LatePage { opened: |state| Box::pin(state.embed_builder.open()), view: embed_builder::whole }
    }
}

/// The page on which a partner makes a snippet, as soon as its part has come.
pub(super) async fn prepared_embed_builder_page() -> Result<EmbedBuilderPage, PartMissing> {
    let page = loaded_embed_builder_page().await?;
    let _ = EMBED_BUILDER_PAGE.set(page);
    Ok(page)
}

/// The page on which a partner makes a snippet, where it is ready.
pub(super) fn embed_builder_page() -> Option<EmbedBuilderPage> {
    EMBED_BUILDER_PAGE.get().copied()
}
