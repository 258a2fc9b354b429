//! What is examined: the device's clock, each source with its mirrors, the newsletter, each notice.
//!
//! Deliberately absent: names. A subject is known by its place in the configuration, which tells nothing secret.

use super::{Finding, Weight};
use crate::config::{Config, Source, SourceKind};
use crate::model::WebAddress;
use crate::signup::Provider;

/// What answers at an address, as far as its settings differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// A JSON Feed.
    JsonFeed,
    /// RSS or Atom.
    Syndication,
    /// WordPress's REST API.
    WordPress,
    /// Ghost's Content API.
    Ghost,
    /// JSON that the configuration describes.
    Mapped,
    /// listmonk.
    Listmonk,
    /// Ghost's members.
    GhostMembers,
    /// A newsletter service that cannot be asked anything.
    OtherLetters,
}

impl Backend {
    /// The backend of a source.
    pub fn of_source(kind: &SourceKind) -> Self {
        match kind {
            SourceKind::JsonFeed { .. } => Self::JsonFeed,
            SourceKind::Syndication { .. } => Self::Syndication,
            SourceKind::WordPress(_) => Self::WordPress,
            SourceKind::Ghost(_) => Self::Ghost,
            SourceKind::Mapped(_) => Self::Mapped,
        }
    }

    /// The backend of a newsletter.
    pub fn of_newsletter(provider: &Provider) -> Self {
        match provider {
            Provider::Listmonk { .. } => Self::Listmonk,
            Provider::Ghost { .. } => Self::GhostMembers,
            Provider::Mailchimp(_)
            | Provider::Buttondown { .. }
            | Provider::MailPoet(_)
            | Provider::ActionNetwork(_)
            | Provider::Generic(_) => Self::OtherLetters,
        }
    }

    /// Its stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::JsonFeed => "jsonfeed",
            Self::Syndication => "rss",
            Self::WordPress => "wordpress",
            Self::Ghost => "ghost",
            Self::Mapped => "mapped",
            Self::Listmonk => "listmonk",
            Self::GhostMembers => "ghost-members",
            Self::OtherLetters => "other",
        }
    }
}

/// One thing that is examined. Indexes are those of the configuration, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The device's clock.
    Clock,
    /// A source.
    Source(usize),
    /// A mirror of a source.
    Mirror {
        /// The source.
        source: usize,
        /// Which of its mirrors.
        mirror: usize,
    },
    /// The newsletter.
    Newsletter,
    /// A campaign notice.
    Notice(usize),
}

impl Subject {
    /// The source or mirror as a source of its own.
    pub fn source_in(self, config: &Config) -> Option<Source> {
        match self {
            Self::Source(index) => config.sources.get(index).cloned(),
            Self::Mirror { source, mirror } => config.sources.get(source)?.at_mirror(mirror),
            Self::Clock | Self::Newsletter | Self::Notice(_) => None,
        }
    }

    /// What answers there, where anything does.
    pub fn backend_in(self, config: &Config) -> Option<Backend> {
        match self {
            Self::Newsletter => config.signup.as_ref().map(|it| Backend::of_newsletter(&it.provider)),
            _ => self.source_in(config).map(|it| Backend::of_source(&it.kind)),
        }
    }

    /// Where it answers.
    pub fn address_in(self, config: &Config) -> Option<WebAddress> {
        match self {
            Self::Newsletter => config.signup.as_ref().map(|it| it.provider.address().clone()),
            _ => self.source_in(config).map(|it| it.kind.address().clone()),
        }
    }
}

/// Everything that there is to examine, in the order of the page.
pub fn subjects(config: &Config) -> Vec<Subject> {
    let mut subjects = vec![Subject::Clock];
    for (index, source) in config.sources.iter().enumerate() {
        subjects.push(Subject::Source(index));
        subjects.extend((0..source.mirrors.len()).map(|mirror| Subject::Mirror { source: index, mirror }));
    }
    subjects.extend(config.signup.iter().map(|_| Subject::Newsletter));
    subjects.extend((0..config.campaigns.len()).map(Subject::Notice));
    subjects
}

/// A subject with what was found of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// What was examined.
    pub subject: Subject,
    /// What answers there.
    pub backend: Option<Backend>,
    /// What was found, the gravest first; `None` while it is still being tried.
    pub findings: Option<Vec<Finding>>,
}

impl Diagnosis {
    /// The gravest of what was found.
    pub fn weight(&self) -> Option<Weight> {
        self.findings.as_ref().map(|it| it.iter().map(Finding::weight).max().unwrap_or(Weight::Good))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_a_newsroom_configured_is_examined_in_its_order() {
        let base = WebAddress::parse("https://news.example/").unwrap();
        let text = br#"{
            "newsroom": {"name": "The Hawser"},
            "sources": [
                {"id": "site", "type": "wordpress", "url": "https://a.example/", "mirrors": ["https://b.example/"]},
                {"id": "feed", "type": "jsonfeed", "url": "https://c.example/feed.json"}
            ],
            "signup": {
                "heading": "Letters",
                "provider": {"type": "ghost", "url": "https://d.example/"},
                "lists": [{"id": "daily", "name": "Daily"}]
            },
            "campaigns": [{
                "id": "one", "headline": "Fund us", "text": "We need it.", "after_stories": [2],
                "action": {"label": "Give", "url": "https://e.example/"}
            }]
        }"#;
        let config = Config::read(text, &base).config.unwrap();
        let found = subjects(&config);
        assert_eq!(
            found,
            [
                Subject::Clock,
                Subject::Source(0),
                Subject::Mirror { source: 0, mirror: 0 },
                Subject::Source(1),
                Subject::Newsletter,
                Subject::Notice(0),
            ]
        );
        let hosts: Vec<String> =
            found.iter().filter_map(|it| Some(it.address_in(&config)?.host().to_owned())).collect();
        assert_eq!(hosts, ["a.example", "b.example", "c.example", "d.example"]);
    }
}
