//! Holding the core's conversations with the newsroom's sources over the network: all of them at once, and for each one
//! station after another until one answers.
//!
//! Deliberately absent: what is done with the page, and which station is next; the core says that.

use super::edition;
use crate::browser::html::BrowserHtmlParser;
use crate::browser::xml::BrowserXmlParser;
use crate::browser::{fetch, network};
use broadside_core::config::{Config, Source};
use broadside_core::fallback::{self, Chain, Station};
use broadside_core::merge::{Given, MergedPage, Merger, Origin};
use broadside_core::model::{Article, Body, Preview, Timestamp};
use broadside_core::shelf::Shelf;
use broadside_core::sources::{Ask, Conversation, Page, Parsers, Response, SourceError, Step};
use futures::future::LocalBoxFuture;
use std::cell::RefCell;
use std::future::poll_fn;
use std::task::Poll;

thread_local! {
    /// What answered in place of a source in this visit, by the source's index.
    static ANSWERED: RefCell<Vec<(usize, Station)>> = const { RefCell::new(Vec::new()) };
}

/// Asks the newsroom's sources and gives one page of them. `held` is what the device has for the same question: where a
/// source gives nothing, its stories there stand in. A device that knows itself to be offline sends nothing.
pub(super) async fn ask(
    config: &Config,
    question: Ask,
    held: Option<Shelf>,
) -> Result<MergedPage, SourceError> {
    if !network::is_online() {
        return Err(SourceError::Offline);
    }
    let mut merger = Merger::open(config, question);
    loop {
        let round = merger.round();
        if round.is_empty() {
            return merger.finish();
        }
        let question = merger.question();
        let asking = round.into_iter().filter_map(|(index, ask)| {
            let source = config.sources.get(index)?;
            let asked = Asked { config, source, index, ask, question, held: held.as_ref() };
            let given: LocalBoxFuture<'_, _> = Box::pin(async move { (index, asked.given().await) });
            Some(given)
        });
        for (index, given) in all(asking.collect()).await {
            merger.take(index, given);
        }
    }
}

/// A question to one source.
struct Asked<'a> {
    config: &'a Config,
    source: &'a Source,
    index: usize,
    /// In the source's own names.
    ask: Ask,
    /// In the newsroom's.
    question: &'a Ask,
    held: Option<&'a Shelf>,
}

impl Asked<'_> {
    async fn given(self) -> Result<Given, SourceError> {
        let answered = ANSWERED.with_borrow(|it| it.iter().find(|it| it.0 == self.index).map(|it| it.1));
        let mut chain = Chain::new(self.source.mirrors.len(), answered, &self.ask);
        let mut error = None;
        // What the worker had kept of an answer, where there is no other.
        let mut kept = None;
        let mut is_old_wanted = false;
        while let Some(station) = chain.next(error.take()) {
            let is_hurried = chain.has_alternative() || self.config.sources.len() > 1;
            let mirror;
            let (source, ask) = match station {
                Station::Source => (self.source, self.ask.clone()),
                Station::Mirror(index) => {
                    let Some(it) = self.source.at_mirror(index) else { continue };
                    mirror = it;
                    let (from, to) = (self.source.kind.address(), mirror.kind.address());
                    (&mirror, fallback::moved(self.ask.clone(), from, to))
                }
                Station::Old => {
                    is_old_wanted = true;
                    break;
                }
            };
            match talk(source, ask, is_hurried).await {
                Ok((page, None)) => {
                    ANSWERED.with_borrow_mut(|it| {
                        it.retain(|it| it.0 != self.index);
                        it.push((self.index, station));
                    });
                    let origin = if station == Station::Source { Origin::Source } else { Origin::Mirror };
                    return Ok(Given { page, origin, error: None });
                }
                Ok((page, Some(received))) => {
                    kept = Some((received, page));
                    error = Some(SourceError::Unreachable);
                }
                Err(fault) => error = Some(fault),
            }
        }
        let error = chain.into_error();
        let is_list = matches!(self.ask, Ask::Latest { .. });
        match kept {
            // A story, a further page or counts are as good as when they came.
            Some((_, page)) if !is_list => Ok(Given { page, origin: Origin::Source, error: None }),
            kept if is_old_wanted => self.old(kept, error).await,
            _ => Err(error),
        }
    }

    /// The newest of what was printed and what is on the device.
    async fn old(&self, kept: Option<(Timestamp, Page)>, error: SourceError) -> Result<Given, SourceError> {
        if let Ask::Article(key) = self.question {
            let article = edition::article(key).await.ok_or_else(|| error.clone())?;
            let page = Page { articles: vec![article], ..Page::default() };
            // A printed story is whole.
            return Ok(Given { page, origin: Origin::Source, error: None });
        }
        let id = &self.source.id;
        let copy = |shelf: &Shelf| {
            let (origin, previews) = shelf.copy_of(id)?;
            Some((origin.moment()?, (origin, page_of(previews))))
        };
        let mut copies = Vec::new();
        // The worker answers when its own host does not, which is the edition's too.
        if kept.is_none() && self.held.is_none_or(|it| !it.is_printed) {
            copies.extend(edition::list(self.question).await.as_ref().and_then(copy));
        }
        copies.extend(
            kept.map(|(received, page)| (received, (Origin::Device(received), self.config.filed(id, page)))),
        );
        copies.extend(self.held.and_then(copy));
        let (_, (origin, page)) = fallback::newest_copy(copies).ok_or_else(|| error.clone())?;
        Ok(Given { page, origin, error: Some(error) })
    }
}

fn page_of(previews: Vec<Preview>) -> Page {
    let articles = previews.into_iter().map(|preview| Article { preview, body: Body::ExcerptOnly });
    Page { articles: articles.collect(), ..Page::default() }
}

/// Holds one conversation. Also when the worker had received the answer, if it gave one that it had kept because there
/// was no other.
async fn talk(source: &Source, ask: Ask, is_hurried: bool) -> Result<(Page, Option<Timestamp>), SourceError> {
    let time_limit_ms = if is_hurried { fetch::HURRIED_LIMIT_MS } else { fetch::TIME_LIMIT_MS };
    let (mut conversation, mut request) = Conversation::open(source, ask);
    let mut kept_since = None;
    loop {
        let response = fetch::get(&request, time_limit_ms).await?;
        kept_since = kept_since.or(received_by_worker(&response));
        let parsers = Parsers { html: &BrowserHtmlParser, xml: &BrowserXmlParser };
        match conversation.answer(&response, parsers) {
            Ok(Step::Fetch(next)) => request = next,
            Ok(Step::Done(page)) => return Ok((*page, kept_since)),
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

/// Waits for all at once; in their own order.
pub(super) async fn all<T>(running: Vec<LocalBoxFuture<'_, T>>) -> Vec<T> {
    let mut lanes: Vec<_> = running.into_iter().map(|it| (it, None)).collect();
    poll_fn(|context| {
        let mut is_done = true;
        for (running, result) in &mut lanes {
            if result.is_none() {
                match running.as_mut().poll(context) {
                    Poll::Ready(value) => *result = Some(value),
                    Poll::Pending => is_done = false,
                }
            }
        }
        if is_done { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    lanes.into_iter().filter_map(|(_, result)| result).collect()
}
