//! The newsletter block: why, what, an address, a button.
//!
//! The form keeps nothing: what is typed is given in and every keystroke goes out, so that the state can keep an
//! address through errors and changes of page. Deliberately absent: checking and sending.

use super::signup_outcome::{SignupOutcome, SignupPhase};
use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::words;
use broadside_core::model::WebAddress;
use broadside_core::signup::{ListId, NewsletterList, SignupBlock};
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
}

/// The block. Every id in it begins with `form_id`, so that a page may have several.
pub struct SignupForm {
    /// Unique on the page.
    pub form_id: &'static str,
    /// The newsroom's words, and the lists in the order offered.
    pub block: SignupBlock,
    /// What stands in the fields.
    pub draft: SignupDraft,
    /// How far it has come.
    pub phase: SignupPhase,
    /// What the reader did.
    pub on_happened: Handler<SignupEvent>,
}

impl SignupForm {
    /// The `section`. Its shape is the same in every phase, so that the focus and the caret stay in a field.
    pub fn view(self) -> AnyView {
        let Self { form_id, block, draft, phase, on_happened } = self;
        let heading_id = [form_id, "-heading"].concat();
        let text = (!block.text.is_empty())
            .then(|| element("p").class("signup-form-why").child(block.text.as_str()));
        let why = element("div")
            .child(element("h2").attr("id", heading_id.as_str()).child(block.heading.as_str()))
            .child(text);
        let started_again = on_happened.clone();
        let outcome = SignupOutcome {
            form_id,
            phase: phase.clone(),
            on_started_again: Handler::new(move |()| started_again.run(SignupEvent::StartedAgain)),
        };
        let what =
            element("div").child(outcome.view()).child(form(form_id, block, draft, &phase, &on_happened));
        element("section")
            .class("signup-form")
            .attr("aria-labelledby", heading_id)
            .child(element("div").class("signup-form-columns").child(why).child(what))
            .view()
    }
}

fn form(
    form_id: &'static str,
    block: SignupBlock,
    draft: SignupDraft,
    phase: &SignupPhase,
    on_happened: &Handler<SignupEvent>,
) -> Element {
    // Where the provider takes a plain form, a printed page works without scripts.
    let plain = block.provider.plain_form(&block.lists);
    let plain = plain.as_ref();
    let hidden: Vec<Element> = plain.map_or(&[][..], |it| &it.hidden).iter().map(hidden_field).collect();
    let is_sending = *phase == SignupPhase::Sending;
    let submitted = on_happened.clone();
    let submit = move || {
        if !is_sending {
            submitted.run(SignupEvent::Submitted);
        }
    };
    let email_name = plain.map(|it| it.email_field.clone());
    let list_name = plain.and_then(|it| it.list_field.clone());
    let honeypot_name = plain.and_then(|it| it.honeypot_field.clone());
    let consent = (!block.consent.is_empty()).then(|| consent(block.consent, block.consent_address));
    element("form")
        .attr("action", plain.map(|it| it.action.as_str()))
        .attr("method", plain.map(|_| "post"))
        // The app says what is wrong in its own words; a printed page leaves it to the browser's.
        .attr("novalidate", cfg!(target_arch = "wasm32"))
        .attr("hidden", phase.is_settled())
        .on_submit(submit)
        .child(hidden)
        .child(lists_field(block.lists, list_name, &draft.lists, on_happened))
        .child(email_row(form_id, email_name, draft.email, phase, on_happened.clone()))
        .child(honeypot_row(form_id, honeypot_name, draft.honeypot, on_happened.clone()))
        .child(consent)
}

fn hidden_field((name, value): &(String, String)) -> Element {
    element("input").attr("type", "hidden").attr("name", name.as_str()).attr("value", value.as_str())
}

fn email_row(
    form_id: &'static str,
    name: Option<String>,
    email: String,
    phase: &SignupPhase,
    on_happened: Handler<SignupEvent>,
) -> Element {
    let signup = &words().signup;
    let id = [form_id, "-email"].concat();
    let is_sending = *phase == SignupPhase::Sending;
    let label = element("label").attr("for", id.as_str()).child(signup.email_label);
    let field = element("input")
        .attr("id", id)
        .attr("type", "email")
        .attr("name", name)
        .attr("autocomplete", "email")
        .attr("required", true)
        .attr("maxlength", "254")
        .attr("dir", "ltr")
        .attr("aria-describedby", super::signup_message_id(form_id))
        .attr("aria-invalid", phase.is_about_email().then_some("true"))
        .value(email)
        .on_input(move |text| on_happened.run(SignupEvent::EmailTyped(text)));
    let send = element("button")
        .attr("type", "submit")
        .class("button")
        .attr("aria-disabled", is_sending.then_some("true"))
        .child(if is_sending { signup.sending } else { signup.submit });
    element("div").class("signup-form-row").child(label).child(field).child(send)
}

