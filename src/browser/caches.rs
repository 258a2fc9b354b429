//! What the worker keeps for this deployment: the app itself, data, pictures.
//!
//! Deliberately absent: putting anything there; the worker does, and `picture_cache` for what the reader wants at hand.

use super::location;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Cache, CacheStorage, Request, Response};

fn all() -> Option<CacheStorage> {
    web_sys::window()?.caches().ok()
}

/// The names of this deployment's caches.
pub async fn names() -> Vec<String> {
    let prefix = [&location::name_on_device(), ":"].concat();
    let Some(keys) = all().map(|it| it.keys()) else { return Vec::new() };
    let names = JsFuture::from(keys).await.unwrap_or(JsValue::UNDEFINED);
    let names = names.dyn_into::<Array>().unwrap_or_default();
    names.iter().filter_map(|it| it.as_string()).filter(|it| it.starts_with(&prefix)).collect()
}

/// The cache `name`, made where there is none.
pub(super) async fn opened(name: &str) -> Option<Cache> {
    Some(JsFuture::from(all()?.open(name)).await.ok()?.unchecked_into())
}

/// Every address in the cache `name`, with the bytes of what is kept for it.
pub async fn sizes(name: &str) -> Vec<(String, u64)> {
    let Some(cache) = opened(name).await else { return Vec::new() };
    let mut sizes = Vec::new();
    for (request, response) in pairs(&cache).await.unwrap_or_default() {
        let n_bytes = match response.blob().map(JsFuture::from) {
            Ok(blob) => blob.await.map_or(0.0, |it| it.unchecked_into::<Blob>().size()),
            Err(_) => 0.0,
        };
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a size is a whole number"
        )]
        sizes.push((request.url(), n_bytes as u64));
    }
    sizes
}

/// Everything in a cache.
pub(super) async fn pairs(cache: &Cache) -> Option<Vec<(Request, Response)>> {
    let requests: Array = JsFuture::from(cache.keys()).await.ok()?.unchecked_into();
    let responses: Array = JsFuture::from(cache.match_all()).await.ok()?.unchecked_into();
    let pairs = requests.iter().zip(responses.iter());
    Some(pairs.map(|(request, response)| (request.unchecked_into(), response.unchecked_into())).collect())
}

/// Deletes all of them; says whether they are gone.
pub async fn delete_everything() -> bool {
    for name in names().await {
        // Whether it is gone is looked at afterwards.
        if let Some(caches) = all() {
            let _ = JsFuture::from(caches.delete(&name)).await;
        }
    }
    names().await.is_empty()
}
