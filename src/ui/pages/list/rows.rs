//! What stands in a list, row by row: stories with campaign notices between them.
//!
//! Deliberately absent: the rule that places the notices, which is the core's.

use crate::state::AppState;
use crate::ui::components::{NoticeForm, Prominence};
use crate::ui::element::Row;
use crate::ui::pages::{notices, story};
use broadside_core::campaign::{Campaign, Spot, TextForm};
use broadside_core::model::Preview;

/// The rows of the present list; the first story of one that has a lead is it.
pub(super) fn rows(state: AppState, has_lead: bool) -> Vec<Row> {
    let previews = state.feed.previews();
    let has_lead = has_lead && state.feed.n_gone() == 0;
    let placements = state.notices();
    let mut rows = Vec::with_capacity(previews.len() + placements.len());
    for (index, preview) in previews.into_iter().enumerate() {
        rows.push(story(state, preview, has_lead && index == 0));
        for placement in placements.iter().filter(|it| it.spot == Spot::AfterStory(index + 1)) {
            if let Some(campaign) = state.campaigns.by_id(&placement.campaign) {
                rows.push(notice(state, campaign, placement.form));
            }
        }
    }
    rows
}

fn story(state: AppState, preview: Preview, is_lead: bool) -> Row {
    let prominence = if is_lead { Prominence::Lead } else { Prominence::Standard };
    // A story that was changed at its source is another row.
    let changed = preview.modified.map(|it| it.unix_s().to_string()).unwrap_or_default();
    let place = if is_lead { "lead" } else { "story" };
    let key = [place, " ", &preview.id.0, " ", &preview.title, " ", &changed].concat();
    Row::new(key, move || story::card(state, preview, prominence))
}

fn notice(state: AppState, campaign: &'static Campaign, form: TextForm) -> Row {
    let (form, place) = match form {
        TextForm::Short => (NoticeForm::Short, "short"),
        TextForm::Long => (NoticeForm::Long, "long"),
    };
    let key = [place, " notice ", &campaign.id.0].concat();
    Row::new(key, move || notices::notice(state, campaign, form))
}
