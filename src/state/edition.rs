//! The edition that the press printed beside the app, as a place to turn to when a source does not answer.
//!
//! Deliberately absent: starting from print, which `start` does; and how old it is, which its reader looks at.

use crate::browser::{fetch, location};
use broadside_core::model::{Article, ArticleKey, WebAddress};
use broadside_core::query::Query;
use broadside_core::route::Route;
use broadside_core::select;
use broadside_core::shelf::Shelf;
use broadside_core::sources::Ask;
use broadside_core::stored;

/// The printed list that answers `question`: the topic's own, else what the front page has of it.
pub(super) async fn list(question: &Ask) -> Option<Shelf> {
    let Ask::Latest { topics, matching } = question else { return None };
    let query = Query::new(topics.iter().cloned(), *matching);
    let front = Route::Front(Query::default());
    let routes = match topics.as_slice() {
        [topic] => vec![Route::Topic(topic.clone(), Query::default()), front],
        _ => vec![front],
    };
    for route in routes {
        if let Some(mut shelf) = text_of(&route).await.as_deref().and_then(shelf_from) {
            shelf.previews.retain(|it| select::matches(it, None, &query));
            return Some(shelf);
        }
    }
    None
}

/// A printed story.
pub(super) async fn article(key: &ArticleKey) -> Option<Article> {
    let text = text_of(&Route::Article(key.clone())).await?;
    stored::article_from_text(&text).filter(|it| it.preview.key == *key)
}

async fn text_of(route: &Route) -> Option<String> {
    let base = location::base()?;
    text_at(&base.join(&stored::edition_address(&route.address()))?, &base).await
}

/// A printed list, marked as one.
pub fn shelf_from(text: &str) -> Option<Shelf> {
    let shelf = stored::shelf_from_text(text)?;
    Some(Shelf { is_printed: true, ..shelf })
}

/// What the press wrote into the file at `address`, with addresses as they are below `base`.
pub async fn text_at(address: &WebAddress, base: &WebAddress) -> Option<String> {
    let bytes = fetch::get_own(address).await.ok()?;
    let text = String::from_utf8(bytes).ok()?;
    Some(text.replace(stored::PRINTED_BASE, base.as_str()))
}
