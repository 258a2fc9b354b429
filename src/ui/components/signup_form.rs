//! The newsletter block: why, what, an address, a button.
//!
//! The form keeps nothing: what is typed is given in and every keystroke goes out, so that the state can keep an
//! address through errors and changes of page. Where the browser posts it into a new tab, it is held back only while
//! something is wrong with it. Deliberately absent: sending, and the fields, which are in `fields` and `lists`.

mod fields;
mod lists;

use super::in_language::in_language;
use super::signup_kept::signup_kept_id;
use super::signup_outcome::{SignupOutcome, SignupPhase};
use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::words;
use broadside_core::model::{LanguageTag, TopicSlug};
use broadside_core::signup::outbox::WaitReason;
use broadside_core::signup::{ListId, SignupBlock, Subscription};
use leptos::prelude::*;

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignupDraft {
    /// As typed.
    pub email: String,
    /// The lists ticked.
    pub lists: Vec<ListId>,
    /// What a robot wrote where no person sees a field.
    pub honeypot: String,
}

/// What the reader did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignupEvent {
    /// The address changed to this.
    EmailTyped(String),
    /// This list was ticked or unticked.
    ListToggled(ListId),
    /// The hidden field changed to this.
    HoneypotFilled(String),
    /// The form was sent.
    Submitted,
    /// The form is wanted again after it had done its work.
    StartedAgain,
    /// It shall be kept on the device and sent later.
    KeepAsked,
}

/// The block. Every id in it begins with `form_id`, so that a page may have several.
pub struct SignupForm {
    /// Unique on the page.
    pub form_id: &'static str,
    /// The newsroom's words, and the lists in the order offered.
    pub block: SignupBlock,
    /// The language of the newsroom's words, where it differs from the page's.
    pub language: Option<LanguageTag>,
    /// The topic whose page it stands on.
    pub topic: Option<TopicSlug>,
    /// What stands in the fields.
    pub draft: SignupDraft,
    /// How far it has come.
    pub phase: SignupPhase,
    /// Why it may be kept on the device, where no answer came; `None` where it may not.
    pub keepable: Option<WaitReason>,
    /// What is said of signups that wait on the device, and they themselves; `None` where none is known of.
    pub kept: Option<(AnyView, AnyView)>,
    /// Whether those stand in the form's place.
    pub is_replaced: bool,
    /// Whether no tab could open.
    pub is_offline: bool,
    /// What the reader did.
    pub on_happened: Handler<SignupEvent>,
}

/// The id of the address field of the form with the id `form_id`, printed or live.
pub fn signup_field_id(form_id: &str) -> String {
    [form_id, "-email"].concat()
}

impl SignupForm {
    /// The `section`. Its shape is the same in every phase, so that the focus and the caret stay in a field.
    pub fn view(mut self) -> AnyView {
        let heading_id = [self.form_id, "-heading"].concat();
        let why = in_language(element("div"), self.language.as_ref())
            .child(element("h2").attr("id", heading_id.as_str()).child(self.block.heading.as_str()))
            .child(text_if_any("signup-form-why", &self.block.text));
        let (started_again, keep_asked) = (self.on_happened.clone(), self.on_happened.clone());
        let (said, waiting) = self.kept.take().unzip();
        let said = element("div")
            .attr("id", signup_kept_id(self.form_id))
            .class("signup-kept")
            .attr("role", "status")
            .attr("tabindex", "-1")
            .child(said);
        let outcome = SignupOutcome {
            form_id: self.form_id,
            phase: self.phase.clone(),
            keepable: self.keepable,
            on_started_again: Handler::new(move |()| started_again.run(SignupEvent::StartedAgain)),
            on_keep_asked: Handler::new(move |()| keep_asked.run(SignupEvent::KeepAsked)),
        };
        let what = element("div")
            .child(said)
            .child(waiting)
            .child(outcome.view())
            .child(self.form())
            .child(self.without_script());
        element("section")
            .class("signup-form")
            .attr("aria-labelledby", heading_id)
            .child(element("div").class("signup-form-columns").child(why).child(what))
            .view()
    }

