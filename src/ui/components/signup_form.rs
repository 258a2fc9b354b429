//! The newsletter block: why, what, an address, a button.
//!
//! The form keeps nothing: what is typed is given in and every keystroke goes out, so that the state can keep an
//! address through errors and changes of page. Where the browser posts it into a new tab, it is held back only while
//! something is wrong with it. Deliberately absent: sending, and the fields, which are in `fields` and `lists`.

mod fields;
mod lists;

use super::in_language::in_language;
use super::signup_kept::signup_kept_id;
use super::signup_outcome::{SignupOutcome, SignupPhase, signup_message_id};
use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::{OutcomeWords, outcome, words};
use broadside_core::model::{LanguageTag, TopicSlug};
use broadside_core::signup::outbox::WaitReason;
use broadside_core::signup::{ListId, Outcome, SignupBlock, Subscription};
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
            .child(self.form(self.block.provider.opens_tab()))
            .child(self.without_script());
        element("section")
            .class("signup-form")
            .attr("aria-labelledby", heading_id)
            .child(element("div").class("signup-form-columns").child(why).child(what))
            .view()
    }

    /// What stands in a frame on somebody else's page: why, and a form that the browser posts into a tab of its own. Its
    /// script puts in who that is, and says afterwards what stands ready for that.
    pub fn framed(self) -> Element {
        let OutcomeWords { title, text, .. } = outcome(&Outcome::OpenedTab);
        let said = element("p")
            .attr("id", signup_message_id(self.form_id))
            .attr("role", "status")
            .attr("data-said", [title, ". ", &text].concat());
        let why = in_language(element("div"), self.language.as_ref())
            .child(text_if_any("signup-form-why", &self.block.text));
        let form = self.form(true).attr("data-partner-field", self.block.partner_field());
        element("div").class("signup-form").child(why).child(form).child(said)
    }

    fn form(&self, opens_tab: bool) -> Element {
        let Self { form_id, block, topic, draft, phase, on_happened, .. } = self;
        // Where the provider takes a plain form, a printed page works without scripts.
        let plain = block.plain_form(topic.as_ref());
        let plain = plain.as_ref();
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
mod tests;
