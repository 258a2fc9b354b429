//! Newsletter providers as newsrooms configure them: sound ones with the hosts that a page then contacts, and slips.
//!
//! Deliberately absent: what a provider is sent; the providers' own tests have that.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use broadside_core::config::{Config, Problem, Purpose, Reading};
use broadside_core::model::WebAddress;
use broadside_core::signup::{Provider, SignupBlock};
use serde_json::{Value, json};

const ONE: &str = r#"[{ "id": "daily", "name": "Daily" }]"#;

/// A newsroom at `https://news.example/front/` with this provider and these lists.
fn read(provider: Value, lists: &str) -> Reading {
    let lists: Value = serde_json::from_str(lists).unwrap();
    let file = json!({
        "newsroom": { "name": "Lamplighter" },
        "sources": [{ "type": "jsonfeed", "url": "feed.json" }],
        "signup": { "heading": "Letters", "partner": "the-partner", "provider": provider, "lists": lists },
    });
    Config::read(file.to_string().as_bytes(), &WebAddress::parse("https://news.example/front/").unwrap())
}

fn block(reading: &Reading) -> &SignupBlock {
    reading.config.as_ref().unwrap().signup.as_ref().unwrap()
}

fn problems(reading: &Reading) -> Vec<String> {
    reading.problems.iter().map(Problem::to_string).collect()
}

fn hosts(reading: &Reading) -> Vec<(String, Purpose)> {
    let base = WebAddress::parse("https://news.example/front/").unwrap();
    let hosts = reading.config.as_ref().unwrap().hosts(&base);
    hosts.into_iter().map(|it| (it.origin, it.purpose)).collect()
}

#[test]
fn a_page_contacts_a_provider_only_in_the_way_that_it_needs() {
    let mailpoet =
        |url: &str| json!({ "type": "mailpoet", "url": url, "form_id": "3", "email_field": "form_field_x" });
    let (sent, posted) = (Purpose::Signup, Purpose::SignupForm);
    for (provider, opens_tab, expected) in [
        (
            json!({ "type": "ghost", "url": "https://spindle.example/weekly" }),
            false,
            vec![("https://spindle.example", sent)],
        ),
        (
            json!({ "type": "mailchimp", "url": "https://x.us1.list-manage.com/subscribe/post?u=1&amp;id=2" }),
            true,
            vec![("https://x.us1.list-manage.com", posted)],
        ),
        (
            json!({ "type": "buttondown", "url": "https://buttondown.com/api/emails/embed-subscribe/lantern" }),
            true,
            vec![("https://buttondown.com", posted)],
        ),
        (mailpoet("https://news.example/"), false, vec![]),
        (mailpoet("https://paper.example"), true, vec![("https://paper.example", posted)]),
        (
            json!({
                "type": "action_network",
                "url": "https://actionnetwork.org/api/v2/forms/3f1c8a52",
                "page": "https://actionnetwork.org/forms/letters",
            }),
            false,
            vec![("https://actionnetwork.org", sent)],
        ),
        (
            json!({ "type": "generic", "url": "https://post.example/", "new_tab": true }),
            true,
            vec![("https://post.example", posted)],
        ),
        (
            json!({ "type": "generic", "url": "https://post.example/" }),
            false,
            vec![("https://post.example", sent), ("https://post.example", posted)],
        ),
        (
            json!({ "type": "generic", "url": "https://post.example/", "encoding": "json" }),
            false,
            vec![("https://post.example", sent)],
        ),
    ] {
        let reading = read(provider.clone(), ONE);
        assert_eq!(problems(&reading), Vec::<String>::new(), "{provider}");
        assert_eq!(block(&reading).provider.opens_tab(), opens_tab, "{provider}");
        let expected: Vec<_> =
            expected.iter().map(|(host, purpose)| ((*host).to_owned(), *purpose)).collect();
        assert_eq!(hosts(&reading), expected, "{provider}");
    }
}

#[test]
fn a_form_may_be_led_to_the_hosts_that_are_named_and_no_others() {
    let file = json!({
        "newsroom": { "name": "Lamplighter" },
        "sources": [{ "type": "jsonfeed", "url": "feed.json" }],
        "signup": {
            "heading": "Letters",
            "provider": { "type": "buttondown", "url": "https://buttondown.com/api/emails/embed-subscribe/lantern" },
            "form_hosts": ["https://letters.lantern.example/thanks/"],
            "lists": [{ "id": "daily", "name": "Daily" }],
        },
    });
    let base = WebAddress::parse("https://news.example/").unwrap();
    let reading = Config::read(file.to_string().as_bytes(), &base);
    let expected = ["https://buttondown.com", "https://letters.lantern.example"];
    assert_eq!(hosts(&reading), expected.map(|it| (it.to_owned(), Purpose::SignupForm)));
}

