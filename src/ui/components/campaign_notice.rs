//! A campaign notice: what the newsroom asks of its readers, between stories, under an article or on its own page.
//!
//! Deliberately absent: when it is shown and that it was closed, which core decides and the app's state remembers;
//! and appearing late. It stands in the page from the start, with room for what is known later, so nothing moves.

mod asking;
mod prose;

pub use asking::{ReminderNote, TickerWords};

use super::in_language::{in_language, in_page_language};
use super::picture_gate::{PictureGates, gated};
use crate::ui::element::{Element, Handler, Live, element};
use crate::ui::messages::words;
use broadside_core::campaign::{Campaign, CampaignSlug, TextForm};
use broadside_core::model::Image;
use leptos::prelude::*;

/// Chooses every notice on a page, bars included.
pub const NOTICES: &str = ".campaign-notice, .campaign-bar";

/// Which of its texts a notice shows, and what frame is around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeForm {
    /// High up in the list: one paragraph.
    Short,
    /// Lower down, or under an article: the longer text.
    Long,
    /// The longer text as a page of its own, which is left and not closed.
    Page,
}

/// What happened on a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeEvent {
    /// The reader closed it.
    Closed,
    /// The reader says to have given.
    Gave,
    /// The reader wants to be reminded.
    ReminderWanted,
}

/// The notice. Esc closes it while the focus is inside.
pub struct CampaignNotice {
    /// What it says.
    pub campaign: Campaign,
    /// Which of its texts, in which frame.
    pub form: NoticeForm,
    /// How far it has come, once that is known.
    pub ticker: Live<Option<TickerWords>>,
    /// What came of the wish to be reminded.
    pub reminder: Live<ReminderNote>,
    /// The reader has said to have given, which is shown on its own page.
    pub has_given: Live<bool>,
    /// Something happened on it.
    pub on_happened: Handler<NoticeEvent>,
    /// Whether pictures come at once.
    pub pictures: PictureGates,
}

impl CampaignNotice {
    /// The notice's `aside`; on its own page a `section`.
    pub fn view(self) -> AnyView {
        let Self { form, .. } = self;
        let Campaign { headline, lead, image, language, .. } = &self.campaign;
        let (class, id_end, text_form) = match form {
            NoticeForm::Short => ("campaign-notice", "-short", TextForm::Short),
            NoticeForm::Long => ("campaign-notice campaign-notice-long", "-long", TextForm::Long),
            NoticeForm::Page => ("campaign-notice campaign-notice-page", "-page", TextForm::Long),
        };
        let slug = self.campaign.slug();
        let heading_id = ["notice-", slug.as_ref().map_or("", CampaignSlug::as_str), id_end].concat();
        let lead = (!lead.is_empty()).then(|| {
            element("p").class("campaign-notice-lead").child(element("strong").child(lead.as_str()))
        });
        let heading = element(if form == NoticeForm::Page { "h1" } else { "h2" })
            .attr("id", heading_id.clone())
            .child(headline.as_str());
        let text = element("div")
            .class("campaign-notice-text")
            .child(lead)
            .child(prose::paragraphs(self.campaign.paragraphs(text_form)));
        let frame = element(if form == NoticeForm::Page { "section" } else { "aside" });
        let frame = match form {
            NoticeForm::Page => frame,
            // A note and no landmark: it stands twice on a page, and landmarks have to have names of their own.
            NoticeForm::Short | NoticeForm::Long => {
                let on_happened = self.on_happened.clone();
                frame.attr("role", "note").on_escape(move || on_happened.run(NoticeEvent::Closed))
            }
        };
        in_language(frame, language.as_ref())
            .class(class)
            .attr("aria-labelledby", heading_id)
            .child(image.as_ref().map(|it| picture(it, &self.pictures)))
            .child(heading)
            .child(text)
            .child(asking::asking(self))
            .view()
    }
}

/// The button that closes a notice, and says which.
pub(super) fn close_button(campaign: &Campaign, on_closed: impl FnMut() + Send + 'static) -> Element {
    let Campaign { headline, language, .. } = campaign;
    let campaign = &words().campaign;
    in_page_language(element("button"), language.as_ref())
        .attr("type", "button")
        .class("text-button")
        .attr("aria-label", (campaign.close_notice)(headline))
        .on("click", on_closed)
        .child(campaign.close)
}

/// The configuration has said its size, by which its room is kept free.
fn picture(image: &Image, pictures: &PictureGates) -> AnyView {
    let size_px = image.size_px;
    gated(image, pictures.of(&image.address), move |src, alt| {
        element("img")
            .attr("src", src)
            .attr("alt", alt)
            .attr("width", size_px.map(|(width, _)| width.to_string()))
            .attr("height", size_px.map(|(_, height)| height.to_string()))
            .attr("loading", "lazy")
            .attr("decoding", "async")
            .attr("referrerpolicy", "no-referrer")
    })
}

#[cfg(test)]
pub(super) use tests::campaign;

#[cfg(test)]
mod tests;
