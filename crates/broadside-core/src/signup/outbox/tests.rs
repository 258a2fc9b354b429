//! What a signup in the outbox goes through, event by event, and what is promised whatever happens.
//!
//! Deliberately absent: a device and a network; tests/e2e/specs/outbox.spec.mjs has them.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::signup::provider::samples::{answer, block, lists, subscription, web};
use crate::signup::{Encoding, GenericProvider, ListEncoding, Provider};
use proptest::prelude::*;

pub(super) const DAY_S: i64 = 24 * 3600;
pub(super) const NOW: i64 = 1_795_000_000;

pub(super) fn at(seconds_later: i64) -> Timestamp {
    Timestamp::from_unix_s(NOW + seconds_later)
}

pub(super) fn listmonk() -> SignupBlock {
    let id = "5b1f2a70-6c0e-4d4b-9a53-0d8a3c1e7f11";
    block(Provider::Listmonk { root: web("https://letters.example/") }, lists(&[("daily", id)]), None)
}

pub(super) fn ghost() -> SignupBlock {
    block(Provider::Ghost { root: web("https://spindle.example/") }, lists(&[("daily", "")]), None)
}

pub(super) fn generic() -> SignupBlock {
    let provider = GenericProvider {
        address: web("https://post.example/subscribe"),
        encoding: Encoding::Json,
        email_field: "email".to_owned(),
        list_field: None,
        list_as: ListEncoding::default(),
        extra: Vec::new(),
        fields: crate::signup::FieldNames::default(),
        opens_tab: false,
        honeypot_field: None,
        success_status: None,
        success_pointer: None,
        message_pointer: None,
        pending_pointer: None,
    };
    block(Provider::Generic(provider), lists(&[("daily", "7")]), None)
}

pub(super) fn kept(block: &SignupBlock) -> Entry {
    let subscription = subscription(block, "ana@example.org", &["daily"], Some("labour"));
    Entry::keep(block, subscription, WaitReason::NoConnection, at(0)).unwrap()
}

/// An entry that was sent when it was kept.
pub(super) fn sent(block: &SignupBlock) -> Entry {
    let mut entry = kept(block);
    assert!(entry.send(at(0)));
    entry
}

pub(super) fn waiting(seconds_later: i64, reason: WaitReason) -> Standing {
    Standing::Waiting { not_before: at(seconds_later), reason }
}

#[test]
fn what_is_kept_is_due_at_once_and_is_sent_by_one_sender() {
    let mut entry = kept(&listmonk());
    assert!(entry.is_due(at(0)) && entry.send(at(0)));
    assert!(!entry.is_due(at(DAY_S)) && !entry.send(at(DAY_S)), "it is on its way");
}

#[test]
fn what_a_browser_posts_into_a_tab_cannot_be_kept() {
    let mut block = generic();
    if let Provider::Generic(provider) = &mut block.provider {
        provider.opens_tab = true;
    }
    let subscription = subscription(&block, "ana@example.org", &["daily"], None);
    assert_eq!(Entry::keep(&block, subscription, WaitReason::NoConnection, at(0)), None);
}

#[test]
fn an_answer_ends_it_or_says_how_long_to_wait() {
    let over = |outcome: Outcome| (Some(Ending::Answered(outcome)), Standing::Sending { since: at(0) });
    let (fault, asked) = (WaitReason::Fault, WaitReason::AskedToWait);
    for (outcome, retry_after_s, expected) in [
        (Outcome::Confirmed, None, over(Outcome::Confirmed)),
        (Outcome::PendingConfirmation, None, over(Outcome::PendingConfirmation)),
        (Outcome::AlreadySubscribed, None, over(Outcome::AlreadySubscribed)),
        (Outcome::ProviderFailed { status: 404 }, None, over(Outcome::ProviderFailed { status: 404 })),
        (Outcome::ProviderFailed { status: 503 }, None, (None, waiting(60, fault))),
        (Outcome::ProviderFailed { status: 503 }, Some(3600), (None, waiting(3600, asked))),
        (Outcome::ProviderFailed { status: 200 }, None, (None, waiting(60, fault))),
        (Outcome::ProviderFailed { status: 408 }, Some(1), (None, waiting(60, asked))),
        (Outcome::RateLimited { wait_s: Some(7200) }, None, (None, waiting(7200, asked))),
        (Outcome::RateLimited { wait_s: None }, Some(300), (None, waiting(300, asked))),
        (Outcome::RateLimited { wait_s: None }, None, (None, waiting(60, asked))),
    ] {
        let mut entry = sent(&generic());
        let ending = entry.answered(outcome.clone(), retry_after_s, at(0));
        assert_eq!((ending, entry.standing), expected, "{outcome:?} {retry_after_s:?}");
    }
}

