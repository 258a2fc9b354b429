//! What a signup came to, as it is shown above the form.
//!
//! The region is always on the page, so that a change in it is announced; it can take the focus, so that a page may
//! lead a keyboard to it. Deliberately absent: moving the focus, which is the page's.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::{NextStep, OutcomeWords, outcome, signup_fault, words};
use broadside_core::signup::outbox::WaitReason;
use broadside_core::signup::{Outcome, RejectedField, SubscriptionFault};
use leptos::prelude::*;

/// How far a signup has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SignupPhase {
    /// The reader is typing.
    #[default]
    Editing,
    /// It cannot be sent as it is; nothing was.
    Faulty(SubscriptionFault),
    /// On its way.
    Sending,
    /// The provider answered, or did not.
    Answered(Outcome),
    /// There is no connection in which a tab could open.
    NoTab,
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
        matches!(
            self,
            Self::Faulty(SubscriptionFault::Email(_))
                | Self::Answered(Outcome::Rejected { field: RejectedField::Email, .. })
        )
    }
}

/// The id of the message of the form with the id `form_id`: to be focused when a phase says that nothing was sent.
pub fn signup_message_id(form_id: &str) -> String {
    format!("{form_id}-message")
}

/// The message; empty while there is nothing to say.
pub(super) struct SignupOutcome {
    /// The form's id.
    pub form_id: &'static str,
    /// How far it has come.
    pub phase: SignupPhase,
    /// Why it may be kept on the device, where no answer came; `None` where it may not.
    pub keepable: Option<WaitReason>,
    /// The reader wants to sign up somebody else.
    pub on_started_again: Handler,
    /// The reader wants it kept and sent later.
    pub on_keep_asked: Handler,
}

impl SignupOutcome {
    /// The region.
    pub fn view(self) -> AnyView {
        let Self { form_id, phase, keepable, on_started_again, on_keep_asked } = self;
        let keepable = keepable.filter(|_| phase == SignupPhase::Answered(Outcome::Unreachable));
        let offer = keepable.map(|_| keep_offer(on_keep_asked));
        let tone = if phase.is_settled() { "settled" } else { "mend" };
        let (message, next_step) = match phase {
            SignupPhase::Editing | SignupPhase::Sending => (None, None),
            SignupPhase::Faulty(fault) => {
                (Some(message(words().signup.not_sent, signup_fault(fault).to_owned())), None)
            }
            SignupPhase::NoTab => {
                let (title, text) = words().signup.come_back;
                (Some(message(title, text.to_owned())), None)
            }
            SignupPhase::Answered(_) if keepable == Some(WaitReason::NoConnection) => {
                let (title, text) = words().signup.offline;
                (Some(message(title, text.to_owned())), None)
            }
            SignupPhase::Answered(answer) => {
                let OutcomeWords { title, text, next_step } = outcome(&answer);
                (Some(message(title, text)), control(next_step, on_started_again))
            }
        };
        element("div")
            .attr("id", signup_message_id(form_id))
            .class("signup-outcome")
            .attr("data-tone", tone)
            .attr("role", "status")
            .attr("tabindex", "-1")
            .child(message)
            .child(next_step)
            .child(offer)
            .view()
    }
}

fn message(title: &'static str, text: String) -> Element {
    element("p").child(element("strong").child([title, ". "].concat())).child(text)
}

/// What stands below the message, if anything does.
fn control(next_step: NextStep, on_started_again: Handler) -> Option<Element> {
    match next_step {
        NextStep::Mend => None,
        NextStep::Settled => Some(form_button(words().signup.another_address, on_started_again)),
        NextStep::OtherTab => Some(form_button(words().signup.back_to_form, on_started_again)),
        NextStep::Visit(address) => Some(
            element("a")
                .class("button")
                .attr("href", address.as_str())
                .attr("rel", "noopener")
                .child(words().signup.visit_provider),
        ),
    }
}

/// Nothing is kept before this is pressed.
fn keep_offer(on_keep_asked: Handler) -> Element {
    let signup = &words().signup;
    let button = element("button")
        .attr("type", "button")
        .class("button")
        .on("click", move || on_keep_asked.run(()))
        .child(signup.keep);
    element("div").class("signup-outcome-offer").child(button).child(element("p").child(signup.keep_what))
}

/// Brings the form back.
fn form_button(label: &'static str, on_started_again: Handler) -> Element {
    element("button")
        .attr("type", "button")
        .class("text-button")
        .on("click", move || on_started_again.run(()))
        .child(label)
}
