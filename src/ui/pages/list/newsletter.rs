//! The newsletter block at the foot of a list.
//!
//! Deliberately absent: what is sent where; the signup store and the provider know.

use crate::state::{AppState, SignupPhase as Phase};
use crate::ui::components::{SignupDraft, SignupEvent, SignupForm, SignupPhase};
use crate::ui::element::{Child, Handler, dynamic};
use crate::ui::pages::parts;
use broadside_core::model::TopicSlug;
use broadside_core::signup::ListId;
use leptos::prelude::*;

/// Names the form's fields on the page, and in what a reader typed before the app took over.
pub const SIGNUP_FORM_ID: &str = "signup";

/// The block on the front page, or on the page of `topic`, which offers the list `preferred` first; nothing where the
/// newsroom has no newsletter.
pub(super) fn newsletter(state: AppState, topic: Option<TopicSlug>, preferred: Option<String>) -> AnyView {
    let signup = state.signup;
    let preferred = preferred.map(ListId);
    signup.offer(topic.clone(), preferred.clone());
    let on_happened = Handler::new(move |event| match event {
        SignupEvent::EmailTyped(text) => signup.type_address(text),
        SignupEvent::ListToggled(list) => signup.toggle(&list),
        SignupEvent::HoneypotFilled(text) => signup.type_honeypot(text),
        SignupEvent::Submitted => signup.submit(),
        SignupEvent::StartedAgain => signup.start_again(),
        SignupEvent::KeepAsked => signup.keep(),
    });
    let form = state.config().signup.clone().map(|block| {
        let block = block.led_by(preferred.as_ref());
        dynamic(move || {
            let draft =
                SignupDraft { email: signup.address(), lists: signup.chosen(), honeypot: signup.honeypot() };
            let (phase, on_happened) = (shown(signup.phase()), on_happened.clone());
            let (block, topic) = (block.clone(), topic.clone());
            let (form_id, keepable) = (SIGNUP_FORM_ID, signup.keepable());
            let is_waiting = !signup.kept().is_empty();
            // What a reader has begun to type is not taken away.
            let is_replaced = is_waiting && draft.email.is_empty();
            let kept = parts::newsroom_views().map(|views| (views.kept)(state));
            let is_offline = state.network.is_offline();
            SignupForm {
                form_id,
                block,
                language: state.language.mark(None),
                topic,
                draft,
                phase,
                keepable,
                kept,
                is_replaced,
                is_offline,
                on_happened,
            }
            .view()
        })
    });
    form.into_child()
}

fn shown(phase: Phase) -> SignupPhase {
    match phase {
        // What is kept on the device has a place of its own.
        Phase::Editing | Phase::InOutbox => SignupPhase::Editing,
        Phase::Faulty(fault) => SignupPhase::Faulty(fault),
        Phase::Sending => SignupPhase::Sending,
        Phase::Answered(outcome) => SignupPhase::Answered(outcome),
        Phase::NoTab => SignupPhase::NoTab,
    }
}
