//! Carries campaigns from one newsroom's file to another's, and reads what a volunteer in a newsroom reads: the text, the
//! exit code, and the file itself.
//!
//! Deliberately absent: what is wrong with a campaign; the configuration's own tests have that.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use broadside_core::config::Config;
use broadside_core::model::WebAddress;
use std::fs;
use std::process::Command;
use tempfile::TempDir;

const HERE: &str = r#"{
  "newsroom": { "name": "The Lamplighter" },
  "sources":  [ { "type": "jsonfeed", "url": "feed.json" } ],
  "topics":   [ { "title": "Labour" } ]
}
"#;

const THERE: &str = r#"{
  "newsroom": { "name": "The Hawser" },
  "sources": [{ "type": "jsonfeed", "url": "https://hawser.example/feed.json" }],
  "campaigns": [
    { "id": "fund", "headline": "Keep the lights on", "action": { "label": "Give", "url": "https://hawser.example/give/" } },
    { "id": "march", "headline": "Saturday at two", "action": { "label": "Where", "url": "march/" }, "topics": ["labour"] }
  ]
}"#;

struct Desk(TempDir);

impl Desk {
    fn with(files: &[(&str, &str)]) -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            fs::write(desk.0.path().join(name), text).unwrap();
        }
        desk
    }

    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name)).unwrap()
    }

    /// What the program says, and whether it is content.
    fn run(&self, line: &str) -> (String, bool) {
        let mut press = Command::new(env!("CARGO_BIN_EXE_broadside-press"));
        let output = press.args(line.split_whitespace()).current_dir(self.0.path()).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (String::from_utf8(said).unwrap(), output.status.success())
    }

    fn campaigns(&self, name: &str) -> Vec<String> {
        let base = WebAddress::parse("https://news.example/").unwrap();
        let reading = Config::read(self.file(name).as_bytes(), &base);
        assert_eq!(reading.problems, [], "{}", self.file(name));
        reading.config.unwrap().campaigns.into_iter().map(|it| it.id.0).collect()
    }
}

#[test]
fn a_campaign_goes_from_one_newsroom_to_another_and_nothing_else_changes() {
    let desk = Desk::with(&[("here.json", HERE), ("there.json", THERE)]);
    let (said, is_content) = desk.run("campaigns export fund --config there.json --out fund.json");
    assert!(is_content && said.contains("1 campaign in fund.json"), "{said}");

    let (said, is_content) = desk.run("campaigns import fund.json --config here.json");
    assert!(is_content && said.contains("+ fund"), "{said}");
    assert_eq!(desk.campaigns("here.json"), ["fund"]);
    let kept = HERE.trim_end().trim_end_matches('}').trim_end();
    assert!(desk.file("here.json").starts_with(kept), "{}", desk.file("here.json"));
}

#[test]
fn all_of_another_newsrooms_campaigns_can_be_taken_from_its_whole_configuration() {
    let desk = Desk::with(&[("here.json", HERE), ("there.json", THERE)]);
    let (said, is_content) = desk.run("campaigns import there.json --config here.json");
    assert!(is_content && said.contains("2 campaigns added"), "{said}");
    assert!(said.contains("`march/` leads into your newsroom now"), "{said}");
    assert_eq!(desk.campaigns("here.json"), ["fund", "march"]);
}

#[test]
fn what_is_there_already_or_cannot_be_used_is_left_out_by_name_and_the_rest_comes() {
    let offered = r#"[
        { "id": "fund", "headline": "Another", "action": { "label": "Give", "url": "https://other.example/" } },
        { "id": "broken", "headline": "No link" },
        { "id": "strike", "headline": "Bring bread", "action": { "label": "Where", "url": "https://other.example/" } }
    ]"#;
    let desk = Desk::with(&[("there.json", THERE), ("offered.json", offered)]);
    let (said, is_content) = desk.run("campaigns import offered.json --config there.json");
    assert!(!is_content, "{said}");
    for expected in ["+ strike", "- fund: left out, you have a campaign", "- broken: left out", "/action"] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert_eq!(desk.campaigns("there.json"), ["fund", "march", "strike"]);
}

#[test]
fn no_file_is_touched_where_something_is_wrong() {
    let desk = Desk::with(&[("here.json", HERE), ("there.json", THERE), ("torn.json", "{ \"campaigns\": [")]);
    for (line, expected) in [
        ("campaigns export fund --config there.json --out here.json", "here.json"),
        ("campaigns export gala --config there.json --out gala.json", "there are: fund, march"),
        ("campaigns import torn.json --config here.json", "JSON"),
        ("campaigns import missing.json --config here.json", "missing.json"),
    ] {
        let (said, is_content) = desk.run(line);
        assert!(!is_content && said.contains(expected), "{line}: {said}");
    }
    assert_eq!((desk.file("here.json").as_str(), desk.file("there.json").as_str()), (HERE, THERE));
    assert_eq!(fs::read_dir(desk.0.path()).unwrap().count(), 3);
}
