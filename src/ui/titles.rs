//! What the tab, a search engine and a shared link call the page.
//!
//! Deliberately absent: writing it into the document; the app's effects and the press do.

use super::messages::{device_words, words};
use crate::state::AppState;
use broadside_core::route::{DevicePage, Route};
use broadside_core::sources::SourceError;

/// The title of the page that `state` shows, ending in the newsroom's name.
pub fn title(state: AppState) -> String {
    let config = state.config();
    let name = &config.newsroom.name;
    // The app's own pages are called anew in another language.
    let _ = state.language.in_use();
    let page = match state.place.route() {
        Route::Front(_) => None,
        Route::Topic(slug, _) => Some(topic_title(state, &slug)),
        Route::Article(_) => state.articles.article().with(|it| match (it.value(), it.error()) {
            (Some(article), _) => Some(article.preview.title.clone()),
            (None, Some(SourceError::NotFound)) => Some(words().pages.not_found_title.to_owned()),
            (None, _) => None,
        }),
        Route::Search(text) if text.as_str().trim().is_empty() => Some(words().frame.search.to_owned()),
        Route::Search(text) => Some([words().frame.search, ": ", text.as_str().trim()].concat()),
        Route::Doctor => Some(words().pages.doctor_title.to_owned()),
        Route::Embed => Some(words().pages.embed_title.to_owned()),
        Route::Device(page) => Some(device_page(page).to_owned()),
        Route::Campaign(slug) => Some(match state.campaigns.by_slug(&slug) {
            Some(campaign) => campaign.headline.clone(),
            None => words().pages.not_found_title.to_owned(),
        }),
        Route::Unknown => Some(words().pages.not_found_title.to_owned()),
    };
    match page {
        Some(page) => [&page, " · ", name].concat(),
        None if config.newsroom.tagline.is_empty() => name.clone(),
        None => [name, " · ", &config.newsroom.tagline].concat(),
    }
}

/// What a page about what this device keeps is called.
pub fn device_page(page: DevicePage) -> &'static str {
    match page {
        DevicePage::Saved => device_words().saved,
        DevicePage::Digest => device_words().digest,
        DevicePage::Settings => device_words().settings,
        DevicePage::Privacy => device_words().privacy,
        DevicePage::Install => device_words().install,
        DevicePage::Keys => device_words().keys,
    }
}

/// A topic's title: the newsroom's, else as the stories write it, else its slug with spaces.
pub fn topic_title(state: AppState, slug: &broadside_core::model::TopicSlug) -> String {
    if let Some(page) = state.config().page_of(slug) {
        return page.topic.title.clone();
    }
    let met = state.feed.shelf().with(|it| {
        let previews = it.value().map(|it| it.previews.as_slice()).unwrap_or_default();
        previews.iter().flat_map(|it| &it.topics).find(|it| it.slug == *slug).map(|it| it.title.clone())
    });
    met.unwrap_or_else(|| slug.as_str().replace('-', " "))
}

/// The page's canonical address: the article's own, on the newsroom's site.
pub fn canonical(state: AppState) -> Option<String> {
    match state.place.route() {
        Route::Article(_) => state.articles.article().with(|it| {
            it.value().and_then(|it| it.preview.address.as_ref().map(|it| it.as_str().to_owned()))
        }),
        _ => None,
    }
}
