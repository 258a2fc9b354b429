//! What goes to listmonk byte for byte, and what every answer of its means to the reader.
#![allow(clippy::unwrap_used)]

use super::super::samples::{self, first_sent, subscription, web};
use crate::signup::{Encoding, NewsletterList, Outcome, Provider, RejectedField, SubscribeResponse};

const DAILY: &str = "5b1f2a70-6c0e-4d4b-9a53-0d8a3c1e7f11";
const WEEKLY: &str = "c92e4d16-3b7f-4c55-8f0e-71a2d96be432";

fn provider() -> Provider {
    Provider::Listmonk { root: web("https://letters.example/lm/") }
}

fn lists() -> Vec<NewsletterList> {
    samples::lists(&[("daily", DAILY), ("weekly", WEEKLY)])
}

#[test]
fn the_request_is_a_form_that_needs_no_preflight() {
    for (email, chosen, body) in [
        ("ana@example.org", &["daily"][..], format!("email=ana%40example.org&l={DAILY}")),
        ("ana@example.org", &["weekly", "daily"], format!("email=ana%40example.org&l={DAILY}&l={WEEKLY}")),
        ("ana+news@example.org", &["weekly"], format!("email=ana%2Bnews%40example.org&l={WEEKLY}")),
        ("jürgen@exämple.de", &["daily"], format!("email=j%C3%BCrgen%40ex%C3%A4mple.de&l={DAILY}")),
        ("ana@example.org", &["unknown"], "email=ana%40example.org".to_owned()),
    ] {
        let block = samples::block(provider(), lists(), Some("the-partner"));
        let request = first_sent(&block, subscription(&block, email, chosen, Some("labour")));
        assert_eq!(request.address.as_str(), "https://letters.example/lm/api/public/subscription");
        let sent = request.body.unwrap();
        assert_eq!((sent.encoding, sent.text), (Encoding::Form, body));
    }
}

#[test]
fn every_answer_has_its_meaning() {
    let rejected = |field, message: &str| Outcome::Rejected { field, message: Some(message.to_owned()) };
    for (status, body, expected) in [
        (200, r#"{"data":{"has_optin":true}}"#, Outcome::PendingConfirmation),
        (200, r#"{"data":{"has_optin":false}}"#, Outcome::Confirmed),
        (200, r#"{"has_optin":true}"#, Outcome::PendingConfirmation),
        (200, r#"{"data":true}"#, Outcome::SentUnknown),
        (201, "{}", Outcome::SentUnknown),
        (204, "", Outcome::SentUnknown),
        (200, "<!doctype html><title>Home</title>", Outcome::ProviderFailed { status: 200 }),
        (400, r#"{"message":"Invalid email."}"#, rejected(RejectedField::Email, "Invalid email.")),
        (
            400,
            r#"{"message":"The e-mail domain is blocklisted."}"#,
            rejected(RejectedField::Email, "The e-mail domain is blocklisted."),
        ),
        (
            400,
            r#"{"message":"No valid lists selected to subscribe."}"#,
            rejected(RejectedField::Lists, "No valid lists selected to subscribe."),
        ),
        (400, r#"{"message":"Invalid UUID(s)"}"#, rejected(RejectedField::Lists, "Invalid UUID(s)")),
        (
            400,
            r#"{"message":"Correo electrónico no válido."}"#,
            rejected(RejectedField::Unknown, "Correo electrónico no válido."),
        ),
        (400, "no", Outcome::Rejected { field: RejectedField::Unknown, message: None }),
        (404, r#"{"message":"Not Found"}"#, Outcome::ProviderFailed { status: 404 }),
        (403, "", Outcome::ProviderFailed { status: 403 }),
        (409, r#"{"message":"E-mail already exists."}"#, Outcome::AlreadySubscribed),
        (429, "", Outcome::RateLimited { wait_s: Some(30) }),
        (500, r#"{"message":"Internal error"}"#, Outcome::ProviderFailed { status: 500 }),
        (502, "<html>", Outcome::ProviderFailed { status: 502 }),
        (302, "", Outcome::ProviderFailed { status: 302 }),
    ] {
        let response = SubscribeResponse { status, retry_after_s: Some(30), body: body.as_bytes().to_vec() };
        assert_eq!(provider().read(Some(&response)), expected, "{status} {body}");
    }
}

#[test]
fn foreign_words_are_kept_short_and_harmless() {
    let body = format!(r#"{{"message":"  <b>no</b>\u0007\n{}"}}"#, "é".repeat(500));
    let response = SubscribeResponse { status: 400, retry_after_s: None, body: body.into_bytes() };
    let Outcome::Rejected { message: Some(message), .. } = provider().read(Some(&response)) else {
        unreachable!("a refusal with words is a rejection")
    };
    assert!(message.starts_with("<b>no</b>é"), "{message}");
    assert_eq!(message.chars().count(), 300);
}

#[test]
fn without_an_answer_nothing_is_claimed() {
    assert_eq!(provider().read(None), Outcome::Unreachable);
}

#[test]
fn without_a_script_listmonks_own_page_takes_the_form() {
    let form = samples::block(provider(), lists(), Some("the-partner")).plain_form(None).unwrap();
    assert_eq!(form.action.as_str(), "https://letters.example/lm/subscription/form");
    assert_eq!(form.email_field, "email");
    let boxes: Vec<_> = form.lists.into_iter().flatten().collect();
    assert_eq!(boxes, [("l".to_owned(), DAILY.to_owned()), ("l".to_owned(), WEEKLY.to_owned())]);
    assert_eq!(form.honeypot_field.as_deref(), Some("nonce"));
    assert!(form.hidden.is_empty());
}
