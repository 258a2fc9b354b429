//! What stands in the form for a provider, in each phase, printed.
//!
//! Deliberately absent: sending it; tests/e2e has that.
#![allow(clippy::unwrap_used)]

use super::*;
use broadside_core::model::WebAddress;
use broadside_core::signup::{
    EmailFault, Frequency, MailchimpForm, NewsletterList, Outcome, Provider, RejectedField, SubscriptionFault,
};

fn list(key: &str, frequency: Frequency) -> NewsletterList {
    NewsletterList {
        id: ListId(key.to_owned()),
        name: key.to_owned(),
        frequency,
        description: String::new(),
        is_default: false,
        provider_id: format!("uuid-of-{key}"),
    }
}

fn form(lists: Vec<NewsletterList>, phase: SignupPhase) -> String {
    let root = WebAddress::parse("https://lists.example/").unwrap();
    form_at(Provider::Listmonk { root }, lists, phase)
}

fn form_at(provider: Provider, lists: Vec<NewsletterList>, phase: SignupPhase) -> String {
    form_with(provider, lists, phase, Some(WaitReason::NoAnswer))
}

fn form_with(
    provider: Provider,
    lists: Vec<NewsletterList>,
    phase: SignupPhase,
    keepable: Option<WaitReason>,
) -> String {
    let block = SignupBlock {
        heading: "Sign up to our daily digest".to_owned(),
        text: "One letter, short enough for the first bus.".to_owned(),
        consent: "You can leave by one click.".to_owned(),
        consent_address: WebAddress::parse("https://demo.example/letters/"),
        partner: Some("the-partner".to_owned()),
        provider,
        form_hosts: Vec::new(),
        lists,
    };
    let draft = SignupDraft { lists: vec![ListId("weekly".to_owned())], ..SignupDraft::default() };
    let (topic, on_happened) = (TopicSlug::new("labour"), Handler::new(|_| ()));
    let form = SignupForm {
        form_id: "signup",
        block,
        language: None,
        topic,
        draft,
        phase,
        keepable,
        kept: None,
        is_replaced: false,
        is_offline: false,
        on_happened,
    };
    form.view().to_html()
}

fn both() -> Vec<NewsletterList> {
    vec![list("daily", Frequency::Daily), list("weekly", Frequency::Weekly)]
}

