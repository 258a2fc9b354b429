//! Campaign notices, in every place and form that they stand in, and in what they say of themselves.
//!
//! Deliberately absent: when which of them is shown, which the core decides.

use crate::edition::Edition;
use crate::pages::nothing;
use broadside::ui::components::{
    CampaignBar, CampaignNotice, NoticeForm, PictureGates, ReminderNote, TickerWords,
};
use broadside::ui::element::{Handler, element, group};
use broadside_core::campaign::Campaign;
use leptos::prelude::*;

/// The page. The bar and its empty room stand where the header of a page would follow.
pub fn page(edition: &Edition) -> AnyView {
    let [gathering, fund] = ["netlofts-gathering-2026-12", "end-of-year-2026"].map(|id| of(edition, id));
    let bar = |is_room_alone| {
        CampaignBar {
            campaign: gathering.clone(),
            page_href: "notices.html".to_owned(),
            is_room_alone,
            on_closed: nothing(),
        }
        .view()
    };
    let known = || Some(TickerWords { text: "£14,850 of £36,250".to_owned(), percent: 41 });
    let main = element("main")
        .child(notice(&fund, NoticeForm::Short, known(), ReminderNote::None, false))
        .child(notice(&fund, NoticeForm::Short, None, ReminderNote::None, false))
        .child(notice(&gathering, NoticeForm::Short, None, ReminderNote::Saved, false))
        .child(notice(&gathering, NoticeForm::Short, None, ReminderNote::Failed, false))
        .child(notice(&fund, NoticeForm::Long, known(), ReminderNote::None, false))
        .child(notice(&fund, NoticeForm::Page, known(), ReminderNote::None, false))
        .child(notice(&fund, NoticeForm::Page, known(), ReminderNote::None, true));
    group(vec![bar(false), bar(true), main.view()])
}

fn of(edition: &Edition, id: &str) -> Campaign {
    let campaign = edition.config.campaigns.iter().find(|it| it.slug().is_some_and(|it| it.as_str() == id));
    campaign.expect("the demo has this campaign").clone()
}

fn notice(
    campaign: &Campaign,
    form: NoticeForm,
    ticker: Option<TickerWords>,
    reminder: ReminderNote,
    has_given: bool,
) -> AnyView {
    CampaignNotice {
        pictures: PictureGates::open(),
        campaign: campaign.clone(),
        form,
        ticker: ticker.into(),
        reminder: reminder.into(),
        has_given: has_given.into(),
        on_happened: Handler::new(|_| ()),
    }
    .view()
}
