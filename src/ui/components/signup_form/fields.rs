//! The fields that every newsletter form has: the address with its button, the one for robots, and what is sent as it is.
//!
//! Deliberately absent: the choice of lists; `lists` has it.

use super::super::signup_outcome::{SignupPhase, signup_message_id};
use super::{SignupEvent, signup_field_id};
use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::words;

/// What a provider wants to be sent beside what the reader says.
pub(super) fn hidden((name, value): &(String, String)) -> Element {
    element("input").attr("type", "hidden").attr("name", name.as_str()).attr("value", value.as_str())
}

/// The label, the field and the button.
pub(super) fn email_row(
    form_id: &'static str,
    name: Option<&str>,
    email: String,
    phase: &SignupPhase,
    on_happened: Handler<SignupEvent>,
) -> Element {
    let signup = &words().signup;
    let id = signup_field_id(form_id);
    let is_sending = *phase == SignupPhase::Sending;
    let label = element("label").attr("for", id.as_str()).child(signup.email_label);
    let field = element("input")
        .attr("id", id)
        .attr("type", "email")
        .attr("name", name)
        .attr("autocomplete", "email")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "send")
        .attr("required", true)
        .attr("maxlength", "254")
        .attr("dir", "ltr")
        .attr("aria-describedby", signup_message_id(form_id))
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

/// The field that people do not see.
pub(super) fn honeypot_row(
    form_id: &'static str,
    name: Option<&str>,
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
