//! Whether the source's host lets browsers read it for a page of another site (CORS).
//!
//! Deliberately absent: the answer for the newsroom's own host, which a host may give differently.

use super::discovery::latest;
use crate::client::Client;
use broadside_core::config::Source;
use broadside_core::sources::{Conversation, SourceError};

/// A site that no newsroom has.
pub const STRANGER: &str = "https://example.org";

/// What a stranger's browser may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// Read it: the host allows all, or allowed this one.
    Allowed(String),
    /// Not read it: only the host that is named may, or none at all.
    Denied(Option<String>),
    /// Not known, because no answer came.
    Unknown(SourceError),
}

impl Access {
    /// Asks `source` its first question as a stranger's page would.
    pub fn of(client: &Client, source: &Source) -> Self {
        let (_, request) = Conversation::open(source, latest());
        match client.get_as(STRANGER, &request) {
            Ok(answer) => match answer.header("access-control-allow-origin").map(str::trim) {
                Some(allowed) if allowed == "*" || allowed == STRANGER => Self::Allowed(allowed.to_owned()),
                denied => Self::Denied(denied.map(str::to_owned)),
            },
            Err(error) => Self::Unknown(error),
        }
    }
}
