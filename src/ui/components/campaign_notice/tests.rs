//! What a notice prints.
#![allow(clippy::unwrap_used)]

use super::*;
use broadside_core::config::Config;
use broadside_core::model::WebAddress;

/// The one campaign of a newsroom that has written this.
pub(in crate::ui::components) fn campaign(written: &str) -> Campaign {
    let file = [
        r#"{ "sources": [{ "type": "jsonfeed", "url": "feed.json" }], "newsroom": { "name": "The Hawser" },
            "campaigns": [{ "id": "End of Year 2026", "headline": "Keep the lights on",
                "action": { "label": "Give what you can", "url": "https://demo.example/give/" }"#,
        written,
        "}] }",
    ];
    let base = WebAddress::parse("https://news.example/").unwrap();
    let reading = Config::read(file.concat().as_bytes(), &base);
    assert_eq!(reading.problems, []);
    reading.config.unwrap().campaigns.remove(0)
}

fn notice(form: NoticeForm, written: &str, ticker: Option<TickerWords>) -> String {
    let notice = CampaignNotice {
        pictures: PictureGates::open(),
        campaign: campaign(written),
        form,
        ticker: ticker.into(),
        reminder: ReminderNote::Saved.into(),
        has_given: true.into(),
        on_happened: Handler::new(|_| ()),
    };
    notice.view().to_html()
}

#[test]
fn a_notice_is_named_by_its_headline_and_can_be_closed() {
    let html = notice(NoticeForm::Short, r#", "lead": "We are short.""#, None);
    assert!(html.contains(r#"aria-labelledby="notice-end-of-year-2026-short""#), "{html}");
    assert!(html.contains(r#"<h2 id="notice-end-of-year-2026-short">Keep the lights on"#), "{html}");
    assert!(html.contains("<strong>We are short.</strong>"), "{html}");
    assert!(html.contains(r#"aria-label="Close this notice: Keep the lights on""#), "{html}");
    assert!(html.contains(r#"href="https://demo.example/give/""#), "{html}");
    for absent in ["<img", "<ul", "ticker", "status", "already"] {
        assert!(!html.contains(absent), "{absent}: {html}");
    }
}

#[test]
fn lower_down_the_longer_text_stands_under_another_id() {
    let texts =
        r#", "text": "Printing costs money.", "long_text": ["The **mill** was closed.", "[Why](why/)"]"#;
    let html = notice(NoticeForm::Long, texts, None);
    assert!(html.contains("<strong>mill</strong> was closed."), "{html}");
    assert!(html.contains(r#"<a href="https://news.example/why/" rel="noopener">Why</a>"#), "{html}");
    assert!(!html.contains("Printing costs money.") && html.contains("-2026-long"), "{html}");
}

#[test]
fn markup_in_a_text_is_text() {
    let html = notice(NoticeForm::Short, r#", "text": "<img src=x onerror=alert(1)> **<b>**""#, None);
    assert!(html.contains("&lt;img src=x") && html.contains("<strong>&lt;b&gt;</strong>"), "{html}");
}

#[test]
fn amounts_a_picture_and_a_reminder_stand_where_they_are_wanted() {
    let written = r#", "language": "ar", "gave_already": true, "remind_in_days": 3,
        "image": { "url": "lamp.jpg", "alt": "A lamp", "width": 600, "height": 400 },
        "amounts": [{ "label": "£4 a month", "url": "https://demo.example/give/?amount=4" }]"#;
    let html = notice(NoticeForm::Short, written, None);
    assert!(html.contains(r#"lang="ar" dir="rtl""#), "{html}");
    assert!(
        html.contains(r#"src="https://news.example/lamp.jpg" alt="A lamp" width="600" height="400""#),
        "{html}"
    );
    assert!(html.contains(r#"href="https://demo.example/give/?amount=4""#), "{html}");
    assert!(html.contains("I gave already") && html.contains("Remind me in 3 days"), "{html}");
}

#[test]
fn a_ticker_has_its_room_before_anything_is_known() {
    let written = r#", "ticker": { "url": "so-far.json", "value": "/raised", "goal_amount": 200 }"#;
    let empty = notice(NoticeForm::Short, written, None);
    assert!(
        empty.contains(r#"<div class="campaign-notice-ticker">"#) && !empty.contains("<progress"),
        "{empty}"
    );
    let known = Some(TickerWords { text: "£100 of £200".to_owned(), percent: 50 });
    let filled = notice(NoticeForm::Short, written, known);
    assert!(filled.contains(r#"<progress max="100" value="50" aria-label="£100 of £200">"#), "{filled}");
}

#[test]
fn its_own_page_has_a_title_and_thanks_who_has_given() {
    let html = notice(NoticeForm::Page, r#", "gave_already": true"#, None);
    assert!(html.contains("<section") && html.contains("<h1 id"), "{html}");
    assert!(html.contains("Thank you") && !html.contains("Close this notice"), "{html}");
}
