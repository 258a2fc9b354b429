//! Small values that must be known before the first paint: `localStorage`, and `sessionStorage` for drafts.
//!
//! Deliberately absent: articles; they are in `storage`. Every call works, or quietly does nothing, where the
//! browser denies storage.

use super::location;
use std::cell::Cell;
use web_sys::Storage;

/// What keys begin with, so that deployments and other apps below the same origin do not meet.
fn prefix() -> String {
    [&location::name_on_device(), ":"].concat()
}

fn whole(key: &str) -> String {
    [&prefix(), key].concat()
}

thread_local! {
    /// Everything was deleted, and nothing may be kept any more.
    static IS_CLOSED: Cell<bool> = const { Cell::new(false) };
}

fn lasting() -> Option<Storage> {
    if IS_CLOSED.get() {
        return None;
    }
    web_sys::window()?.local_storage().ok().flatten()
}

fn for_this_visit() -> Option<Storage> {
    if IS_CLOSED.get() {
        return None;
    }
    web_sys::window()?.session_storage().ok().flatten()
}

/// A kept value.
pub fn get(key: &str) -> Option<String> {
    lasting()?.get_item(&whole(key)).ok().flatten()
}

/// Keeps a value; `false` when the browser will not.
pub fn set(key: &str, value: &str) -> bool {
    lasting().is_some_and(|it| it.set_item(&whole(key), value).is_ok())
}

/// What was being typed when the page was left or reloaded.
pub fn draft(key: &str) -> Option<String> {
    for_this_visit()?.get_item(&whole(key)).ok().flatten()
}

/// Keeps what is being typed until the tab is closed; an empty text is forgotten.
pub fn set_draft(key: &str, text: &str) {
    let Some(storage) = for_this_visit() else { return };
    let key = whole(key);
    let _ = if text.is_empty() { storage.remove_item(&key) } else { storage.set_item(&key, text) };
}

/// Every value that lasts, by its whole key, and every one that is kept until the tab is closed.
pub fn stored() -> [Vec<(String, String)>; 2] {
    [entries(lasting()), entries(for_this_visit())]
}

/// The key by which [`get`] knows the value of this whole key.
pub fn key_of(whole: &str) -> &str {
    whole.strip_prefix(&prefix()).unwrap_or(whole)
}

fn entries(storage: Option<Storage>) -> Vec<(String, String)> {
    let Some(storage) = storage else { return Vec::new() };
    let n_keys = storage.length().unwrap_or_default();
    let keys = (0..n_keys).filter_map(|index| storage.key(index).ok().flatten());
    let prefix = prefix();
    let own = keys.filter(|it| it.starts_with(&prefix));
    own.filter_map(|key| Some((key.clone(), storage.get_item(&key).ok().flatten()?))).collect()
}

/// Deletes every value, and keeps none any more.
pub fn delete_everything() {
    for storage in [lasting(), for_this_visit()] {
        for (key, _) in entries(storage.clone()) {
            // What is there can be taken away.
            let _ = storage.as_ref().map(|it| it.remove_item(&key));
        }
    }
    IS_CLOSED.set(true);
}
