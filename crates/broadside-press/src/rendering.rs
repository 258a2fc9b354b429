//! A page's body, rendered by the app's own components out of stores that are filled by hand.
//!
//! Deliberately absent: markup of the press's own. What is printed is what the app shows in its first frame.

use crate::edition::{self, Content};
use broadside::app::App;
use broadside::state::{AppState, PlaceStore, Question};
use broadside::ui::titles;
use broadside_core::config::Config;
use broadside_core::model::Timestamp;
use broadside_core::route::Route;
use leptos::prelude::*;
use std::sync::Arc;

/// What stands between `<body>` and `</body>`, and what the page is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// Markup in which addresses of the deployment are relative to its root.
    pub body: String,
    /// As the app would title the tab.
    pub title: String,
}

/// Renders the page of `route` that shows `content`, as it looks at `now`.
pub fn render(config: &Arc<Config>, route: &Route, content: Content, now: Timestamp) -> Rendered {
    let owner = Owner::new();
    let rendered = owner.with(|| {
        let state = AppState::new(Arc::clone(config), PlaceStore::at(route.clone()));
        state.clock.set(now);
        match content {
            Content::Stories(shelf) => {
                if let Some(question) = Question::of(route) {
                    state.feed.fill(question, shelf.clone());
                }
            }
            Content::Article(article) => state.articles.fill(article.clone()),
        }
        let title = untrack(|| titles::title(state));
        let markup = view! { <App state/> }.to_html();
        Rendered { body: format!("<div id=\"app\">{}</div>", cleaned(&markup)), title }
    });
    owner.cleanup();
    rendered
}

/// Leptos marks with `<!>` where the parts of a view meet, for an app that would take the markup over as it is. This
/// one renders anew. Text and attributes are escaped, so that the mark is nothing else.
fn cleaned(markup: &str) -> String {
    edition::made_relative(&markup.replace("<!>", ""))
}
