//! A campaign notice between stories: what the newsroom asks of its readers.
//!
//! Deliberately absent: when it is shown and that it was closed, which core decides and the app's state remembers;
//! and appearing late. It stands in the page from the start, so nothing moves.

use crate::ui::messages::words;
use broadside_core::campaign::Campaign;
use leptos::{ev::KeyboardEvent, prelude::*};

/// Which of its two texts a notice shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeForm {
    /// High up in the list: one paragraph.
    Short,
    /// Lower down: the longer text.
    Long,
}

/// The notice. Esc closes it while the focus is inside.
#[component]
pub fn CampaignNotice(
    /// What it says.
    campaign: Campaign,
    /// Which of its texts.
    form: NoticeForm,
    /// The reader closed it.
    on_closed: Callback<()>,
) -> impl IntoView {
    let slug = broadside_core::model::slugify(&campaign.id.0);
    let (heading_id, paragraphs) = match form {
        NoticeForm::Long if !campaign.long_text.is_empty() => {
            (format!("notice-{slug}-long"), campaign.long_text)
        }
        NoticeForm::Long => (format!("notice-{slug}-long"), vec![campaign.text]),
        NoticeForm::Short => (format!("notice-{slug}-short"), vec![campaign.text]),
    };
    let labelled_by = heading_id.clone();
    let class = match form {
        NoticeForm::Short => "campaign-notice",
        NoticeForm::Long => "campaign-notice campaign-notice-long",
    };
    let lead = (!campaign.lead.is_empty())
        .then(|| view! { <p class="campaign-notice-lead"><strong>{campaign.lead}</strong></p> });
    let paragraphs: Vec<_> = paragraphs.into_iter().map(|it| view! { <p>{it}</p> }).collect();
    let close = words().frame.close;
    let close_label = (words().frame.close_notice)(&campaign.headline);
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            on_closed.run(());
        }
    };
    view! {
        // A note and no landmark: it stands twice on a page, and landmarks have to have names of their own.
        <aside role="note" class=class aria-labelledby=labelled_by on:keydown=on_key>
            <h2 id=heading_id>{campaign.headline}</h2>
            <div class="campaign-notice-text">{lead} {paragraphs}</div>
            <p class="campaign-notice-action">
                <a class="button" href=campaign.action.address.as_str().to_owned() rel="noopener">{campaign.action.label}</a>
                <button type="button" class="text-button" aria-label=close_label on:click=move |_| on_closed.run(())>
                    {close}
                </button>
            </p>
        </aside>
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::campaign::{CampaignAction, CampaignId};
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
        Owner::new()
            .with(|| view! { <CampaignNotice campaign form on_closed=Callback::new(|()| ()) /> }.to_html())
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
