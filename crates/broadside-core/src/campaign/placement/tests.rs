//! Which notice a reader meets where, and why not.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::campaign::samples::campaign as sample;
use crate::campaign::{Audience, Frequency, Places};

fn campaign(id: &str, after_stories: &[usize]) -> Campaign {
    let mut campaign = sample(id);
    campaign.places = Places { after_stories: after_stories.to_vec(), ..Places::default() };
    campaign
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse_utc(text).unwrap()
}

fn now() -> Timestamp {
    at("2026-11-22")
}

fn topic(slug: &str) -> TopicSlug {
    TopicSlug::new(slug).unwrap()
}

fn list(n_stories: usize) -> PageShown<'static> {
    PageShown::List { topic: None, n_stories }
}

/// As «fund bar, fund 2 short, fund 11 long».
fn found(campaigns: &[Campaign], beholder: &Beholder, page: PageShown<'_>) -> String {
    let placements = placements(campaigns, beholder, now(), page);
    let words: Vec<String> = placements
        .iter()
        .map(|it| match (it.spot, it.form) {
            (Spot::Bar, _) => format!("{} bar", it.campaign.0),
            (Spot::ArticleEnd, _) => format!("{} end", it.campaign.0),
            (Spot::AfterStory(n), TextForm::Short) => format!("{} {n} short", it.campaign.0),
            (Spot::AfterStory(n), TextForm::Long) => format!("{} {n} long", it.campaign.0),
        })
        .collect();
    words.join(", ")
}

#[test]
fn places_are_filled_from_the_top_down_as_far_as_there_are_stories() {
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
        let found = found(&[campaign("fund", after_stories)], &Beholder::default(), list(n_stories));
        assert_eq!(found, expected, "{after_stories:?} among {n_stories}");
    }
}

#[test]
fn campaigns_listed_first_come_first_and_never_share_a_place() {
    for (first, second, expected) in [
        (&[2, 11][..], &[5][..], "first 2 short, first 11 long"),
        (&[5], &[2, 11], "second 2 short, first 5 short"),
        (&[2], &[2, 11], "first 2 short, second 11 short"),
        (&[20], &[2, 11], "second 2 short, second 11 long"),
    ] {
        let campaigns = [campaign("first", first), campaign("second", second)];
        assert_eq!(found(&campaigns, &Beholder::default(), list(15)), expected, "{first:?} {second:?}");
    }
}

#[test]
fn a_page_has_one_bar_and_an_article_one_notice_under_it() {
    let places = |is_bar, is_article_end, after: &[usize]| Places {
        is_bar,
        is_article_end,
        after_stories: after.to_vec(),
    };
    let (fund, fair) = (&mut sample("fund"), &mut sample("fair"));
    for (of_fund, of_fair, on_list, on_article, elsewhere) in [
        (
            places(true, false, &[]),
            places(true, true, &[2]),
            "fund bar, fair 2 short",
            "fund bar, fair end",
            "fund bar",
        ),
        (
            places(false, true, &[2]),
            places(true, true, &[]),
            "fair bar, fund 2 short",
            "fair bar, fund end",
            "fair bar",
        ),
        (
            places(true, true, &[2, 11]),
            places(false, false, &[5]),
            "fund bar, fund 2 short, fund 11 long",
            "fund bar, fund end",
            "fund bar",
        ),
        (places(false, false, &[]), places(false, false, &[]), "", "", ""),
    ] {
        fund.places = of_fund;
        fair.places = of_fair;
        let campaigns = [fund.clone(), fair.clone()];
        let beholder = Beholder::default();
        assert_eq!(found(&campaigns, &beholder, list(15)), on_list);
        assert_eq!(found(&campaigns, &beholder, PageShown::Article { topics: &[] }), on_article);
        assert_eq!(found(&campaigns, &beholder, PageShown::Other), elsewhere);
    }
}

#[test]
fn its_own_page_has_no_bar_of_the_same() {
    let mut fund = sample("fund");
    fund.places = Places { is_bar: true, ..Places::default() };
    let own = CampaignSlug::new("fund").unwrap();
    let other = CampaignSlug::new("fair").unwrap();
    let beholder = Beholder::default();
    assert_eq!(found(std::slice::from_ref(&fund), &beholder, PageShown::Campaign(&own)), "");
    assert_eq!(found(&[fund], &beholder, PageShown::Campaign(&other)), "fund bar");
}

