//! A form of MailPoet, a WordPress plugin. On the site's own host it is asked as its own script asks
//! (`admin-ajax.php`); from another host, which may not read that, the browser posts the form (`admin-post.php`).
//!
//! Deliberately absent: the form's nonce. It is good for a day and this file for as long as nobody edits it; MailPoet
//! looks at it only while its captcha is switched off.

use super::answer::{json_of, read_refusal, words_of};
use super::plain_form::boxes_named;
use super::{PlainForm, Wish, below};
use crate::model::WebAddress;
use crate::percent::push_form_pair;
use crate::signup::{Encoding, NewsletterList, Outcome, RejectedField, SubscribeRequest, SubscribeResponse};
use serde_json::Value;

/// What both ways are told beside the form's own fields.
const VERSION: (&str, &str) = ("api_version", "v1");
const ENDPOINT: (&str, &str) = ("endpoint", "subscribers");
/// Looks like the address, and people do not see it.
const HONEYPOT: &str = "data[email]";
const FORM_ID: &str = "data[form_id]";
const SEGMENTS: &str = "data[segments][]";

/// A form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailPoetForm {
    /// The site's address; ends with a slash.
    pub root: WebAddress,
    /// The form's number.
    pub form_id: String,
    /// The name of its address field, as the form's own HTML has it: `data[form_field_…]`.
    pub email_field: String,
    /// The site's page that has the form.
    pub page: Option<WebAddress>,
    /// Whether this page is on the site's own host, so that it may read answers.
    pub is_own_host: bool,
}

impl MailPoetForm {
    pub(super) fn request(&self, wish: &Wish<'_>) -> Option<SubscribeRequest> {
        if !self.is_own_host {
            return None;
        }
        let mut body = String::new();
        let fixed = [("action", "mailpoet"), VERSION, ENDPOINT, ("method", "subscribe"), ("token", "")];
        for (name, value) in fixed {
            push_form_pair(name, value, &mut body);
        }
        push_form_pair(FORM_ID, &self.form_id, &mut body);
        push_form_pair(&self.email_field, wish.email, &mut body);
        for list in &wish.lists {
            push_form_pair(SEGMENTS, list, &mut body);
        }
        push_form_pair(HONEYPOT, "", &mut body);
        let address = below(&self.root, "wp-admin/admin-ajax.php");
        Some(SubscribeRequest::post(address, Encoding::Form, body))
    }

    /// Whether a mail has to be confirmed is a setting that answers do not tell.
    pub(super) fn read(&self, response: &SubscribeResponse) -> Outcome {
        let json = json_of(response);
        let at = |pointer: &str| json.as_ref().and_then(|it| it.pointer(pointer));
        if (200..300).contains(&response.status) {
            // WordPress answers what no plugin takes with 200 and a zero, and a lost session with a page.
            return match at("/data") {
                Some(_) => Outcome::SentUnknown,
                None => Outcome::ProviderFailed { status: response.status },
            };
        }
        let message = words_of(at("/errors/0/message"));
        if let Some(rate_limited) = message.as_deref().and_then(throttled) {
            return rate_limited;
        }
        let captcha = at("/meta/redirect_url").and_then(Value::as_str).and_then(|it| self.root.join(it));
        let is_about_captcha = message.as_deref().is_some_and(|it| it.contains("CAPTCHA"));
        // A nonce that has gone stale is refused with 401, and the form's own page has a fresh one.
        let page = self.page.clone().filter(|_| is_about_captcha || matches!(response.status, 401 | 403));
        if let Some(address) = captcha.or(page) {
            return Outcome::NeedsVisit { address };
        }
        read_refusal(response, RejectedField::Unknown, message.filter(|_| response.status == 400))
    }

    pub(super) fn plain_form(&self, lists: &[NewsletterList]) -> PlainForm {
        let mut hidden = vec![(FORM_ID.to_owned(), self.form_id.clone())];
        for (name, value) in [VERSION, ENDPOINT, ("mailpoet_method", "subscribe")] {
            hidden.push((name.to_owned(), value.to_owned()));
        }
        // Without it MailPoet leads to the site's front page, which says nothing of a signup.
        if let Some(page) = &self.page {
            hidden.push(("mailpoet_redirect".to_owned(), page.as_str().to_owned()));
        }
        PlainForm {
            action: below(&self.root, "wp-admin/admin-post.php?action=mailpoet_subscription_form"),
            email_field: self.email_field.clone(),
            lists: boxes_named(SEGMENTS, lists),
            honeypot_field: Some(HONEYPOT.to_owned()),
            hidden,
        }
    }
}

/// «You need to wait 2 minutes before subscribing again.»: with the wait, if it can be read; `None` where the words are
/// others. In other languages the words are shown as they are.
fn throttled(message: &str) -> Option<Outcome> {
    let mut words = message.strip_prefix("You need to wait ")?.split(' ');
    let number: Option<u32> = words.next().and_then(|it| it.parse().ok());
    let unit_s = match words.next()?.trim_end_matches('s') {
        "second" => 1,
        "minute" => 60,
        "hour" => 3_600,
        "day" => 86_400,
        _ => return Some(Outcome::RateLimited { wait_s: None }),
    };
    Some(Outcome::RateLimited { wait_s: number.and_then(|it| it.checked_mul(unit_s)) })
}

#[cfg(test)]
mod tests;
