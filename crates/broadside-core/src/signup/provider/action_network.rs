//! Action Network's helper for recording submissions (`POST /api/v2/forms/{id}/submissions`), which needs no key.
//!
//! Deliberately absent: names, postcodes and petitions. Whether it lets a page elsewhere read its answers is told
//! differently by different people, so that the form's hosted page stands by for when no answer can be read.

use super::Wish;
use super::answer::{json_of, read_refusal, words_of};
use crate::json;
use crate::model::WebAddress;
use crate::signup::{Encoding, Outcome, RejectedField, SubscribeRequest, SubscribeResponse};
use serde_json::{Map, Value};

/// A form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionNetworkForm {
    /// Where submissions are posted.
    pub address: WebAddress,
    /// The form's hosted page.
    pub page: WebAddress,
}

impl ActionNetworkForm {
    /// The form with the API endpoint `address`, as its page of settings shows it, and the hosted page `page`.
    pub fn at(address: WebAddress, page: WebAddress) -> Self {
        const SUBMISSIONS: &str = "/submissions";
        let path = address.path().trim_end_matches('/');
        let end = if path.ends_with(SUBMISSIONS) { "" } else { SUBMISSIONS };
        let address = WebAddress::parse(&[address.origin(), path, end].concat()).unwrap_or(address);
        Self { address, page }
    }

    /// A list is a tag, and so is the topic; tags that the newsroom did not make are ignored. Keys are in the
    /// alphabet's order, in which the app writes them anyhow.
    pub(super) fn request(&self, wish: &Wish<'_>) -> SubscribeRequest {
        let mut fields = Map::new();
        if let Some(partner) = wish.provenance.partner {
            fields.insert("action_network:referrer_data".to_owned(), object("source", Value::from(partner)));
        }
        let tags: Vec<Value> =
            wish.lists.iter().copied().chain(wish.provenance.topic).map(Value::from).collect();
        if !tags.is_empty() {
            fields.insert("add_tags".to_owned(), Value::Array(tags));
        }
        let mut email = Map::new();
        email.insert("address".to_owned(), Value::from(wish.email));
        // Without it somebody who had left before would stay away.
        email.insert("status".to_owned(), Value::from("subscribed"));
        let emails = Value::Array(vec![Value::Object(email)]);
        fields.insert("person".to_owned(), object("email_addresses", emails));
        // Otherwise the mail that the newsroom wrote for new subscribers is not sent.
        let autoresponse = object("enabled", Value::from(true));
        fields.insert("triggers".to_owned(), object("autoresponse", autoresponse));
        let body = json::written(&Value::Object(fields));
        SubscribeRequest::post(self.address.clone(), Encoding::Json, body)
    }
}

fn object(name: &str, value: Value) -> Value {
    let mut fields = Map::new();
    fields.insert(name.to_owned(), value);
    Value::Object(fields)
}

/// Any 2xx is a success that says no more: what its body holds without a key is written nowhere.
pub(super) fn read(response: &SubscribeResponse) -> Outcome {
    let json = json_of(response);
    if (200..300).contains(&response.status) {
        let is_page = json.is_none() && !response.body.trim_ascii().is_empty();
        return if is_page {
            Outcome::ProviderFailed { status: response.status }
        } else {
            Outcome::SentUnknown
        };
    }
    let message = words_of(json.as_ref().and_then(|it| it.pointer("/error")));
    // Elsewhere words are about keys and addresses of forms, which are the newsroom's.
    let message = message.filter(|_| matches!(response.status, 400 | 422));
    read_refusal(response, RejectedField::Unknown, message)
}

#[cfg(test)]
mod tests;
