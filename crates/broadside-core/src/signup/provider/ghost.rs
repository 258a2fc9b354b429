//! Ghost's members (`/members/api/`): whether strangers may sign up here, a token against robots, then the signup, by
//! which Ghost sends a mail with a link. Success always means a mail and never a subscription.
//!
//! Deliberately absent: signing in, paid tiers, and the reader's way through the site (`urlHistory`), which is nobody's
//! business.

use super::answer::{json_of, read_refusal, words_of};
use super::{Wish, below};
use crate::json;
use crate::model::WebAddress;

use crate::signup::{Encoding, Outcome, RejectedField, Step, SubscribeRequest, SubscribeResponse};
use serde_json::{Map, Value};

/// Ghost's words for a fault of one field. They are English whatever the site's language is.
const FIELD_OF_MESSAGE: [(&str, RejectedField); 5] = [
    ("Email is required", RejectedField::Email),
    ("Email is not valid", RejectedField::Email),
    ("Signups from this email domain", RejectedField::Email),
    ("Cannot subscribe to invalid newsletters", RejectedField::Lists),
    ("Cannot subscribe to archived newsletters", RejectedField::Lists),
];

/// How far a signup has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The site was asked whether it takes signups from elsewhere.
    Site,
    /// It was asked for a token.
    Token,
    /// It was told the address.
    Link,
}

impl Stage {
    /// Begins with the question that may make all others needless.
    pub fn open(root: &WebAddress) -> (Self, SubscribeRequest) {
        (Self::Site, SubscribeRequest::get(below(root, "members/api/site/")))
    }

    /// Takes an answer and gives the next stage with what to do in it.
    pub fn answer(
        self,
        root: &WebAddress,
        wish: &Wish<'_>,
        response: Option<&SubscribeResponse>,
    ) -> (Self, Step) {
        let Some(response) = response else { return (self, Step::Done(Outcome::Unreachable)) };
        match self {
            Self::Site if is_closed(response) => {
                (self, Step::Done(Outcome::NeedsVisit { address: portal(root) }))
            }
            Self::Site => {
                let token = below(root, "members/api/integrity-token/");
                (Self::Token, Step::Send(SubscribeRequest::get(token)))
            }
            Self::Token => {
                let text = body(wish, &token_of(response));
                let address = below(root, "members/api/send-magic-link/");
                (Self::Link, Step::Send(SubscribeRequest::post(address, Encoding::Json, text)))
            }
            Self::Link => (self, Step::Done(read(root, response))),
        }
    }
}

/// Where the site's own signup opens. What stands there (terms to agree to, tiers) cannot be said by a form elsewhere.
pub fn portal(root: &WebAddress) -> WebAddress {
    below(root, "#/portal/signup")
}

/// The site says no where it is invite-only, and where readers have to agree to terms first. A site too old to say
/// is asked all the same.
fn is_closed(response: &SubscribeResponse) -> bool {
    let json = json_of(response);
    json.and_then(|it| it.pointer("/site/allow_external_signup")?.as_bool()) == Some(false)
}

/// The token, or nothing where the site has none to give (204), which Ghost takes too unless it is set up strictly.
fn token_of(response: &SubscribeResponse) -> String {
    const MAX_BYTES: usize = 1_000;
    let text = std::str::from_utf8(&response.body).unwrap_or_default().trim();
    let is_token = response.status == 200 && text.len() <= MAX_BYTES && !text.starts_with('<');
    if is_token { text.to_owned() } else { String::new() }
}

fn body(wish: &Wish<'_>, token: &str) -> String {
    let mut fields = Map::new();
    fields.insert("email".to_owned(), Value::from(wish.email));
    fields.insert("emailType".to_owned(), Value::from("signup"));
    if !token.is_empty() {
        fields.insert("integrityToken".to_owned(), Value::from(token));
    }
    let labels: Vec<Value> = wish.provenance.labels().map(Value::from).collect();
    if !labels.is_empty() {
        fields.insert("labels".to_owned(), Value::Array(labels));
    }
    let newsletters: Vec<Value> = wish.lists.iter().map(|it| named(it)).collect();
    // With none named Ghost subscribes to those that the newsroom made the default.
    if !newsletters.is_empty() {
        fields.insert("newsletters".to_owned(), Value::Array(newsletters));
    }
    json::written(&Value::Object(fields))
}

/// Ghost finds a newsletter by its exact name.
fn named(newsletter: &str) -> Value {
    let mut fields = Map::new();
    fields.insert("name".to_owned(), Value::from(newsletter));
    Value::Object(fields)
}

/// Success is 201 with plain text; any other success is not Ghost's.
fn read(root: &WebAddress, response: &SubscribeResponse) -> Outcome {
    if response.status == 201 {
        return Outcome::PendingConfirmation;
    }
    let json = json_of(response);
    let message = words_of(json.as_ref().and_then(|it| it.pointer("/errors/0/message")));
    let says = |words: &str| message.as_deref().is_some_and(|it| it.starts_with(words));
    if says("This site only accepts paid members") {
        return Outcome::NeedsVisit { address: portal(root) };
    }
    let field = FIELD_OF_MESSAGE.iter().find(|(words, _)| says(words));
    let field = field.map_or(RejectedField::Unknown, |(_, field)| *field);
    // Outside these, words are about the site and not about what the reader typed.
    let message = message.filter(|_| matches!(response.status, 400 | 422));
    read_refusal(response, field, message)
}

#[cfg(test)]
mod tests;
