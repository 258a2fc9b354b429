//! What a reader closed stays closed, and strange stored values do no harm.

use super::*;
use serde_json::json;

fn id(text: &str) -> CampaignId {
    CampaignId(text.to_owned())
}

#[test]
fn closing_is_remembered_across_visits() {
    let mut history = History::default();
    history.close(&id("fund"), Timestamp::from_unix_s(1_000));
    history.close(&id("fair"), Timestamp::from_unix_s(2_000));
    history.close(&id("fund"), Timestamp::from_unix_s(3_000));
    let stored = history.to_json();
    assert_eq!(stored, json!({ "version": 1, "closed_at_unix_s": { "fund": 1_000, "fair": 2_000 } }));
    let read = History::from_json(&stored);
    assert_eq!(read, history);
    assert!(read.is_closed(&id("fair")) && !read.is_closed(&id("other")));
    assert_eq!(read.closed_at(&id("fund")), Some(Timestamp::from_unix_s(1_000)));
}

#[test]
fn a_value_of_another_shape_is_an_empty_history() {
    for stored in [
        json!(null),
        json!([]),
        json!("closed"),
        json!({}),
        json!({ "version": 2, "closed_at_unix_s": { "fund": 1 } }),
        json!({ "version": "1", "closed_at_unix_s": { "fund": 1 } }),
        json!({ "version": 1 }),
        json!({ "version": 1, "closed_at_unix_s": ["fund"] }),
        json!({ "version": 1, "closed_at_unix_s": { "fund": "yesterday", "fair": null } }),
    ] {
        assert_eq!(History::from_json(&stored), History::default(), "{stored}");
    }
}

#[test]
fn only_the_last_fifty_are_kept() {
    let mut history = History::default();
    for number in 0..60 {
        history.close(&id(&number.to_string()), Timestamp::from_unix_s(number));
    }
    assert!(!history.is_closed(&id("9")) && history.is_closed(&id("10")) && history.is_closed(&id("59")));
}
