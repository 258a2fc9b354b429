//! What Ghost is asked, byte for byte and in order, and what each of its answers means to the reader.
#![allow(clippy::unwrap_used)]

use super::super::samples::{answer, block, lists, outcome, subscription, web};
use crate::signup::{
    Body, Conversation, Encoding, Outcome, Provider, RejectedField, SignupBlock, Step, SubscribeResponse,
};

const SITE: &str =
    r#"{"site":{"title":"Spindle","url":"https://spindle.example/weekly/","allow_external_signup":true}}"#;
const TOKEN: &str = "1764031000000:4c1b9f:0e2d6a";

fn ghost(partner: Option<&str>) -> SignupBlock {
    let root = web("https://spindle.example/weekly/");
    block(Provider::Ghost { root }, lists(&[("daily", "Daily Digest"), ("weekly", "Ré\"sumé")]), partner)
}

/// The addresses asked and the last body, when Ghost is asked with `chosen` and gives `token`.
fn asked(
    block: &SignupBlock,
    chosen: &[&str],
    topic: Option<&str>,
    token: SubscribeResponse,
) -> (Vec<String>, Body) {
    let wish = subscription(block, "ana+news@exämple.org", chosen, topic);
    let (mut conversation, mut step) = Conversation::open(block, wish);
    let (mut addresses, mut last) = (Vec::new(), None);
    for answer in [answer(200, SITE), token, answer(201, "Created.")] {
        let Step::Send(request) = step else { unreachable!("Ghost is asked three things") };
        addresses.push(request.address.as_str().to_owned());
        assert_eq!(request.body.is_some(), addresses.len() == 3, "{addresses:?}");
        last = request.body;
        step = conversation.answer(Some(&answer));
    }
    assert_eq!(step, Step::Done(Outcome::PendingConfirmation));
    (addresses, last.unwrap())
}

#[test]
fn the_site_is_asked_then_the_token_and_then_the_mail() {
    let (addresses, body) =
        asked(&ghost(Some("the-partner")), &["weekly", "daily"], Some("labour"), answer(200, TOKEN));
    let root = "https://spindle.example/weekly/members/api/";
    assert_eq!(addresses, ["site/", "integrity-token/", "send-magic-link/"].map(|it| [root, it].concat()));
    assert_eq!(body.encoding, Encoding::Json);
    assert_eq!(
        body.text,
        r#"{"email":"ana+news@exämple.org","emailType":"signup","integrityToken":"1764031000000:4c1b9f:0e2d6a","labels":["the-partner","labour"],"newsletters":[{"name":"Daily Digest"},{"name":"Ré\"sumé"}]}"#
    );
}

#[test]
fn what_is_not_known_is_not_sent() {
    let alone = SignupBlock { lists: lists(&[("daily", "")]), ..ghost(None) };
    for token in [answer(204, ""), answer(500, "no"), answer(200, "<!doctype html>"), answer(200, "")] {
        let (_, body) = asked(&alone, &["daily"], None, token);
        assert_eq!(body.text, r#"{"email":"ana+news@exämple.org","emailType":"signup"}"#);
    }
}

#[test]
fn a_site_that_takes_no_signups_from_elsewhere_is_visited_and_never_posted_to() {
    let closed = r#"{"site":{"title":"Spindle","allow_external_signup":false}}"#;
    let address = web("https://spindle.example/weekly/#/portal/signup");
    assert_eq!(outcome(&ghost(None), &[Some(answer(200, closed))]), Outcome::NeedsVisit { address });
}

#[test]
fn a_site_that_cannot_be_asked_whether_it_takes_signups_is_asked_to_sign_up() {
    for site in [answer(404, "<html>"), answer(200, "{}"), answer(200, r#"{"site":[]}"#), answer(500, "")] {
        let answers = [site, answer(200, TOKEN), answer(201, "Created.")].map(Some);
        assert_eq!(outcome(&ghost(None), &answers), Outcome::PendingConfirmation);
    }
}

#[test]
fn an_answer_that_does_not_come_ends_it_at_every_step() {
    let answers = [Some(answer(200, SITE)), Some(answer(200, TOKEN)), None];
    for n_answered in 0..3 {
        let answers: Vec<_> = answers.iter().take(n_answered).cloned().chain([None]).collect();
        assert_eq!(outcome(&ghost(None), &answers), Outcome::Unreachable, "{n_answered}");
    }
}

#[test]
fn every_answer_has_its_meaning() {
    let told = |message: &str| {
        format!(r#"{{"errors":[{{"message":"{message}","type":"BadRequestError","code":null}}]}}"#)
    };
    let rejected = |field, message: &str| Outcome::Rejected { field, message: Some(message.to_owned()) };
    for (message, field) in [
        ("Email is required.", RejectedField::Email),
        ("Email is not valid", RejectedField::Email),
        ("Signups from this email domain are currently restricted.", RejectedField::Email),
        ("Cannot subscribe to invalid newsletters Daily Digest", RejectedField::Lists),
        ("Cannot subscribe to archived newsletters Daily Digest", RejectedField::Lists),
        ("This site is invite-only, contact the owner for access.", RejectedField::Unknown),
        ("Something new <b>here</b>", RejectedField::Unknown),
    ] {
        assert_eq!(linked(400, &told(message)), rejected(field, message), "{message}");
    }
    let address = web("https://spindle.example/weekly/#/portal/signup");
    assert_eq!(linked(400, &told("This site only accepts paid members.")), Outcome::NeedsVisit { address });
    for (status, body, expected) in [
        (201, "Created.".to_owned(), Outcome::PendingConfirmation),
        (201, r#"{"otc_ref":"6a1f0c3e9b7d5a2c4e8f0b31"}"#.to_owned(), Outcome::PendingConfirmation),
        (200, "<!doctype html>".to_owned(), Outcome::ProviderFailed { status: 200 }),
        (204, String::new(), Outcome::ProviderFailed { status: 204 }),
        (400, "Bad Request.".to_owned(), Outcome::Rejected { field: RejectedField::Unknown, message: None }),
        (404, told("Resource not found"), Outcome::ProviderFailed { status: 404 }),
        (429, told("Too many attempts"), Outcome::RateLimited { wait_s: Some(600) }),
        (500, told("Internal error"), Outcome::ProviderFailed { status: 500 }),
    ] {
        assert_eq!(linked(status, &body), expected, "{status} {body}");
    }
}

/// What comes of it when Ghost answers the last request so.
fn linked(status: u16, body: &str) -> Outcome {
    let last = SubscribeResponse { retry_after_s: Some(600), ..answer(status, body) };
    outcome(&ghost(None), &[Some(answer(200, SITE)), Some(answer(200, TOKEN)), Some(last)])
}
