//! A campaign in one line above the header.
//!
//! It stands beside the page's landmarks and is one itself, by its element and its name.
//!
//! Deliberately absent: sticking to the window's edge. It covers no text, and it is there from the first frame or not at
//! all, so that it moves none.

use super::campaign_notice::close_button;
use super::in_language::in_language;
use crate::ui::element::{Handler, element};
use broadside_core::campaign::{Campaign, CampaignSlug};
use leptos::prelude::*;

/// The id of a bar's heading begins with this, and its own too.
const ID_START: &str = "campaign-bar-";

/// The slug of the campaign whose bar has this id.
pub fn printed_bar_slug(id: &str) -> Option<&str> {
    id.strip_prefix(ID_START)
}

/// The bar. Esc closes it while the focus is inside.
pub struct CampaignBar {
    /// What it says.
    pub campaign: Campaign,
    /// Its own page.
    pub page_href: String,
    /// Nobody sees it or can reach it, but its room stays.
    pub is_room_alone: bool,
    /// The reader closed it.
    pub on_closed: Handler,
}

impl CampaignBar {
    /// The bar's `aside`.
    pub fn view(self) -> AnyView {
        let Self { campaign, page_href, is_room_alone, on_closed } = self;
        let Campaign { headline, action, language, .. } = &campaign;
        let slug = campaign.slug();
        let id = [ID_START, slug.as_ref().map_or("", CampaignSlug::as_str)].concat();
        let heading_id = [&id, "-headline"].concat();
        let class = if is_room_alone { "campaign-bar campaign-bar-room" } else { "campaign-bar" };
        let heading =
            element("a").attr("id", heading_id.clone()).attr("href", page_href).child(headline.as_str());
        let action = element("a")
            .class("button")
            .attr("href", action.address.as_str())
            .attr("rel", "noopener")
            .child(action.label.as_str());
        let on_escape = on_closed.clone();
        in_language(element("aside"), language.as_ref())
            .attr("id", id)
            .class(class)
            .attr("aria-labelledby", heading_id)
            .on_escape(move || on_escape.run(()))
            .child(element("p").child(heading))
            .child(action)
            .child(close_button(&campaign, move || on_closed.run(())))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::super::campaign_notice::campaign;
    use super::*;

    fn bar(is_room_alone: bool) -> String {
        let bar = CampaignBar {
            campaign: campaign(""),
            page_href: "campaigns/end-of-year-2026/".to_owned(),
            is_room_alone,
            on_closed: Handler::new(|()| ()),
        };
        bar.view().to_html()
    }

    #[test]
    fn a_bar_says_one_line_and_leads_to_its_page_and_to_what_it_asks() {
        let html = bar(false);
        assert!(html.contains(r#"id="campaign-bar-end-of-year-2026" class="campaign-bar""#), "{html}");
        assert!(html.contains(r#"href="campaigns/end-of-year-2026/">Keep the lights on"#), "{html}");
        assert!(html.contains(">Give what you can<") && html.contains("Close this notice"), "{html}");
        assert_eq!(printed_bar_slug("campaign-bar-end-of-year-2026"), Some("end-of-year-2026"));
    }

    #[test]
    fn for_who_does_not_want_it_its_room_alone_stays() {
        assert!(bar(true).contains("campaign-bar-room"));
    }
}
