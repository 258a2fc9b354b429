//! Checks configurations against small servers that behave well and badly, and reads what a volunteer in a newsroom
//! reads: the text and the exit code of the program itself.
//!
//! Deliberately absent: the wording of every error; the table beside the words has it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

// Its usual answers are for setting up.
#[allow(dead_code)]
#[path = "setting_up/site.rs"]
mod site;

use serde_json::Value;
use site::Site;
use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// Status, headers (each with its line's end) and body.
type Answer = (&'static str, &'static str, String);

/// A site that answers each request by its path and query.
fn answering(answer: impl Fn(&str) -> Answer + Send + 'static) -> Site {
    Site::answering(move |target| {
        let (status, headers, body) = answer(target);
        Some((status, headers.to_owned(), body))
    })
}

struct Checked {
    said: String,
    complained: String,
    exit_code: Option<i32>,
}

fn check_file(config: &Path) -> Checked {
    let mut press = Command::new(env!("CARGO_BIN_EXE_broadside-press"));
    let output = press.arg("check").arg("--config").arg(config).output().unwrap();
    Checked {
        said: String::from_utf8(output.stdout).unwrap(),
        complained: String::from_utf8(output.stderr).unwrap(),
        exit_code: output.status.code(),
    }
}

fn check_in(folder: &TempDir, config: &str) -> Checked {
    let file = folder.path().join("broadside.json");
    fs::write(&file, config).unwrap();
    check_file(&file)
}

fn check(config: &str) -> Checked {
    check_in(&tempfile::tempdir().unwrap(), config)
}

fn config(kind: &str, url: &str, topics: &str) -> String {
    format!(
        r#"{{ "newsroom": {{ "name": "The Lamplighter" }},
             "sources": [{{ "id": "lamplighter", "type": "{kind}", "url": "{url}" }}], "topics": [{topics}] }}"#
    )
}

/// Posts in real shapes; the second one hides its author and its picture.
fn posts() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/wordpress/posts.json");
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

/// A site with more categories than it tells at once: "rare" is only found by who asks for it.
fn wordpress(posts: Value) -> Site {
    answering(move |target| {
        let land =
            r#"{ "id": 9, "count": 12, "name": "Land", "slug": "land-water", "taxonomy": "category" }"#;
        let rare = r#"{ "id": 5, "count": 1, "name": "Rare", "slug": "rare", "taxonomy": "category" }"#;
        let body = match target {
            it if it.starts_with("/wp-json/wp/v2/posts?") => posts.to_string(),
            it if it.contains("/categories?") && it.contains("slug=rare&") => format!("[{rare}]"),
            it if it.contains("/categories?") && it.contains("slug=") => "[]".to_owned(),
            it if it.starts_with("/wp-json/wp/v2/categories?") => format!("[{land}]"),
            other => panic!("{other}"),
        };
        ("200 OK", "Content-Type: application/json\r\nX-WP-Total: 412\r\nX-WP-TotalPages: 21\r\n", body)
    })
}

#[test]
fn a_sound_wordpress_site_is_recognised_by_its_newest_story() {
    let mut posts = posts();
    posts.as_array_mut().unwrap().remove(1);
    let server = wordpress(posts);
    let topics = r#"{ "title": "Land & Water" }, { "title": "Rare" }"#;
    let checked = check(&config("wordpress", &server.url("/"), topics));
    let expected = format!(
        "broadside.json: nothing to mend\n\n{}\n  2 stories on the first page, 412 in all\n  \
         newest: What the cranes saw: “We don’t load it” (2026-10-06)\n  1 topic counted\n\n\
         topics: 2 of 2 have stories\n\n0 problems, 1 source answered, 0 did not\n",
        server.url("/wp-json/")
    );
    assert_eq!((checked.said, checked.complained, checked.exit_code), (expected, String::new(), Some(0)));
}

/// A configuration whose source is described, with the list at `items`.
fn mapped(url: &str, items: &str) -> String {
    format!(
        r#"{{ "newsroom": {{ "name": "The Lamplighter" }},
             "sources": [{{ "type": "mapped", "url": "{url}", "items": "{items}",
                 "fields": {{ "id": "nr", "title": "head..line | headline", "published": "day" }},
                 "dates": "DD.MM.YYYY", "total": "n" }}] }}"#
    )
}

#[test]
fn a_mapping_is_tried_and_its_mistakes_are_named_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let stories = r#"{ "list": [{ "nr": 2, "headline": "B", "day": "6.10.2026" }, { "nr": 1, "day": "yesterday" }, {}] }"#;
    fs::write(folder.path().join("stories.json"), stories).unwrap();
    let checked = check_in(&folder, &mapped("stories.json", "list"));
    let expected = "broadside.json: 1 problem\n  \
        /sources/0/fields/title: expected a path such as \"data.title\", a text such as \
        \"https://example.org/{slug}\" or a constant such as \"= es\"; found \"head..line | headline\", where a name \
        should stand at character 6\n\nstories.json\n  2 stories on the first page, 3 in all\n  newest: 2 (2026-10-06)\n  \
        no topics counted\n  \
        /list/1/day: is not a date as the configuration says that they are written; left out\n  \
        /list/2: has no id; left out\n\n3 problems, 1 source answered, 0 did not\n";
    assert_eq!((checked.said.as_str(), checked.exit_code), (expected, Some(1)));

    let checked = check_in(&folder, &mapped("stories.json", "stories"));
    assert!(checked.said.contains("stories.json\n  no stories: "), "{}", checked.said);
    assert!(checked.said.contains("`items`"), "{}", checked.said);
}

