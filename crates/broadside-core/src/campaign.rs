//! Campaign notices: what they say, and the one rule that decides which is shown where.
//!
//! Deliberately absent: the clock and the storage; `now` and the reader's history are parameters.

mod history;
mod placement;

pub use history::History;
pub use placement::{Placement, TextForm, placements};

use crate::model::{Timestamp, TopicSlug, WebAddress};

/// Identifies a campaign in the reader's history.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CampaignId(pub String);

/// A notice as the newsroom configures it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// Unique; a changed id is a new campaign to every reader.
    pub id: CampaignId,
    /// The heading.
    pub headline: String,
    /// The first line, set in bold; may be empty.
    pub lead: String,
    /// The paragraph of the placement high up.
    pub text: String,
    /// Paragraphs of the placement lower down; where empty, `text` stands there too.
    pub long_text: Vec<String>,
    /// The link.
    pub action: CampaignAction,
    /// Shown from this moment on.
    pub starts: Option<Timestamp>,
    /// Shown until this moment.
    pub ends: Option<Timestamp>,
    /// In the feed after this many stories; two placements at most are filled on a page.
    pub after_stories: Vec<usize>,
    /// Only on these topics' pages; everywhere where empty.
    pub topics: Vec<TopicSlug>,
}

/// What a notice asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CampaignAction {
    /// The words on the link.
    pub label: String,
    /// Where it leads.
    pub address: WebAddress,
}
