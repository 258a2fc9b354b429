//! What is printed is what was written, and anything else is read again.

#![allow(clippy::unwrap_used)]
use super::*;

const FILE: &str = r##"{
  "newsroom": {
    "name": "The Hawser", "tagline": "Ships, \"docks\"\nand {braces}", "language": "pt-BR",
    "interface_language": "browser",
    "accent": "#b3001b", "logo": "icons/logo.svg"
  },
  "sources": [
    { "type": "jsonfeed", "id": "own", "title": "Own", "url": "feeds/own.json", "mirrors": ["https://mirror.example/own.json"],
      "index": "archive/words.json" },
    { "type": "wordpress", "id": "desk", "title": "Desk", "url": "https://desk.example/blog", "topics": "tags" },
    { "type": "ghost", "id": "letters", "title": "Letters", "url": "https://letters.example/", "key": "22444f78447824223cefc48062" },
    { "type": "rss", "id": "old", "title": "Old", "url": "https://old.example/rss.xml" }
  ],
  "topics": [
    { "slug": "labour", "title": "Labour", "aliases": ["work"], "names": { "desk": "jobs" }, "list": "weekly" },
    { "slug": "harbour", "title": "Puerto y mar ⚓", "description": "What comes in." }
  ],
  "signup": {
    "heading": "Letters", "text": "Once a week.", "consent": "See", "consent_url": "https://desk.example/privacy",
    "provider": { "type": "generic", "url": "https://letters.example/subscribe", "email_field": "mail", "list_field": "l" },
    "lists": [
      { "id": "weekly", "name": "Weekly", "frequency": "weekly", "default": true, "provider_id": "1" },
      { "id": "daily", "name": "Daily", "frequency": "daily", "provider_id": "2" }
    ]
  },
  "embeds": ["https://video.example"],
  "campaigns": [{
    "id": "end-of-year", "headline": "Keep us afloat", "lead": "Now.",
    "text": "**Give** what you *can*, or [read why](https://desk.example/why).", "long_text": ["One.", "Two."],
    "action": { "label": "Give", "url": "https://desk.example/give" },
    "amounts": [{ "label": "5", "url": "https://desk.example/give?n=5" }],
    "ticker": { "url": "https://desk.example/ticker.json", "value": "/sum", "goal_amount": 50000, "currency": "EUR" },
    "starts": "2026-11-01", "ends": "2026-12-31T18:00:00+01:00"
  }]
}
"##;

fn base() -> WebAddress {
    WebAddress::parse("https://news.example/pages/").unwrap()
}

fn printed_text(file: &str) -> String {
    String::from_utf8(with_print(file.as_bytes())).unwrap()
}

fn assert_is_sound(reading: &Reading) {
    assert_eq!(reading.problems, []);
}

#[test]
fn the_app_reads_the_print_as_what_the_newsroom_wrote() {
    let reading = Config::read(FILE.as_bytes(), &base());
    assert_is_sound(&reading);
    let print = printed_text(FILE);
    assert_eq!(Config::printed(print.as_bytes(), &base()), reading.config);
    assert!(reading.config.is_some());
    // For everybody else it is the file that it was.
    assert_eq!(Config::read(print.as_bytes(), &base()), reading);
}

#[test]
fn a_file_that_somebody_edits_on_the_server_is_read_itself() {
    let print = printed_text(FILE);
    for edited in [
        print.replace("The Hawser", "The Bollard"),
        print.replace("\n  \"embeds\"", "\n\n  \"embeds\""),
        print.replace("14 Keep us", "14 Keep me"),
        print.replace("\n}\n", ",\"more\": 1}"),
        serde_json::from_str::<serde_json::Value>(&print).unwrap().to_string(),
        FILE.to_owned(),
    ] {
        assert_eq!(Config::printed(edited.as_bytes(), &base()), None, "{edited}");
    }
    let renamed = print.replace("The Hawser", "The Bollard");
    assert_eq!(Config::printed(renamed.as_bytes(), &base()), None);
    assert_eq!(Config::read(renamed.as_bytes(), &base()).config.unwrap().newsroom.name, "The Bollard");
}

#[test]
fn printing_again_what_was_printed_changes_nothing() {
    let print = printed_text(FILE);
    assert_eq!(printed_text(&print), print);
    assert_ne!(print, FILE);
}

#[test]
fn what_has_faults_or_means_something_else_elsewhere_is_left_as_it_is() {
    let file = |rest: &str| {
        [r#"{"newsroom":{"name":"N","language":"en"},"sources":[{"type":"jsonfeed","id":"s","title":"S","url":""#, rest].concat()
    };
    for left in [
        file(r#"/feed.json"}]}"#),
        file(r#"feed.json"}],"topcis":[]}"#),
        "{".to_owned(),
        String::new(),
        "{\"sources\":[]}".to_owned(),
    ] {
        assert_eq!(printed_text(&left), left);
    }
    assert_ne!(printed_text(&file(r#"feed.json"}]}"#)), file(r#"feed.json"}]}"#));
}

#[test]
fn a_print_that_is_cut_off_anywhere_is_no_configuration_and_no_fault() {
    let print = printed_text(FILE);
    let member = json::parsed(print.as_bytes()).unwrap();
    let text = member.get("$printed").and_then(Value::as_str).unwrap();
    let text = text.split_once(' ').unwrap().1;
    assert!(compact::read(text, &base()).is_some());
    for (end, _) in text.char_indices() {
        assert_eq!(compact::read(text.get(..end).unwrap(), &base()), None, "{end}");
    }
    assert_eq!(compact::read(&[text, " "].concat(), &base()), None);
}
