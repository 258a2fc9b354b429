//! `--backend URL`: the demo's configuration with somebody's real source in the place of its own, written
//! beside what is built. No file of the repository is edited.
//!
//! The format is told from the address alone. Asking the address what it is, is not done here.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::workspace::Workspace;

/// Writes the derived configuration and returns its path.
pub fn derive_config(workspace: &Workspace, config: &Path, url: &str) -> Result<PathBuf> {
    let text = fs::read_to_string(config).with_context(|| format!("{} cannot be read", config.display()))?;
    let value = serde_json::from_str(&text).with_context(|| format!("{} is no JSON", config.display()))?;
    let derived = serde_json::to_string_pretty(&with_source(value, url)?)?;
    let folder = workspace.target().join("xtask/backend");
    fs::create_dir_all(&folder)?;
    let file = folder.join("broadside.json");
    // Written only when it differs: its time of change is an input of the build.
    if fs::read_to_string(&file).ok().as_deref() != Some(&derived) {
        fs::write(&file, derived)?;
    }
    Ok(file)
}

/// Replaces the sources. The demo's topics go too: another newsroom has its own.
fn with_source(mut config: Value, url: &str) -> Result<Value> {
    let source = source_of(url)?;
    let Some(document) = config.as_object_mut() else { bail!("the configuration is no JSON object") };
    document.insert("sources".into(), json!([source]));
    document.remove("topics");
    Ok(config)
}

fn source_of(url: &str) -> Result<Value> {
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        bail!("--backend wants an address that begins with https:// or http://, not `{url}`");
    }
    let path = url.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    let last_segment = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let kind = match last_segment.rsplit('.').next() {
        Some("json") => "jsonfeed",
        Some("xml" | "rss" | "atom" | "rdf") => "rss",
        _ => "wordpress",
    };
    Ok(json!({ "type": kind, "url": url }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_tells_the_format() {
        let table = [
            ("https://news.example/feed.json", "jsonfeed"),
            ("https://news.example/feed.json?limit=20", "jsonfeed"),
            ("https://news.example/feed/json/", "jsonfeed"),
            ("https://news.example/feed.xml", "rss"),
            ("https://news.example/news.rss?all", "rss"),
            ("https://news.example/rss/", "rss"),
            ("https://news.example", "wordpress"),
            ("http://127.0.0.1:8000/wp-json/", "wordpress"),
        ];
        for (url, kind) in table {
            assert_eq!(source_of(url).unwrap(), json!({ "type": kind, "url": url }));
        }
        assert!(source_of("news.example").is_err());
    }

    #[test]
    fn everything_but_the_sources_and_topics_is_the_demos() {
        let demo =
            json!({ "newsroom": {"title": "Demo"}, "sources": [{"id": "demo"}], "topics": ["Labour"] });
        let derived = with_source(demo, "https://news.example/feed.json").unwrap();
        assert_eq!(derived["newsroom"]["title"], "Demo");
        assert_eq!(derived["sources"].as_array().unwrap().len(), 1);
        assert_eq!(derived["sources"][0]["url"], "https://news.example/feed.json");
        assert!(derived.get("topics").is_none());
    }
}
