//! The last good answer to each question, and the articles in it, kept on the device.
//!
//! Deliberately absent: throwing away; a budget for what is kept is the reader's to set.

use super::Question;
use crate::browser::storage::{self, Table};
use broadside_core::model::Article;
use broadside_core::query::Query;
use broadside_core::shelf::Shelf;
use broadside_core::stored;

/// A question's key: the address of the page that asks it.
fn key(question: &Question) -> String {
    question.route().address()
}

/// What is kept for `question`. Where its own answer never came, because the reader was gone before or had no network,
/// the stories of the kept front page that it shows stand in: better some than a blank page.
pub(super) async fn read(question: &Question) -> Option<Shelf> {
    if let Some(own) = read_own(question).await {
        return Some(own);
    }
    let mut front = read_own(&Question { page_topic: None, query: Query::default() }).await?;
    front.previews.retain(|it| question.shows(it));
    front.next = None;
    (!front.previews.is_empty()).then_some(front)
}

/// `None` also when it was written by another version of the app.
async fn read_own(question: &Question) -> Option<Shelf> {
    let text = storage::get(Table::Shelves, &key(question)).await?;
    stored::shelf_from_text(&text)
}

/// Keeps `shelf`. A failure to keep is not the reader's trouble: the list is on the screen.
pub(super) async fn keep(question: &Question, shelf: &Shelf) {
    storage::put_all(Table::Shelves, &[(key(question), stored::shelf_to_text(shelf))]).await;
}

/// Keeps articles that came with their text, so that each story of the list opens offline. What a newer version of the app
/// has kept may be what the reader saved, and stays for when that version is back.
pub(super) async fn keep_articles(articles: &[Article]) {
    let entries: Vec<(String, String)> =
        articles.iter().map(|it| (it.preview.key.as_str().to_owned(), stored::article_to_text(it))).collect();
    if !entries.is_empty() {
        storage::put_over(Table::Articles, &entries, |kept| !stored::is_newer(kept)).await;
    }
}
