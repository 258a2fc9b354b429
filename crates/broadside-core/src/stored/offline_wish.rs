//! What a reader wants at hand.
//!
//! Deliberately absent: bounds on the numbers; a page offers some, and any budget can be kept to.

use super::fields::{Fields, list, number};
use crate::library::OfflineWish;
use crate::model::TopicSlug;
use serde_json::Value;

/// A wish.
pub(super) fn to_value(wish: &OfflineWish) -> Value {
    let mut fields = Fields::default();
    fields.put("latest", wish.has_latest);
    fields.put_list("topics", wish.topics.iter().map(|it| Value::from(it.as_str())));
    fields.put("stories", wish.n_stories);
    fields.put("budget_mb", wish.budget_mb);
    fields.into_value()
}

/// Reads what [`to_value`] wrote.
pub(super) fn from_value(value: &Value) -> Option<OfflineWish> {
    Some(OfflineWish {
        has_latest: value.get("latest")?.as_bool()?,
        topics: list(value, "topics", |it| TopicSlug::new(it.as_str()?))?,
        n_stories: number(value.get("stories")?)?,
        budget_mb: number(value.get("budget_mb")?)?,
    })
}
