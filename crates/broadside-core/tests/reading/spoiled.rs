//! Every fixture spoiled in every place: each value of a wrong type, each text of XML replaced, each document cut off
//! again and again. The item that was spoiled may be lost; the rest of the page stays.
//!
//! Deliberately absent: documents that were never sound (`totality`).

use crate::talk::{ask, documented, ghost, json_feed, latest, ok, syndication, wordpress};
use broadside_core::config::{Source, Taxonomy};
use broadside_core::query::Match;
use broadside_core::sources::{Page, SourceError};
use broadside_core::stored::{article_from_text, article_to_text};
use serde_json::{Value, json};

const MAX_WARNINGS: usize = 50;
const MAX_POINTER_BYTES: usize = 200;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../../../tests/fixtures/", $name))
    };
}

/// A format, a document of it, and where the list of items is in it.
fn documents() -> Vec<(Source, &'static str, &'static str)> {
    vec![
        (json_feed(), fixture!("jsonfeed/whole.json"), "/items"),
        (json_feed(), fixture!("jsonfeed/sloppy.json"), "/items"),
        (wordpress(Taxonomy::Both), fixture!("wordpress/posts.json"), ""),
        (ghost(), fixture!("ghost/posts.json"), "/posts"),
        (documented("The Sluice"), fixture!("mapped/cms.json"), "/data"),
        (documented("Bread & Lamps"), fixture!("mapped/flat.json"), ""),
        (documented("The Lantern"), fixture!("mapped/outbox.json"), "/orderedItems"),
    ]
}

fn feeds() -> Vec<&'static str> {
    vec![
        fixture!("syndication/wordpress.xml"),
        fixture!("syndication/static-atom.xml"),
        fixture!("syndication/rdf.xml"),
        fixture!("syndication/media.xml"),
    ]
}

fn page_of(source: &Source, body: &str) -> Result<Page, SourceError> {
    // Further pages are empty, so that what comes is of this document.
    let page = ask(source, latest(&[], Match::Any), |_| ok(body)).0?;
    assert!(page.warnings.len() <= MAX_WARNINGS);
    assert!(page.warnings.iter().all(|it| it.pointer.len() <= MAX_POINTER_BYTES));
    for (index, article) in page.articles.iter().enumerate() {
        assert!(!article.preview.title.is_empty(), "{article:?}");
        assert!(page.articles[..index].iter().all(|it| it.preview.id != article.preview.id));
        assert_eq!(article_from_text(&article_to_text(article)).as_ref(), Some(article));
    }
    Ok(page)
}

fn wrong_values() -> Vec<Value> {
    let deep = (0..60).fold(json!("x"), |inner, _| json!([inner]));
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!(" \u{0} "),
        json!("x".repeat(3_000)),
        json!([]),
        json!([null, [], 7, {}]),
        json!({}),
        json!({"rendered": [], "name": {}, "id": null, "code": "rest_forbidden"}),
        deep,
    ]
}

/// The pointer to every value in a document.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let below: Vec<(String, &Value)> = match value {
        Value::Array(elements) => elements.iter().enumerate().map(|(n, it)| (n.to_string(), it)).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, it)| (key.replace('~', "~0").replace('/', "~1"), it)).collect()
        }
        _ => Vec::new(),
    };
    for (step, value) in below {
        pointers(value, &format!("{at}/{step}"), found);
    }
}

#[test]
fn each_value_of_each_wrong_type_costs_its_item_at_most() {
    let mut n_documents = 0;
    for (source, text, list) in documents() {
        let sound: Value = serde_json::from_str(text).unwrap();
        let n_sound = page_of(&source, text).unwrap().articles.len();
        let mut places = Vec::new();
        pointers(&sound, "", &mut places);
        for place in places {
            for wrong in wrong_values() {
                let mut spoiled = sound.clone();
                *spoiled.pointer_mut(&place).unwrap() = wrong.clone();
                n_documents += 1;
                let page = page_of(&source, &spoiled.to_string());
                let is_in_an_item = place.strip_prefix(list).is_some_and(|it| it.starts_with('/'));
                if is_in_an_item {
                    let n_left = page.map(|it| it.articles.len());
                    assert!(
                        n_left.as_ref().is_ok_and(|it| *it + 1 >= n_sound),
                        "{place} = {wrong}: {n_left:?}"
                    );
                }
            }
        }
    }
    assert!(n_documents > 2_000, "{n_documents}");
}

