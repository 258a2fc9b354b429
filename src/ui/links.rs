//! Hrefs of the app's own pages, relative to the document's base, which is the deployment's root.
//!
//! Deliberately absent: following them; `browser::location` intercepts, and without JavaScript the browser follows.

use super::components::TopicLink;
use broadside_core::campaign::CampaignSlug;
use broadside_core::model::{ArticleKey, Preview, TopicSlug};
use broadside_core::percent;
use broadside_core::query::Query;
use broadside_core::route::{DevicePage, Route};
use broadside_core::search::SearchText;

/// The href of `route`.
pub fn href(route: &Route) -> String {
    let address = route.address();
    // An empty href means the present page, not the root.
    if address.is_empty() || address.starts_with('?') { format!("./{address}") } else { address }
}

/// The front page, unfiltered.
pub fn front() -> String {
    href(&Route::Front(Query::default()))
}

/// The page that says what is wrong.
pub fn doctor() -> String {
    href(&Route::Doctor)
}

/// A page about what this device keeps.
pub fn device(page: DevicePage) -> String {
    href(&Route::Device(page))
}

/// The page that searches, with `text` in its field.
pub fn search(text: &str) -> String {
    href(&Route::Search(SearchText::new(text)))
}

/// The page on which a partner makes a snippet.
pub fn embed() -> String {
    href(&Route::Embed)
}

/// An article's page.
pub fn article(key: &ArticleKey) -> String {
    href(&Route::Article(key.clone()))
}

/// A topic's page, unfiltered.
pub fn topic(slug: &TopicSlug) -> String {
    href(&Route::Topic(slug.clone(), Query::default()))
}

/// A campaign's own page.
pub fn campaign(slug: CampaignSlug) -> String {
    href(&Route::Campaign(slug))
}

/// A story's topics with their pages.
pub fn topics_of(preview: &Preview) -> Vec<TopicLink> {
    preview.topics.iter().map(|it| TopicLink { title: it.title.clone(), href: topic(&it.slug) }).collect()
}

/// A mail with `address` in it and `title` as its subject.
pub fn mail(title: &str, address: &str) -> String {
    let mut href = String::from("mailto:?subject=");
    percent::encode_component(title, &mut href);
    href.push_str("&body=");
    percent::encode_component(address, &mut href);
    href
}
