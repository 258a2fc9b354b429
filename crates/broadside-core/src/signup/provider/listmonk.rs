//! listmonk's public subscription API (`POST /api/public/subscription`).
//!
//! Deliberately absent: reading which lists are public; the newsroom names them. Captchas guard only
//! listmonk's own form, so that the API needs none.

use super::PlainForm;
use super::answer::{json_of, read_refusal, words_of};
use crate::model::WebAddress;
use crate::percent::push_form_pair;
use crate::signup::{EmailAddress, Encoding, Outcome, RejectedField, SubscribeRequest, SubscribeResponse};

/// listmonk's English words for a fault of one field. Messages come in the server's language; where they are
/// others the field is not known, and the words are shown all the same.
const FIELD_OF_MESSAGE: [(&str, RejectedField); 4] = [
    ("Invalid email.", RejectedField::Email),
    ("The e-mail domain is blocklisted.", RejectedField::Email),
    ("No valid lists selected to subscribe.", RejectedField::Lists),
    ("Invalid UUID(s)", RejectedField::Lists),
];

/// Form-encoded, because JSON would cost a preflight across origins; listmonk takes both.
pub(super) fn request(root: &WebAddress, email: &EmailAddress, list_ids: &[&str]) -> SubscribeRequest {
    let mut body = String::new();
    push_form_pair("email", email.as_str(), &mut body);
    for list_id in list_ids {
        push_form_pair("l", list_id, &mut body);
    }
    SubscribeRequest { address: below(root, "api/public/subscription"), encoding: Encoding::Form, body }
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
pub(super) fn plain_form(root: &WebAddress) -> PlainForm {
    PlainForm {
        action: below(root, "subscription/form"),
        email_field: "email".to_owned(),
        list_field: Some("l".to_owned()),
        honeypot_field: Some("nonce".to_owned()),
        hidden: Vec::new(),
    }
}

fn below(root: &WebAddress, path: &str) -> WebAddress {
    root.join(path).unwrap_or_else(|| root.clone())
}

#[cfg(test)]
mod tests;
