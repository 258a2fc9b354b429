//! Fetching stories ahead of a reader who wants them at hand.
//!
//! Deliberately absent: their lists; those are kept when they are shown.

use super::kept;
use crate::state::conversation;
use broadside_core::config::Config;
use broadside_core::model::{ArticleKey, TopicSlug};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, SourceError};

/// Asks for the latest stories under `topics` (none: all), keeps the texts that come with them, and says which they are:
/// `n_stories`, or fewer where there are fewer. Of several pages, what has come counts when the next one does not come.
pub(in crate::state) async fn keep_latest(
    config: &'static Config,
    topics: Vec<TopicSlug>,
    n_stories: u32,
) -> Result<Vec<ArticleKey>, SourceError> {
    let n_stories = usize::try_from(n_stories).unwrap_or(usize::MAX);
    let mut keys: Vec<ArticleKey> = Vec::new();
    let mut question = Ask::Latest { topics: topics.clone(), matching: Match::All };
    loop {
        let page = match conversation::ask(config, question, None).await {
            Ok(page) => page,
            Err(error) if keys.is_empty() => return Err(error),
            Err(_) => break,
        };
        kept::keep_articles(&page.articles).await;
        let n_before = keys.len();
        keys.extend(page.previews.into_iter().map(|it| it.key));
        match page.next {
            Some(cursor) if keys.len() < n_stories && keys.len() > n_before => {
                question = Ask::More { topics: topics.clone(), matching: Match::All, cursor };
            }
            _ => break,
        }
    }
    keys.truncate(n_stories);
    Ok(keys)
}
