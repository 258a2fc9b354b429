//! Printing into a folder that holds an edition already: what takes its place, what stays, and what is read of it.
//!
//! Deliberately absent: the files of an app of another build, which stay for readers whose tab is open; `predecessor` has
//! those.

use super::{assembled, feed, options, public, write};
use broadside_core::model::Timestamp;
use broadside_press::{ArchiveOptions, PrintOptions, archive, print};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

#[test]
fn a_second_edition_replaces_the_first_and_a_failed_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let (app, out) = (assembled(folder.path()), folder.path().join("out"));
    let mut options = options(&app, &out);
    print(&options).unwrap();
    let n_articles = fs::read_dir(out.join("articles")).unwrap().count();

    write(folder.path(), "broken.json", r#"{ "newsroom": { "name": "A" }, "sources": [] }"#);
    options.config = folder.path().join("broken.json");
    let error = print(&options).unwrap_err();
    assert_eq!(error.code(), "config");
    assert!(error.to_string().contains("/sources"), "{error}");

    let unreadable = r#"{ "newsroom": { "name": "A" }, "sources": [{ "id": "a", "type": "jsonfeed", "url": "no.json" }] }"#;
    write(folder.path(), "unreadable.json", unreadable);
    options.config = folder.path().join("unreadable.json");
    assert_eq!(print(&options).unwrap_err().code(), "source");
    assert_eq!(
        fs::read_dir(out.join("articles")).unwrap().count(),
        n_articles,
        "the first edition still stands"
    );

    let mut feed = feed();
    feed["items"].as_array_mut().unwrap().truncate(3);
    feed["items"][1]["title"] = Value::from(17);
    write(&app, "demo/feed.json", feed.to_string());
    options.config = public().join("broadside.json");
    let report = print(&options).unwrap();
    assert!(report.warnings.iter().any(|it| it.contains("/items/1/title")), "{report}");
    assert!(fs::read_dir(out.join("articles")).unwrap().count() <= 3);
}

/// Every file of an edition, by its path.
fn files_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                files.insert(name, fs::read(path).unwrap());
            }
        }
    }
    files
}

/// What a second edition has written anew.
fn changed(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> BTreeSet<String> {
    let names = before.keys().chain(after.keys());
    let changed = names.filter(|it| before.get(*it) != after.get(*it));
    // Of a file and its compressed copies, the file.
    changed.filter(|it| !matches!(it.rsplit('.').next(), Some("br" | "gz"))).cloned().collect()
}

#[test]
fn the_next_days_edition_of_the_same_stories_leaves_every_page_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (app, out) = (assembled(folder.path()), folder.path().join("out"));
    let first = options(&app, &out);
    print(&first).unwrap();
    let before = files_of(&out);
    let tomorrow = Timestamp::from_unix_s(first.now.unix_s() + 24 * 3600);
    print(&PrintOptions { now: tomorrow, ..first }).unwrap();
    let changed = changed(&before, &files_of(&out));
    // Lists say as data when they were printed; nobody sees it but where nothing newer can be had.
    let is_list = |it: &String| it == "edition/front.json" || it.starts_with("edition/topics/");
    assert!(changed.iter().all(is_list), "{changed:?}");
}

#[test]
fn a_story_that_is_corrected_changes_its_own_page_and_those_that_show_it() {
    let folder = tempfile::tempdir().unwrap();
    let (app, out) = (assembled(folder.path()), folder.path().join("out"));
    let options = options(&app, &out);
    print(&options).unwrap();
    let before = files_of(&out);
    let mut feed = feed();
    let body = feed["items"][0]["content_html"].as_str().unwrap().to_owned();
    feed["items"][0]["content_html"] = Value::from(format!("{body}<p>Corrected: it was a Tuesday.</p>"));
    write(&app, "demo/feed.json", feed.to_string());
    print(&options).unwrap();
    let changed = changed(&before, &files_of(&out));
    let pages: Vec<&String> = changed.iter().filter(|it| it.ends_with("/index.html")).collect();
    assert!(pages.len() == 1 && pages[0].starts_with("articles/"), "{changed:?}");
}

fn articles_in(out: &Path) -> BTreeSet<String> {
    let folders = fs::read_dir(out.join("articles")).unwrap();
    folders.map(|it| it.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn an_edition_is_printed_from_its_own_archive_when_the_newsrooms_server_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let (app, out) = (assembled(folder.path()), folder.path().join("out"));
    let first = options(&app, &out);
    print(&first).unwrap();
    archive(&ArchiveOptions { app: app.clone(), config: first.config.clone(), out: out.clone() }).unwrap();
    let (before, archived) = (articles_in(&out), files_of(&out.join("archive")));

    fs::remove_file(app.join("demo/feed.json")).unwrap();
    assert_eq!(print(&first).unwrap_err().code(), "source");
    let config = r#"{ "newsroom": { "name": "The Hawser" }, "sources": [{ "id": "the-hawser", "type": "jsonfeed",
        "url": "archive/latest.json", "index": "archive/words.json" }] }"#;
    write(folder.path(), "archived.json", config);
    let report = print(&PrintOptions { config: folder.path().join("archived.json"), ..first }).unwrap();
    assert_eq!(report.warnings, [""; 0]);
    assert_eq!(articles_in(&out), before);
    assert_eq!(files_of(&out.join("archive")), archived, "whole, with the files of words that searches need");
}
