//! The newsroom's feeds as OPML 2.0 (opml.org/spec2.opml), for a feed reader.
//!
//! Deliberately absent: sources that have no feed beside what the app asks; they are left out.

use super::{Config, SourceKind};

/// The document.
pub fn opml(config: &Config) -> String {
    let name = &config.newsroom.name;
    let mut text =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>");
    push_escaped(name, &mut text);
    text.push_str("</title></head>\n<body>\n");
    for source in &config.sources {
        let Some(address) = feed_address(&source.kind) else { continue };
        let title = if source.title.is_empty() { name } else { &source.title };
        text.push_str("<outline type=\"rss\" text=\"");
        push_escaped(title, &mut text);
        text.push_str("\" xmlUrl=\"");
        push_escaped(&address, &mut text);
        text.push_str("\"/>\n");
    }
    text.push_str("</body>\n</opml>\n");
    text
}

/// Where a feed reader finds the source's stories.
fn feed_address(kind: &SourceKind) -> Option<String> {
    match kind {
        SourceKind::JsonFeed { address, .. } | SourceKind::Syndication { address } => {
            Some(address.as_str().to_owned())
        }
        SourceKind::WordPress(site) => {
            let root = site.root.as_str();
            match root.split_once('?') {
                Some((front, _)) => Some([front, "?feed=rss2"].concat()),
                None => Some([root.strip_suffix("wp-json/")?, "feed/"].concat()),
            }
        }
        SourceKind::Ghost(site) => {
            Some([site.root.as_str().strip_suffix("ghost/api/content/")?, "rss/"].concat())
        }
        SourceKind::Mapped(_) => None,
    }
}

fn push_escaped(text: &str, escaped: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // XML 1.0 has no other control characters.
            it if it.is_control() && !matches!(it, '\t' | '\n') => {}
            it => escaped.push(it),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::model::WebAddress;

    #[test]
    fn every_source_with_a_feed_is_an_outline() {
        let file = r#"{
            "newsroom": { "name": "Quay & <Sons>" },
            "sources": [
                { "id": "a", "title": "Own \"feed\"", "type": "jsonfeed", "url": "feed.json?a=1&b=2" },
                { "id": "b", "title": "Site", "type": "wordpress", "url": "https://news.example/" },
                { "id": "c", "title": "Plain", "type": "wordpress", "url": "https://plain.example/?rest_route=/" },
                { "id": "d", "title": "Letters", "type": "ghost", "url": "https://ghost.example/", "key": "0123456789abcdef0123456789" }
            ]
        }"#;
        let base = WebAddress::parse("https://app.example/").unwrap();
        let config = Config::read(file.as_bytes(), &base).config.unwrap();
        let text = opml(&config);
        for part in [
            "<title>Quay &amp; &lt;Sons&gt;</title>",
            r#"text="Own &quot;feed&quot;" xmlUrl="https://app.example/feed.json?a=1&amp;b=2"/>"#,
            r#"xmlUrl="https://news.example/feed/""#,
            r#"xmlUrl="https://plain.example/?feed=rss2""#,
            r#"xmlUrl="https://ghost.example/rss/""#,
        ] {
            assert!(text.contains(part), "no {part} in {text}");
        }
    }
}