#[test]
fn each_failure_is_waited_for_longer_up_to_six_hours() {
    let (mut entry, mut now_s, mut waits) = (kept(&listmonk()), 0, Vec::new());
    for _ in 0..7 {
        assert!(entry.send(at(now_s)));
        assert_eq!(entry.answered(Outcome::ProviderFailed { status: 500 }, None, at(now_s)), None);
        let Standing::Waiting { not_before, .. } = entry.standing else { unreachable!("it waits") };
        waits.push(not_before.unix_s() - NOW - now_s);
        now_s = not_before.unix_s() - NOW;
    }
    assert_eq!(waits, [60, 240, 960, 3_840, 15_360, 21_600, 21_600]);
}

#[test]
fn a_page_that_was_closed_in_the_middle_is_told_by_provider() {
    for (block, expected) in [(listmonk(), waiting(70, WaitReason::NoAnswer)), (generic(), Standing::Unsure)]
    {
        let mut entry = sent(&block);
        assert_eq!(entry.look(&block, false, at(10)), None);
        assert_eq!(entry.standing, Standing::Sending { since: at(0) }, "its sender lives");
        assert_eq!(entry.look(&block, true, at(10)), None);
        assert_eq!(entry.standing, expected);
    }
}

#[test]
fn where_an_address_is_taken_once_it_is_repeated_five_times_and_then_the_reader_is_asked() {
    let block = listmonk();
    let (mut entry, mut n_sent) = (kept(&block), 0);
    for hours in 0..100 {
        let now = at(hours * 3600);
        if entry.send(now) {
            n_sent += 1;
            assert_eq!(entry.answered(Outcome::Unreachable, None, now), None);
        }
    }
    assert_eq!((n_sent, &entry.standing), (6, &Standing::Unsure));
    entry.hurry(at(101 * 3600));
    assert!(entry.send(at(101 * 3600)));
}

#[test]
fn a_reader_in_a_hurry_does_not_outrun_a_service_that_asks_to_wait() {
    let mut entry = sent(&generic());
    entry.answered(Outcome::ProviderFailed { status: 503 }, Some(3600), at(0));
    entry.hurry(at(10));
    assert!(!entry.may_be_hurried(at(10)) && !entry.is_due(at(3599)) && entry.is_due(at(3600)));

    let mut entry = sent(&generic());
    entry.answered(Outcome::ProviderFailed { status: 503 }, None, at(0));
    entry.hurry(at(10));
    assert!(entry.is_due(at(10)));
}

#[test]
fn after_seven_days_it_is_given_up_and_it_is_said_whether_it_may_have_arrived() {
    let block = generic();
    let mut entry = kept(&block);
    assert_eq!(entry.look(&block, true, at(7 * DAY_S - 1)), None);
    let expired = |may_have_arrived| Some(Ending::Expired { may_have_arrived });
    assert_eq!(entry.look(&block, true, at(7 * DAY_S)), expired(false));
    let mut entry = sent(&block);
    assert_eq!(entry.look(&block, false, at(8 * DAY_S)), None, "it is on its way");
    assert_eq!(entry.look(&block, true, at(8 * DAY_S)), expired(true));
}

#[test]
fn a_clock_that_was_set_back_neither_keeps_it_for_ever_nor_from_being_sent() {
    let block = listmonk();
    let mut entry = sent(&block);
    entry.answered(Outcome::RateLimited { wait_s: Some(60) }, None, at(0));
    let back = -400 * DAY_S;
    assert_eq!(entry.look(&block, true, at(back)), None);
    assert_eq!(entry.kept, at(back));
    assert!(entry.is_due(at(back + 7 * DAY_S)));
}

