//! Whole configuration files, as newsrooms write them: sound ones, faulty ones and the demo's own.
//!
//! Deliberately absent: single values; the modules of `config` test those.
//!
//! `UPDATE_SCHEMA=1 cargo test -p broadside-core --test config` writes `public/broadside.schema.json` anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod sources;

use broadside_core::config::{Config, Problem, Purpose, Reading};
use broadside_core::model::{Topic, TopicSlug, WebAddress};
use broadside_core::signup::{Encoding, ListEncoding, Provider};
use std::path::PathBuf;

fn in_repository(path: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(path)
}

fn read_text(path: &str) -> String {
    std::fs::read_to_string(in_repository(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn read(text: &str) -> Reading {
    Config::read(text.as_bytes(), &base())
}

fn base() -> WebAddress {
    WebAddress::parse("https://news.example/front/").unwrap()
}

fn slug(text: &str) -> TopicSlug {
    TopicSlug::new(text).unwrap()
}

#[test]
fn the_demo_newsroom_reads_without_a_problem() {
    let reading = read(&read_text("public/broadside.json"));
    assert_eq!(reading.problems, Vec::<Problem>::new());
    let config = reading.config.unwrap();
    assert_eq!(config.sources[0].kind.address().as_str(), "https://news.example/front/demo/feed.json");
    assert_eq!(config.topics.len(), 6);
    assert_eq!(config.campaigns.len(), 2);
    let signup = config.signup.as_ref().unwrap();
    assert_eq!(signup.provider.address().as_str(), "https://news.example/front/demo/newsletter/");
    assert_eq!(signup.lists.len(), 2);
    assert!(config.topics.iter().all(|page| page.list.is_some()));
    // The demo contacts nobody: that is what its privacy page promises.
    assert_eq!(config.hosts(&base()), []);
}

#[test]
fn the_schema_beside_the_file_is_that_of_the_types() {
    let mut generated = serde_json::to_string_pretty(&Config::schema()).unwrap();
    generated.push('\n');
    let path = "public/broadside.schema.json";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(in_repository(path), &generated).unwrap();
    }
    assert!(read_text(path) == generated, "{path} is out of date; UPDATE_SCHEMA=1 writes it anew");
}

#[test]
fn any_provider_that_takes_a_post_can_be_described() {
    let reading = read(&read_text("tests/fixtures/config/generic-provider.json"));
    assert_eq!(reading.problems, []);
    let config = reading.config.unwrap();
    let signup = config.signup.as_ref().unwrap();
    let Provider::Generic(provider) = &signup.provider else { panic!("the file says generic") };
    assert_eq!(provider.address.as_str(), "https://post.lamplighter.example/subscribe");
    assert_eq!((provider.encoding, provider.list_as), (Encoding::Json, ListEncoding::Comma));
    assert_eq!(
        provider.extra,
        [("source".to_owned(), "web".to_owned()), ("form".to_owned(), "12".to_owned())]
    );
    assert_eq!(provider.success_status, Some(201));
    assert!(signup.lists[0].is_default, "a list that is alone is chosen");
    assert_eq!(config.campaigns[0].places.after_stories, [3]);
    let purposes: Vec<_> = config.hosts(&base()).into_iter().map(|it| it.purpose).collect();
    assert_eq!(purposes, [Purpose::Stories, Purpose::Signup]);
}

#[test]
fn every_mistake_is_named_and_the_rest_still_works() {
    let reading = read(&read_text("tests/fixtures/config/many-mistakes.json"));
    let problems: Vec<_> = reading.problems.iter().map(Problem::to_string).collect();
    let expected = read_text("tests/fixtures/config/many-mistakes.problems.txt");
    assert_eq!(problems, expected.lines().collect::<Vec<_>>(), "\n{}\n", problems.join("\n"));

    let config = reading.config.unwrap();
    assert_eq!(config.newsroom.name, "harbour.example", "the first source's host stands in for the name");
    assert_eq!(config.newsroom.language.as_str(), "en");
    let sources: Vec<_> = config.sources.iter().map(|it| it.kind.address().as_str()).collect();
    assert_eq!(
        sources,
        [
            "https://harbour.example/feed.json",
            "https://harbour.example/wp-json/",
            "https://old.harbour.example/wp-json/"
        ]
    );
    let topics: Vec<_> = config.topics.iter().map(|it| it.topic.title.as_str()).collect();
    assert_eq!(topics, ["Labour", "Housing"]);
    let lists: Vec<_> = config.signup.iter().flat_map(|it| &it.lists).map(|it| it.name.as_str()).collect();
    assert_eq!(lists, ["Daily"]);
    let campaigns: Vec<_> =
        config.campaigns.iter().map(|it| (it.headline.as_str(), &*it.places.after_stories)).collect();
    assert_eq!(campaigns, [("Spring", &[2][..]), ("Autumn", &[3]), ("Winter", &[3])]);
    assert_eq!(config.campaigns[0].audience.topics, [slug("labour")], "an alias stands for its topic");
}

#[test]
fn a_file_that_is_no_configuration_is_said_to_be_what_it_is() {
    for (text, problem) in [
        ("", "the file: expected JSON; found nothing"),
        ("  \n", "the file: expected JSON; found nothing"),
        ("<!doctype html><title>Not found</title>", "the file: expected JSON; found a page of HTML"),
        (
            "{\n  \"newsroom\": {,\n}",
            "the file: expected JSON; found a fault in line 2, column 16: one comma is too many",
        ),
        ("[]", "the file: expected an object in { }; found a list"),
        ("\"hello\"", "the file: expected an object in { }; found \"hello\""),
    ] {
        let reading = read(text);
        assert_eq!(reading.config, None, "{text:?}");
        assert_eq!(
            reading.problems.iter().map(Problem::to_string).collect::<Vec<_>>(),
            [problem],
            "{text:?}"
        );
    }
}

#[test]
fn a_topic_may_be_called_by_an_emoji() {
    let reading = read(
        r#"{ "newsroom": { "name": "Quay" }, "sources": [{ "type": "jsonfeed", "url": "feed.json" }],
             "topics": [{ "title": "🌱" }, { "title": "Peace", "aliases": ["☮"] }] }"#,
    );
    assert_eq!(reading.problems, []);
    let config = reading.config.unwrap();
    let filed = |title: &str| {
        let topic = config.topic_of(&config.sources[0].id, &Topic::named(title).unwrap());
        topic.title
    };
    assert_eq!([filed("🌱"), filed("☮")], ["🌱", "Peace"]);
}

#[test]
fn a_file_without_a_source_has_nothing_to_show() {
    let reading = read(r#"{ "newsroom": { "name": "Quiet" } }"#);
    assert_eq!(reading.config, None);
    let problems: Vec<_> = reading.problems.iter().map(Problem::to_string).collect();
    assert_eq!(
        problems,
        [
            "/sources: expected a list in [ ]; found nothing",
            "/sources: expected at least one source that can be read; found none"
        ]
    );
}

/// Every value in the demo's file, by its pointer.
fn pointers_below(value: &serde_json::Value, pointer: &str, pointers: &mut Vec<String>) {
    pointers.push(pointer.to_owned());
    match value {
        serde_json::Value::Object(members) => {
            for (key, member) in members {
                pointers_below(member, &format!("{pointer}/{key}"), pointers);
            }
        }
        serde_json::Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                pointers_below(element, &format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
}

#[test]
fn one_wrong_value_anywhere_costs_nothing_but_itself() {
    let sound: serde_json::Value = serde_json::from_str(&read_text("public/broadside.json")).unwrap();
    let mut pointers = Vec::new();
    pointers_below(&sound, "", &mut pointers);
    assert!(pointers.len() > 80, "{}", pointers.len());
    let wrong_values = [
        serde_json::json!(null),
        serde_json::json!(true),
        serde_json::json!(-1.5),
        serde_json::json!(""),
        serde_json::json!("\u{202E}ſtrange\u{0}"),
        serde_json::json!([[]]),
        serde_json::json!({ "key": 1 }),
    ];
    for pointer in pointers {
        for wrong in &wrong_values {
            let mut file = sound.clone();
            *file.pointer_mut(&pointer).unwrap() = wrong.clone();
            let Reading { config, problems } = read(&file.to_string());
            // Without its only source, or the address or type of that, there is no newsroom to show.
            let is_vital = pointer.is_empty()
                || ["/sources", "/sources/0", "/sources/0/type"].contains(&pointer.as_str())
                || pointer == "/sources/0/url" && wrong.as_str().is_none_or(str::is_empty);
            assert_eq!(config.is_none(), is_vital, "{pointer} = {wrong}: {problems:?}");
            let is_blamed = |it: &Problem| it.pointer.starts_with(&pointer);
            let is_type_right = wrong.is_null() || wrong.is_string() || wrong.is_boolean();
            assert!(is_type_right || problems.iter().any(is_blamed), "{pointer} = {wrong}: {problems:?}");
        }
    }
}

/// Every key that an object of the schema may have.
fn keys_of(schema: &serde_json::Value, keys: &mut Vec<String>) {
    if let Some(properties) = schema["properties"].as_object() {
        keys.extend(properties.keys().cloned());
    }
    match schema {
        serde_json::Value::Object(members) => members.values().for_each(|it| keys_of(it, keys)),
        serde_json::Value::Array(elements) => elements.iter().for_each(|it| keys_of(it, keys)),
        _ => {}
    }
}

#[test]
fn the_campaigns_in_the_documentation_can_be_copied() {
    let page = read_text("docs/campaigns.md");
    let examples: Vec<_> =
        page.split("```json\n").skip(1).map(|it| it.split("```").next().unwrap()).collect();
    assert_eq!(examples.len(), 4);
    let start = r#"{ "newsroom": { "name": "The Lamplighter" },
        "sources": [{ "type": "jsonfeed", "url": "feed.json" }], "campaigns": ["#;
    let reading = read(&format!("{start}{}]}}", examples.join(",")));
    assert_eq!(reading.problems, []);
    let campaigns = reading.config.unwrap().campaigns;
    let starts: Vec<_> = campaigns.iter().filter_map(|it| Some(it.starts?.to_rfc3339())).collect();
    assert_eq!(starts, ["2026-11-16T00:00:00Z", "2026-11-28T07:00:00Z"]);
    assert!(campaigns.iter().all(|it| it.slug().is_some()));
}

#[test]
fn a_campaign_names_the_hosts_of_its_ticker_and_its_picture() {
    let file = r#"{ "newsroom": { "name": "The Lamplighter" },
        "sources": [{ "type": "jsonfeed", "url": "feed.json" }], "campaigns": [{
            "id": "fund", "headline": "Fund", "action": { "label": "Give", "url": "https://give.example/" },
            "ticker": { "url": "https://count.example/so-far.json", "value": "/raised", "goal_amount": 5 },
            "image": { "url": "https://pictures.example/lamp.jpg", "width": 2, "height": 1 } }] }"#;
    let hosts: Vec<_> =
        read(file).config.unwrap().hosts(&base()).into_iter().map(|it| (it.origin, it.purpose)).collect();
    let (count, pictures) = ("https://count.example".to_owned(), "https://pictures.example".to_owned());
    assert_eq!(hosts, [(count, Purpose::Ticker), (pictures, Purpose::CampaignPicture)]);
}

#[test]
fn the_documentation_names_every_key_and_its_examples_work() {
    let page = read_text("docs/configuration.md");
    let mut keys = Vec::new();
    keys_of(&Config::schema(), &mut keys);
    assert!(keys.len() > 50, "{}", keys.len());
    let missing: Vec<_> = keys.iter().filter(|it| !page.contains(&format!("`{it}`"))).collect();
    assert_eq!(missing, Vec::<&String>::new());

    let examples: Vec<_> =
        page.split("```json\n").skip(1).map(|it| it.split("```").next().unwrap()).collect();
    let [whole, providers @ ..] = examples.as_slice() else { panic!("the page has examples") };
    assert_eq!(read(whole).problems, []);
    assert_eq!(providers.len(), 2);
    for provider in providers {
        let mut file: serde_json::Value = serde_json::from_str(whole).unwrap();
        file["signup"] = serde_json::json!({
            "heading": "Letters",
            "provider": serde_json::from_str::<serde_json::Value>(provider).unwrap(),
            "lists": [{ "id": "all", "name": "All", "provider_id": "5b1f2a70-6c0e-4d4b-9a53-0d8a3c1e7f11" }]
        });
        let reading = read(&file.to_string());
        assert_eq!(reading.problems, []);
        assert!(reading.config.unwrap().signup.is_some());
    }
}
