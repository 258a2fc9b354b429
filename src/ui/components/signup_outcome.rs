//! What a signup came to, as it is shown above the form.
//!
//! The region is always on the page, so that a change in it is announced; it can take the focus, so that a page may
//! lead a keyboard to it. Deliberately absent: moving the focus, which is the page's.

use crate::ui::messages::{NextStep, email_fault, outcome, words};
use broadside_core::signup::{EmailFault, Outcome};
use leptos::prelude::*;

/// How far a signup has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SignupPhase {
    /// The reader is typing.
    #[default]
    Editing,
    /// What was typed is no address; nothing was sent.
    EmailFaulty(EmailFault),
    /// No list was chosen; nothing was sent.
    NoListChosen,
    /// On its way.
    Sending,
    /// The provider answered, or did not.
    Answered(Outcome),
}

impl SignupPhase {
    /// Whether the form has done its work and makes room for the message.
    pub(super) fn is_settled(&self) -> bool {
        match self {
            Self::Answered(it) => outcome(it).next_step != NextStep::Mend,
            _ => false,
        }
    }

    /// Whether the message is about the address.
    pub(super) fn is_about_email(&self) -> bool {
        use broadside_core::signup::RejectedField::Email;
        matches!(self, Self::EmailFaulty(_) | Self::Answered(Outcome::Rejected { field: Email, .. }))
    }
}

/// The id of the message of the form with the id `form_id`: to be focused when a phase says that nothing was sent.
pub fn signup_message_id(form_id: &str) -> String {
    format!("{form_id}-message")
}

/// The message; empty while there is nothing to say.
#[component]
pub(super) fn SignupOutcome(
    /// The form's id.
    form_id: &'static str,
    /// How far it has come.
    phase: Signal<SignupPhase>,
    /// The reader wants to sign up somebody else.
    on_started_again: Callback<()>,
) -> impl IntoView {
    let message = move || {
        phase.with(|phase| match phase {
            SignupPhase::Editing | SignupPhase::Sending => None,
            SignupPhase::EmailFaulty(fault) => Some(fault_message(email_fault(*fault))),
            SignupPhase::NoListChosen => Some(fault_message(words().signup.no_list)),
            SignupPhase::Answered(it) => Some(outcome_message(it, on_started_again)),
        })
    };
    let tone = move || phase.with(|it| if it.is_settled() { "settled" } else { "mend" });
    view! {
        <div id=signup_message_id(form_id) class="signup-outcome" data-tone=tone role="status" tabindex="-1">
            {message}
        </div>
    }
}

fn fault_message(fault: &'static str) -> AnyView {
    view! { <p><strong>{words().signup.not_sent}". "</strong> {fault}</p> }.into_any()
}

fn outcome_message(answer: &Outcome, on_started_again: Callback<()>) -> AnyView {
    let answer = outcome(answer);
    let next_step = match answer.next_step {
        NextStep::Mend => None,
        NextStep::Settled => {
            let label = words().signup.another_address;
            let again = move |_| on_started_again.run(());
            Some(
                view! { <button type="button" class="text-button" on:click=again>{label}</button> }
                    .into_any(),
            )
        }
        NextStep::Visit(address) => {
            let label = words().signup.visit_provider;
            Some(
                view! { <a class="button" href=address.as_str().to_owned() rel="noopener">{label}</a> }
                    .into_any(),
            )
        }
    };
    view! { <p><strong>{answer.title}". "</strong> {answer.text}</p> {next_step} }.into_any()
}
