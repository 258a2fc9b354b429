//! How a signup in the outbox is written down, and read again.
//!
//! The worker (`sw/outbox.js`) reads and writes the same keys. Deliberately absent: trust. What is read passes the same
//! types as on its first arrival, and is `None` where it is anything else.

use super::{Entry, MAX_AGE_S, Standing, WaitReason};
use crate::json;
use crate::model::{Timestamp, TopicSlug, WebAddress};
use crate::signup::{
    Body, EmailAddress, Encoding, ListId, SubscribeRequest, SubscribeResponse, Subscription,
};
use serde_json::{Map, Value};

/// Raised whenever what is written could be misread by a version that does not know it.
const VERSION: u64 = 1;
const REASONS: [(WaitReason, &str); 4] = [
    (WaitReason::NoConnection, "no-connection"),
    (WaitReason::NoAnswer, "no-answer"),
    (WaitReason::Fault, "fault"),
    (WaitReason::AskedToWait, "asked-to-wait"),
];
const ENCODINGS: [Encoding; 2] = [Encoding::Json, Encoding::Form];

impl Entry {
    /// One line of JSON; [`Self::from_text`] reads it.
    pub fn to_text(&self) -> String {
        let mut fields = Map::new();
        let mut put = |key: &str, value: Value| {
            fields.insert(key.to_owned(), value);
        };
        put("v", Value::from(VERSION));
        put("kept", Value::from(self.kept.unix_s()));
        put("email", Value::from(self.subscription.email.as_str()));
        let lists = self.subscription.lists.iter().map(|it| Value::from(it.0.as_str()));
        put("lists", Value::Array(lists.collect()));
        if let Some(topic) = &self.subscription.topic {
            put("topic", Value::from(topic.as_str()));
        }
        if let Some(partner) = &self.subscription.partner {
            put("partner", Value::from(partner.as_str()));
        }
        put("repeats", Value::from(self.n_repeats));
        put("sent", Value::from(self.n_sent));
        put("unanswered", Value::from(self.n_unanswered));
        put("may_have_arrived", Value::from(self.may_have_arrived));
        if let Some(SubscribeRequest { address, body: Some(Body { encoding, text }) }) = &self.request {
            put("address", Value::from(address.as_str()));
            put("type", Value::from(encoding.content_type()));
            put("body", Value::from(text.as_str()));
        }
        let state = match &self.standing {
            Standing::Waiting { not_before, reason } => {
                put("at", Value::from(not_before.unix_s()));
                if let Some((_, reason)) = REASONS.iter().find(|(it, _)| it == reason) {
                    put("reason", Value::from(*reason));
                }
                "waiting"
            }
            Standing::Sending { since } => {
                put("at", Value::from(since.unix_s()));
                "sending"
            }
            Standing::Answered(response) => {
                put("status", Value::from(response.status));
                if let Some(wait_s) = response.retry_after_s {
                    put("retry_after", Value::from(wait_s));
                }
                put("answer", Value::from(String::from_utf8_lossy(&response.body)));
                "answered"
            }
            Standing::Unsure => "unsure",
        };
        put("state", Value::from(state));
        json::written(&Value::Object(fields))
    }

    /// The entry that [`Self::to_text`] or the worker wrote; `None` for anything else.
    pub fn from_text(text: &str) -> Option<Self> {
        let value = json::parsed(text.as_bytes()).ok()?;
        if value.get("v")?.as_u64()? != VERSION {
            return None;
        }
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        let number = |key: &str| value.get(key).and_then(Value::as_u64).and_then(|it| u32::try_from(it).ok());
        let moment = |key: &str| value.get(key).and_then(Value::as_i64).map(Timestamp::from_unix_s);
        let lists =
            value.get("lists")?.as_array()?.iter().map(|it| it.as_str().map(|it| ListId(it.to_owned())));
        let lists: Vec<ListId> = lists.collect::<Option<_>>()?;
        let topic = text("topic").and_then(TopicSlug::new);
        let partner = text("partner").map(str::to_owned);
        let subscription =
            Subscription { email: EmailAddress::parse(text("email")?).ok()?, lists, topic, partner };
        let standing = match text("state")? {
            "waiting" => {
                let (reason, _) = REASONS.into_iter().find(|(_, it)| Some(*it) == text("reason"))?;
                Standing::Waiting { not_before: moment("at")?, reason }
            }
            "sending" => Standing::Sending { since: moment("at")? },
            "answered" => Standing::Answered(SubscribeResponse {
                status: u16::try_from(number("status")?).ok()?,
                retry_after_s: number("retry_after"),
                body: text("answer")?.as_bytes().to_vec(),
            }),
            "unsure" => Standing::Unsure,
            _ => return None,
        };
        let request = || {
            let encoding = ENCODINGS.into_iter().find(|it| Some(it.content_type()) == text("type"))?;
            Some(SubscribeRequest::post(
                WebAddress::parse(text("address")?)?,
                encoding,
                text("body")?.to_owned(),
            ))
        };
        (!subscription.lists.is_empty()).then_some(())?;
        Some(Self {
            subscription,
            kept: moment("kept")?,
            standing,
            request: request(),
            n_repeats: number("repeats")?,
            n_sent: number("sent")?,
            n_unanswered: number("unanswered")?,
            may_have_arrived: value.get("may_have_arrived")?.as_bool()?,
        })
    }
}

/// Whether what [`Entry::from_text`] cannot read may be thrown away at `now`: what another version of the app wrote is
/// left to that until it has expired.
pub fn is_forgotten(text: &str, now: Timestamp) -> bool {
    let value = json::parsed(text.as_bytes()).ok();
    let kept_s = value.as_ref().and_then(|it| it.get("kept")).and_then(Value::as_i64);
    !kept_s.is_some_and(|it| (0..MAX_AGE_S).contains(&now.unix_s().saturating_sub(it)))
}

#[cfg(test)]
mod tests;
