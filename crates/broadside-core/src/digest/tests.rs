//! Which stories a digest has, in which order, and what it says as text.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::samples;

fn moment(unix_s: i64) -> Timestamp {
    Timestamp::from_unix_s(unix_s)
}

fn story(key: &str, published_s: i64, topics: &[&str]) -> Preview {
    Preview { published: Some(moment(published_s)), ..samples::preview(key, topics) }
}

fn newsroom() -> [Topic; 2] {
    ["Labour", "Culture"].map(|it| Topic::named(it).unwrap())
}

/// As «Labour: one two».
fn told(digest: &Digest) -> Vec<String> {
    let group = |it: &DigestGroup| {
        let stories: Vec<&str> = it.stories.iter().map(|it| it.title.as_str()).collect();
        [it.topic.as_ref().map_or("none", |it| it.title.as_str()), ": ", &stories.join(" ")].concat()
    };
    digest.groups.iter().map(group).collect()
}

#[test]
fn each_new_story_stands_once_under_the_first_topic_that_the_newsroom_names() {
    let stories = [
        story("song", 60, &["Music", "Culture"]),
        story("strike", 50, &["Labour", "Culture"]),
        story("tide", 70, &["Weather"]),
        story("wage", 80, &["labour"]),
        story("note", 90, &[]),
        story("ferry", 95, &["Harbour"]),
        story("strike", 50, &["Labour"]),
        story("old", 40, &["Labour"]),
        samples::preview("undated", &["Labour"]),
    ];
    let digest = Digest::of(stories, moment(40), &newsroom());
    assert_eq!(
        told(&digest),
        ["Labour: wage strike", "Culture: song", "Harbour: ferry", "Weather: tide", "none: note"]
    );
    assert_eq!(digest.n_stories(), 6);
}

#[test]
fn where_nothing_came_there_is_no_group() {
    let digest = Digest::of([story("old", 40, &["Labour"])], moment(40), &newsroom());
    assert_eq!((digest.groups.len(), digest.n_stories()), (0, 0));
}

#[test]
fn as_text_each_story_has_its_address_below_it() {
    let stories = [story("strike", 50, &["Labour"]), story("note", 60, &[])];
    let digest = Digest::of(stories, moment(0), &newsroom());
    let address_of =
        |it: &Preview| (it.title == "strike").then(|| ["https://example.org/", &it.title].concat());
    assert_eq!(
        text(&digest, "The Hawser since Tuesday", "Others", address_of),
        "The Hawser since Tuesday\n\nLabour\n• strike\nhttps://example.org/strike\n\nOthers\n• note\n"
    );
}
