//! Makes an archive of the demonstration newsroom and reads it as a reader's device would: shard after shard, as a
//! source like any other.
//!
//! Deliberately absent: what a shard holds at most; that is tested where they are filled.

#![allow(clippy::unwrap_used, clippy::panic)]

use broadside_core::config::Config;
use broadside_core::model::{Article, ArticleKey, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, SourceError};
use broadside_press::client::Client;
use broadside_press::{ArchiveOptions, Deployment, archive};
use std::fs;
use std::path::{Path, PathBuf};

fn public() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public")
}

fn options(out: &Path) -> ArchiveOptions {
    ArchiveOptions { app: public(), config: public().join("broadside.json"), out: out.to_path_buf() }
}

/// What the archive in a folder answers, by its index.
fn asked(folder: &Path, ask: Ask) -> Result<Vec<Article>, SourceError> {
    let base = WebAddress::parse("https://edition.invalid/").unwrap();
    let file = br#"{ "newsroom": { "name": "A" }, "sources": [
        { "id": "hawser", "type": "jsonfeed", "url": "archive/latest.json", "index": "archive/words.json" }] }"#;
    let config = Config::read(file, &base).config.unwrap();
    let files = Deployment::read(folder).unwrap();
    Client::new(&files, &base).ask(config.sources.first().unwrap(), ask).map(|page| page.articles)
}

/// Every story of the feed at `address` in a folder, as the app reads it.
fn stories(folder: &Path, address: &str) -> Vec<Article> {
    let base = WebAddress::parse("https://edition.invalid/").unwrap();
    let file = format!(
        r#"{{ "newsroom": {{ "name": "A" }}, "sources": [{{ "type": "jsonfeed", "url": "{address}" }}] }}"#
    );
    let config = Config::read(file.as_bytes(), &base).config.unwrap();
    let files = Deployment::read(folder).unwrap();
    let client = Client::new(&files, &base);
    let mut articles = Vec::new();
    let mut ask = Ask::Latest { topics: Vec::new(), matching: Match::Any };
    loop {
        let page = client.ask(config.sources.first().unwrap(), ask).unwrap();
        articles.extend(page.articles);
        let Some(cursor) = page.next else { return articles };
        ask = Ask::More { topics: Vec::new(), matching: Match::Any, cursor };
    }
}

#[test]
fn the_archive_gives_every_story_as_its_newsroom_does() {
    let out = tempfile::tempdir().unwrap();
    let report = archive(&options(out.path())).unwrap();
    let (original, archived) =
        (stories(&public(), "demo/feed.json"), stories(out.path(), "archive/latest.json"));
    assert_eq!((report.n_stories, archived.len()), (original.len(), original.len()));
    assert!(report.n_shards > 2, "{report}");
    let mut original = original;
    original.sort_by_key(|it| std::cmp::Reverse(it.preview.published));
    for (original, archived) in original.iter().zip(&archived) {
        let title = &original.preview.title;
        assert_eq!(archived.preview.title, *title);
        assert_eq!(archived.preview.key, original.preview.key, "{title}");
        assert_eq!(archived.preview.topics, original.preview.topics, "{title}");
        assert_eq!(archived.preview.published, original.preview.published, "{title}");
        let address_of = |it: &Article| it.preview.image.as_ref().map(|it| it.address.clone());
        assert_eq!(address_of(archived), address_of(original), "{title}");
        assert_eq!(
            archived.preview.reading_minutes, original.preview.reading_minutes,
            "the same text: {title}"
        );
    }
}

#[test]
fn every_story_of_the_archive_is_found_by_its_title_and_opened_by_its_address() {
    let out = tempfile::tempdir().unwrap();
    archive(&options(out.path())).unwrap();
    for story in stories(out.path(), "archive/latest.json") {
        let (title, key) = (&story.preview.title, &story.preview.key);
        let found = asked(out.path(), Ask::Search(title.clone())).unwrap();
        let found = found.iter().find(|it| it.preview.key == *key).unwrap_or_else(|| panic!("{title}"));
        assert_eq!(found.preview.title, *title);
        assert_eq!(found.preview.excerpt, story.preview.excerpt, "{title}");
        assert_eq!(found.preview.image, story.preview.image, "{title}");
        let opened = asked(out.path(), Ask::Article(key.clone())).unwrap();
        assert_eq!(opened.first().unwrap().body, story.body, "the whole of {title}");
    }
}

#[test]
fn the_beginning_of_the_last_word_finds_too_and_what_nobody_wrote_finds_nothing() {
    let out = tempfile::tempdir().unwrap();
    archive(&options(out.path())).unwrap();
    let found = |words: &str| asked(out.path(), Ask::Search(words.to_owned())).unwrap();
    let whole = found("harbour");
    assert!(!whole.is_empty() && found("harbo").len() >= whole.len());
    let dates: Vec<_> = whole.iter().map(|it| it.preview.published).collect();
    assert!(dates.is_sorted_by(|left, right| left >= right), "the newest first: {dates:?}");
    assert!(found("harbour zyzzyva").is_empty() && found("").is_empty());
    let missing = asked(out.path(), Ask::Article(ArticleKey::new("never-written").unwrap()));
    assert_eq!(missing.unwrap_err(), SourceError::NotFound);
}

#[test]
fn a_story_that_is_newer_than_the_index_is_opened_from_the_feed() {
    let out = tempfile::tempdir().unwrap();
    archive(&options(out.path())).unwrap();
    let newest = stories(out.path(), "archive/latest.json").remove(0).preview.key;
    for missing in ["stories-000000.json", "words.json"] {
        fs::remove_file(out.path().join("archive").join(missing)).unwrap();
        assert_eq!(asked(out.path(), Ask::Article(newest.clone())).unwrap().len(), 1, "without {missing}");
    }
}

#[test]
fn a_second_archive_changes_nothing_and_a_failed_one_leaves_the_first() {
    let out = tempfile::tempdir().unwrap();
    let first = archive(&options(out.path())).unwrap();
    assert_eq!(first.n_changed, first.n_shards + first.n_index_files);
    let second = archive(&options(out.path())).unwrap();
    assert_eq!(second.n_changed, 0);
    let names = || {
        let folder = fs::read_dir(out.path().join("archive")).unwrap();
        let mut names: Vec<_> = folder.map(|it| it.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names();
    assert!(before.iter().any(|it| it == "latest.json.br"), "{before:?}");
    let app = tempfile::tempdir().unwrap();
    let silent = ArchiveOptions { app: app.path().to_path_buf(), ..options(out.path()) };
    assert_eq!(archive(&silent).unwrap_err().code(), "source");
    assert_eq!(names(), before);
}
