//! listmonk's public subscription API (`POST /api/public/subscription`).
//!
//! Deliberately absent: reading which lists are public; the newsroom names them. Captchas guard only
//! listmonk's own form, so that the API needs none.

use super::answer::{json_of, read_refusal, words_of};
use super::plain_form::boxes_named;
use super::{PlainForm, Wish, below};
use crate::model::WebAddress;
use crate::percent::push_form_pair;
use crate::signup::{Encoding, NewsletterList, Outcome, RejectedField, SubscribeRequest, SubscribeResponse};

/// listmonk's English words for a fault of one field. Messages come in the server's language; where they are
/// others the field is not known, and the words are shown all the same.
const FIELD_OF_MESSAGE: [(&str, RejectedField); 4] = [
    ("Invalid email.", RejectedField::Email),
    ("The e-mail domain is blocklisted.", RejectedField::Email),
    ("No valid lists selected to subscribe.", RejectedField::Lists),
    ("Invalid UUID(s)", RejectedField::Lists),
];

/// Form-encoded, because JSON would cost a preflight across origins; listmonk takes both.
/// It has no place for where a reader came from.
pub(super) fn request(root: &WebAddress, wish: &Wish<'_>) -> SubscribeRequest {
    let mut body = String::new();
    push_form_pair("email", wish.email, &mut body);
    for list_id in &wish.lists {
        push_form_pair("l", list_id, &mut body);
    }
    SubscribeRequest::post(below(root, "api/public/subscription"), Encoding::Form, body)
}

/// Success is any 2xx. Releases differ in where `has_optin` stands, and documentation has `{"data":true}`.
pub(super) fn read(response: &SubscribeResponse) -> Outcome {
    let json = json_of(response);
    let at = |pointer: &str| json.as_ref().and_then(|it| it.pointer(pointer));
    if (200..300).contains(&response.status) {
        // A page in the place of the API, such as a host's fallback page, took nothing.
        if json.is_none() && !response.body.trim_ascii().is_empty() {
            return Outcome::ProviderFailed { status: response.status };
        }
        let has_optin =
            at("/data/has_optin").or_else(|| at("/has_optin")).and_then(serde_json::Value::as_bool);
        return match has_optin {
            Some(true) => Outcome::PendingConfirmation,
            Some(false) => Outcome::Confirmed,
            None => Outcome::SentUnknown,
        };
    }
    let message = words_of(at("/message"));
    let field = FIELD_OF_MESSAGE
        .iter()
        .find(|(words, _)| message.as_deref().is_some_and(|it| it.starts_with(words)))
        .map_or(RejectedField::Unknown, |(_, field)| *field);
    // Where the API is not mounted the router answers 404 «Not Found»: that is no fault of the reader's.
    let message = message.filter(|_| matches!(response.status, 400 | 422));
    read_refusal(response, field, message)
}

/// listmonk's own form page (`POST /subscription/form`), with its honeypot.
pub(super) fn plain_form(root: &WebAddress, lists: &[NewsletterList]) -> PlainForm {
    PlainForm {
        action: below(root, "subscription/form"),
        email_field: "email".to_owned(),
        lists: boxes_named("l", lists),
        honeypot_field: Some("nonce".to_owned()),
        hidden: Vec::new(),
    }
}

/// Whether `text` is five groups of hexadecimal digits (RFC 9562 section 4), as listmonk's lists are named.
pub(super) fn is_uuid(text: &str) -> bool {
    let groups =
        text.split('-').map(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(it.len()));
    groups.eq([8, 4, 4, 4, 12].map(Some))
}

#[cfg(test)]
mod tests;
