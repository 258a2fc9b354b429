//! What a signup form posts, read from either of its two encodings, and why it may be refused.

use serde_json::Value;

use crate::serve::percent;

/// A signup as it was posted.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Signup {
    /// As typed.
    pub email: String,
    /// Empty when none was given.
    pub name: String,
    /// listmonk's names for lists.
    pub list_uuids: Vec<String>,
    /// A field that no reader sees; only a robot fills it.
    pub honeypot: String,
}

impl Signup {
    /// Reads a posted body: JSON where the content type says so, a form otherwise.
    pub fn read(content_type: &str, body: &[u8]) -> Result<Self, Refusal> {
        if content_type.starts_with("application/json") {
            let value: Value = serde_json::from_slice(body).map_err(|_| Refusal::Unreadable)?;
            let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            let uuids = value.get("list_uuids").and_then(Value::as_array).into_iter().flatten();
            let list_uuids = uuids.filter_map(Value::as_str).map(str::to_owned).collect();
            return Ok(Self { email: text("email"), name: text("name"), list_uuids, ..Self::default() });
        }
        let mut signup = Self::default();
        for (name, value) in percent::decode_form(std::str::from_utf8(body).map_err(|_| Refusal::Unreadable)?)
        {
            match name.as_str() {
                "email" => signup.email = value,
                "name" => signup.name = value,
                "l" => signup.list_uuids.push(value),
                "nonce" => signup.honeypot = value,
                _ => {}
            }
        }
        Ok(signup)
    }
}

/// Why a signup is refused, in listmonk's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    InvalidEmail,
    NoLists,
    UnknownList,
    Unreadable,
    Robot,
    NotKept,
}

impl Refusal {
    /// What the reader is told.
    pub fn message(self) -> &'static str {
        match self {
            Self::InvalidEmail => "Invalid email.",
            Self::NoLists => "No valid lists selected to subscribe.",
            Self::UnknownList => "Invalid UUID(s)",
            Self::Unreadable => "Invalid data.",
            Self::Robot => "invalid request",
            Self::NotKept => "The signup could not be kept.",
        }
    }
}

/// A mail server decides what an address is; this refuses what can be none.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_plain = text.len() <= 254 && !text.chars().any(|c| c.is_whitespace() || c.is_control());
    is_plain && !local.is_empty() && domain.contains('.') && !domain.contains('@') && !domain.ends_with('.')
}