    fn form(&self) -> Element {
        let Self { form_id, block, topic, draft, phase, on_happened, .. } = self;
        // Where the provider takes a plain form, a printed page works without scripts.
        let plain = block.plain_form(topic.as_ref());
        let plain = plain.as_ref();
        let opens_tab = block.provider.opens_tab();
        let hidden: Vec<Element> =
            plain.map_or(&[][..], |it| &it.hidden).iter().map(fields::hidden).collect();
        let boxes = plain.map_or(&[][..], |it| &it.lists);
        element("form")
            .attr("action", plain.map(|it| it.action.as_str()))
            .attr("method", plain.map(|_| "post"))
            .attr("target", opens_tab.then_some("_blank"))
            .attr("rel", opens_tab.then_some("noopener"))
            // The app says what is wrong in its own words; a printed page leaves it to the browser's.
            .attr("novalidate", cfg!(target_arch = "wasm32"))
            .attr("hidden", phase.is_settled() || self.is_replaced)
            // Without a script it could send nothing anywhere.
            .attr("data-needs-script", plain.is_none())
            .on_submit(self.submit())
            .child(hidden)
            .child(lists::field(&block.lists, self.language.as_ref(), boxes, &draft.lists, on_happened))
            .child(fields::email_row(
                form_id,
                plain.map(|it| it.email_field.as_str()),
                draft.email.clone(),
                phase,
                on_happened.clone(),
            ))
            .child(fields::honeypot_row(
                form_id,
                plain.and_then(|it| it.honeypot_field.as_deref()),
                draft.honeypot.clone(),
                on_happened.clone(),
            ))
            .child((!block.consent.is_empty()).then(|| self.consent()))
    }

    /// Tells that the form was sent, and whether the browser is to send it.
    fn submit(&self) -> impl FnMut() -> bool + use<> {
        let Self { block, topic, draft, phase, on_happened, .. } = self;
        let SignupDraft { email, lists, honeypot } = draft;
        let is_sending = *phase == SignupPhase::Sending;
        let is_sound = Subscription::checked(email, lists, honeypot, topic.as_ref(), None).is_ok();
        let is_posted = block.provider.opens_tab() && is_sound && !is_sending && !self.is_offline;
        let submitted = on_happened.clone();
        move || {
            if !is_sending {
                submitted.run(SignupEvent::Submitted);
            }
            is_posted
        }
    }

    fn consent(&self) -> Element {
        let link = self.block.consent_address.as_ref().map(|address| {
            let label = words().signup.consent_link;
            element("a").attr("href", address.as_str()).attr("rel", "noopener").child(label)
        });
        let space = if link.is_some() { " " } else { "" };
        let text = in_language(element("span"), self.language.as_ref()).child(self.block.consent.as_str());
        element("p").class("signup-form-consent").child(text).child(space).child(link)
    }

    /// What a reader without a script is told, where this form can do nothing for them.
    fn without_script(&self) -> Option<Element> {
        if self.block.plain_form(None).is_some() {
            return None;
        }
        let signup = &words().signup;
        let link = self.block.provider.page().map(|address| {
            let link = element("a").attr("href", address.as_str()).attr("rel", "noopener");
            element("p").child(link.child(signup.elsewhere))
        });
        Some(element("noscript").child(element("p").child(signup.needs_script)).child(link))
    }
}

fn text_if_any(class: &str, text: &str) -> Option<Element> {
    (!text.is_empty()).then(|| element("p").class(class).child(text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::model::WebAddress;
    use broadside_core::signup::{
        EmailFault, Frequency, MailchimpForm, NewsletterList, Outcome, Provider, RejectedField,
        SubscriptionFault,
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
        assert!(
            html.contains("You can leave by one click.") && html.contains("demo.example/letters/"),
            "{html}"
        );
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
}
