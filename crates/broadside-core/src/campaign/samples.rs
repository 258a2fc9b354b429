//! A campaign to begin with, for tests.
//!
//! Deliberately absent: everything that a campaign need not have.
#![allow(clippy::unwrap_used)]

use super::{Audience, Campaign, CampaignAction, CampaignId, CampaignSlug, Frequency, Places};
use crate::model::WebAddress;

/// A campaign that everybody is shown after the third story.
pub(crate) fn campaign(id: &str) -> Campaign {
    Campaign {
        id: CampaignId(id.to_owned()),
        headline: id.to_owned(),
        lead: String::new(),
        text: Vec::new(),
        long_text: Vec::new(),
        language: None,
        image: None,
        action: CampaignAction {
            label: "Give".to_owned(),
            address: WebAddress::parse("https://example.org/give/").unwrap(),
        },
        amounts: Vec::new(),
        ticker: None,
        remind_in_days: None,
        has_gave_button: false,
        starts: None,
        ends: None,
        places: Places { after_stories: vec![3], ..Places::default() },
        audience: Audience::default(),
        frequency: Frequency::default(),
        own_links: vec![CampaignSlug::new(id).unwrap()],
    }
}
