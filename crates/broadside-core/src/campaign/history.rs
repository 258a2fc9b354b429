//! What a reader did with notices: which were closed, and when.
//!
//! Deliberately absent: the storage that keeps it. A stored value of unknown shape is an empty history, never
//! an error: the worst that follows is a notice shown once more.

use super::CampaignId;
use crate::model::Timestamp;
use serde_json::{Map, Value};

/// Of the stored shape.
const VERSION: u64 = 1;

/// Campaigns closed by the reader, in the order closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    closed: Vec<(CampaignId, Timestamp)>,
}

impl History {
    /// Remembers that `campaign` was closed at `now`; a repeat changes nothing.
    pub fn close(&mut self, campaign: &CampaignId, now: Timestamp) {
        // Newsrooms change ids every few weeks; what is older than fifty campaigns is over.
        const MAX_CLOSED: usize = 50;
        if self.is_closed(campaign) {
            return;
        }
        if self.closed.len() >= MAX_CLOSED {
            self.closed.drain(..=self.closed.len() - MAX_CLOSED);
        }
        self.closed.push((campaign.clone(), now));
    }

    /// Whether the reader closed it.
    pub fn is_closed(&self, campaign: &CampaignId) -> bool {
        self.closed.iter().any(|(id, _)| id == campaign)
    }

    /// When the reader closed it.
    pub fn closed_at(&self, campaign: &CampaignId) -> Option<Timestamp> {
        self.closed.iter().find(|(id, _)| id == campaign).map(|(_, at)| *at)
    }

    /// The value to be stored; [`Self::from_json`] reads it.
    pub fn to_json(&self) -> Value {
        // Put in one by one: a map made at once would bring a sort with it.
        let mut closed = Map::new();
        for (id, at) in &self.closed {
            closed.insert(id.0.clone(), Value::from(at.unix_s()));
        }
        let mut stored = Map::new();
        stored.insert("version".to_owned(), Value::from(VERSION));
        stored.insert("closed_at_unix_s".to_owned(), Value::Object(closed));
        Value::Object(stored)
    }

    /// Reads a stored value; what is not understood is left out.
    pub fn from_json(stored: &Value) -> Self {
        let mut history = Self::default();
        if stored.get("version").and_then(Value::as_u64) != Some(VERSION) {
            return history;
        }
        for (id, at) in stored.get("closed_at_unix_s").and_then(Value::as_object).into_iter().flatten() {
            if let Some(unix_s) = at.as_i64() {
                history.close(&CampaignId(id.clone()), Timestamp::from_unix_s(unix_s));
            }
        }
        history
    }
}

#[cfg(test)]
mod tests;
