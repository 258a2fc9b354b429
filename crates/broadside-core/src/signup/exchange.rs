//! What is sent to a provider and what comes back.
//!
//! Deliberately absent: the network.

use super::{EmailAddress, ListId};
use crate::model::WebAddress;

/// What a reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// The address typed.
    pub email: EmailAddress,
    /// The lists chosen; never empty.
    pub lists: Vec<ListId>,
    /// What stands in the field that only robots fill in.
    pub honeypot: String,
}

impl Subscription {
    /// Whether a robot filled in the form. Such a subscription is not sent, and looks to the robot as if it
    /// were.
    pub fn is_by_robot(&self) -> bool {
        !self.honeypot.trim().is_empty()
    }
}

/// How a body is written; also says its `Content-Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// `application/json`: across origins a preflight comes first.
    Json,
    /// `application/x-www-form-urlencoded`: no preflight.
    Form,
}

impl Encoding {
    /// The `Content-Type`.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Form => "application/x-www-form-urlencoded",
        }
    }
}

/// A POST to a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubscribeRequest {
    /// Where to.
    pub address: WebAddress,
    /// How the body is written.
    pub encoding: Encoding,
    /// The body.
    pub body: String,
}

/// A provider's answer, as far as a browser may read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubscribeResponse {
    /// HTTP status.
    pub status: u16,
    /// `Retry-After` in seconds, if readable.
    pub retry_after_s: Option<u32>,
    /// The body, at most 64 KB.
    pub body: Vec<u8>,
}