#[test]
fn a_notice_of_a_topic_stands_on_that_topics_page_and_under_its_articles() {
    let mut fair = campaign("fair", &[2]);
    fair.places.is_article_end = true;
    fair.audience.topics = vec![topic("culture"), topic("labour")];
    for (page_topic, expected) in
        [(None, false), (Some("culture"), true), (Some("labour"), true), (Some("housing"), false)]
    {
        let page_topic = page_topic.map(topic);
        let page = PageShown::List { topic: page_topic.as_ref(), n_stories: 15 };
        let found = found(std::slice::from_ref(&fair), &Beholder::default(), page);
        assert_eq!(!found.is_empty(), expected, "{page_topic:?}");
    }
    for (topics, expected) in [(&[][..], ""), (&["housing"], ""), (&["housing", "labour"], "fair end")] {
        let topics: Vec<_> = topics.iter().map(|it| topic(it)).collect();
        let page = PageShown::Article { topics: &topics };
        assert_eq!(found(std::slice::from_ref(&fair), &Beholder::default(), page), expected, "{topics:?}");
    }
}

#[test]
fn a_notice_is_shown_from_its_start_until_just_before_its_end() {
    for (starts, ends, expected) in [
        (None, None, Ok(())),
        (Some("2026-11-22T00:00:00"), None, Ok(())),
        (Some("2026-11-22T00:00:01"), None, Err(Withheld::NotBegun)),
        (None, Some("2026-11-22T00:00:00"), Err(Withheld::Over)),
        (None, Some("2026-11-22T00:00:01"), Ok(())),
        (Some("2026-11-01"), Some("2026-12-01"), Ok(())),
        (Some("2026-12-01"), Some("2026-11-01"), Err(Withheld::NotBegun)),
    ] {
        let mut notice = sample("fund");
        notice.starts = starts.map(at);
        notice.ends = ends.map(at);
        assert_eq!(may_show(&notice, &Beholder::default(), now(), list(15)), expected, "{starts:?} {ends:?}");
    }
}

/// Everything that a rule looks at, so that a line of a table changes one or two things.
struct Case {
    campaign: Campaign,
    beholder: Beholder,
}

impl Case {
    /// A notice that is shown: visit 4, on a phone, by somebody who reads Spanish.
    fn new() -> Self {
        let mut history = History::default();
        (0..4).for_each(|_| history.begin_visit());
        let beholder = Beholder {
            history,
            device: Some(Device::Phone),
            languages: vec![LanguageTag::new("es-MX").unwrap()],
            arriving: ArrivingBy::default(),
        };
        Self { campaign: sample("fund"), beholder }
    }

    fn verdict(&self) -> Result<(), Withheld> {
        may_show(&self.campaign, &self.beholder, now(), list(15))
    }
}

type Change = fn(&mut Case);

fn did(case: &mut Case, deed: Deed) {
    case.beholder.history.remember(&case.campaign.id, deed, at("2026-11-20"));
}

/// Shown in so many visits before, the last so many days ago.
fn shown(case: &mut Case, n_times: u32, n_days_ago: i64) {
    let history = &mut case.beholder.history;
    *history = History::default();
    let campaign = Campaign {
        frequency: Frequency { max_times: Some(99), ..Frequency::default() },
        ..case.campaign.clone()
    };
    for _ in 0..n_times {
        history.begin_visit();
        history.count(&campaign, Timestamp::from_unix_s(now().unix_s() - n_days_ago * 86_400));
    }
    history.begin_visit();
}

/// Each reason by itself, in the order in which they are looked at.
const REASONS: [(Withheld, Change); 11] = [
    (Withheld::NotBegun, |it| it.campaign.starts = Some(at("2026-12-01"))),
    (Withheld::Over, |it| it.campaign.ends = Some(at("2026-11-01"))),
    (Withheld::OtherTopic, |it| it.campaign.audience.topics = vec![topic("culture")]),
    (Withheld::OtherDevice, |it| it.campaign.audience.device = Some(Device::Desk)),
    (Withheld::OtherLanguage, |it| it.campaign.audience.languages = vec![LanguageTag::new("en").unwrap()]),
    (Withheld::Gave, |it| did(it, Deed::Gave)),
    (Withheld::Came, |it| did(it, Deed::Came)),
    (Withheld::Closed, |it| did(it, Deed::Closed)),
    (Withheld::TooFewVisits, |it| it.campaign.frequency.after_visits = 40),
    (Withheld::ShownLately, |it| it.campaign.frequency.min_days_between = 14),
    (Withheld::ShownOften, |it| it.campaign.frequency.max_times = Some(2)),
];

