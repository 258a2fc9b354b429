//! A provider that is described by the configuration: one POST, fields by name, success by status and JSON
//! pointer.
//!
//! Deliberately absent: nested JSON bodies and tokens fetched beforehand; such a provider deserves its own
//! file.

use super::answer::{json_of, read_refusal, words_of};
use super::plain_form::boxes_named;
use super::{FieldNames, PlainForm, Provenance, Wish};
use crate::json;
use crate::model::WebAddress;
use crate::percent::push_form_pair;
use crate::signup::{Encoding, NewsletterList, Outcome, RejectedField, SubscribeRequest, SubscribeResponse};
use serde_json::{Map, Value};

/// How several lists are written into one request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListEncoding {
    /// The field once for each list; in JSON, an array.
    #[default]
    Repeat,
    /// One text with commas.
    Comma,
    /// In a form, the field's name with `[]` once for each list, as PHP wants it; in JSON, an array.
    Array,
}

/// A path into a JSON answer (RFC 6901), such as `/data/confirmed`. Invariant: empty or begins with `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonPointer(String);

impl JsonPointer {
    /// The pointer that `text` writes; `None` when it is no pointer.
    pub fn new(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.to_owned()))
    }

    /// The pointer that was [printed](crate::config::Config::with_print), and so was one already.
    pub(crate) fn printed(text: String) -> Self {
        Self(text)
    }

    /// The pointer.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A provider by configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GenericProvider {
    /// Where to post.
    pub address: WebAddress,
    /// How the body is written.
    pub encoding: Encoding,
    /// The name of the address field.
    pub email_field: String,
    /// The name of the list field; `None` where the provider has one list and needs no naming of it.
    pub list_field: Option<String>,
    /// How several lists are written.
    pub list_as: ListEncoding,
    /// Names and values sent with every subscription.
    pub extra: Vec<(String, String)>,
    /// The fields that take the provenance.
    pub fields: FieldNames,
    /// Whether the form opens in a new tab, because the provider lets no page elsewhere read its answers.
    pub opens_tab: bool,
    /// The name under which the provider expects its honeypot.
    pub honeypot_field: Option<String>,
    /// The one status that means success; any 2xx where `None`.
    pub success_status: Option<u16>,
    /// In the answer, what must be there and be neither `false`, `null`, `0` nor empty for success.
    pub success_pointer: Option<JsonPointer>,
    /// In the answer, the provider's words for the reader.
    pub message_pointer: Option<JsonPointer>,
    /// In the answer, whether a confirmation mail was sent.
    pub pending_pointer: Option<JsonPointer>,
}

impl GenericProvider {
    pub(super) fn request(&self, wish: &Wish<'_>) -> Option<SubscribeRequest> {
        if self.opens_tab {
            return None;
        }
        let body = match self.encoding {
            Encoding::Json => self.json_body(wish),
            Encoding::Form => self.form_body(wish),
        };
        Some(SubscribeRequest::post(self.address.clone(), self.encoding, body))
    }

    fn json_body(&self, wish: &Wish<'_>) -> String {
        let mut fields = Map::new();
        fields.insert(self.email_field.clone(), Value::from(wish.email));
        if let Some(name) = &self.list_field {
            let lists = match self.list_as {
                ListEncoding::Comma => Value::from(wish.lists.join(",")),
                ListEncoding::Repeat | ListEncoding::Array => Value::from(wish.lists.as_slice()),
            };
            fields.insert(name.clone(), lists);
        }
        for (name, value) in self.fixed(wish.provenance) {
            fields.insert(name, Value::from(value));
        }
        if let Some(name) = &self.honeypot_field {
            fields.insert(name.clone(), Value::from(""));
        }
        json::written(&Value::Object(fields))
    }

    fn form_body(&self, wish: &Wish<'_>) -> String {
        let mut body = String::new();
        push_form_pair(&self.email_field, wish.email, &mut body);
        if let Some(name) = self.form_list_field() {
            if self.list_as == ListEncoding::Comma {
                push_form_pair(&name, &wish.lists.join(","), &mut body);
            } else {
                for list_id in &wish.lists {
                    push_form_pair(&name, list_id, &mut body);
                }
            }
        }
        for (name, value) in self.fixed(wish.provenance) {
            push_form_pair(&name, &value, &mut body);
        }
        if let Some(name) = &self.honeypot_field {
            push_form_pair(name, "", &mut body);
        }
        body
    }

    /// What does not depend on what the reader typed or chose.
    fn fixed(&self, provenance: Provenance<'_>) -> Vec<(String, String)> {
        let mut fixed = self.extra.clone();
        fixed.extend(provenance.fields(&self.fields));
        fixed
    }

    /// The list field's name as a form has it.
    fn form_list_field(&self) -> Option<String> {
        let mut name = self.list_field.clone()?;
        if self.list_as == ListEncoding::Array && !name.ends_with("[]") {
            name.push_str("[]");
        }
        Some(name)
    }

    pub(super) fn read(&self, response: &SubscribeResponse) -> Outcome {
        let json = json_of(response);
        let at = |pointer: &Option<JsonPointer>| {
            pointer.as_ref().and_then(|it| json.as_ref().and_then(|json| json.pointer(it.as_str())))
        };
        let message = words_of(at(&self.message_pointer));
        let is_success_status = match self.success_status {
            Some(status) => response.status == status,
            None => (200..300).contains(&response.status),
        };
        if !is_success_status {
            return read_refusal(response, RejectedField::Unknown, message);
        }
        if self.success_pointer.is_some() && !at(&self.success_pointer).is_some_and(is_affirmative) {
            return Outcome::Rejected { field: RejectedField::Unknown, message };
        }
        match at(&self.pending_pointer) {
            Some(pending) if is_affirmative(pending) => Outcome::PendingConfirmation,
            Some(_) => Outcome::Confirmed,
            None => Outcome::SentUnknown,
        }
    }

    /// Only form posts, and only where check boxes can say what the provider wants to be told.
    pub(super) fn plain_form(
        &self,
        lists: &[NewsletterList],
        provenance: Provenance<'_>,
    ) -> Option<PlainForm> {
        let is_sayable = match (&self.list_field, self.list_as) {
            (Some(_), ListEncoding::Repeat | ListEncoding::Array) => true,
            (Some(_), ListEncoding::Comma) | (None, _) => lists.len() == 1,
        };
        (self.encoding == Encoding::Form && is_sayable).then(|| PlainForm {
            action: self.address.clone(),
            email_field: self.email_field.clone(),
            lists: match self.form_list_field() {
                Some(name) => boxes_named(&name, lists),
                None => vec![None; lists.len()],
            },
            honeypot_field: self.honeypot_field.clone(),
            hidden: self.fixed(provenance),
        })
    }
}

/// Whether a provider's flag says yes: flags come as booleans, as 0 and 1, as words and as objects.
fn is_affirmative(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !matches!(text.as_str(), "" | "0" | "false"),
        Value::Array(items) => !items.is_empty(),
        Value::Object(_) => true,
    }
}

#[cfg(test)]
mod tests;
