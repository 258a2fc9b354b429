//! `broadside.json`: what a newsroom decides, read once and validated into types.
//!
//! Deliberately absent: raw JSON past this room. The wire shape, its reading with JSON pointers and its
//! schema come from one declaration (`record`); nobody else sees an unparsed string.

#[cfg(not(target_arch = "wasm32"))]
mod accent;
pub(crate) mod filing;
mod newsroom;
mod opml;
mod problem;
mod source;

mod compact;
mod document;
mod leaf;
mod printed;
mod reader;
mod record;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod shape;
mod slip;
mod spelling;
mod twice;
#[cfg(not(target_arch = "wasm32"))]
pub use accent::{DARK_PAPER, LIGHT_PAPER, READABLE_CONTRAST};
pub use newsroom::{Branding, Colour, Newsroom, TopicPage};
pub use opml::opml;
pub use problem::Problem;
pub use source::{GhostSite, Source, SourceKind, Taxonomy, WordPressSite};
pub use spelling::nearest;

use crate::campaign::Campaign;
use crate::model::{SourceId, Topic, TopicSlug, WebAddress};
use crate::signup::SignupBlock;

/// A newsroom's decisions.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Name, language, texts.
    pub newsroom: Newsroom,
    /// Where the articles come from; never empty.
    pub sources: Vec<Source>,
    /// Topics in the order of the navigation, with their pages' texts.
    pub topics: Vec<TopicPage>,
    /// The newsletter block, if there is one.
    pub signup: Option<SignupBlock>,
    /// Hosts whose things may be shown inside stories, once a reader asks for them.
    pub embeds: Vec<WebAddress>,
    /// Campaign notices.
    pub campaigns: Vec<Campaign>,
}

/// What came of reading a configuration.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// `None` only when the file is no JSON object or names no usable source.
    pub config: Option<Config>,
    /// Everything that fell back or was left out.
    pub problems: Vec<Problem>,
}

/// A place on the web that the configuration makes the page contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// Scheme, host and port, as a Content Security Policy wants it.
    pub origin: String,
    /// What for.
    pub purpose: Purpose,
}

/// Why a host is contacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Stories are fetched from it.
    Stories,
    /// Newsletter signups are sent to it by the app.
    Signup,
    /// A newsletter form is posted to it by the browser itself.
    SignupForm,
    /// The logo is loaded from it.
    Logo,
    /// It says how far a campaign has come.
    Ticker,
    /// A campaign's picture is loaded from it.
    CampaignPicture,
    /// A thing inside a story is shown in a frame from it, once a reader asks for it.
    Embed,
}

impl Config {
    /// Reads `broadside.json`. Relative addresses in it are joined to `base`, the deployment's root.
    pub fn read(bytes: &[u8], base: &WebAddress) -> Reading {
        document::read(bytes, base)
    }

    /// What the press has put into the file for this build of the app, as [`Self::with_print`] says; `None` where there is
    /// nothing, or anything was changed since, and the file has to be [read](Self::read).
    pub fn printed(bytes: &[u8], base: &WebAddress) -> Option<Self> {
        printed::read(bytes, base)
    }

    /// The file with what spares the app of the same build to check it, where nothing stands against that.
    pub fn with_print(bytes: &[u8]) -> Vec<u8> {
        printed::with_print(bytes)
    }

    /// The JSON Schema (draft 7) of `broadside.json`. Natively only: readers' phones have no use for it.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn schema() -> serde_json::Value {
        schema::of_document(document::SHAPE)
    }

    /// Whether what is at `address` may be shown inside a story, once a reader asks for it.
    pub fn allows_embed(&self, address: &WebAddress) -> bool {
        self.embeds.iter().any(|it| it.origin() == address.origin())
    }

    /// The topic that `topic` of `source` is filed under: the configured one, where it is its name in that source,
    /// its slug or an alias.
    pub fn topic_of(&self, source: &SourceId, topic: &Topic) -> Topic {
        let named = self.topics.iter().find(|page| page.name_in(source) == Some(&topic.slug));
        named.or_else(|| self.page_of(&topic.slug)).map_or_else(|| topic.clone(), |page| page.topic.clone())
    }

    /// The texts of a topic's page, by its slug or an alias.
    pub fn page_of(&self, slug: &TopicSlug) -> Option<&TopicPage> {
        self.topics.iter().find(|page| page.is_for(slug))
    }

    /// The name of `source` as it stands on a story, where there are several.
    pub fn byline_title(&self, source: &SourceId) -> Option<&str> {
        let source = self.sources.iter().find(|it| it.id == *source).filter(|_| self.sources.len() > 1)?;
        Some(&source.title)
    }

    /// What `source` may call the topic `slug`: the name that it has there, or itself, then its aliases.
    pub fn source_slugs(&self, source: &SourceId, slug: &TopicSlug) -> Vec<TopicSlug> {
        let Some(page) = self.topics.iter().find(|page| page.topic.slug == *slug) else {
            return vec![slug.clone()];
        };
        let mut slugs = vec![page.name_in(source).unwrap_or(slug).clone()];
        slugs.extend(page.aliases.iter().cloned());
        slugs
    }

    /// Every other place that the page contacts, with the purpose; `base`, the page's own place, is left out.
    pub fn hosts(&self, base: &WebAddress) -> Vec<Host> {
        let kinds = self.sources.iter().flat_map(|it| std::iter::once(&it.kind).chain(&it.mirrors));
        let stories = kinds.map(|it| (it.address(), Purpose::Stories));
        let signup = self.signup.iter().filter(|it| !it.provider.opens_tab());
        let signup = signup.map(|it| (it.provider.address(), Purpose::Signup));
        // The form is posted to the same host, by a reader without a script or because answers cannot be read.
        let forms = self.signup.iter().filter(|it| it.plain_form(None).is_some());
        let forms = forms.flat_map(|it| std::iter::once(it.provider.address()).chain(&it.form_hosts));
        let forms = forms.map(|it| (it, Purpose::SignupForm));
        let logo = self.newsroom.branding.logo.iter().map(|it| (it, Purpose::Logo));
        let tickers =
            self.campaigns.iter().filter_map(|it| Some((&it.ticker.as_ref()?.address, Purpose::Ticker)));
        let pictures = self
            .campaigns
            .iter()
            .filter_map(|it| Some((&it.image.as_ref()?.address, Purpose::CampaignPicture)));
        let embeds = self.embeds.iter().map(|it| (it, Purpose::Embed));
        let mut hosts = Vec::new();
        for (address, purpose) in
            stories.chain(signup).chain(forms).chain(logo).chain(tickers).chain(pictures).chain(embeds)
        {
            let host = Host { origin: address.origin().to_owned(), purpose };
            if address.origin() != base.origin() && !hosts.contains(&host) {
                hosts.push(host);
            }
        }
        hosts
    }
}