#[test]
fn topics_that_nothing_is_filed_under_and_faults_of_posts_are_named() {
    let server = wordpress(posts());
    let topics = r#"{ "slug": "land-watr", "title": "Soil" }, { "title": "Chess" }, { "title": "Earth", "aliases": ["land-water"] }"#;
    let checked = check(&config("wordpress", &server.url("/"), topics));
    let expected = "\n  1 topic counted\n  \
        \"تضامن دولي\" (/1/_embedded/author/0): is an error instead of what was to be embedded; left out\n  \
        \"تضامن دولي\" (/1/_embedded/wp:featuredmedia/0): is an error instead of what was to be embedded; left out\n\n\
        topics: 1 of 3 have stories\n  \
        \"land-watr\" (Soil): nothing is filed under it; perhaps \"land-water\" is meant, with 12 stories\n  \
        \"chess\" (Chess): nothing is filed under it\n\n4 problems, 1 source answered, 0 did not\n";
    assert!(checked.said.ends_with(expected), "{}", checked.said);
    assert_eq!(checked.exit_code, Some(1));
}

#[test]
fn a_closed_rest_api_points_to_the_security_plugin() {
    let server = answering(|_| {
        let body = r#"{ "code": "rest_not_logged_in", "message": "No.", "data": { "status": 401 } }"#;
        ("401 Unauthorized", "Content-Type: application/json\r\n", body.to_owned())
    });
    let checked = check(&config("wordpress", &server.url("/"), r#"{ "title": "Land" }"#));
    let start = format!(
        "broadside.json: nothing to mend\n\n{}\n  no stories: the server refuses visitors \
         (HTTP 401, rest_not_logged_in). On WordPress a security plugin",
        server.url("/wp-json/")
    );
    assert!(checked.said.starts_with(&start), "{}", checked.said);
    let end = "\n\ntopics: not compared, as none were counted\n\n0 problems, 0 sources answered, 1 did not\n";
    assert!(checked.said.ends_with(end), "{}", checked.said);
    assert_eq!(checked.exit_code, Some(1));
}

#[test]
fn a_login_page_and_a_key_in_the_address_are_told_without_the_key() {
    let server = answering(|_| {
        let page = "<!doctype html><title>Log in</title><form></form>";
        ("200 OK", "Content-Type: text/html\r\n", page.to_owned())
    });
    let checked = check(&config("jsonfeed", &server.url("/feed.json?key=hunter2"), ""));
    assert!(checked.said.contains(&server.url("/feed.json?key=…\n")), "{}", checked.said);
    assert!(checked.said.contains("an HTML page came instead of stories."), "{}", checked.said);
    assert!(checked.said.contains("a login or a firewall"), "{}", checked.said);
    assert!(!checked.said.contains("hunter2"), "{}", checked.said);
    assert_eq!(checked.exit_code, Some(1));
}

#[test]
fn where_nothing_is_wordpress_is_spoken_of_only_to_who_has_it() {
    let server = answering(|_| ("404 Not Found", "", String::new()));
    for (kind, is_told) in [("wordpress", true), ("jsonfeed", false), ("rss", false)] {
        let checked = check(&config(kind, &server.url("/"), ""));
        assert!(checked.said.contains("there is nothing at this address."), "{kind}: {}", checked.said);
        assert_eq!(checked.said.contains("?rest_route=/ finds"), is_told, "{kind}: {}", checked.said);
        assert_eq!(checked.exit_code, Some(1));
    }
}

#[test]
fn broken_json_is_told_with_its_line() {
    let server = answering(|_| {
        let body = "{ \"items\": [\n{ \"id\": 1";
        ("200 OK", "Content-Type: application/json\r\n", body.to_owned())
    });
    let checked = check(&config("jsonfeed", &server.url("/feed.json"), ""));
    assert!(checked.said.contains("  no stories: the JSON breaks at line 2, column 9."), "{}", checked.said);
    assert_eq!(checked.exit_code, Some(1));
}

#[test]
fn a_host_that_does_not_answer_is_told_and_ends_nothing() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let checked = check(&config("jsonfeed", &format!("http://{closed}/feed.json"), ""));
    assert!(checked.said.contains("  no stories: the host gives no answer."), "{}", checked.said);
    assert!(checked.said.ends_with("0 problems, 0 sources answered, 1 did not\n"), "{}", checked.said);
    assert_eq!(checked.exit_code, Some(1));
}

#[test]
fn mistakes_in_the_file_and_in_the_feed_beside_it_are_all_named() {
    let folder = tempfile::tempdir().unwrap();
    let feed = r#"{ "version": "https://jsonfeed.org/version/1.1", "title": "L", "items": [
        { "id": "1", "title": "The ferry stays", "content_text": "It stays.", "date_published": "soon" }] }"#;
    fs::create_dir(folder.path().join("demo")).unwrap();
    fs::write(folder.path().join("demo/feed.json"), feed).unwrap();
    let checked = check_in(
        &folder,
        r#"{ "newsroom": { "name": "The Lantern", "name": "The Lamplighter", "taglin": "News by night", "accent": "red", "z\u001b[31m": 1 },
             "sources": [{ "id": "lamplighter", "type": "jsonfeed", "url": "demo/feed.json" }] }"#,
    );
    let expected = "broadside.json: 4 problems\n  \
        /newsroom/name: expected this key once in its object; found it again in line 1, and the last one counts\n  \
        /newsroom/taglin: expected a key that is known here, perhaps \"tagline\"; found \"taglin\"\n  \
        /newsroom/z\u{fffd}[31m: expected a key that is known here: name, tagline, description, language, interface_language, url, \
        footer, accent, logo, text_font, heading_font; found \"z\u{fffd}[31m\"\n  \
        /newsroom/accent: expected a colour such as \"#b3001b\"; found \"red\"\n\n\
        demo/feed.json\n  1 story on the first page, 1 in all\n  newest: The ferry stays (no date)\n  \
        no topics counted\n  \"The ferry stays\" (/items/0/date_published): is not a date; left out\n\n\
        5 problems, 1 source answered, 0 did not\n";
    assert_eq!((checked.said.as_str(), checked.exit_code), (expected, Some(1)));
}

