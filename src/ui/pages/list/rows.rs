//! What stands in a list, row by row: stories with campaign notices between them.
//!
//! Deliberately absent: the rule that places the notices, which is the core's.

use crate::state::AppState;
use broadside_core::campaign::{Campaign, TextForm};
use broadside_core::model::Preview;
use leptos::prelude::*;

/// One row.
#[derive(Clone, PartialEq)]
pub(super) enum Row {
    /// A story; the first of an unfiltered front page leads.
    Story { preview: Preview, is_lead: bool },
    /// A notice.
    Notice { campaign: Campaign, form: TextForm },
}

impl Row {
    /// What stays the same while the row stays the same.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Story { preview, is_lead } => format!("{is_lead} {}", preview.id.0),
            Self::Notice { campaign, form } => format!("{form:?} {}", campaign.id.0),
        }
    }
}

/// The rows of the present list.
pub(super) fn rows(state: AppState, has_lead: bool) -> Memo<Vec<Row>> {
    let config = state.config();
    let previews = state.feed.previews();
    Memo::new(move |_| {
        let previews = previews.get();
        let route = state.place.route();
        let placements = state.clock.now().map_or_else(Vec::new, |now| {
            state.campaigns.placements(&config, now, route.page_topic(), previews.len())
        });
        let mut rows = Vec::with_capacity(previews.len() + placements.len());
        for (index, preview) in previews.into_iter().enumerate() {
            rows.push(Row::Story { preview, is_lead: has_lead && index == 0 });
            for placement in placements.iter().filter(|it| it.after_story == index + 1) {
                if let Some(campaign) = config.campaigns.iter().find(|it| it.id == placement.campaign) {
                    rows.push(Row::Notice { campaign: campaign.clone(), form: placement.form });
                }
            }
        }
        rows
    })
}
