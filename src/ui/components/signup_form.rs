//! The newsletter block: why, what, an address, a button.
//!
//! The form keeps nothing: what is typed is given in and every keystroke goes out, so that the state can keep an
//! address through errors and changes of page. Deliberately absent: checking and sending.

use super::signup_outcome::{SignupOutcome, SignupPhase};
use crate::ui::messages::words;
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
#[component]
pub fn SignupForm(
    /// Unique on the page.
    form_id: &'static str,
    /// The newsroom's words, and the lists in the order offered.
    block: SignupBlock,
    /// What stands in the fields.
    #[prop(into)]
    draft: Signal<SignupDraft>,
    /// How far it has come.
    #[prop(into)]
    phase: Signal<SignupPhase>,
    /// What the reader did.
    on_happened: Callback<SignupEvent>,
) -> impl IntoView {
    let signup = &words().signup;
    let heading_id = format!("{form_id}-heading");
    let labelled_by = heading_id.clone();
    let (email_id, honeypot_id) = (format!("{form_id}-email"), format!("{form_id}-honeypot"));
    let (email_label, honeypot_label) = (email_id.clone(), honeypot_id.clone());
    let message_id = super::signup_message_id(form_id);
    // Where the provider takes a plain form, a printed page works without scripts.
    let plain = block.provider.plain_form(&block.lists);
    let method = plain.is_some().then_some("post");
    let action = plain.as_ref().map(|it| it.action.as_str().to_owned());
    let email_name = plain.as_ref().map(|it| it.email_field.clone());
    let list_name = plain.as_ref().and_then(|it| it.list_field.clone());
    let honeypot_name = plain.as_ref().and_then(|it| it.honeypot_field.clone());
    let hidden: Vec<_> = plain
        .map(|it| it.hidden)
        .unwrap_or_default()
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect();
    let is_settled = Memo::new(move |_| phase.with(SignupPhase::is_settled));
    let is_sending = move || phase.with(|it| *it == SignupPhase::Sending);
    let is_email_wrong = move || phase.with(SignupPhase::is_about_email);
    let submitted = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !is_sending() {
            on_happened.run(SignupEvent::Submitted);
        }
    };
    let consent_link = block.consent_address.map(|address| {
        view! { " " <a href=address.as_str().to_owned() rel="noopener">{signup.consent_link}</a> }
    });
    let consent = (!block.consent.is_empty())
        .then(|| view! { <p class="signup-form-consent">{block.consent}{consent_link}</p> });
    let text = (!block.text.is_empty()).then(|| view! { <p class="signup-form-why">{block.text}</p> });
    view! {
        <section class="signup-form" aria-labelledby=labelled_by>
            <div class="signup-form-columns">
            <div>
            <h2 id=heading_id>{block.heading}</h2>
            {text}
            </div>
            <div>
            <SignupOutcome form_id phase on_started_again=Callback::new(move |()| on_happened.run(SignupEvent::StartedAgain)) />
            // The app says what is wrong in its own words; a printed page leaves it to the browser's.
            <form
                action=action
                method=method
                novalidate=cfg!(target_arch = "wasm32")
                hidden=move || is_settled.get()
                on:submit=submitted
            >
                {hidden}
                {lists_field(block.lists, list_name, draft, on_happened)}
                <div class="signup-form-row">
                    <label for=email_label>{signup.email_label}</label>
                    <input
                        id=email_id
                        type="email"
                        name=email_name
                        autocomplete="email"
                        required
                        maxlength="254"
                        dir="ltr"
                        aria-describedby=message_id
                        aria-invalid=move || is_email_wrong().then_some("true")
                        prop:value=move || draft.with(|it| it.email.clone())
                        on:input=move |event| on_happened.run(SignupEvent::EmailTyped(event_target_value(&event)))
                    />
                    <button type="submit" class="button" aria-disabled=move || is_sending().then_some("true")>
                        {move || if is_sending() { signup.sending } else { signup.submit }}
                    </button>
                </div>
                <div class="signup-form-honeypot" aria-hidden="true">
                    <label for=honeypot_label>{signup.honeypot_label}</label>
                    <input
                        id=honeypot_id
                        name=honeypot_name
                        tabindex="-1"
                        autocomplete="off"
                        prop:value=move || draft.with(|it| it.honeypot.clone())
                        on:input=move |event| on_happened.run(SignupEvent::HoneypotFilled(event_target_value(&event)))
                    />
                </div>
                {consent}
            </form>
            </div>
            </div>
        </section>
    }
}

/// Checkboxes; with one list there is nothing to choose.
fn lists_field(
    lists: Vec<NewsletterList>,
    name: Option<String>,
    draft: Signal<SignupDraft>,
    on_happened: Callback<SignupEvent>,
) -> AnyView {
    if let [only] = lists.as_slice() {
        // Without a field name nothing is sent: that provider has one list and knows it.
        return view! { <input type="hidden" name=name value=only.provider_id.clone() /> }.into_any();
    }
    let boxes: Vec<AnyView> =
        lists.into_iter().map(|list| list_box(list, name.clone(), draft, on_happened)).collect();
    view! {
        <fieldset>
            <legend>{words().signup.lists_label}</legend>
            {boxes}
        </fieldset>
    }
    .into_any()
}

fn list_box(
    list: NewsletterList,
    name: Option<String>,
    draft: Signal<SignupDraft>,
    on_happened: Callback<SignupEvent>,
) -> AnyView {
    let NewsletterList { id, name: title, frequency, description, is_default, provider_id } = list;
    let shown_id = id.clone();
    view! {
        <label class="signup-form-list">
            <input
                type="checkbox"
                name=name
                value=provider_id
                checked=is_default
                prop:checked=move || draft.with(|it| it.lists.contains(&shown_id))
                on:change=move |_| on_happened.run(SignupEvent::ListToggled(id.clone()))
            />
            <span>
                <b>{title}</b> " "
                <small>{words().signup.frequency(frequency)}</small>
                <span class="signup-form-list-text">{description}</span>
            </span>
        </label>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::model::WebAddress;
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
        Owner::new().with(|| {
            let (draft, on_happened) = (SignupDraft::default(), Callback::new(|_| ()));
            view! { <SignupForm form_id="signup" block draft phase on_happened /> }.to_html()
        })
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
