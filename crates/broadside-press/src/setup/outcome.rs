//! What was found and written, what is still to be filled in, and how a person reads it.
//!
//! Deliberately absent: what went wrong; `failure` has it.

use super::about::{About, Teller, Told};
use super::access::{Access, STRANGER};
use super::clues::Clue;
use super::discovery::FoundSource;
use super::failure::{self, as_shown};
use crate::check::words::words;
use broadside_core::config::SourceKind;
use broadside_core::model::{TopicCount, WebAddress};
use broadside_core::sources::SourceError;
use std::fmt;
use std::path::PathBuf;

/// A configuration that was written.
#[derive(Clone, Debug, PartialEq)]
pub struct SetupReport {
    pub(super) out: PathBuf,
    pub(super) found: FoundSource,
    pub(super) about: About,
    pub(super) topics: Result<Vec<TopicCount>, SourceError>,
    pub(super) access: Access,
}

impl SetupReport {
    fn lines(&self) -> Vec<String> {
        let address = self.found.source.kind.address();
        let format = format_name(&self.found.source.kind);
        let stories = if self.found.n_stories == 1 { "story" } else { "stories" };
        let total = self.found.n_total.map(|it| format!(", {it} in all")).unwrap_or_default();
        let mut lines = vec![
            format!("{format}: {} ({})", as_shown(address), clue_words(self.found.clue)),
            format!("  {} {stories} on the first page{total}", self.found.n_stories),
            format!("  {}", access_words(&self.access)),
        ];
        if is_unsafe(address) {
            lines.push(
                "  its address begins with http:, which browsers do not read for an app at https:".to_owned(),
            );
        }
        let passed_over: Vec<String> = self.found.passed_over.iter().filter_map(failure::line_of).collect();
        if !passed_over.is_empty() {
            lines.push("passed over, though it would come first if it gave stories:".to_owned());
            lines.extend(passed_over);
        }
        lines.push(String::new());
        let about = &self.about;
        for (key, told) in [
            ("name", Some(&about.name)),
            ("tagline", about.tagline.as_ref()),
            ("description", about.description.as_ref()),
            ("language", about.language.as_ref()),
            ("accent", about.accent.as_ref()),
            ("logo", about.logo.as_ref()),
        ] {
            lines.push(line_of(key, told, format));
        }
        lines.push(match &self.topics {
            Ok(topics) if topics.is_empty() => "topics: none counted".to_owned(),
            Ok(topics) => {
                let titles: Vec<&str> = topics.iter().map(|it| it.topic.title.as_str()).collect();
                format!("topics: {}", titles.join(", "))
            }
            Err(error) => format!("topics: none: {}", words(error, Some(&self.found.source.kind))),
        });
        let out = self.out.display();
        lines.extend([
            String::new(),
            format!("{out} is written. What only you know, and where it goes in it:"),
        ]);
        lines.extend(TO_FILL_IN.map(str::to_owned));
        lines.push(format!(
            "Every key: docs/configuration.md. Then try it: broadside-press check --config {out}"
        ));
        lines
    }
}

const JSON_FEED: &str = "JSON Feed";
const XML_FEED: &str = "RSS or Atom feed";

const TO_FILL_IN: [&str; 4] = [
    "  /newsroom: whatever is not known above, and a footer",
    "  /topics: which are shown, their order, and a description of each",
    "  /signup: your newsletter",
    "  /campaigns: notices between the stories",
];

fn line_of(key: &str, told: Option<&Told>, format: &str) -> String {
    let Some(told) = told else { return format!("{key}: not known") };
    let teller = match told.teller {
        Teller::Source if [JSON_FEED, XML_FEED].contains(&format) => "the feed says so".to_owned(),
        Teller::Source => format!("{format} says so"),
        Teller::Meta(name) => format!("the page's {name}"),
        Teller::Title => "the page's title".to_owned(),
        Teller::Lang => "the page's lang".to_owned(),
        Teller::Host => "the host's, as the site gives none".to_owned(),
    };
    format!("{key}: {} ({teller})", told.text)
}

/// Whether browsers would have it read by https alone. This machine's own addresses need none.
fn is_unsafe(address: &WebAddress) -> bool {
    address.clone().upgraded() != *address
}

/// What a format is called.
pub fn format_name(kind: &SourceKind) -> &'static str {
    match kind {
        SourceKind::JsonFeed { .. } => JSON_FEED,
        SourceKind::Syndication { .. } => XML_FEED,
        SourceKind::WordPress(_) => "WordPress",
        SourceKind::Ghost(_) => "Ghost",
        SourceKind::Mapped(_) => "mapped JSON",
    }
}

fn clue_words(clue: Clue) -> &'static str {
    match clue {
        Clue::LinkHeader => "named by the Link header",
        Clue::WordPressLink | Clue::FeedLink => "named by a link in the page",
        Clue::Itself => "the address that you gave",
        Clue::GhostKey => "the page tells its Content API key, which is public",
        Clue::WellKnown => "found where it usually is",
    }
}

fn access_words(access: &Access) -> String {
    match access {
        Access::Allowed(header) => {
            format!("browsers may read it for other sites (Access-Control-Allow-Origin: {header})")
        }
        Access::Denied(header) => format!(
            "browsers may not read it for other sites such as {STRANGER} (Access-Control-Allow-Origin: {}). Let the \
            host send «Access-Control-Allow-Origin: *», or put the app on the same host",
            header.as_deref().unwrap_or("none")
        ),
        Access::Unknown(error) => {
            format!("whether browsers may read it is not known: {}", words(error, None))
        }
    }
}

impl fmt::Display for SetupReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names and titles are strangers' words, and a terminal obeys control characters.
        let lines = self.lines().into_iter().map(|it| it.replace(char::is_control, "\u{fffd}"));
        formatter.write_str(&lines.collect::<Vec<_>>().join("\n"))
    }
}
