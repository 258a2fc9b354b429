//! Makes an archive of the demonstration newsroom and reads it as a reader's device would: shard after shard, as a
//! source like any other.
//!
//! Deliberately absent: what a shard holds at most; that is tested where they are filled.

#![allow(clippy::unwrap_used)]

use broadside_core::config::Config;
use broadside_core::model::{Article, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::Ask;
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
fn a_second_archive_changes_nothing_and_a_failed_one_leaves_the_first() {
    let out = tempfile::tempdir().unwrap();
    let first = archive(&options(out.path())).unwrap();
    assert_eq!(first.n_changed, first.n_shards);
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
