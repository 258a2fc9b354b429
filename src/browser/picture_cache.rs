//! Pictures of stories that are kept for reading offline, in a Cache of their own, out of which the worker answers
//! (`sw/sw.js` knows its name and `broadside-kept-at`).
//!
//! Deliberately absent: which pictures, and how many.

use super::fetch::KEPT_AT;
use super::{caches, clock, location};
use broadside_core::model::WebAddress;
use gloo_net::http::Request as HttpRequest;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Cache, Headers, Request, RequestCache, RequestCredentials, Response, ResponseInit};

/// On every kept picture: how many bytes it has.
const N_BYTES: &str = "broadside-bytes";
/// A picture that is larger is none for reading on the way.
const MAX_BYTES: f64 = 8_000_000.0;

/// Why a picture is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// It did not come, its host does not let it be read, or it is too large.
    NotHad,
    /// The browser has no room, or keeps nothing for this page.
    NoRoom,
}

/// Keeps the picture at `address`, where it is not kept yet.
pub async fn keep(address: &WebAddress) -> Result<(), PictureFault> {
    let cache = opened().await.ok_or(PictureFault::NoRoom)?;
    let kept = JsFuture::from(cache.match_with_str(address.as_str())).await;
    if kept.is_ok_and(|it| !it.is_undefined()) {
        return Ok(());
    }
    let copy = fetched(address).await.ok_or(PictureFault::NotHad)?;
    let put = JsFuture::from(cache.put_with_str(address.as_str(), &copy)).await;
    put.map(|_| ()).map_err(|_| PictureFault::NoRoom)
}

/// Lets the picture at `address` go.
pub async fn forget(address: &str) {
    if let Some(cache) = opened().await {
        // What is not there is gone.
        let _ = JsFuture::from(cache.delete_with_str(address)).await;
    }
}

/// Every kept picture with its bytes.
pub async fn sizes() -> Vec<(String, u64)> {
    try_sizes().await.unwrap_or_default()
}

async fn try_sizes() -> Option<Vec<(String, u64)>> {
    let pictures = caches::pairs(&opened().await?).await?;
    let size = |(request, picture): (Request, Response)| {
        let n_bytes = picture.headers().get(N_BYTES).ok().flatten();
        (request.url(), n_bytes.and_then(|it| it.parse().ok()).unwrap_or_default())
    };
    Some(pictures.into_iter().map(size).collect())
}

async fn opened() -> Option<Cache> {
    caches::opened(&[&location::name_on_device(), ":kept-1"].concat()).await
}

/// A copy whose head says how large it is and when it was received.
async fn fetched(address: &WebAddress) -> Option<Response> {
    let request = HttpRequest::get(address.as_str())
        .cache(RequestCache::ForceCache)
        .credentials(RequestCredentials::Omit);
    let response = request.send().await.ok()?;
    if response.status() != 200 {
        return None;
    }
    let content_type = response.headers().get("content-type").filter(|it| it.starts_with("image/"))?;
    let blob: Blob = JsFuture::from(Response::from(response).blob().ok()?).await.ok()?.unchecked_into();
    if blob.size() > MAX_BYTES {
        return None;
    }
    let headers = Headers::new().ok()?;
    headers.set("content-type", &content_type).ok()?;
    headers.set(N_BYTES, &blob.size().to_string()).ok()?;
    headers.set(KEPT_AT, &clock::now().unix_s().saturating_mul(1_000).to_string()).ok()?;
    let init = ResponseInit::new();
    init.set_headers(&headers);
    Response::new_with_opt_blob_and_init(Some(&blob), &init).ok()
}
