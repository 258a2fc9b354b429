//! Whom a notice is for.
//!
//! Deliberately absent: anything about a reader that the device does not say by itself. Nobody is told apart.

use super::CampaignSlug;
use crate::model::{LanguageTag, TopicSlug};

/// Whom a notice is for. Everybody, where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audience {
    /// On these topics' pages, and under articles that are filed under one of them.
    pub topics: Vec<TopicSlug>,
    /// On this kind of device.
    pub device: Option<Device>,
    /// For those who read one of these languages, by the first part of its tag: `pt` is also `pt-BR`.
    pub languages: Vec<LanguageTag>,
}

/// A kind of device, by the width that a page has on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// Narrower than [`Device::DESK_WIDTH_PX`].
    Phone,
    /// Anything else.
    Desk,
}

impl Device {
    /// The width in CSS pixels from which on a page stands on a desk.
    pub const DESK_WIDTH_PX: f64 = 640.0;

    /// The kind of a device on which a page is so wide.
    pub fn of_width_px(width_px: f64) -> Self {
        if width_px < Self::DESK_WIDTH_PX { Self::Phone } else { Self::Desk }
    }
}

/// What an address says of campaigns, when a visit begins with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArrivingBy {
    /// `?campaign=<id>`: somebody wants to see this one, whatever the rules say.
    pub previewed: Option<CampaignSlug>,
    /// What `utm_campaign` and `utm_source` say.
    pub utm: Vec<CampaignSlug>,
}

impl ArrivingBy {
    /// Reads the part of an address after `?`.
    pub fn parse(query: &str) -> Self {
        let mut arriving = Self::default();
        for pair in query.trim_start_matches('?').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            if !matches!(key, "campaign" | "utm_campaign" | "utm_source") {
                continue;
            }
            match CampaignSlug::new(&crate::percent::decode_form_text(value)) {
                Some(slug) if key == "campaign" => arriving.previewed = Some(slug),
                Some(slug) => arriving.utm.push(slug),
                None => {}
            }
        }
        arriving
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_address_says_what_is_previewed_and_whose_link_was_followed() {
        for (query, previewed, utm) in [
            ("", None, &[][..]),
            ("topics=labour", None, &[]),
            ("?campaign=End+of%20Year", Some("end-of-year"), &[]),
            ("campaign=&utm_campaign=%", None, &[]),
            ("utm_source=Letter&utm_medium=mail&utm_campaign=end-of-year", None, &["letter", "end-of-year"]),
            ("campaign=a&campaign=b", Some("b"), &[]),
        ] {
            let arriving = ArrivingBy::parse(query);
            assert_eq!(arriving.previewed.as_ref().map(CampaignSlug::as_str), previewed, "{query}");
            let found: Vec<_> = arriving.utm.iter().map(CampaignSlug::as_str).collect();
            assert_eq!(found, utm, "{query}");
        }
    }

    #[test]
    fn a_page_is_a_phones_until_it_is_640_pixels_wide() {
        for (width_px, device) in [(390.0, Device::Phone), (639.9, Device::Phone), (640.0, Device::Desk)] {
            assert_eq!(Device::of_width_px(width_px), device, "{width_px}");
        }
    }
}
