//! The edition's own feeds, as feed readers and other newsrooms take them.
//!
//! Deliberately absent: single elements; those are tested where they are written.

use super::text;
use serde_json::Value;

#[test]
fn feed_readers_find_each_list_as_a_feed_whose_links_lead_to_printed_pages() {
    for (folder, page) in [("", "index.html"), ("topics/labour/", "topics/labour/index.html")] {
        let feed: Value = serde_json::from_str(&text(&format!("{folder}feed.json"))).unwrap();
        let rss = text(&format!("{folder}feed.xml"));
        assert_eq!(feed["feed_url"], format!("https://app.example/paper/{folder}feed.json"));
        let items = feed["items"].as_array().unwrap();
        assert!(items.len() >= 10, "{folder}: {}", items.len());
        assert_eq!(rss.matches("<item>").count(), items.len());
        for item in items {
            let address = item["url"].as_str().unwrap();
            let relative = address.strip_prefix("https://app.example/paper/").unwrap();
            assert!(text(&format!("{relative}index.html")).contains("<article"), "{relative}");
            assert!(rss.contains(&format!("<link>{address}</link>")), "{address}");
            assert_ne!(item["content_text"], "", "{address}");
        }
        let head = text(page);
        for (kind, file) in [("rss+xml", "feed.xml"), ("feed+json", "feed.json")] {
            let named =
                head.split('>').any(|it| it.contains(kind) && it.contains(&format!("{folder}{file}")));
            assert!(named, "{page} does not name its {file}");
        }
    }
}