#[test]
fn every_rule_withholds_by_itself_and_of_two_the_first_is_told() {
    assert_eq!(Case::new().verdict(), Ok(()));
    for (index, (first, change)) in REASONS.iter().enumerate() {
        for (second, change_too) in REASONS.iter().skip(index) {
            let mut case = Case::new();
            // What is done comes after what is shown, which begins the history anew.
            shown(&mut case, 2, 10);
            assert_eq!(case.verdict(), Ok(()));
            change_too(&mut case);
            change(&mut case);
            assert_eq!(case.verdict(), Err(*first), "{first:?} and {second:?}");
        }
    }
}

#[test]
fn what_is_for_somebody_is_shown_to_them_and_not_in_print() {
    let es = |text: &str| vec![LanguageTag::new(text).unwrap()];
    for (audience, is_shown) in [
        (Audience { device: Some(Device::Phone), ..Audience::default() }, true),
        (Audience { languages: es("es"), ..Audience::default() }, true),
        (Audience { languages: es("es-AR"), ..Audience::default() }, true),
        (Audience { languages: es("pt"), ..Audience::default() }, false),
    ] {
        let mut case = Case::new();
        case.campaign.audience = audience.clone();
        assert_eq!(case.verdict().is_ok(), is_shown, "{audience:?}");
        case.beholder = Beholder::default();
        assert!(case.verdict().is_err(), "in print: {audience:?}");
    }
}

#[test]
fn limits_count_visits_and_begin_anew() {
    let limits = |max_times, after_visits, min_days_between, reset_after_days| Frequency {
        max_times,
        after_visits,
        min_days_between,
        reset_after_days,
    };
    for (frequency, n_times, n_days_ago, expected) in [
        (limits(Some(3), 0, 0, None), 2, 1, Ok(())),
        (limits(Some(3), 0, 0, None), 3, 1, Err(Withheld::ShownOften)),
        (limits(Some(3), 0, 0, None), 3, 900, Err(Withheld::ShownOften)),
        (limits(Some(3), 0, 0, Some(30)), 3, 29, Err(Withheld::ShownOften)),
        (limits(Some(3), 0, 0, Some(30)), 3, 30, Ok(())),
        (limits(None, 2, 0, None), 1, 1, Err(Withheld::TooFewVisits)),
        (limits(None, 2, 0, None), 2, 1, Ok(())),
        (limits(None, 0, 7, None), 1, 6, Err(Withheld::ShownLately)),
        (limits(None, 0, 7, None), 1, 7, Ok(())),
        // The days between hold, though the count has begun anew.
        (limits(Some(1), 0, 7, Some(3)), 1, 4, Err(Withheld::ShownLately)),
        (limits(Some(1), 0, 7, Some(3)), 1, 7, Ok(())),
        // A clock that was ahead when it was shown, by years.
        (limits(None, 0, 7, None), 1, -900, Ok(())),
        (limits(Some(1), 0, 0, Some(3)), 1, -900, Err(Withheld::ShownOften)),
        (limits(Some(0), 0, 0, None), 0, 0, Ok(())),
    ] {
        let mut case = Case::new();
        shown(&mut case, n_times, n_days_ago);
        case.campaign.frequency = frequency;
        assert_eq!(case.verdict(), expected, "{frequency:?}, {n_times} times, {n_days_ago} days ago");
    }
}

#[test]
fn what_was_shown_in_this_visit_stays_until_it_is_closed() {
    let mut case = Case::new();
    shown(&mut case, 1, 1);
    case.campaign.frequency = Frequency { max_times: Some(2), min_days_between: 1, ..Frequency::default() };
    assert_eq!(case.verdict(), Ok(()));
    let (campaign, beholder) = (&case.campaign, &mut case.beholder);
    beholder.history.count(campaign, now());
    assert_eq!(case.verdict(), Ok(()), "the last time and just now, but in this visit");
    did(&mut case, Deed::Closed);
    assert_eq!(case.verdict(), Err(Withheld::Closed));
}

#[test]
fn a_preview_shows_whatever_the_rules_say_and_comes_first() {
    for (reason, change) in REASONS {
        let mut case = Case::new();
        shown(&mut case, 2, 10);
        change(&mut case);
        case.beholder.arriving = ArrivingBy::parse("campaign=Fund");
        let campaigns = [campaign("fair", &[3]), case.campaign];
        assert_eq!(found(&campaigns, &case.beholder, list(15)), "fund 3 short", "{reason:?}");
    }
    let beholder = Beholder { arriving: ArrivingBy::parse("campaign=nothing"), ..Beholder::default() };
    assert_eq!(found(&[campaign("fair", &[3])], &beholder, list(15)), "fair 3 short");
}
