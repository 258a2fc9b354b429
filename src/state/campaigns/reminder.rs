//! «Remind me»: the calendar file of a campaign among the reader's downloads.
//!
//! Deliberately absent: what stands in it, which the core writes, and sending it to anybody.

use crate::browser::{clock, download, location};
use broadside_core::campaign::{Campaign, calendar_file};
use broadside_core::route::Route;

/// Saves the file; `false` where the browser cannot.
pub(in crate::state) fn save_reminder(campaign: &Campaign) -> bool {
    let Some(slug) = campaign.slug() else { return false };
    let name = [slug.as_str(), ".ics"].concat();
    let page = location::base().and_then(|it| it.join(&Route::Campaign(slug).address()));
    let page = page.as_ref().unwrap_or(&campaign.action.address);
    download::save(&name, "text/calendar", &calendar_file(campaign, page.as_str(), clock::now()))
}
