//! Requests whose answer matters less than that there is one.
//!
//! Deliberately absent: bodies. None is read.

use super::{Deadline, HURRIED_LIMIT_MS};
use broadside_core::model::{Timestamp, WebAddress};
use gloo_net::http::Request as HttpRequest;
use web_sys::{RequestCache, RequestCredentials, RequestMode};

/// Whether anything answers at `address`, also where this page may not read what (`no-cors`).
pub async fn is_answering(address: &WebAddress) -> bool {
    let deadline = Deadline::new(HURRIED_LIMIT_MS);
    HttpRequest::get(address.as_str())
        .mode(RequestMode::NoCors)
        .cache(RequestCache::NoStore)
        .credentials(RequestCredentials::Omit)
        .abort_signal(deadline.signal().as_ref())
        .send()
        .await
        .is_ok()
}

/// What time it is by the host of `address`, a file of the deployment itself that no worker keeps.
pub async fn own_time(address: &WebAddress) -> Option<Timestamp> {
    let deadline = Deadline::new(HURRIED_LIMIT_MS);
    let response = HttpRequest::get(address.as_str())
        .cache(RequestCache::NoStore)
        .abort_signal(deadline.signal().as_ref())
        .send()
        .await
        .ok()?;
    let headers = response.headers();
    let made = Timestamp::parse_rfc2822(&headers.get("date")?)?;
    // What a cache between here and there has had for a while says for how long.
    let age_s: i64 = headers.get("age").and_then(|it| it.trim().parse().ok()).unwrap_or_default();
    Some(Timestamp::from_unix_s(made.unix_s().saturating_add(age_s)))
}