fn honeypot_row(
    form_id: &'static str,
    name: Option<String>,
    honeypot: String,
    on_happened: Handler<SignupEvent>,
) -> Element {
    let id = [form_id, "-honeypot"].concat();
    let label = element("label").attr("for", id.as_str()).child(words().signup.honeypot_label);
    let field = element("input")
        .attr("id", id)
        .attr("name", name)
        .attr("tabindex", "-1")
        .attr("autocomplete", "off")
        .value(honeypot)
        .on_input(move |text| on_happened.run(SignupEvent::HoneypotFilled(text)));
    element("div").attr("aria-hidden", "true").class("signup-form-honeypot").child(label).child(field)
}

fn consent(text: String, address: Option<WebAddress>) -> Element {
    let text = if address.is_some() { [text.as_str(), " "].concat() } else { text };
    let link = address.map(|address| {
        let label = words().signup.consent_link;
        element("a").attr("href", address.as_str()).attr("rel", "noopener").child(label)
    });
    element("p").class("signup-form-consent").child(text).child(link)
}

/// Checkboxes; with one list there is nothing to choose.
fn lists_field(
    lists: Vec<NewsletterList>,
    name: Option<String>,
    chosen: &[ListId],
    on_happened: &Handler<SignupEvent>,
) -> Element {
    if let [only] = lists.as_slice() {
        // Without a field name nothing is sent: that provider has one list and knows it.
        return element("input")
            .attr("type", "hidden")
            .attr("name", name)
            .attr("value", only.provider_id.as_str());
    }
    let list_box = |list: NewsletterList| {
        let is_chosen = chosen.contains(&list.id);
        list_box(list, name.clone(), is_chosen, on_happened.clone())
    };
    let boxes: Vec<Element> = lists.into_iter().map(list_box).collect();
    element("fieldset").child(element("legend").child(words().signup.lists_label)).child(boxes)
}

fn list_box(
    list: NewsletterList,
    name: Option<String>,
    is_chosen: bool,
    on_happened: Handler<SignupEvent>,
) -> Element {
    let NewsletterList { id, name: title, frequency, description, is_default, provider_id } = list;
    let field = element("input")
        .attr("type", "checkbox")
        .attr("name", name)
        .attr("value", provider_id)
        .attr("checked", is_default)
        .checked(is_chosen)
        .on("change", move || on_happened.run(SignupEvent::ListToggled(id.clone())));
    let what = element("span")
        .child(element("b").child(title))
        .child(" ")
        .child(element("small").child(words().signup.frequency(frequency)))
        .child(element("span").class("signup-form-list-text").child(description));
    element("label").class("signup-form-list").child(field).child(what)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::signup::{EmailFault, Frequency, Outcome, Provider};

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
        let block = SignupBlock {
            heading: "Sign up to our daily digest".to_owned(),
            text: "One letter, short enough for the first bus.".to_owned(),
            consent: "You can leave by one click.".to_owned(),
            consent_address: WebAddress::parse("https://demo.example/letters/"),
            provider: Provider::Listmonk { root },
            lists,
        };
        let (draft, on_happened) = (SignupDraft::default(), Handler::new(|_| ()));
        SignupForm { form_id: "signup", block, draft, phase, on_happened }.view().to_html()
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
    fn a_slip_is_tied_to_the_field_and_the_form_stays() {
        let html = form(both(), SignupPhase::EmailFaulty(EmailFault::NoAt));
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
        assert!(html.contains("Nothing was sent") && !html.contains(" hidden"), "{html}");
    }

    #[test]
    fn the_field_for_robots_is_out_of_everybodys_way() {
        let html = form(both(), SignupPhase::Editing);
        assert!(html.contains(r#"aria-hidden="true" class="signup-form-honeypot""#), "{html}");
        assert!(html.contains(r#"tabindex="-1" autocomplete="off""#), "{html}");
    }
}
