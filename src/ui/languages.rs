//! Languages by their names.
//!
//! Deliberately absent: tables of names; the browser's Intl has them in every language. In print there is no Intl, and
//! their tags stand in until the app takes over.

use broadside_core::model::LanguageTag;

/// What `language` calls the language `tag`.
#[cfg(target_arch = "wasm32")]
pub fn name(tag: &str, language: &LanguageTag) -> String {
    crate::browser::languages::name(tag, language).unwrap_or_else(|| tag.to_owned())
}

/// What `language` calls the language `tag`.
#[cfg(not(target_arch = "wasm32"))]
pub fn name(tag: &str, _language: &LanguageTag) -> String {
    tag.to_owned()
}
