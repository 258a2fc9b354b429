//! The last good answer to each question, and the articles in it, kept on the device.
//!
//! Deliberately absent: throwing away; a budget for what is kept is the reader's to set.

use super::Question;
use crate::browser::storage::{self, Table};
use broadside_core::model::Article;
use broadside_core::route::Route;
use broadside_core::shelf::Shelf;
use broadside_core::stored;

/// A question's key: the address of the page that asks it.
fn key(question: &Question) -> String {
    let query = question.query.clone();
    match &question.page_topic {
        None => Route::Front(query),
        Some(topic) => Route::Topic(topic.clone(), query),
    }
    .address()
}

/// What is kept for `question`; `None` also when it was written by another version of the app.
pub(super) async fn read(question: &Question) -> Option<Shelf> {
    let text = storage::get(Table::Shelves, &key(question)).await?;
    stored::shelf_from_text(&text)
}

/// Keeps `shelf`. A failure to keep is not the reader's trouble: the list is on the screen.
pub(super) async fn keep(question: &Question, shelf: &Shelf) {
    storage::put_all(Table::Shelves, &[(key(question), stored::shelf_to_text(shelf))]).await;
}

/// Keeps articles that came with their text, so that each story of the list opens offline.
pub(super) async fn keep_articles(articles: &[Article]) {
    let entries: Vec<(String, String)> =
        articles.iter().map(|it| (it.preview.key.as_str().to_owned(), stored::article_to_text(it))).collect();
    if !entries.is_empty() {
        storage::put_all(Table::Articles, &entries).await;
    }
}
