//! Campaign notices: what they say, and the one rule that decides which is shown where.
//!
//! Deliberately absent: the clock and the storage; `now` and the reader's history are parameters.

mod audience;
mod frequency;
mod history;
mod placement;
mod reminder;
mod text;
mod ticker;

pub use audience::{ArrivingBy, Audience, Device};
pub use frequency::Frequency;
pub use history::{Deed, History};
pub use placement::{Beholder, PageShown, Placement, Spot, TextForm, Withheld, may_show, placements};
pub use reminder::calendar_file;
pub use text::{Paragraph, Phrase, paragraph};
pub use ticker::{Goal, Ticker, TickerReading};

use crate::model::{Image, LanguageTag, Timestamp, WebAddress, slugify};

/// Identifies a campaign in the reader's history.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CampaignId(pub String);

/// Identifies a campaign in addresses. Invariant: a slug that is not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CampaignSlug(String);

impl CampaignSlug {
    /// The slug of `text`; `None` where nothing is left of it.
    pub fn new(text: &str) -> Option<Self> {
        let slug = slugify(text);
        (!slug.is_empty()).then_some(Self(slug))
    }

    /// The slug that was [printed](crate::config::Config::with_print), and so was one already.
    pub(crate) fn printed(text: String) -> Self {
        Self(text)
    }

    /// The path segment.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A notice as the newsroom configures it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// Unique, as its slug is; a changed id is a new campaign to every reader.
    pub id: CampaignId,
    /// The heading.
    pub headline: String,
    /// The first line, set in bold; may be empty.
    pub lead: String,
    /// The paragraph of the placement high up.
    pub text: Paragraph,
    /// Paragraphs of the placement lower down and of its own page; where empty, `text` stands there too.
    pub long_text: Vec<Paragraph>,
    /// What all of it is written in, where that is not the newsroom's language.
    pub language: Option<LanguageTag>,
    /// A picture.
    pub image: Option<Image>,
    /// The link.
    pub action: CampaignAction,
    /// Links that each give a certain amount.
    pub amounts: Vec<CampaignAction>,
    /// How far it has come.
    pub ticker: Option<Ticker>,
    /// Readers can have themselves reminded, so many days later.
    pub remind_in_days: Option<u32>,
    /// Readers can say that they have given.
    pub has_gave_button: bool,
    /// Shown from this moment on.
    pub starts: Option<Timestamp>,
    /// Shown until this moment.
    pub ends: Option<Timestamp>,
    /// Where it stands. Its own page it always has.
    pub places: Places,
    /// Whom it is for.
    pub audience: Audience,
    /// How often it is shown to one reader.
    pub frequency: Frequency,
    /// Who comes by a link with one of these as its `utm_campaign` or `utm_source` was asked elsewhere.
    pub own_links: Vec<CampaignSlug>,
}

/// Where a notice stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// In a bar above the header.
    pub is_bar: bool,
    /// In lists after this many stories; two at most are filled on a page.
    pub after_stories: Vec<usize>,
    /// Under articles.
    pub is_article_end: bool,
}

/// What a notice asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CampaignAction {
    /// The words on the link.
    pub label: String,
    /// Where it leads.
    pub address: WebAddress,
}

impl Campaign {
    /// Its name in addresses; the configuration refuses campaigns without one.
    pub fn slug(&self) -> Option<CampaignSlug> {
        CampaignSlug::new(&self.id.0)
    }

    /// Whether the visit began by one of its own links.
    pub fn is_own_link(&self, arriving: &ArrivingBy) -> bool {
        arriving.utm.iter().any(|it| self.own_links.contains(it))
    }

    /// The paragraphs of one of its texts.
    pub fn paragraphs(&self, form: TextForm) -> &[Paragraph] {
        match form {
            TextForm::Long if !self.long_text.is_empty() => &self.long_text,
            TextForm::Long | TextForm::Short => std::slice::from_ref(&self.text),
        }
    }
}

#[cfg(test)]
pub(crate) mod samples;
