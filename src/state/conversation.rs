//! Holding a core conversation with a source over the network.
//!
//! Deliberately absent: what is done with the page.

use crate::browser::{fetch, html::BrowserHtmlParser, network};
use broadside_core::config::Config;
use broadside_core::sources::{Ask, Conversation, Page, SourceError, Step};

/// Asks the newsroom's source and gives its page, with topics named as the newsroom files them. A device that knows
/// itself to be offline sends nothing.
pub(super) async fn ask(config: &Config, ask: Ask) -> Result<Page, SourceError> {
    if !network::is_online() {
        return Err(SourceError::Offline);
    }
    let source = config.sources.first().ok_or(SourceError::NotFound)?;
    let (mut conversation, mut request) = Conversation::open(source, ask);
    loop {
        let response = fetch::get(&request).await?;
        match conversation.answer(&response, &BrowserHtmlParser)? {
            Step::Fetch(next) => request = next,
            Step::Done(page) => return Ok(config.filed(*page)),
        }
    }
}
