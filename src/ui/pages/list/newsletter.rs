//! The newsletter block at the foot of a list.
//!
//! Deliberately absent: what is sent where; the signup store and the provider know.

use crate::state::{AppState, SignupPhase as Phase};
use crate::ui::components::{SignupDraft, SignupEvent, SignupForm, SignupPhase};
use broadside_core::signup::ListId;
use leptos::prelude::*;

/// Names the form's fields on the page, and in what a reader typed before the app took over.
pub const FORM_ID: &str = "signup";

/// The block; nothing where the newsroom has no newsletter.
#[component]
pub fn Newsletter(
    /// The list that this page offers first.
    #[prop(optional_no_strip)]
    preferred: Option<String>,
) -> impl IntoView {
    let state = expect_context::<AppState>();
    let signup = state.signup;
    if let Some(list) = preferred {
        signup.prefer(ListId(list));
    }
    state.config().signup.clone().map(|block| {
        let draft = Signal::derive(move || SignupDraft {
            email: signup.address().get(),
            lists: signup.chosen().get(),
            honeypot: signup.honeypot().get(),
        });
        let phase = Signal::derive(move || shown(signup.phase().get()));
        let on_happened = Callback::new(move |event| match event {
            SignupEvent::EmailTyped(text) => signup.type_address(text),
            SignupEvent::ListToggled(list) => signup.toggle(&list),
            SignupEvent::HoneypotFilled(text) => signup.type_honeypot(text),
            SignupEvent::Submitted => signup.submit(),
            SignupEvent::StartedAgain => signup.start_again(),
        });
        view! { <SignupForm form_id=FORM_ID block draft phase on_happened/> }
    })
}

fn shown(phase: Phase) -> SignupPhase {
    match phase {
        Phase::Editing => SignupPhase::Editing,
        Phase::AddressFaulty(fault) => SignupPhase::EmailFaulty(fault),
        Phase::NoListChosen => SignupPhase::NoListChosen,
        Phase::Sending => SignupPhase::Sending,
        Phase::Answered(outcome) => SignupPhase::Answered(outcome),
    }
}
