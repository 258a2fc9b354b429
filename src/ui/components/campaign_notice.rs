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
        <aside class=class aria-labelledby=labelled_by on:keydown=on_key>
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