#[test]
fn every_source_and_mirror_is_tried_and_topics_are_looked_for_under_each_source_s_own_name() {
    let folder = tempfile::tempdir().unwrap();
    let feed = |tag: &str| {
        format!(
            r#"{{ "version": "https://jsonfeed.org/version/1.1", "title": "L", "items": [
                {{ "id": "1", "title": "The ferry stays", "content_text": "It stays.", "tags": ["{tag}"] }}] }}"#
        )
    };
    fs::write(folder.path().join("desk.json"), feed("Rest")).unwrap();
    fs::write(folder.path().join("wire.json"), feed("Port work")).unwrap();
    let checked = check_in(
        &folder,
        r#"{ "newsroom": { "name": "The Lamplighter" },
             "sources": [
                { "id": "desk", "type": "jsonfeed", "url": "desk.json", "mirrors": ["lost.json"] },
                { "id": "wire", "type": "jsonfeed", "url": "wire.json" } ],
             "topics": [{ "title": "Labour", "names": { "wire": "port-work" } }, { "title": "Port work" }] }"#,
    );
    assert!(checked.said.contains("\nlost.json (mirror)\n  no stories: "), "{}", checked.said);
    let end = "\ntopics: 1 of 2 have stories\n  \"port-work\" (Port work): nothing is filed under it; \
        perhaps \"port-work\" is meant, with 1 story\n\n\
        1 problem, 2 sources and mirrors answered, 1 did not\n";
    assert!(checked.said.ends_with(end), "{}", checked.said);
    assert_eq!(checked.exit_code, Some(1));
}

#[test]
fn a_feed_without_stories_is_something_to_mend() {
    let folder = tempfile::tempdir().unwrap();
    let feed = r#"{ "version": "https://jsonfeed.org/version/1.1", "title": "L", "items": [] }"#;
    fs::write(folder.path().join("feed.json"), feed).unwrap();
    let checked = check_in(&folder, &config("jsonfeed", "feed.json", ""));
    assert!(checked.said.contains("0 stories on the first page, 0 in all"), "{}", checked.said);
    assert!(checked.said.ends_with("1 problem, 1 source answered, 0 did not\n"), "{}", checked.said);
    assert_eq!(checked.exit_code, Some(1));
}

#[test]
fn a_file_that_cannot_be_used_is_an_error() {
    for (text, expected) in [
        ("{ \"newsroom\": ", "error: the configuration cannot be used\n  the file: expected JSON; found"),
        ("{ \"newsroom\": {} }", "/sources: expected at least one source"),
    ] {
        let checked = check(text);
        assert!(checked.complained.contains(expected), "{}", checked.complained);
        assert_eq!((checked.said.as_str(), checked.exit_code), ("", Some(1)));
    }
    let checked = check_file(Path::new("no-such-file.json"));
    assert!(checked.complained.starts_with("error: cannot read no-such-file.json"), "{}", checked.complained);
}

#[test]
fn the_demonstration_newsroom_is_sound() {
    let checked = check_file(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/broadside.json"));
    assert!(checked.said.contains("\ndemo/feed.json\n"), "{}", checked.said);
    assert!(
        checked.said.ends_with("topics: 6 of 6 have stories\n\n0 problems, 1 source answered, 0 did not\n")
    );
    assert_eq!(checked.exit_code, Some(0));
}
