//! What the reader has done with campaign notices, and from that and the rules, which stand where.
//!
//! Deliberately absent: the rules; they are pure and in `broadside_core::campaign`.

use super::Watched;
use crate::browser::{clock, preferences};
use broadside_core::campaign::{self, CampaignId, History, Placement};
use broadside_core::config::Config;
use broadside_core::json;
use broadside_core::model::{Timestamp, TopicSlug};

const KEY: &str = "campaigns";

/// The reader's history with campaigns.
#[derive(Clone, Copy)]
pub struct CampaignStore {
    history: Watched<History>,
}

impl CampaignStore {
    pub(super) fn new() -> Self {
        Self { history: Watched::new(History::default()) }
    }

    /// Reads the history before the first paint, so that a closed notice never flashes.
    pub(super) fn start(self) {
        let kept = preferences::get(KEY).and_then(|it| json::parsed(it.as_bytes()).ok());
        if let Some(kept) = kept {
            self.history.set(History::from_json(&kept));
        }
    }

    /// Which notices stand in a list of `n_stories` on the page of `page_topic`.
    pub fn placements(
        &self,
        config: &Config,
        now: Timestamp,
        page_topic: Option<&TopicSlug>,
        n_stories: usize,
    ) -> Vec<Placement> {
        self.history.with(|it| campaign::placements(&config.campaigns, it, now, page_topic, n_stories))
    }

    /// The reader closed the notice: it does not come back.
    pub fn close(self, id: &CampaignId) {
        self.history.update(|it| it.close(id, clock::now()));
        self.history.with_untracked(|it| preferences::set(KEY, &json::written(&it.to_json())));
    }
}