#[test]
fn the_address_has_a_visible_label_and_browsers_can_fill_it_in() {
    let html = form(both(), SignupPhase::Editing);
    assert!(html.contains(r#"<label for="signup-email">Your e-mail address</label>"#), "{html}");
    assert!(html.contains(r#"type="email""#) && html.contains(r#"autocomplete="email""#), "{html}");
    assert!(html.contains("You can leave by one click.") && html.contains("demo.example/letters/"), "{html}");
}

#[test]
fn two_letters_are_a_choice_and_one_is_none() {
    let html = form(both(), SignupPhase::Editing);
    assert_eq!(html.matches(r#"type="checkbox""#).count(), 2, "{html}");
    assert!(html.contains("Every day") && html.contains("Every week"), "{html}");
    let html = form(vec![list("daily", Frequency::Daily)], SignupPhase::Editing);
    assert!(!html.contains("checkbox") && html.contains(r#"value="uuid-of-daily""#), "{html}");
}

#[test]
fn without_scripts_the_provider_is_sent_the_form_itself() {
    let html = form(both(), SignupPhase::Editing);
    assert!(
        html.contains(r#"action="https://lists.example/"#) && html.contains(r#"method="post""#),
        "{html}"
    );
}

#[test]
fn the_letters_chosen_are_ticked_in_print_too() {
    let html = form(both(), SignupPhase::Editing);
    assert!(html.contains(r#"value="uuid-of-weekly" checked"#), "{html}");
    assert!(!html.contains(r#"value="uuid-of-daily" checked"#), "{html}");
}

#[test]
fn a_provider_whose_answer_cannot_be_read_gets_a_form_that_opens_a_tab() {
    let action = "https://paper.us21.list-manage.com/subscribe/post?u=9f31c02ab7&id=4d5e6f7a8b";
    let mut provider = MailchimpForm::at(&WebAddress::parse(action).unwrap()).unwrap();
    provider.fields.topic = Some("TOPIC".to_owned());
    let alone = vec![NewsletterList { provider_id: String::new(), ..list("daily", Frequency::Daily) }];
    let html = form_at(Provider::Mailchimp(provider), alone, SignupPhase::Editing);
    for part in [
        r#"method="post" target="_blank" rel="noopener""#,
        r#"<input type="hidden" name="TOPIC" value="labour">"#,
        r#"type="email" name="EMAIL""#,
        r#"name="b_9f31c02ab7_4d5e6f7a8b" tabindex="-1""#,
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(!html.contains("noscript"), "{html}");
}

#[test]
fn where_a_script_is_needed_the_printed_page_says_so_and_where_to_go_instead() {
    let root = WebAddress::parse("https://spindle.example/").unwrap();
    let html = form_at(Provider::Ghost { root }, both(), SignupPhase::Editing);
    assert!(html.contains("data-needs-script") && !html.contains("action="), "{html}");
    assert!(html.contains("<noscript>") && html.contains("needs JavaScript"), "{html}");
    assert!(html.contains(r#"href="https://spindle.example/#/portal/signup""#), "{html}");
}

#[test]
fn a_tab_that_opened_is_no_success_and_leads_back_to_the_form() {
    let html = form(both(), SignupPhase::Answered(Outcome::OpenedTab));
    assert!(html.contains("Finish in the new tab") && html.contains("Back to the form"), "{html}");
}

#[test]
fn what_a_provider_says_is_text() {
    let message = Some("<img src=x onerror=alert(1)>".to_owned());
    let rejected = Outcome::Rejected { field: RejectedField::Email, message };
    let html = form(both(), SignupPhase::Answered(rejected));
    assert!(html.contains("&lt;img") && !html.contains("<img"), "{html}");
    assert!(html.contains(r#"aria-invalid="true""#), "{html}");
}

#[test]
fn a_slip_is_tied_to_the_field_and_the_form_stays() {
    let html = form(both(), SignupPhase::Faulty(SubscriptionFault::Email(EmailFault::NoAt)));
    assert!(html.contains(r#"aria-invalid="true""#), "{html}");
    assert!(html.contains(r#"aria-describedby="signup-message""#), "{html}");
    assert!(html.contains(r#"id="signup-message""#) && !html.contains(" hidden"), "{html}");
}

#[test]
fn a_settled_signup_makes_room_for_its_message() {
    let html = form(both(), SignupPhase::Answered(Outcome::PendingConfirmation));
    assert!(html.contains("look in your inbox") && html.contains(" hidden"), "{html}");
    assert!(html.contains("Sign up another address"), "{html}");
    let html = form(both(), SignupPhase::Answered(Outcome::Unreachable));
    assert!(html.contains("No answer came") && !html.contains(" hidden"), "{html}");
}

#[test]
fn what_no_answer_came_to_can_be_kept_and_it_is_said_what_is_kept() {
    let html = form(both(), SignupPhase::Answered(Outcome::Unreachable));
    assert!(html.contains("Keep it on this device and send it when there is a connection"), "{html}");
    assert!(html.contains("your e-mail address and which letters you chose"), "{html}");
    let html = form(both(), SignupPhase::Answered(Outcome::ProviderFailed { status: 500 }));
    assert!(!html.contains("Keep it on this device"), "{html}");

    let unreachable = |keepable| {
        let root = WebAddress::parse("https://lists.example/").unwrap();
        let phase = SignupPhase::Answered(Outcome::Unreachable);
        form_with(Provider::Listmonk { root }, both(), phase, keepable)
    };
    assert!(!unreachable(None).contains("Keep it on this device"));
    let html = unreachable(Some(WaitReason::NoConnection));
    assert!(html.contains("Nothing was sent") && !html.contains("cannot tell"), "{html}");
}

#[test]
fn where_only_a_tab_can_answer_a_reader_without_a_connection_is_asked_to_come_back() {
    let html = form(both(), SignupPhase::NoTab);
    assert!(html.contains("Come back") && !html.contains("Keep it on this device"), "{html}");
}

#[test]
fn the_field_for_robots_is_out_of_everybodys_way() {
    let html = form(both(), SignupPhase::Editing);
    assert!(html.contains(r#"aria-hidden="true" class="signup-form-honeypot""#), "{html}");
    assert!(html.contains(r#"tabindex="-1" autocomplete="off""#), "{html}");
}