#[test]
fn what_the_worker_was_answered_is_read_as_if_the_app_had_been() {
    let block = listmonk();
    let mut entry = kept(&block);
    let confirmed = answer(200, r#"{"data":{"has_optin":true}}"#);
    entry.standing = Standing::Answered(confirmed.clone());
    let mut entry = Entry::from_text(&entry.to_text()).unwrap();
    let pending = Some(Ending::Answered(Outcome::PendingConfirmation));
    assert_eq!(entry.look(&block, true, at(30 * DAY_S)), pending, "however late");

    let mut entry = kept(&block);
    entry.standing = Standing::Answered(confirmed);
    let moved = block_at("https://other.example/");
    assert_eq!(entry.look(&moved, true, at(60)), None);
    assert_eq!(entry.standing, Standing::Unsure, "the newsroom has another service by now");
}

fn block_at(root: &str) -> SignupBlock {
    SignupBlock { provider: Provider::Listmonk { root: web(root) }, ..listmonk() }
}

/// What can happen to an entry.
#[derive(Clone, Copy, Debug)]
enum Event {
    Sent,
    Answered(u16, Option<u32>),
    NoAnswer,
    HeldBack,
    Crashed,
    Hurried,
    Passed(i64),
    Reloaded,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        3 => Just(Event::Sent),
        1 => (prop::sample::select(vec![200_u16, 400, 404, 429, 500, 503]), prop::option::of(0_u32..90_000))
            .prop_map(|(status, retry_after_s)| Event::Answered(status, retry_after_s)),
        1 => Just(Event::NoAnswer),
        1 => Just(Event::HeldBack),
        1 => Just(Event::Crashed),
        1 => Just(Event::Hurried),
        3 => (-90_000_i64..200_000).prop_map(Event::Passed),
        1 => Just(Event::Reloaded),
    ];
    prop::collection::vec(event, 0..60)
}

proptest! {
    #[test]
    fn nothing_is_sent_again_without_an_answer_that_allows_it_or_lost_before_its_end(
        events in events(), is_repeatable: bool,
    ) {
        let block = if is_repeatable { listmonk() } else { generic() };
        let n_allowed = if is_repeatable { 5 } else { 0 };
        let (mut entry, mut now_s, mut oldest_s) = (kept(&block), 0_i64, 0_i64);
        // How often it went out since somebody last said that it may go again.
        let (mut n_open, mut is_on_its_way) = (0_u32, false);
        for event in events {
            let now = at(now_s);
            let ending = match event {
                Event::Sent => {
                    let is_sent = entry.send(now);
                    prop_assert!(!(is_sent && is_on_its_way), "two senders");
                    prop_assert!(!is_sent || n_open <= n_allowed, "sent {n_open} times with no answer");
                    n_open += u32::from(is_sent);
                    is_on_its_way |= is_sent;
                    None
                }
                Event::Answered(status, retry_after_s) if is_on_its_way => {
                    is_on_its_way = false;
                    n_open -= 1;
                    let response = SubscribeResponse { retry_after_s, ..answer(status, "") };
                    let ending = entry.answered(block.provider.read(Some(&response)), retry_after_s, now);
                    if ending.is_none() {
                        let wait_s = retry_after_s.map_or(0, i64::from);
                        prop_assert!(!entry.is_due(at(now_s + wait_s - 1)), "the service asked to wait");
                    }
                    ending
                }
                Event::NoAnswer if is_on_its_way => {
                    is_on_its_way = false;
                    entry.answered(Outcome::Unreachable, None, now)
                }
                Event::HeldBack if is_on_its_way => {
                    (is_on_its_way, n_open) = (false, n_open - 1);
                    entry.held_back(now);
                    None
                }
                Event::Crashed => {
                    is_on_its_way = false;
                    entry.look(&block, true, now)
                }
                Event::Hurried => {
                    if entry.may_be_hurried(now) {
                        n_open = 0;
                    }
                    entry.hurry(now);
                    None
                }
                Event::Passed(by_s) => {
                    now_s += by_s;
                    oldest_s = oldest_s.min(now_s);
                    entry.look(&block, false, at(now_s))
                }
                Event::Reloaded => {
                    entry = Entry::from_text(&entry.to_text()).unwrap();
                    None
                }
                Event::Answered(..) | Event::NoAnswer | Event::HeldBack => None,
            };
            match ending {
                Some(Ending::Expired { may_have_arrived }) => {
                    prop_assert!(now_s - oldest_s >= 7 * DAY_S, "given up early");
                    prop_assert!(may_have_arrived || n_open == 0);
                    return Ok(());
                }
                Some(Ending::Answered(outcome)) => {
                    let is_passing = matches!(
                        outcome,
                        Outcome::Unreachable | Outcome::RateLimited { .. }
                            | Outcome::ProviderFailed { status: 500.. }
                    );
                    prop_assert!(!is_passing, "lost to {outcome:?}");
                    return Ok(());
                }
                None => {}
            }
        }
    }
}
