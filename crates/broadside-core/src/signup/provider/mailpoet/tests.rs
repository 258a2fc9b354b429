//! What MailPoet is sent on its own host byte for byte, what its answers mean, and the form for everywhere else.
#![allow(clippy::unwrap_used)]

use super::super::Provider;
use super::super::samples::{answer, block, first_sent, lists, outcome, subscription, web};
use super::{MailPoetForm, throttled};
use crate::signup::{Encoding, Outcome, RejectedField, SignupBlock};

const PAGE: &str = "https://lamplighter.example/letters/";

fn mailpoet(is_own_host: bool, page: Option<&str>) -> SignupBlock {
    let form = MailPoetForm {
        root: web("https://lamplighter.example/"),
        form_id: "3".to_owned(),
        email_field: "data[form_field_NGUwYTg1_ZW1haWw=]".to_owned(),
        page: page.map(web),
        is_own_host,
    };
    block(Provider::MailPoet(form), lists(&[("daily", "4"), ("weekly", "7")]), Some("the-partner"))
}

#[test]
fn on_the_sites_own_host_it_is_asked_as_its_own_script_asks() {
    let block = mailpoet(true, None);
    let wish = subscription(&block, "ana+news@example.org", &["daily", "weekly"], Some("labour"));
    let request = first_sent(&block, wish);
    assert_eq!(request.address.as_str(), "https://lamplighter.example/wp-admin/admin-ajax.php");
    let body = request.body.unwrap();
    assert_eq!(body.encoding, Encoding::Form);
    assert_eq!(
        body.text,
        "action=mailpoet&api_version=v1&endpoint=subscribers&method=subscribe&token=&data%5Bform_id%5D=3\
         &data%5Bform_field_NGUwYTg1_ZW1haWw%3D%5D=ana%2Bnews%40example.org&data%5Bsegments%5D%5B%5D=4\
         &data%5Bsegments%5D%5B%5D=7&data%5Bemail%5D="
    );
}

#[test]
fn every_answer_has_its_meaning() {
    let refused =
        |message: &str| format!(r#"{{"errors":[{{"error":"bad_request","message":"{message}"}}]}}"#);
    let rejected = |message: &str| Outcome::Rejected {
        field: RejectedField::Unknown,
        message: Some(message.to_owned()),
    };
    let visit = |address: &str| Outcome::NeedsVisit { address: web(address) };
    let captcha = r#"{"errors":[{"error":"bad_request","message":"Please fill in the CAPTCHA."}],
        "meta":{"redirect_url":"https://lamplighter.example/?page=captcha&data=eyJ0"}}"#;
    let thanked = r#"{"data":[],"meta":{"redirect_url":"https://lamplighter.example/thanks/"}}"#;
    let again = r#"{"errors":[{"error":"bad_request","message":"You need to wait 2 minutes before subscribing again."}],
        "meta":{"refresh_captcha":true}}"#;
    for (status, body, expected) in [
        (200, r#"{"data":[]}"#.to_owned(), Outcome::SentUnknown),
        (200, thanked.to_owned(), Outcome::SentUnknown),
        (200, "0".to_owned(), Outcome::ProviderFailed { status: 200 }),
        (200, "<!doctype html>".to_owned(), Outcome::ProviderFailed { status: 200 }),
        (400, captcha.to_owned(), visit("https://lamplighter.example/?page=captcha&data=eyJ0")),
        (400, again.to_owned(), Outcome::RateLimited { wait_s: Some(120) }),
        (400, refused("Please check the CAPTCHA."), visit(PAGE)),
        (400, refused("Please select a list."), rejected("Please select a list.")),
        (400, refused("Bitte <b>warten</b>"), rejected("Bitte <b>warten</b>")),
        (
            400,
            refused("Please leave the first field empty."),
            rejected("Please leave the first field empty."),
        ),
        (400, "0".to_owned(), Outcome::Rejected { field: RejectedField::Unknown, message: None }),
        (401, r#"{"errors":[{"error":"unauthorized","message":"Sorry"}]}"#.to_owned(), visit(PAGE)),
        (403, refused("no"), visit(PAGE)),
        (404, "{}".to_owned(), Outcome::ProviderFailed { status: 404 }),
        (429, String::new(), Outcome::RateLimited { wait_s: None }),
        (500, refused("Oh"), Outcome::ProviderFailed { status: 500 }),
    ] {
        let found = outcome(&mailpoet(true, Some(PAGE)), &[Some(answer(status, &body))]);
        assert_eq!(found, expected, "{status} {body}");
    }
    let nowhere_to_go = outcome(&mailpoet(true, None), &[Some(answer(401, "{}"))]);
    assert_eq!(nowhere_to_go, Outcome::ProviderFailed { status: 401 });
    assert_eq!(outcome(&mailpoet(true, Some(PAGE)), &[None]), Outcome::Unreachable);
}

#[test]
fn only_an_address_on_the_web_is_visited() {
    let hostile = r#"{"errors":[{"message":"no"}],"meta":{"redirect_url":"javascript:alert(1)"}}"#;
    let found = outcome(&mailpoet(true, None), &[Some(answer(400, hostile))]);
    assert!(matches!(found, Outcome::Rejected { .. }), "{found:?}");
}

#[test]
fn from_elsewhere_the_browser_posts_the_form_that_the_site_itself_has() {
    let block = mailpoet(false, Some(PAGE));
    assert_eq!(outcome(&block, &[None]), Outcome::OpenedTab);
    let form = block.plain_form(None).unwrap();
    assert_eq!(
        form.action.as_str(),
        "https://lamplighter.example/wp-admin/admin-post.php?action=mailpoet_subscription_form"
    );
    let hidden: Vec<_> = form.hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(
        hidden,
        [
            ("data[form_id]", "3"),
            ("api_version", "v1"),
            ("endpoint", "subscribers"),
            ("mailpoet_method", "subscribe"),
            ("mailpoet_redirect", PAGE),
        ]
    );
    assert_eq!(form.email_field, "data[form_field_NGUwYTg1_ZW1haWw=]");
    assert_eq!(form.honeypot_field.as_deref(), Some("data[email]"));
    let boxes: Vec<_> =
        form.lists.iter().flatten().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(boxes, [("data[segments][]", "4"), ("data[segments][]", "7")]);
}

#[test]
fn how_long_to_wait_is_read_from_words() {
    for (message, expected) in [
        ("You need to wait 1 minute before subscribing again.", Some(Some(60))),
        ("You need to wait 45 seconds before subscribing again.", Some(Some(45))),
        ("You need to wait 3 hours before subscribing again.", Some(Some(10_800))),
        ("You need to wait a while before subscribing again.", Some(None)),
        ("You need to wait 99999999999 days before", Some(None)),
        ("You need to wait ", None),
        ("Please select a list.", None),
    ] {
        let expected = expected.map(|wait_s| Outcome::RateLimited { wait_s });
        assert_eq!(throttled(message), expected, "{message}");
    }
}
