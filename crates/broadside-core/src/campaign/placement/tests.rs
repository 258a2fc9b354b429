//! Which notice a reader meets where.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::campaign::CampaignAction;
use crate::model::WebAddress;

fn campaign(id: &str, after_stories: &[usize]) -> Campaign {
    Campaign {
        id: CampaignId(id.to_owned()),
        headline: id.to_owned(),
        lead: String::new(),
        text: String::new(),
        long_text: Vec::new(),
        action: CampaignAction {
            label: "Give".to_owned(),
            address: WebAddress::parse("https://example.org/give/").unwrap(),
        },
        starts: None,
        ends: None,
        after_stories: after_stories.to_vec(),
        topics: Vec::new(),
    }
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse_utc(text).unwrap()
}

fn topic(slug: &str) -> TopicSlug {
    TopicSlug::new(slug).unwrap()
}

/// As «fund 2 short, fund 11 long».
fn found(campaigns: &[Campaign], history: &History, page_topic: Option<&str>, n_stories: usize) -> String {
    let page_topic = page_topic.map(topic);
    let placements = placements(campaigns, history, at("2026-11-22"), page_topic.as_ref(), n_stories);
    let words: Vec<String> = placements
        .iter()
        .map(|it| {
            let form = if it.form == TextForm::Short { "short" } else { "long" };
            format!("{} {} {form}", it.campaign.0, it.after_story)
        })
        .collect();
    words.join(", ")
}

#[test]
fn places_are_filled_from_the_top_down_as_far_as_there_are_stories() {
    let history = History::default();
    for (after_stories, n_stories, expected) in [
        (&[2, 11][..], 15, "fund 2 short, fund 11 long"),
        (&[2, 11], 11, "fund 2 short, fund 11 long"),
        (&[2, 11], 10, "fund 2 short"),
        (&[2, 11], 1, ""),
        (&[2, 11], 0, ""),
        (&[11, 2], 15, "fund 2 short, fund 11 long"),
        (&[3, 3, 3], 15, "fund 3 short"),
        (&[0, 4], 15, "fund 4 short"),
        (&[1, 2, 3], 15, "fund 1 short, fund 2 long"),
        (&[], 15, ""),
        (&[usize::MAX], 15, ""),
    ] {
        let found = found(&[campaign("fund", after_stories)], &history, None, n_stories);
        assert_eq!(found, expected, "{after_stories:?} among {n_stories}");
    }
}

#[test]
fn campaigns_listed_first_come_first_and_never_share_a_place() {
    let history = History::default();
    for (first, second, expected) in [
        (&[2, 11][..], &[5][..], "first 2 short, first 11 long"),
        (&[5], &[2, 11], "second 2 short, first 5 short"),
        (&[2], &[2, 11], "first 2 short, second 11 short"),
        (&[20], &[2, 11], "second 2 short, second 11 long"),
    ] {
        let campaigns = [campaign("first", first), campaign("second", second)];
        assert_eq!(found(&campaigns, &history, None, 15), expected, "{first:?} {second:?}");
    }
}

#[test]
fn a_closed_notice_never_comes_back() {
    let mut history = History::default();
    history.close(&CampaignId("fund".to_owned()), at("2026-11-21"));
    let campaigns = [campaign("fund", &[2, 11]), campaign("fair", &[5])];
    assert_eq!(found(&campaigns, &history, None, 15), "fair 5 short");
}

#[test]
fn a_notice_of_a_topic_stands_on_that_topics_page_only() {
    let mut fair = campaign("fair", &[2]);
    fair.topics = vec![topic("culture"), topic("labour")];
    let shown = "fair 2 short";
    for (page_topic, expected) in
        [(None, ""), (Some("culture"), shown), (Some("labour"), shown), (Some("housing"), "")]
    {
        let found = found(std::slice::from_ref(&fair), &History::default(), page_topic, 15);
        assert_eq!(found, expected, "{page_topic:?}");
    }
}

#[test]
fn a_notice_is_shown_from_its_start_until_just_before_its_end() {
    for (starts, ends, is_shown) in [
        (None, None, true),
        (Some("2026-11-22T00:00:00"), None, true),
        (Some("2026-11-22T00:00:01"), None, false),
        (None, Some("2026-11-22T00:00:00"), false),
        (None, Some("2026-11-22T00:00:01"), true),
        (Some("2026-11-01"), Some("2026-12-01"), true),
        (Some("2026-12-01"), Some("2026-11-01"), false),
    ] {
        let mut notice = campaign("fund", &[2]);
        notice.starts = starts.map(at);
        notice.ends = ends.map(at);
        let found = found(&[notice], &History::default(), None, 15);
        assert_eq!(!found.is_empty(), is_shown, "{starts:?} {ends:?}");
    }
}
