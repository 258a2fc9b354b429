//! What a reader did is remembered, and strange stored values do no harm.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::campaign::Frequency;
use crate::campaign::samples::campaign;
use serde_json::json;

fn id(text: &str) -> CampaignId {
    CampaignId(text.to_owned())
}

fn at(unix_s: i64) -> Timestamp {
    Timestamp::from_unix_s(unix_s)
}

#[test]
fn what_was_done_is_remembered_across_visits() {
    let mut history = History::default();
    history.begin_visit();
    history.remember(&id("fund"), Deed::Closed, at(1_000));
    history.remember(&id("fair"), Deed::Gave, at(2_000));
    history.remember(&id("fund"), Deed::Closed, at(3_000));
    history.remember(&id("fund"), Deed::Came, at(4_000));
    let stored = history.to_json();
    let expected = json!({ "version": 2, "visits": 1, "campaigns": [
        { "id": "fund", "closed_at_unix_s": 1_000, "came_at_unix_s": 4_000 },
        { "id": "fair", "gave_at_unix_s": 2_000 },
    ] });
    assert_eq!(stored, expected);
    let read = History::from_json(&stored).unwrap();
    assert_eq!(read, history);
    assert_eq!(read.when(&id("fund"), Deed::Closed), Some(at(1_000)), "the first time counts");
    assert_eq!(read.when(&id("fair"), Deed::Closed), None);
}

#[test]
fn showing_is_counted_once_a_visit_and_only_where_it_is_limited() {
    let mut limited = campaign("fund");
    limited.frequency = Frequency { max_times: Some(2), reset_after_days: Some(30), ..Frequency::default() };
    let mut history = History::default();
    history.begin_visit();
    assert!(history.count(&limited, at(1_000)));
    assert!(!history.count(&limited, at(2_000)), "the same visit");
    assert!(!history.count(&campaign("fair"), at(1_000)), "without limits");
    history.begin_visit();
    assert!(history.count(&limited, at(3_000)));
    assert_eq!(history.shown(&limited.id), Some(Shown { n_times: 2, at: at(3_000), visit: 2 }));
    assert_eq!(History::from_json(&history.to_json()), Some(history.clone()));
    history.begin_visit();
    assert!(history.count(&limited, at(3_000 + 30 * 86_400)));
    assert_eq!(history.shown(&limited.id).unwrap().n_times, 1, "after a month the count begins anew");
}

#[test]
fn what_the_first_version_kept_is_read() {
    let read =
        History::from_json(&json!({ "version": 1, "closed_at_unix_s": { "fund": 1_000, "fair": null } }));
    let mut expected = History::default();
    expected.remember(&id("fund"), Deed::Closed, at(1_000));
    assert_eq!(read, Some(expected));
}

#[test]
fn a_value_of_another_version_is_none_and_is_set_aside() {
    for stored in [
        json!(null),
        json!([]),
        json!("closed"),
        json!({}),
        json!({ "version": 3, "campaigns": [{ "id": "fund", "closed_at_unix_s": 1 }] }),
        json!({ "version": "1", "closed_at_unix_s": { "fund": 1 } }),
    ] {
        assert_eq!(History::from_json(&stored), None, "{stored}");
    }
}

#[test]
fn what_is_not_understood_is_left_out() {
    for stored in [
        json!({ "version": 1 }),
        json!({ "version": 1, "closed_at_unix_s": ["fund"] }),
        json!({ "version": 2, "visits": -1, "campaigns": {} }),
        json!({ "version": 2, "campaigns": [null, "fund", { "id": 4 }, { "id": "fund", "closed_at_unix_s": "1" }] }),
        json!({ "version": 2, "campaigns": [{ "id": "fund", "shown_times": 1, "shown_at_unix_s": 2 }] }),
    ] {
        assert_eq!(History::from_json(&stored), Some(History::default()), "{stored}");
    }
}

#[test]
fn only_the_last_fifty_are_kept() {
    let mut history = History::default();
    for number in 0..60 {
        history.remember(&id(&number.to_string()), Deed::Closed, at(number));
    }
    let is_closed = |number: &str| history.when(&id(number), Deed::Closed).is_some();
    assert!(!is_closed("9") && is_closed("10") && is_closed("59"));
}

#[test]
fn what_another_device_remembers_is_added_and_nothing_here_is_lost() {
    let (mut here, mut there) = (History::default(), History::default());
    here.remember(&id("fund"), Deed::Closed, at(1_000));
    there.begin_visit();
    there.remember(&id("fund"), Deed::Closed, at(9_000));
    there.remember(&id("fund"), Deed::Gave, at(2_000));
    there.remember(&id("fair"), Deed::Came, at(3_000));
    here.take_over(&there);
    assert_eq!(here.when(&id("fund"), Deed::Closed), Some(at(1_000)));
    assert_eq!(here.when(&id("fund"), Deed::Gave), Some(at(2_000)));
    assert_eq!(here.when(&id("fair"), Deed::Came), Some(at(3_000)));
    assert_eq!(here.n_visits(), 1);
    let once = here.clone();
    here.take_over(&there);
    assert_eq!(here, once, "taken over twice, it is as it was");
}
