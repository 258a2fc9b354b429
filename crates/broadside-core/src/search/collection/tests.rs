//! What is found in what was offered.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::model::Timestamp;
use crate::samples::preview;

fn document(key: &str, title: &str, body: Option<&str>) -> Document {
    let preview = Preview { title: title.to_owned(), ..preview(key, &["Labour"]) };
    Document { preview, body: body.map(str::to_owned) }
}

fn collection(documents: Vec<Document>) -> Collection {
    let mut collection = Collection::default();
    for document in documents {
        collection.offer(document);
    }
    while collection.add_some(5) == Progress::Underway {}
    collection
}

fn found(collection: &Collection, search: &str) -> Vec<String> {
    let findings = collection.find(&Expression::parse(search), 10, Muted::LeftOut, |_| "The Hawser");
    findings.previews.iter().map(|it| it.key.as_str().to_owned()).collect()
}

#[test]
fn titles_texts_and_excerpts_are_searched() {
    let excerpt = Preview { excerpt: "Nobody hauled".to_owned(), ..preview("gates", &[]) };
    let collection =
        collection(vec![document("dockers", "Hawsers", Some("They hauled all night.")), excerpt.into()]);
    assert_eq!(found(&collection, "hauled"), ["gates", "dockers"], "the shorter text first");
    assert_eq!(found(&collection, "hauled night"), ["dockers"]);
    assert_eq!(found(&collection, "hawsers topic:labour"), ["dockers"]);
    assert_eq!(found(&collection, "hauled -topic:labour source:hawser"), ["gates"]);
    assert_eq!(found(&collection, ""), Vec::<String>::new());
    assert_eq!(collection.n_articles(), 2);
}

#[test]
fn what_comes_again_is_held_once_and_more_of_it_takes_its_place() {
    let mut collection = collection(vec![document("dockers", "Strike", None)]);
    for again in [
        document("dockers", "Strike", Some("with a text")),
        document("dockers", "Strike", None),
        document("dockers", "Strike", Some("with another text")),
    ] {
        collection.offer(again);
    }
    while collection.add_some(5) == Progress::Underway {}
    assert_eq!(found(&collection, "strike"), ["dockers"]);
    assert_eq!(found(&collection, "with text"), ["dockers"]);
    assert_eq!(found(&collection, "another"), Vec::<String>::new());
    let mut corrected = document("dockers", "Strike ends", Some("with another text"));
    corrected.preview.modified = Some(Timestamp::from_unix_s(10));
    collection.offer(corrected);
    while collection.add_some(5) == Progress::Underway {}
    assert_eq!(found(&collection, "another"), ["dockers"]);
    assert_eq!(collection.n_articles(), 1);
}

#[test]
fn of_equals_the_newest_is_first_and_no_more_are_given_than_were_asked_for() {
    let at = |key: &str, unix_s: i64| {
        let mut document = document(key, "Strike", None);
        document.preview.published = Some(Timestamp::from_unix_s(unix_s));
        document
    };
    let collection = collection(vec![at("old", 10), at("new", 30), at("middle", 20)]);
    assert_eq!(found(&collection, "strike"), ["new", "middle", "old"]);
    assert_eq!(found(&collection, "before:1970-01-02"), ["new", "middle", "old"], "a field may stand alone");
    let findings = collection.find(&Expression::parse("strike"), 2, Muted::LeftOut, |_| "");
    assert_eq!((findings.previews.len(), findings.n_found), (2, 3));
}

#[test]
fn a_step_reads_no_more_than_its_share_and_one_article_at_least() {
    let mut collection = Collection::default();
    for number in 0..10 {
        collection.offer(document(
            &format!("story-{number}"),
            "Ten words",
            Some("of text, give or take a few"),
        ));
    }
    assert_eq!(collection.add_some(18), Progress::Underway);
    assert_eq!(collection.n_articles(), 2);
    assert_eq!(collection.add_some(0), Progress::Underway, "no share is too small to go on");
}

#[test]
fn what_is_muted_is_counted_and_left_out_until_it_is_asked_for() {
    let mut collection = collection(vec![
        document("dockers", "Strike at the gates", None),
        document("choir", "Strike up the choir", None),
        document("rent", "Rent", None),
    ]);
    let mute_choir = |it: &Preview| it.title.contains("choir");
    assert_eq!(collection.judge_some(1, mute_choir), Progress::Underway, "in steps");
    assert_eq!(collection.judge_some(5, mute_choir), Progress::Done);
    let expression = Expression::parse("strike");
    for (muted, n_found) in [(Muted::LeftOut, 1), (Muted::Shown, 2)] {
        let findings = collection.find(&expression, 10, muted, |_| "");
        assert_eq!((findings.n_found, findings.previews.len(), findings.n_muted), (n_found, n_found, 1));
    }
    collection.offer(document("march", "Strike and march", None));
    while collection.add_some(5) == Progress::Underway {}
    assert_eq!(collection.judge_some(5, |_| true), Progress::Done, "only what came since");
    assert_eq!(found(&collection, "strike"), ["dockers"]);
    collection.judge_anew();
    assert_eq!(collection.judge_some(5, |_| false), Progress::Done);
    assert_eq!(found(&collection, "strike").len(), 3, "taken back");
}
