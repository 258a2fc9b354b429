//! What Action Network is sent byte for byte, and what its answers mean, or that none could be read.
#![allow(clippy::unwrap_used)]

use super::super::Provider;
use super::super::samples::{answer, block, first_sent, lists, outcome, subscription, web};
use super::ActionNetworkForm;
use crate::signup::{Encoding, Outcome, RejectedField, SignupBlock};

const FORM: &str = "https://actionnetwork.org/api/v2/forms/3f1c8a52-77aa-4f0e-9d1b-2c5e6a7b8c9d";
const PAGE: &str = "https://actionnetwork.org/forms/lamplighter-letters";

fn form(partner: Option<&str>, names: &[(&str, &str)]) -> SignupBlock {
    let form = ActionNetworkForm::at(web(FORM), web(PAGE));
    block(Provider::ActionNetwork(form), lists(names), partner)
}

#[test]
fn the_endpoint_is_found_from_whatever_address_a_newsroom_copies() {
    let expected = [FORM, "/submissions"].concat();
    for end in ["", "/", "/submissions", "/submissions/", "?page=1"] {
        let form = ActionNetworkForm::at(web(&[FORM, end].concat()), web(PAGE));
        assert_eq!(form.address.as_str(), expected, "{end}");
    }
}

#[test]
fn lists_and_the_topic_are_tags_and_the_partner_is_the_source() {
    let block = form(Some("the-partner"), &[("daily", "Daily letter"), ("weekly", "Weekly letter")]);
    let request =
        first_sent(&block, subscription(&block, "ana+news@example.org", &["weekly"], Some("labour")));
    assert_eq!(request.address.as_str(), [FORM, "/submissions"].concat());
    let body = request.body.unwrap();
    assert_eq!(body.encoding, Encoding::Json);
    assert_eq!(
        body.text,
        concat!(
            r#"{"action_network:referrer_data":{"source":"the-partner"},"add_tags":["Weekly letter","labour"],"#,
            r#""person":{"email_addresses":[{"address":"ana+news@example.org","status":"subscribed"}]},"#,
            r#""triggers":{"autoresponse":{"enabled":true}}}"#
        )
    );
}

#[test]
fn what_is_not_known_is_not_sent() {
    let block = form(None, &[("daily", "")]);
    let request = first_sent(&block, subscription(&block, "ana@example.org", &["daily"], None));
    assert_eq!(
        request.body.unwrap().text,
        concat!(
            r#"{"person":{"email_addresses":[{"address":"ana@example.org","status":"subscribed"}]},"#,
            r#""triggers":{"autoresponse":{"enabled":true}}}"#
        )
    );
}

#[test]
fn every_answer_has_its_meaning() {
    let rejected = |message: Option<&str>| Outcome::Rejected {
        field: RejectedField::Unknown,
        message: message.map(str::to_owned),
    };
    for (status, body, expected) in [
        (200, r#"{"identifiers":["action_network:d91b4b2e"]}"#, Outcome::SentUnknown),
        (201, "", Outcome::SentUnknown),
        (200, "<!doctype html>", Outcome::ProviderFailed { status: 200 }),
        (
            400,
            r#"{"error":"You must specify a valid email address."}"#,
            rejected(Some("You must specify a valid email address.")),
        ),
        (422, "", rejected(None)),
        (403, r#"{"error":"API Key invalid or not present"}"#, Outcome::ProviderFailed { status: 403 }),
        (404, r#"{"error":"Object not found"}"#, Outcome::ProviderFailed { status: 404 }),
        (429, "", Outcome::RateLimited { wait_s: None }),
        (500, "", Outcome::ProviderFailed { status: 500 }),
    ] {
        let found = outcome(&form(None, &[("daily", "")]), &[Some(answer(status, body))]);
        assert_eq!(found, expected, "{status} {body}");
    }
}

#[test]
fn when_no_answer_can_be_read_the_hosted_page_is_named() {
    let address = web(PAGE);
    assert_eq!(outcome(&form(None, &[("daily", "")]), &[None]), Outcome::NeedsVisit { address });
}
