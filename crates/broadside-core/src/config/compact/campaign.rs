//! Campaign notices.
//!
//! Deliberately absent: what a reader did with them, which the device keeps.

use super::compact;
use crate::campaign::{
    Audience, Campaign, CampaignAction, CampaignId, CampaignSlug, Device, Frequency, Goal, Paragraph, Phrase,
    Places, Ticker,
};
use crate::model::{Image, LanguageTag, Timestamp, TopicSlug, WebAddress};
use crate::signup::JsonPointer;

compact! { struct Campaign {
    id: CampaignId,
    headline: String,
    lead: String,
    text: Paragraph,
    long_text: Vec<Paragraph>,
    language: Option<LanguageTag>,
    image: Option<Image>,
    action: CampaignAction,
    amounts: Vec<CampaignAction>,
    ticker: Option<Ticker>,
    remind_in_days: Option<u32>,
    has_gave_button: bool,
    starts: Option<Timestamp>,
    ends: Option<Timestamp>,
    places: Places,
    audience: Audience,
    frequency: Frequency,
    own_links: Vec<CampaignSlug>,
} }

compact! { wrapped CampaignId }
compact! { name CampaignSlug, CampaignSlug::as_str, Self::printed }

compact! { enum Phrase {
    0 Plain(String),
    1 Strong(String),
    2 Stressed(String);
    3 Link { label: String, address: WebAddress }
} }

compact! { struct Image { address: WebAddress, alt: String, size_px: Option<(u32, u32)> } }

compact! { struct CampaignAction { label: String, address: WebAddress } }

compact! { struct Ticker { address: WebAddress, value: JsonPointer, goal: Goal, currency: Option<String> } }

compact! { enum Goal { 0 Fixed(u64); 1 At(JsonPointer) } }

compact! { struct Places { is_bar: bool, after_stories: Vec<usize>, is_article_end: bool } }

compact! { struct Audience { topics: Vec<TopicSlug>, device: Option<Device>, languages: Vec<LanguageTag> } }

compact! { enum Device { 0 Phone; 1 Desk } }

compact! { struct Frequency {
    max_times: Option<u32>,
    after_visits: u32,
    min_days_between: u32,
    reset_after_days: Option<u32>,
} }
