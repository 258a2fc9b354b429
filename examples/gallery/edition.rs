//! The demo newsroom as the gallery shows it: its configuration and its feed, read by the core.
//!
//! Deliberately absent: the bodies of its stories, which need an HTML parser.

use broadside::ui::components::{PublishedWords, TopicLink};
use broadside_core::config::Config;
use broadside_core::html::{HtmlNode, HtmlParser};
use broadside_core::model::{Preview, Timestamp, WebAddress};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, Conversation, Parsers, Response, Step};
use broadside_core::xml::{XmlElement, XmlParser, XmlPlace};
use std::{fs, path::Path};

/// What is shown.
pub struct Edition {
    /// The newsroom.
    pub config: Config,
    /// Newest first.
    pub previews: Vec<Preview>,
}

/// Sees nothing: titles and summaries are plain text.
struct Blind;

impl HtmlParser for Blind {
    fn parse(&self, _: &str) -> Vec<HtmlNode> {
        Vec::new()
    }
}

impl XmlParser for Blind {
    fn decode(&self, _: &[u8], _: &str) -> Option<String> {
        None
    }

    fn parse_xml(&self, _: &str) -> Result<XmlElement, Option<XmlPlace>> {
        Err(None)
    }
}

impl Edition {
    /// Reads `public/` under `root`, as if it were served at `base`.
    pub fn read(root: &Path, base: &WebAddress) -> Self {
        let public = root.join("public");
        let config = fs::read(public.join("broadside.json")).expect("the demo's configuration");
        let config = Config::read(&config, base).config.expect("a usable configuration");
        let source = config.sources.first().expect("a source");
        let ask = Ask::Latest { topics: Vec::new(), matching: Match::Any };
        let (mut conversation, request) = Conversation::open(source, ask);
        let response = Response {
            status: 200,
            address: Some(request.address),
            content_type: Some("application/feed+json".to_owned()),
            headers: Vec::new(),
            body: fs::read(public.join("demo/feed.json")).expect("the demo's feed"),
        };
        let previews =
            match conversation.answer(&response, Parsers { html: &Blind, xml: &Blind }).expect("a feed") {
                Step::Done(page) => page.articles.into_iter().map(|it| it.preview).collect(),
                Step::Fetch(_) => Vec::new(),
            };
        Self { config, previews }
    }

    /// The first story in `language`.
    pub fn in_language(&self, language: &str) -> Preview {
        let is_in = |it: &&Preview| it.language.as_ref().is_some_and(|it| it.primary() == language);
        self.previews.iter().find(is_in).expect("the demo has a story in that language").clone()
    }
}

/// The story's topics with their pages.
pub fn topics_of(preview: &Preview) -> Vec<TopicLink> {
    let link = |it: &broadside_core::model::Topic| TopicLink {
        title: it.title.clone(),
        href: "topic.html".to_owned(),
    };
    preview.topics.iter().map(link).collect()
}

/// `moment` as an app on the evening of the demo's last day would say it.
pub fn words_of(moment: Option<Timestamp>) -> Option<PublishedWords> {
    let datetime = moment?.to_rfc3339();
    let day = datetime.get(8..10)?.parse::<u32>().ok()?;
    let relative = match (datetime.get(..7)?, day) {
        ("2026-11", 22) => "6 hours ago".to_owned(),
        ("2026-11", 21) => "yesterday".to_owned(),
        ("2026-11", day) => format!("{} days ago", 22_u32.saturating_sub(day)),
        _ => "last month".to_owned(),
    };
    Some(PublishedWords { relative: Some(relative), absolute: datetime.clone(), datetime })
}
