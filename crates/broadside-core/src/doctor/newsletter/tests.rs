//! What is said of each provider's answer to a question that sends nothing.

use super::*;
use crate::model::WebAddress;
use crate::signup::{Frequency, ListId, NewsletterList};

const DAILY: &str = "0a1b2c3d-1111-4222-8333-444455556666";
const WEEKLY: &str = "0a1b2c3d-7777-4888-8999-aaaabbbbcccc";

fn address(text: &str) -> WebAddress {
    WebAddress::parse(text).unwrap()
}

fn block(provider: Provider) -> SignupBlock {
    let list = |name: &str, provider_id: &str| NewsletterList {
        id: ListId(name.to_owned()),
        name: name.to_owned(),
        frequency: Frequency::Daily,
        description: String::new(),
        is_default: false,
        provider_id: provider_id.to_owned(),
    };
    SignupBlock {
        heading: "Letters".to_owned(),
        text: String::new(),
        consent: String::new(),
        consent_address: None,
        partner: None,
        provider,
        form_hosts: Vec::new(),
        lists: vec![list("daily", DAILY), list("weekly", WEEKLY)],
    }
}

fn listmonk() -> SignupBlock {
    block(Provider::Listmonk { root: address("https://lists.example/") })
}

fn ghost() -> SignupBlock {
    block(Provider::Ghost { root: address("https://site.example/") })
}

fn said(block: &SignupBlock, status: u16, body: &str) -> Vec<Finding> {
    let response = Response { status, body: body.as_bytes().to_vec(), ..Response::default() };
    let answer = Answer::of(&response, block.provider.address());
    newsletter(block, Some((Ok(&response), answer)), None)
}

#[test]
fn listmonk_s_public_lists_are_held_against_those_configured() {
    let both =
        format!(r#"[{{"uuid":"{DAILY}","name":"D"}},{{"uuid":"{}","name":"W"}}]"#, WEEKLY.to_uppercase());
    let one = format!(r#"[{{"uuid":"{DAILY}"}},{{"name":"nameless"}},7]"#);
    for (body, expected) in [
        (both.as_str(), vec![Finding::ListsKnown { n_lists: 2 }]),
        (one.as_str(), vec![Finding::ListUnknown { index: 1 }, Finding::ListsKnown { n_lists: 1 }]),
        ("[]", vec![Finding::ListUnknown { index: 0 }, Finding::ListUnknown { index: 1 }]),
        (r#"{"message":"no"}"#, vec![Finding::NotAFeed(Found::OtherJson)]),
        ("<!doctype html><h1>Welcome</h1>", vec![Finding::WebPage { has_moved: false }]),
        ("[{", vec![Finding::NotAFeed(Found::BrokenJson { line: 1, column: 2 })]),
        ("", vec![Finding::NotAFeed(Found::EmptyBody)]),
    ] {
        assert_eq!(said(&listmonk(), 200, body), expected, "{body}");
    }
}

#[test]
fn ghost_says_whether_it_takes_signups_from_elsewhere() {
    for (body, expected) in [
        (r#"{"site":{"title":"S","allow_external_signup":true}}"#, Finding::SignupsOpen),
        (r#"{"site":{"title":"S","allow_external_signup":false}}"#, Finding::SignupsClosed),
        (r#"{"site":{"title":"S"}}"#, Finding::SignupsOpen),
        (r#"{"title":"S"}"#, Finding::NotAFeed(Found::OtherJson)),
    ] {
        assert_eq!(said(&ghost(), 200, body), [expected], "{body}");
    }
}

#[test]
fn a_service_that_fails_is_told_by_how_it_fails() {
    for (status, expected) in [
        (404, Finding::NotFound),
        (400, Finding::BadRequest { status: 400, code: None }),
        (429, Finding::RateLimited { wait_s: None }),
        (500, Finding::ServerFailed { status: 500 }),
    ] {
        assert_eq!(said(&listmonk(), status, r#"{"message":"Not Found"}"#), [expected], "{status}");
    }
    for (reach, expected) in
        [(Some(Reach::Answered), Finding::Unreadable), (Some(Reach::Nothing), Finding::Silent)]
    {
        let answered = Some((Err(&SourceError::Unreachable), Answer::default()));
        assert_eq!(newsletter(&listmonk(), answered, reach), [expected]);
    }
}

#[test]
fn a_service_that_would_have_to_be_sent_something_is_said_not_to_be_tried() {
    let buttondown = block(Provider::Buttondown { action: address("https://buttondown.example/x") });
    assert_eq!(buttondown.provider.probe(), None);
    assert_eq!(newsletter(&buttondown, None, None), [Finding::NotTried]);
}

#[test]
fn what_is_asked_sends_nobody_s_address() {
    for (block, expected) in [
        (listmonk(), "https://lists.example/api/public/lists"),
        (ghost(), "https://site.example/members/api/site/"),
    ] {
        assert_eq!(block.provider.probe().unwrap().as_str(), expected);
    }
}
