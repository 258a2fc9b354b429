//! Small values that must be known before the first paint: `localStorage`, and `sessionStorage` for drafts.
//!
//! Deliberately absent: articles; they are in `storage`. Every call works, or quietly does nothing, where the
//! browser denies storage.

use web_sys::Storage;

/// Keys begin with this, so that apps on the same origin do not meet.
const PREFIX: &str = "broadside:";

fn lasting() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn for_this_visit() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

/// A kept value.
pub fn get(key: &str) -> Option<String> {
    lasting()?.get_item(&format!("{PREFIX}{key}")).ok().flatten()
}

/// Keeps a value; `false` when the browser will not.
pub fn set(key: &str, value: &str) -> bool {
    lasting().is_some_and(|it| it.set_item(&format!("{PREFIX}{key}"), value).is_ok())
}

/// What was being typed when the page was left or reloaded.
pub fn draft(key: &str) -> Option<String> {
    for_this_visit()?.get_item(&format!("{PREFIX}{key}")).ok().flatten()
}

/// Keeps what is being typed until the tab is closed; an empty text is forgotten.
pub fn set_draft(key: &str, text: &str) {
    let Some(storage) = for_this_visit() else { return };
    let key = format!("{PREFIX}{key}");
    let _ = if text.is_empty() { storage.remove_item(&key) } else { storage.set_item(&key, text) };
}
