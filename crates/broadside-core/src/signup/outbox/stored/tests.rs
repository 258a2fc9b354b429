//! What is written of a signup is read again as it was, and anything else is no entry.
//!
//! Deliberately absent: what it goes through meanwhile; the outbox's own tests have that.
#![allow(clippy::unwrap_used)]

use super::super::tests::{DAY_S, NOW, at, generic, ghost, kept, listmonk, sent, waiting};
use super::*;
use crate::signup::provider::samples::answer;
use crate::signup::{Provider, SubscribeResponse};
use proptest::prelude::*;

#[test]
fn the_worker_is_given_a_request_where_one_is_enough_and_none_for_ghost() {
    let text = kept(&listmonk()).to_text();
    for part in [
        r#""address":"https://letters.example/api/public/subscription""#,
        r#""type":"application/x-www-form-urlencoded""#,
        r#""body":"email=ana%40example.org&l=5b1f2a70-6c0e-4d4b-9a53-0d8a3c1e7f11""#,
        r#""repeats":5"#,
        r#""state":"waiting""#,
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!kept(&ghost()).to_text().contains("address"), "Ghost is asked three things");
}

#[test]
fn every_standing_is_written_and_read_again() {
    let mut entry = sent(&generic());
    let reasons =
        [WaitReason::NoConnection, WaitReason::NoAnswer, WaitReason::Fault, WaitReason::AskedToWait];
    let mut standings = reasons.map(|it| waiting(60, it)).to_vec();
    let response = SubscribeResponse { retry_after_s: Some(9), ..answer(503, "«later»") };
    standings.extend([Standing::Sending { since: at(3) }, Standing::Answered(response), Standing::Unsure]);
    for standing in standings {
        entry.standing = standing;
        assert_eq!(Entry::from_text(&entry.to_text()).as_ref(), Some(&entry));
    }
    let ghost = kept(&ghost());
    assert_eq!(Entry::from_text(&ghost.to_text()), Some(ghost));
}

#[test]
fn it_bears_the_label_with_which_it_was_kept_whoever_sends_it_later() {
    let labelled = |partner: Option<&str>| {
        let mut block = generic();
        block.partner = partner.map(str::to_owned);
        if let Provider::Generic(provider) = &mut block.provider {
            provider.fields.partner = Some("via".to_owned());
        }
        block
    };
    let body = |entry: &Entry| entry.request.clone().unwrap().body.unwrap().text;
    for (kept_with, expected) in [
        (Some("saltpans"), r#"{"email":"ana@example.org","via":"saltpans"}"#),
        (None, r#"{"email":"ana@example.org"}"#),
    ] {
        let mut entry = Entry::from_text(&kept(&labelled(kept_with)).to_text()).unwrap();
        assert_eq!(body(&entry), expected);
        entry.follow(&labelled(Some("another")));
        assert_eq!(body(&entry), expected);
    }
}

#[test]
fn what_another_version_wrote_is_left_to_it_until_it_has_expired() {
    let newer = kept(&listmonk()).to_text().replace(r#""v":1"#, r#""v":2"#);
    assert_eq!(Entry::from_text(&newer), None);
    assert!(!is_forgotten(&newer, at(60)) && is_forgotten(&newer, at(7 * DAY_S)));
    for damaged in ["", "{", "null", r#"{"v":1}"#, r#"{"kept":"today"}"#, r#"{"kept":-9223372036854775808}"#]
    {
        assert_eq!(Entry::from_text(damaged), None);
        assert!(is_forgotten(damaged, at(0)), "{damaged}");
    }
}

#[test]
fn a_damaged_field_is_no_entry() {
    let text = kept(&listmonk()).to_text();
    for (part, damage) in [
        (r#""lists":["daily"]"#, r#""lists":[]"#),
        (r#""lists":["daily"]"#, r#""lists":[7]"#),
        (r#""email":"ana@example.org""#, r#""email":"ana""#),
        (r#""state":"waiting""#, r#""state":"hoping""#),
        (r#""reason":"no-connection""#, r#""reason":"none""#),
        (r#""sent":0"#, r#""sent":-1"#),
    ] {
        assert!(text.contains(part), "{part}");
        assert_eq!(Entry::from_text(&text.replace(part, damage)), None, "{damage}");
    }
}

proptest! {
    #[test]
    fn reading_is_total(text in "\\PC{0,80}", state in "[a-z]{0,9}", number: i64) {
        let _ = (Entry::from_text(&text), is_forgotten(&text, at(0)));
        let text = kept(&listmonk()).to_text();
        let state = text.replace(r#""waiting""#, &format!("\"{state}\""));
        let number = text.replace(&NOW.to_string(), &number.to_string());
        for text in [state, number] {
            if let Some(mut entry) = Entry::from_text(&text) {
                let _ = (entry.look(&listmonk(), true, at(0)), entry.hurry(at(0)), entry.send(at(0)));
                prop_assert_eq!(Entry::from_text(&entry.to_text()), Some(entry));
            }
        }
    }
}
