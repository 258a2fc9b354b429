//! A campaign notice between stories: what the newsroom asks of its readers.
//!
//! Deliberately absent: when it is shown and that it was closed, which core decides and the app's state remembers;
//! and appearing late. It stands in the page from the start, so nothing moves.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::words;
use broadside_core::campaign::{Campaign, CampaignAction};
use broadside_core::model::slugify;
use leptos::prelude::*;

/// Which of its two texts a notice shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeForm {
    /// High up in the list: one paragraph.
    Short,
    /// Lower down: the longer text.
    Long,
}

/// The notice. Esc closes it while the focus is inside.
pub struct CampaignNotice {
    /// What it says.
    pub campaign: Campaign,
    /// Which of its texts.
    pub form: NoticeForm,
    /// The reader closed it.
    pub on_closed: Handler,
}

impl CampaignNotice {
    /// The notice's `aside`.
    pub fn view(self) -> AnyView {
        let Self { campaign, form, on_closed } = self;
        let Campaign { id, headline, lead, text, long_text, action, .. } = campaign;
        let (class, id_end) = match form {
            NoticeForm::Short => ("campaign-notice", "-short"),
            NoticeForm::Long => ("campaign-notice campaign-notice-long", "-long"),
        };
        let heading_id = ["notice-", &slugify(&id.0), id_end].concat();
        let paragraphs = match form {
            NoticeForm::Long if !long_text.is_empty() => long_text,
            NoticeForm::Long | NoticeForm::Short => vec![text],
        };
        let paragraphs: Vec<Element> = paragraphs.into_iter().map(|it| element("p").child(it)).collect();
        let lead = (!lead.is_empty())
            .then(|| element("p").class("campaign-notice-lead").child(element("strong").child(lead)));
        let close_label = (words().frame.close_notice)(&headline);
        let heading = element("h2").attr("id", heading_id.clone()).child(headline);
        let text = element("div").class("campaign-notice-text").child(lead).child(paragraphs);
        let action = element("p")
            .class("campaign-notice-action")
            .child(action_link(action))
            .child(close_button(close_label, on_closed.clone()));
        // A note and no landmark: it stands twice on a page, and landmarks have to have names of their own.
        element("aside")
            .attr("role", "note")
            .class(class)
            .attr("aria-labelledby", heading_id)
            .on_escape(move || on_closed.run(()))
            .child(heading)
            .child(text)
            .child(action)
            .view()
    }
}

fn action_link(action: CampaignAction) -> Element {
    element("a")
        .class("button")
        .attr("href", action.address.as_str())
        .attr("rel", "noopener")
        .child(action.label)
}

fn close_button(label: String, on_closed: Handler) -> Element {
    element("button")
        .attr("type", "button")
        .class("text-button")
        .attr("aria-label", label)
        .on("click", move || on_closed.run(()))
        .child(words().frame.close)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::campaign::CampaignId;
    use broadside_core::model::WebAddress;

    fn notice(form: NoticeForm) -> String {
        let campaign = Campaign {
            id: CampaignId("End of Year 2026".to_owned()),
            headline: "Keep the lights on".to_owned(),
            lead: "We are short.".to_owned(),
            text: "Printing costs money.".to_owned(),
            long_text: vec!["The mill was closed.".to_owned(), "We carry no advertising.".to_owned()],
            action: CampaignAction {
                label: "Give what you can".to_owned(),
                address: WebAddress::parse("https://demo.example/give/").unwrap(),
            },
            starts: None,
            ends: None,
            after_stories: vec![2, 11],
            topics: Vec::new(),
        };
        CampaignNotice { campaign, form, on_closed: Handler::new(|()| ()) }.view().to_html()
    }

    #[test]
    fn a_notice_is_named_by_its_headline_and_can_be_closed() {
        let html = notice(NoticeForm::Short);
        assert!(html.contains(r#"aria-labelledby="notice-end-of-year-2026-short""#), "{html}");
        assert!(html.contains(r#"<h2 id="notice-end-of-year-2026-short">Keep the lights on"#), "{html}");
        assert!(html.contains("<strong>We are short.</strong>"), "{html}");
        assert!(html.contains(r#"aria-label="Close this notice: Keep the lights on""#), "{html}");
        assert!(html.contains(r#"href="https://demo.example/give/""#), "{html}");
    }

    #[test]
    fn lower_down_the_longer_text_stands_under_another_id() {
        let html = notice(NoticeForm::Long);
        assert!(html.contains("The mill was closed.") && html.contains("We carry no advertising."), "{html}");
        assert!(!html.contains("Printing costs money.") && html.contains("-2026-long"), "{html}");
    }
}
