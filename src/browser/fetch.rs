//! Requests, with a limit on time and on bytes, and aborted when nobody waits for them any longer.
//!
//! Deliberately absent: retries and what an answer means. Requests carry no credentials and no header that would
//! cost a preflight.

mod body;
mod probe;

pub use probe::{is_answering, own_time};

use broadside_core::model::WebAddress;
use broadside_core::signup::{SubscribeRequest, SubscribeResponse};
use broadside_core::sources::{Request, Response, SourceError};
use gloo_net::http::{Request as HttpRequest, Response as HttpResponse};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, RequestCache, RequestCredentials, RequestInit};

use super::clock::Timer;
use super::network;

/// From the first byte sent to the last byte read.
pub const TIME_LIMIT_MS: i32 = 30_000;
/// The same where there is somewhere else to turn to.
pub const HURRIED_LIMIT_MS: i32 = 12_000;
/// What is read of a feed.
const FEED_LIMIT_BYTES: usize = 10_000_000;
/// What the worker adds to an answer that it had kept: when it was received, in milliseconds since 1970.
pub const KEPT_AT: &str = "broadside-kept-at";
/// What is read of a provider's answer.
const ANSWER_LIMIT_BYTES: usize = 64_000;

/// Aborts the request when it is dropped or when its time is up.
struct Deadline {
    controller: Option<AbortController>,
    has_passed: Rc<Cell<bool>>,
    _timer: Option<Timer>,
}

impl Deadline {
    fn new(time_limit_ms: i32) -> Self {
        let controller = AbortController::new().ok();
        let has_passed = Rc::new(Cell::new(false));
        let timer = Timer::after(time_limit_ms, {
            let (controller, has_passed) = (controller.clone(), Rc::clone(&has_passed));
            move || {
                has_passed.set(true);
                if let Some(controller) = &controller {
                    controller.abort();
                }
            }
        });
        Self { controller, has_passed, _timer: timer }
    }

    fn signal(&self) -> Option<AbortSignal> {
        self.controller.as_ref().map(AbortController::signal)
    }

    /// Why a request that brought no answer failed, as far as a browser tells.
    fn failure(&self) -> SourceError {
        if self.has_passed.get() {
            SourceError::TimedOut
        } else if network::is_online() {
            SourceError::Unreachable
        } else {
            SourceError::Offline
        }
    }
}

impl Drop for Deadline {
    fn drop(&mut self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }
}

/// Fetches from a source. The browser's cache is asked to revalidate, so that unchanged feeds cost no download.
pub async fn get(request: &Request, time_limit_ms: i32) -> Result<Response, SourceError> {
    // A request that cannot leave the device would only be reported in the console.
    if !network::is_online() {
        return Err(SourceError::Offline);
    }
    let deadline = Deadline::new(time_limit_ms);
    let response = HttpRequest::get(request.address.as_str())
        .cache(RequestCache::NoCache)
        .credentials(RequestCredentials::Omit)
        .abort_signal(deadline.signal().as_ref())
        .send()
        .await
        .map_err(|_| deadline.failure())?;
    let body = body::read(&response, FEED_LIMIT_BYTES).await.map_err(|fault| match fault {
        body::BodyFault::TooLong => SourceError::TooLarge,
        body::BodyFault::Broken => deadline.failure(),
    })?;
    Ok(Response {
        status: response.status(),
        address: WebAddress::parse(&response.url()),
        content_type: response.headers().get("content-type"),
        headers: readable_headers(&response),
        body,
    })
}

/// All that the browser shows: which header has a total, a newsroom's configuration may say.
fn readable_headers(response: &HttpResponse) -> Vec<(String, String)> {
    response.headers().entries().collect()
}

/// Sends what a signup needs to be sent. `Err` when no answer could be read; offline, when nothing left the device.
pub async fn send(request: &SubscribeRequest) -> Result<SubscribeResponse, SourceError> {
    if !network::is_online() {
        return Err(SourceError::Offline);
    }
    let deadline = Deadline::new(TIME_LIMIT_MS);
    let address = request.address.as_str();
    let builder = if request.body.is_some() { HttpRequest::post(address) } else { HttpRequest::get(address) };
    let builder = builder.credentials(RequestCredentials::Omit).abort_signal(deadline.signal().as_ref());
    // A token is good for one signup, so that none is taken from a cache.
    let builder = builder.cache(RequestCache::NoStore);
    let sending = match &request.body {
        Some(body) => builder
            .header("content-type", body.encoding.content_type())
            .body(body.text.as_str())
            .map_err(|_| SourceError::Unreachable)?
            .send(),
        None => builder.build().map_err(|_| SourceError::Unreachable)?.send(),
    };
    let response = sending.await.map_err(|_| deadline.failure())?;
    Ok(SubscribeResponse {
        status: response.status(),
        retry_after_s: response.headers().get("retry-after").and_then(|it| it.trim().parse().ok()),
        // The status has arrived; an answer whose body breaks off is still an answer.
        body: body::read(&response, ANSWER_LIMIT_BYTES).await.unwrap_or_default(),
    })
}

/// Fetches a file of the deployment itself, such as `broadside.json`.
pub async fn get_own(address: &WebAddress) -> Result<Vec<u8>, SourceError> {
    let deadline = Deadline::new(TIME_LIMIT_MS);
    let window = web_sys::window().ok_or(SourceError::Unreachable)?;
    // By hand: every visit asks like this, and a builder of requests can do more than that.
    let init = RequestInit::new();
    init.set_signal(deadline.signal().as_ref());
    let answering = JsFuture::from(window.fetch_with_str_and_init(address.as_str(), &init));
    let response = answering.await.map_err(|_| deadline.failure())?;
    let response = HttpResponse::from(response.unchecked_into::<web_sys::Response>());
    match response.status() {
        200..=299 => body::read(&response, FEED_LIMIT_BYTES).await.map_err(|_| deadline.failure()),
        404 | 410 => Err(SourceError::NotFound),
        status => Err(SourceError::ServerFailed { status }),
    }
}
