//! What printed pages say of themselves, to machines and to those who share them.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::samples::preview;
use broadside_core::config::Reading;
use broadside_core::model::{Author, Preview, Timestamp, Topic};
use broadside_core::rich_text::RichText;
use broadside_core::{model, route::Route};

const CONFIG: &str = r#"{
    "newsroom": { "name": "The Quay & Co", "language": "en" },
    "sources": [{ "id": "quay", "title": "The Quay", "type": "jsonfeed", "url": "feed.json" }]
}"#;

fn config() -> Config {
    let Reading { config, problems } = Config::read(CONFIG.as_bytes(), &edition::base_address().unwrap());
    config.unwrap_or_else(|| unreachable!("{problems:?}"))
}

fn article(address: &str, image: &str) -> Article {
    let image =
        WebAddress::parse(image).map(|address| Image { address, alt: "A crane".to_owned(), size_px: None });
    let preview = Preview {
        address: WebAddress::parse(address),
        topics: vec![Topic::named("Labour").unwrap()],
        authors: vec![Author { name: "Wren Hallorane".to_owned(), address: None }],
        published: Timestamp::parse_utc("2026-11-02T10:00:00"),
        image,
        ..preview()
    };
    Article { preview, body: model::Body::Full(RichText::default()) }
}

fn printed(article: &Article, site: Option<&str>) -> String {
    let site = site.map(|it| Site::parse(it).unwrap());
    let place = Place::of(&Route::Article(article.preview.key.clone())).unwrap();
    let elements =
        head(&config(), site.as_ref(), &place, Content::Article(article), "Title", "Nothing moves.");
    let mut html = String::new();
    for element in elements {
        element.print(&mut html);
    }
    html
}

#[test]
fn a_story_is_passed_on_with_its_title_picture_and_date() {
    let html = printed(
        &article("https://quay.example/cranes", "https://edition.invalid/crane.png"),
        Some("https://app.example/paper"),
    );
    for expected in [
        r#"<link rel="canonical" href="https://quay.example/cranes">"#,
        r#"<meta property="og:site_name" content="The Quay &amp; Co">"#,
        r#"<meta property="og:title" content="&quot;Cranes&quot; &lt;stop&gt;">"#,
        r#"<meta property="og:type" content="article">"#,
        r#"<meta property="og:url" content="https://app.example/paper/articles/cranes/">"#,
        r#"<meta property="og:image" content="https://app.example/paper/crane.png">"#,
        r#"<meta property="og:image:alt" content="A crane">"#,
        r#"<meta name="twitter:card" content="summary_large_image">"#,
        r#"<meta property="article:published_time" content="2026-11-02T10:00:00Z">"#,
        r#"<meta name="author" content="Wren Hallorane">"#,
        r#"<link rel="alternate" type="application/feed+json" title="The Quay" href="feed.json">"#,
        r#"<link rel="alternate" type="application/json+oembed" title="&quot;Cranes&quot; &lt;stop&gt;" href="https://app.example/paper/articles/cranes/oembed.json">"#,
        r#"<meta name="edition" content="edition/articles/cranes.json">"#,
    ] {
        assert!(html.contains(expected), "{expected} in {html}");
    }
    assert!(!html.contains("edition.invalid"), "{html}");
}

#[test]
fn before_the_site_is_known_nothing_relative_is_said_to_be_absolute() {
    let html = printed(&article("https://edition.invalid/cranes", "https://edition.invalid/crane.png"), None);
    for unexpected in ["canonical", "oembed", "og:url", "og:image", "edition.invalid"] {
        assert!(!html.contains(unexpected), "{unexpected} in {html}");
    }
    assert!(html.contains(r#"content="summary""#));
}

#[test]
fn a_site_is_read_with_and_without_its_last_slash() {
    for (address, expected) in [
        ("https://news.example", Some("/")),
        ("https://news.example/paper", Some("/paper/")),
        ("https://news.example/paper/?utm_source=x", Some("/paper/")),
        ("news.example", None),
        ("ftp://news.example/", None),
    ] {
        assert_eq!(Site::parse(address).as_ref().map(Site::base_path), expected, "{address}");
    }
}
