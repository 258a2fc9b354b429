//! What a notice asks for: how far it has come, amounts, the link, and the ways out of it.
//!
//! Deliberately absent: numbers; what was reached comes in words.

use super::super::in_language::in_page_language;
use super::{CampaignNotice, NoticeEvent, NoticeForm, close_button};
use crate::ui::element::{Element, Handler, Live, dynamic, element};
use crate::ui::messages::words;
use broadside_core::campaign::CampaignAction;
use broadside_core::model::LanguageTag;
use leptos::prelude::*;

/// How far a campaign has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TickerWords {
    /// In words.
    pub text: String,
    /// From 0 to 100.
    pub percent: u8,
}

/// What came of the wish to be reminded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReminderNote {
    /// Nobody asked.
    #[default]
    None,
    /// The calendar file is among the downloads.
    Saved,
    /// It could not be made.
    Failed,
}

/// The foot of a notice.
pub(super) fn asking(notice: CampaignNotice) -> Element {
    let CampaignNotice { campaign, form, ticker, reminder, has_given, on_happened, .. } = notice;
    let has_ticker = campaign.ticker.is_some();
    let amounts: Vec<Element> = campaign
        .amounts
        .iter()
        .map(|it| element("li").child(link(it, "button campaign-notice-amount")))
        .collect();
    let amounts = (!amounts.is_empty())
        .then(|| element("ul").attr("aria-label", words().campaign.amounts).child(amounts));
    let language = campaign.language.clone();
    let gave = campaign.has_gave_button.then(|| gave(form, has_given, language.clone(), on_happened.clone()));
    let remind = campaign.remind_in_days.map(|n_days| {
        let label = (words().campaign.remind_me)(n_days);
        button(label, language.as_ref(), NoticeEvent::ReminderWanted, on_happened.clone())
    });
    let note = remind.is_some().then(|| in_page_language(note(reminder), language.as_ref()));
    let close = (form != NoticeForm::Page)
        .then(|| close_button(&campaign, move || on_happened.run(NoticeEvent::Closed)));
    let ways = element("p")
        .class("campaign-notice-action")
        .child(link(&campaign.action, "button"))
        .child(remind)
        .child(gave)
        .child(close);
    element("div")
        .class("campaign-notice-asking")
        .child(has_ticker.then(|| in_page_language(room_for(ticker), language.as_ref())))
        .child(amounts)
        .child(ways)
        .child(note)
}

/// The newsroom's label, which may be short and of numbers alone, has a direction of its own.
fn link(action: &CampaignAction, class: &str) -> Element {
    element("a")
        .class(class)
        .attr("href", action.address.as_str())
        .attr("rel", "noopener")
        .attr("dir", "auto")
        .child(action.label.as_str())
}

fn button(
    label: String,
    language: Option<&LanguageTag>,
    event: NoticeEvent,
    on_happened: Handler<NoticeEvent>,
) -> Element {
    in_page_language(element("button"), language)
        .attr("type", "button")
        .class("text-button")
        .on("click", move || on_happened.run(event))
        .child(label)
}

/// On a page of its own the notice stays after that was said, and thanks.
fn gave(
    form: NoticeForm,
    has_given: Live<bool>,
    language: Option<LanguageTag>,
    on_happened: Handler<NoticeEvent>,
) -> AnyView {
    dynamic(move || {
        let language = language.as_ref();
        if form == NoticeForm::Page && has_given.get() {
            return in_page_language(element("span"), language).child(words().campaign.thanks);
        }
        button(words().campaign.gave_already.to_owned(), language, NoticeEvent::Gave, on_happened.clone())
    })
}

/// The line and the words of a ticker, of the same height before anything is known.
fn room_for(ticker: Live<Option<TickerWords>>) -> Element {
    let filled = dynamic(move || {
        ticker.get().map(|TickerWords { text, percent }| {
            element("p")
                .child(
                    element("progress")
                        .attr("max", "100")
                        .attr("value", percent.to_string())
                        .attr("aria-label", text.clone()),
                )
                .child(element("span").child(text))
        })
    });
    element("div").class("campaign-notice-ticker").child(filled)
}

fn note(reminder: Live<ReminderNote>) -> Element {
    let said = dynamic(move || match reminder.get() {
        ReminderNote::None => "",
        ReminderNote::Saved => words().campaign.reminder_saved,
        ReminderNote::Failed => words().campaign.reminder_failed,
    });
    element("p").class("campaign-notice-note").attr("role", "status").child(said)
}
