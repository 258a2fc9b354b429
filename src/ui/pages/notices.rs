//! Campaign notices in their places: between stories, under an article, in the bar and on pages of their own.
//!
//! Deliberately absent: the rule that chooses them, which is the core's.

use super::data_saving::picture_gates;
use super::unknown;
use crate::state::{AppState, Reminding};
use crate::ui::components::{
    CampaignBar, CampaignNotice, NoticeEvent, NoticeForm, ReminderNote, TickerWords,
};
use crate::ui::element::{Handler, Live, element, group};
use crate::ui::links;
use crate::ui::messages::words;
use broadside_core::campaign::{Campaign, CampaignSlug, Deed, Spot};
use leptos::prelude::*;

/// A notice of `campaign`.
pub(super) fn notice(state: AppState, campaign: &'static Campaign, form: NoticeForm) -> AnyView {
    let campaigns = state.campaigns;
    let ticker = move || {
        campaigns.tickers.of(&campaign.id).map(|it| TickerWords {
            text: (words().campaign.raised)(&it.value, &it.goal),
            percent: it.percent,
        })
    };
    let reminder = move || match campaigns.reminding() {
        Reminding::NotAsked => ReminderNote::None,
        Reminding::Saved => ReminderNote::Saved,
        Reminding::Failed => ReminderNote::Failed,
    };
    let on_happened = Handler::new(move |event| match event {
        NoticeEvent::Closed => campaigns.remember(&campaign.id, Deed::Closed),
        NoticeEvent::Gave => campaigns.remember(&campaign.id, Deed::Gave),
        NoticeEvent::ReminderWanted => campaigns.remind(campaign),
    });
    let notice = CampaignNotice {
        pictures: picture_gates(state),
        campaign: marked(state, campaign),
        form,
        ticker: Live::new(ticker),
        reminder: Live::new(reminder),
        has_given: Live::new(move || campaigns.has_given(campaign)),
        on_happened,
    };
    notice.view()
}

/// With its language, where that differs from the page's.
fn marked(state: AppState, campaign: &Campaign) -> Campaign {
    Campaign { language: state.language.mark(campaign.language.as_ref()), ..campaign.clone() }
}

/// The bar of the present page, where it has one.
pub fn bar(state: AppState) -> Option<AnyView> {
    let bar = state.campaigns.bar()?;
    let campaign = state.campaigns.by_id(&bar.campaign)?;
    let view = CampaignBar {
        campaign: marked(state, campaign),
        page_href: links::campaign(campaign.slug()?),
        is_room_alone: bar.is_room_alone,
        on_closed: Handler::new(move |()| state.campaigns.remember(&campaign.id, Deed::Closed)),
    };
    Some(view.view())
}

/// The notice under the open article, where it has one.
pub(super) fn article_end(state: AppState) -> Option<AnyView> {
    let placement = state.notices().into_iter().find(|it| it.spot == Spot::ArticleEnd)?;
    Some(notice(state, state.campaigns.by_id(&placement.campaign)?, NoticeForm::Long))
}

/// A campaign's own page. It can be read before and after its time, and by those who closed its notices.
pub(super) fn page(state: AppState, slug: &CampaignSlug) -> AnyView {
    let Some(campaign) = state.campaigns.by_slug(slug) else { return unknown::page() };
    let over = state.campaigns.is_over(campaign).then(|| element("p").child(words().campaign.is_over).view());
    group(over.into_iter().chain([notice(state, campaign, NoticeForm::Page)]).collect())
}
