//! Holding a core conversation with a source over the network.
//!
//! Deliberately absent: what is done with the page.

use crate::browser::{fetch, html::BrowserHtmlParser, network};
use broadside_core::config::Config;
use broadside_core::model::Timestamp;
use broadside_core::sources::{Ask, Conversation, Page, Response, SourceError, Step};

/// A page, and how old it is where the network did not give it.
pub(super) struct Answer {
    /// The page, filed.
    pub(super) page: Page,
    /// When the worker had received it, if it gave an answer that it had kept because there was no other.
    pub(super) kept_since: Option<Timestamp>,
}

/// Asks the newsroom's source and gives its page, with topics named as the newsroom files them. A device that knows
/// itself to be offline sends nothing.
pub(super) async fn ask(config: &Config, ask: Ask) -> Result<Answer, SourceError> {
    if !network::is_online() {
        return Err(SourceError::Offline);
    }
    let source = config.sources.first().ok_or(SourceError::NotFound)?;
    let (mut conversation, mut request) = Conversation::open(source, ask);
    let mut kept_since = None;
    loop {
        let response = fetch::get(&request).await?;
        kept_since = kept_since.or(received_by_worker(&response));
        match conversation.answer(&response, &BrowserHtmlParser) {
            Ok(Step::Fetch(next)) => request = next,
            Ok(Step::Done(page)) => return Ok(Answer { page: config.filed(*page), kept_since }),
            // An old answer cannot tell that there is no such thing now.
            Err(SourceError::NotFound) if kept_since.is_some() => return Err(SourceError::Unreachable),
            Err(error) => return Err(error),
        }
    }
}

fn received_by_worker(response: &Response) -> Option<Timestamp> {
    let milliseconds: i64 = response.header(fetch::KEPT_AT)?.parse().ok()?;
    Some(Timestamp::from_unix_s(milliseconds / 1000))
}
