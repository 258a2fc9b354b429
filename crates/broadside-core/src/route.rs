//! The pages of the app and their addresses, relative to the deployment's root.
//!
//! Deliberately absent: history and links; the browser room and the components have them.

use crate::model::{ArticleKey, TopicSlug};
use crate::query::Query;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The front page, filtered.
    Front(Query),
    /// A topic's page, filtered further.
    Topic(TopicSlug, Query),
    /// An article.
    Article(ArticleKey),
    /// The stories that the reader saved.
    Saved,
    /// Hosts, keys and the wipe button.
    Privacy,
    /// No page of this app.
    Unknown,
}
