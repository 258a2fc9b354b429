//! Starting from what was printed: the page names a file that holds the same stories as data.
//!
//! Deliberately absent: a check of the file's age; the source is asked for fresher stories as after any start.

use crate::browser::{document, fetch};
use crate::state::{AppState, Question};
use crate::ui::pages;
use broadside_core::model::WebAddress;
use broadside_core::route::Route;
use broadside_core::stored;

/// Fills the stores from the edition that the served page names, if it names one and it answers.
pub(super) async fn fill(state: &AppState, base: &WebAddress) {
    let Some(address) = document::meta_content("edition").and_then(|it| base.join(&it)) else { return };
    let Ok(bytes) = fetch::get_own(&address).await else { return };
    let Ok(text) = String::from_utf8(bytes) else { return };
    let text = text.replace(stored::PRINTED_BASE, base.as_str());
    match state.place.route_untracked() {
        Route::Article(key) => {
            if pages::prepare_article_page().await.is_ok() {
                state.fill_printed_article(text, &key).await;
            }
        }
        route => {
            if let (Some(question), Some(shelf)) = (Question::of(&route), stored::shelf_from_text(&text))
                && question.query.is_empty()
            {
                state.feed.fill(question, shelf);
            }
        }
    }
}
