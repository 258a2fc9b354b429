//! What a reader searched for lately, as it is kept on the device.
//!
//! Deliberately absent: where it is kept, and when: only a search that was meant is taken down, which its owner knows.

use crate::json;
use serde_json::Value;

/// Searches that are kept.
pub const MAX_RECENT: usize = 10;

/// Searches, the latest first, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecentSearches(Vec<String>);

impl RecentSearches {
    /// Reads what [`Self::to_text`] wrote; anything else is none.
    pub fn from_text(text: &str) -> Self {
        let value: Option<Value> = json::parsed(text.as_bytes()).ok();
        let list = value.as_ref().and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let texts = list.iter().filter_map(|it| it.as_str().map(str::to_owned));
        Self(texts.take(MAX_RECENT).collect())
    }

    /// One line of JSON.
    pub fn to_text(&self) -> String {
        json::written(&Value::Array(self.0.iter().map(|it| Value::from(it.as_str())).collect()))
    }

    /// The searches, the latest first.
    pub fn as_slice(&self) -> &[String] {
        &self.0
    }

    /// Takes a search down.
    pub fn add(&mut self, search: &str) {
        let search = search.trim();
        if !search.is_empty() {
            self.forget(search);
            self.0.insert(0, search.to_owned());
            self.0.truncate(MAX_RECENT);
        }
    }

    /// Strikes one out.
    pub fn forget(&mut self, search: &str) {
        self.0.retain(|it| it != search);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_stand_first_and_each_once() {
        let mut recent = RecentSearches::default();
        for search in ["strike", " rents ", "strike", "  "] {
            recent.add(search);
        }
        assert_eq!(recent.as_slice(), ["strike", "rents"]);
        assert_eq!(RecentSearches::from_text(&recent.to_text()), recent);
        recent.forget("strike");
        assert_eq!(recent.as_slice(), ["rents"]);
    }

    #[test]
    fn there_are_never_many_and_what_is_damaged_is_none() {
        let mut recent = RecentSearches::default();
        (0..20).for_each(|it| recent.add(&it.to_string()));
        assert_eq!(recent.as_slice().len(), MAX_RECENT);
        assert_eq!(recent.as_slice().first().map(String::as_str), Some("19"));
        for text in ["", "{", "{}", "[1, {}]"] {
            assert_eq!(RecentSearches::from_text(text), RecentSearches::default(), "{text}");
        }
    }
}