#[test]
fn each_text_and_attribute_of_a_feed_can_be_anything() {
    let mut n_documents = 0;
    for feed in feeds() {
        let n_sound = page_of(&syndication(), feed).unwrap().articles.len();
        let first_item = ["<item", "<entry"].iter().filter_map(|it| feed.find(it)).min().unwrap();
        for marks in [('>', '<'), ('"', '"')] {
            let starts =
                feed.match_indices(marks.0).map(|(index, _)| index + 1).filter(|it| *it > first_item);
            for start in starts {
                let Some(end) = feed[start..].find(marks.1).map(|it| start + it) else { continue };
                // Between two values there is markup, and what stands in a marked section is text all the same.
                if feed[start..end].contains(['<', '>', '=']) {
                    continue;
                }
                for wrong in
                    ["", "x", "-1", "&#x202e;", "&lt;p&gt;", "javascript:1", "//", "99999999999999999999"]
                {
                    n_documents += 1;
                    let spoiled = [&feed[..start], wrong, &feed[end..]].concat();
                    let n_left = page_of(&syndication(), &spoiled).map(|it| it.articles.len());
                    assert!(n_left.as_ref().is_ok_and(|it| *it + 1 >= n_sound), "{spoiled}: {n_left:?}");
                }
            }
        }
    }
    assert!(n_documents > 1_000, "{n_documents}");
}

#[test]
fn documents_that_break_off_anywhere_are_an_error_or_a_page() {
    let json = documents().into_iter().map(|(source, text, _)| (source, text));
    for (source, text) in json.chain(feeds().into_iter().map(|it| (syndication(), it))) {
        for end in (0..text.trim_end().len()).step_by(97).map(|it| text.floor_char_boundary(it)) {
            let page = page_of(&source, &text[..end]);
            assert!(matches!(page, Err(SourceError::NotAFeed(_))), "{end} bytes of {text}: {page:?}");
        }
    }
}

#[test]
fn equal_and_missing_ids_leave_a_page_of_what_can_be_told_apart() {
    let many = |item: &dyn Fn(usize) -> String| (0..300).map(item).collect::<Vec<_>>().join(",");
    for (equal, missing) in [
        (r#"{"id":"1","title":"Story N"}"#, r#"{"title":"Story N"}"#),
        (r#"{"id":"1","url":"https://a.example/N"}"#, r#"{"id":"","url":"https://a.example/N"}"#),
    ] {
        let feed = |item: &str| format!(r#"{{"items":[{}]}}"#, many(&|n| item.replace('N', &n.to_string())));
        let page = page_of(&json_feed(), &feed(equal)).unwrap();
        assert_eq!((page.articles.len(), page.warnings.len()), (1, MAX_WARNINGS));
        assert_eq!(page_of(&json_feed(), &feed(missing)).unwrap().articles.len(), 20);
    }
    let posts = |item: &str| format!("[{}]", many(&|n| item.replace('N', &n.to_string())));
    let post = r#"{"id":1,"slug":"a-N","title":{"rendered":"Story N"}}"#;
    assert_eq!(page_of(&wordpress(Taxonomy::Both), &posts(post)).unwrap().articles.len(), 1);
    let bare = page_of(&wordpress(Taxonomy::Both), &posts(r#"{"slug":"a-N"}"#)).unwrap();
    assert_eq!((bare.articles.len(), bare.warnings.len()), (0, MAX_WARNINGS));
    let items = |item: &str| {
        let items: String = (0..300).map(|n| item.replace('N', &n.to_string())).collect();
        format!("<rss><channel>{items}</channel></rss>")
    };
    let equal = page_of(&syndication(), &items("<item><guid>1</guid><title>N</title></item>")).unwrap();
    assert_eq!((equal.articles.len(), equal.warnings.len()), (1, MAX_WARNINGS));
    let missing = page_of(&syndication(), &items("<item><title>N</title></item>")).unwrap();
    assert_eq!(missing.articles.len(), 20);
}

#[test]
fn a_story_is_kept_within_bounds_whatever_is_in_it() {
    let long = "word ".repeat(400_000);
    let names: Vec<Value> = (0..5_000).map(|n| json!({"name": format!("{n} {long:.3000}")})).collect();
    let files: Vec<Value> = (0..9_000)
        .map(|n| json!({"url": format!("/{n}.mp3"), "mime_type": "audio/mpeg", "title": long.get(..900)}))
        .collect();
    let item = json!({
        "id": long, "url": "https://a.example/b", "title": long, "summary": long, "content_text": "x",
        "authors": names, "tags": (0..9_000).map(|n| format!("tag {n}")).collect::<Vec<_>>(),
        "image": "/a.jpg", "_broadside": {"image_alt": long}, "attachments": files,
    });
    let page = page_of(&json_feed(), &json!({"title": long, "items": [item]}).to_string()).unwrap();
    let weight = article_to_text(&page.articles[0]).len();
    assert!(weight < 200_000, "{weight} bytes of a story of one letter");
    assert!(page.title.unwrap().len() < 2_000);
    let post = json!([{"id": 1, "slug": long, "title": {"rendered": long}, "content": {"rendered": "<p>x</p>"},
        "_embedded": {"author": names, "wp:term": [[{"id": 1, "name": long, "taxonomy": "category"}]]}}]);
    let page = page_of(&wordpress(Taxonomy::Both), &post.to_string()).unwrap();
    let weight = article_to_text(&page.articles[0]).len();
    assert!(weight < 60_000, "{weight} bytes of a post of one letter");
}
