//! What is sent to a provider and what comes back.
//!
//! Deliberately absent: the network.

use crate::model::WebAddress;

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

/// A request to a provider: a POST of its body, or a GET where it has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubscribeRequest {
    /// Where to.
    pub address: WebAddress,
    /// What is posted.
    pub body: Option<Body>,
}

/// What is posted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// How it is written.
    pub encoding: Encoding,
    /// The bytes, which are text.
    pub text: String,
}

impl SubscribeRequest {
    pub(super) fn get(address: WebAddress) -> Self {
        Self { address, body: None }
    }

    pub(super) fn post(address: WebAddress, encoding: Encoding, text: String) -> Self {
        Self { address, body: Some(Body { encoding, text }) }
    }
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