#[test]
fn a_list_that_is_alone_needs_a_name_only_where_the_provider_cannot_do_without() {
    let reading = read(json!({ "type": "ghost", "url": "https://spindle.example/" }), ONE);
    assert_eq!(block(&reading).lists[0].provider_id, "");
    let reading = read(json!({ "type": "generic", "url": "https://post.example/" }), ONE);
    assert_eq!(block(&reading).lists[0].provider_id, "daily");
    let reading = read(json!({ "type": "listmonk", "url": "https://letters.example/" }), ONE);
    let expected = "the list's UUID, as listmonk shows it on the list's page";
    assert_eq!(
        problems(&reading)[0],
        format!("/signup/lists/0/provider_id: expected {expected}; found \"daily\"")
    );
}

#[test]
fn fields_of_mailpoet_may_be_copied_with_or_without_what_is_around_them() {
    for field in ["form_field_x", "data[form_field_x]"] {
        let provider =
            json!({ "type": "mailpoet", "url": "https://p.example", "form_id": "3", "email_field": field });
        let reading = read(provider, ONE);
        let Provider::MailPoet(form) = &block(&reading).provider else {
            unreachable!("the file says mailpoet")
        };
        assert_eq!(
            (form.root.as_str(), form.email_field.as_str()),
            ("https://p.example/", "data[form_field_x]")
        );
    }
}

#[test]
fn every_example_of_the_documentation_works() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/signup.md")).unwrap();
    let examples: Vec<&str> =
        page.split("```json\n").skip(1).filter_map(|it| it.split("```").next()).collect();
    assert_eq!(examples.len(), 7, "one for each provider");
    for example in examples {
        let signup: Value = serde_json::from_str(example).unwrap();
        let reading = read(signup["provider"].clone(), &signup["lists"].to_string());
        assert_eq!(problems(&reading), Vec::<String>::new(), "{example}");
        assert_eq!(block(&reading).lists.len(), signup["lists"].as_array().unwrap().len());
    }
}

#[test]
fn a_slip_is_named_with_its_place() {
    let two =
        r#"[{ "id": "daily", "name": "Daily" }, { "id": "weekly", "name": "Weekly", "provider_id": "w" }]"#;
    let buttondown =
        json!({ "type": "buttondown", "url": "https://buttondown.com/api/emails/embed-subscribe/lantern" });
    for (provider, lists, expected) in [
        (
            json!({ "type": "mailchimp", "url": "https://eepurl.com/abcdef" }),
            ONE,
            vec![
                "/signup/provider/url: expected the address in the embed code's action, with u= and id= in it; \
                 found \"https://eepurl.com/abcdef\"",
            ],
        ),
        (
            buttondown,
            two,
            vec![
                "/signup/lists/0/provider_id: expected what the provider calls the list, as there are several; \
                 found \"\"",
            ],
        ),
        (
            json!({ "type": "mailchimp", "url": "https://x.us1.list-manage.com/subscribe/post?u=1&id=2" }),
            r#"[{ "id": "a", "name": "A", "provider_id": "group[1][2]" }, { "id": "b", "name": "B", "provider_id": "2" }]"#,
            vec![
                "/signup/lists/1/provider_id: expected a group as its check box in the embed code is named, such as \
                 group[21265][2]; found \"2\"",
            ],
        ),
        (
            json!({ "type": "generic", "url": "https://post.example/", "encoding": "json", "new_tab": true }),
            ONE,
            vec![
                "/signup/provider/new_tab: expected false, unless the encoding is form and check boxes can name the \
                 lists; found true",
            ],
        ),
        (
            json!({ "type": "action_network", "url": "https://actionnetwork.org/api/v2/forms/3f1c8a52" }),
            ONE,
            vec![
                "/signup/provider/page: expected an address that begins with https://, or one relative to this file \
                 such as \"feed.json\"; found nothing",
            ],
        ),
    ] {
        assert_eq!(problems(&read(provider.clone(), lists)), expected, "{provider}");
    }
    let reading = read(
        json!({ "type": "generic", "url": "https://post.example/", "encoding": "json", "new_tab": true }),
        ONE,
    );
    assert!(!block(&reading).provider.opens_tab(), "it is sent by the app instead");
}
