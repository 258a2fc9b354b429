//! Starting from what was printed: the page names a file that holds the same stories as data.
//!
//! Deliberately absent: a check of the file's age; the source is asked for fresher stories as after any start.

use crate::browser::document;
use crate::state::{AppState, Question, edition};
use crate::ui::pages;
use broadside_core::model::WebAddress;
use broadside_core::query::Query;
use broadside_core::route::Route;

/// Fills the stores from the edition that the served page names, if it names one and it answers.
pub(super) async fn fill(state: &AppState, base: &WebAddress) {
    // Empty where the configuration says all there is on the page.
    let data = document::meta_content("edition").filter(|it| !it.is_empty());
    let Some(address) = data.and_then(|it| base.join(&it)) else { return };
    let Some(text) = edition::text_at(&address, base).await else { return };
    match state.place.route_untracked() {
        Route::Article(key) => {
            if pages::prepare_article_page().await.is_ok() {
                state.fill_printed_article(text, &key).await;
            }
        }
        route => {
            // Printed lists are unfiltered; what a filter leaves of one can be shown while its own answer is waited for.
            let question = Question::of(&route.filtered_by(Query::default()));
            if let (Some(question), Some(shelf)) = (question, edition::shelf_from(&text)) {
                state.feed.fill(question, shelf);
            }
        }
    }
}
