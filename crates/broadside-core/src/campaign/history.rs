//! What a reader did with notices: closed them, gave already, came by their links; and how often each was shown, where
//! the newsroom limits that.
//!
//! Deliberately absent: the storage that keeps it, and what nobody asks for: a notice without limits is not counted.

use super::{Campaign, CampaignId};
use crate::model::Timestamp;
use serde_json::{Map, Value};

/// Of the stored shape. The first one knew only what was closed.
const VERSION: u64 = 2;

/// What happened, campaign after campaign in the order in which each was first met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    n_visits: u32,
    met: Vec<(CampaignId, Met)>,
}

/// One campaign's part of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Met {
    deeds: [Option<Timestamp>; 3],
    shown: Option<Shown>,
}

/// What a reader does, after which a notice is never shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Closed it.
    Closed,
    /// Said to have given.
    Gave,
    /// Came by a link of the campaign's own, and so has been asked elsewhere.
    Came,
}

const DEEDS: [(Deed, &str); 3] =
    [(Deed::Closed, "closed_at_unix_s"), (Deed::Gave, "gave_at_unix_s"), (Deed::Came, "came_at_unix_s")];

/// How often a notice was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// In so many visits, since the count last began.
    pub n_times: u32,
    /// When it was last counted.
    pub at: Timestamp,
    /// The number of that visit.
    pub visit: u32,
}

impl History {
    /// Another visit has begun.
    pub fn begin_visit(&mut self) {
        self.n_visits = self.n_visits.saturating_add(1);
    }

    /// The number of this visit; 0 where visits are not counted.
    pub fn n_visits(&self) -> u32 {
        self.n_visits
    }

    /// Remembers what the reader did at `now`; a repeat changes nothing.
    pub fn remember(&mut self, campaign: &CampaignId, deed: Deed, now: Timestamp) {
        self.change(campaign, &|met| {
            if let Some(at) = met.deeds.get_mut(deed as usize) {
                at.get_or_insert(now);
            }
        });
    }

    /// When the reader did it.
    pub fn when(&self, campaign: &CampaignId, deed: Deed) -> Option<Timestamp> {
        *self.met(campaign)?.deeds.get(deed as usize)?
    }

    /// How often a notice was shown.
    pub fn shown(&self, campaign: &CampaignId) -> Option<Shown> {
        self.met(campaign)?.shown
    }

    /// Counts that a notice is shown in this visit; says whether that was news.
    pub fn count(&mut self, campaign: &Campaign, now: Timestamp) -> bool {
        let shown = self.shown(&campaign.id);
        if !campaign.frequency.is_limited() || shown.is_some_and(|it| it.visit == self.n_visits) {
            return false;
        }
        let n_times = shown.map_or(0, |it| campaign.frequency.n_times(it, now)).saturating_add(1);
        let visit = self.n_visits;
        self.change(&campaign.id, &|met| met.shown = Some(Shown { n_times, at: now, visit }));
        true
    }

    /// Takes over what another device remembers; what is remembered here already stays.
    pub fn take_over(&mut self, other: &Self) {
        for (id, met) in &other.met {
            self.change(id, &|own| {
                for (own, other) in own.deeds.iter_mut().zip(met.deeds) {
                    *own = own.or(other);
                }
                own.shown = own.shown.or(met.shown);
            });
        }
        self.n_visits = self.n_visits.max(other.n_visits);
    }

    fn met(&self, campaign: &CampaignId) -> Option<&Met> {
        self.met.iter().find(|(id, _)| id == campaign).map(|(_, it)| it)
    }

    fn change(&mut self, campaign: &CampaignId, change: &dyn Fn(&mut Met)) {
        // Newsrooms change ids every few weeks; what is older than fifty campaigns is over.
        const MAX_MET: usize = 50;
        if let Some((_, it)) = self.met.iter_mut().find(|(id, _)| id == campaign) {
            return change(it);
        }
        if self.met.len() >= MAX_MET {
            self.met.drain(..=self.met.len() - MAX_MET);
        }
        let mut met = Met::default();
        change(&mut met);
        self.met.push((campaign.clone(), met));
    }

    /// The value to be stored; [`Self::from_json`] reads it.
    pub fn to_json(&self) -> Value {
        // Put in one by one: a map made at once would bring a sort with it.
        let mut met = Vec::new();
        for (id, it) in &self.met {
            let mut stored = Map::new();
            stored.insert("id".to_owned(), Value::from(id.0.as_str()));
            for (deed, key) in DEEDS {
                if let Some(at) = it.deeds.get(deed as usize).copied().flatten() {
                    stored.insert(key.to_owned(), Value::from(at.unix_s()));
                }
            }
            if let Some(shown) = it.shown {
                stored.insert("shown_times".to_owned(), Value::from(shown.n_times));
                stored.insert("shown_at_unix_s".to_owned(), Value::from(shown.at.unix_s()));
                stored.insert("shown_in_visit".to_owned(), Value::from(shown.visit));
            }
            met.push(Value::Object(stored));
        }
        let mut stored = Map::new();
        stored.insert("version".to_owned(), Value::from(VERSION));
        stored.insert("visits".to_owned(), Value::from(self.n_visits));
        stored.insert("campaigns".to_owned(), Value::Array(met));
        Value::Object(stored)
    }

    /// Reads a stored value; what is not understood is left out. `None` for a value of another version, which the
    /// caller sets aside.
    pub fn from_json(stored: &Value) -> Option<Self> {
        let mut history = Self::default();
        match stored.get("version").and_then(Value::as_u64)? {
            1 => {
                let closed = stored.get("closed_at_unix_s").and_then(Value::as_object);
                for (id, at) in closed.into_iter().flatten() {
                    if let Some(at) = moment(at) {
                        history.remember(&CampaignId(id.clone()), Deed::Closed, at);
                    }
                }
            }
            VERSION => {
                history.n_visits = count(stored.get("visits")).unwrap_or_default();
                for it in stored.get("campaigns").and_then(Value::as_array).into_iter().flatten() {
                    history.take(it);
                }
            }
            _ => return None,
        }
        Some(history)
    }

    fn take(&mut self, stored: &Value) {
        let Some(id) = stored.get("id").and_then(Value::as_str) else { return };
        let id = CampaignId(id.to_owned());
        for (deed, key) in DEEDS {
            if let Some(at) = stored.get(key).and_then(moment) {
                self.remember(&id, deed, at);
            }
        }
        let shown = |stored: &Value| {
            Some(Shown {
                n_times: count(stored.get("shown_times"))?,
                at: moment(stored.get("shown_at_unix_s")?)?,
                visit: count(stored.get("shown_in_visit"))?,
            })
        };
        if let Some(shown) = shown(stored) {
            self.change(&id, &|met| met.shown = Some(shown));
        }
    }
}

fn moment(stored: &Value) -> Option<Timestamp> {
    stored.as_i64().map(Timestamp::from_unix_s)
}

fn count(stored: Option<&Value>) -> Option<u32> {
    stored?.as_u64().and_then(|it| u32::try_from(it).ok())
}

#[cfg(test)]
mod tests;
