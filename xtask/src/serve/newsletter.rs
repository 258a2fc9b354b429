//! The demo's newsletter: listmonk's public API as far as a signup form uses it. Addresses are kept in a
//! file, one JSON object a line, and nothing is ever sent to them.
//!
//! Wire format: listmonk `cmd/public.go`. `GET lists` is a bare array; `POST subscription` takes JSON or a
//! form, whose list field is `l`; errors are `{"message": …}` with status 400.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::http::{Response, StatusCode, header};
use serde_json::{Value, json};

use super::percent;

/// The demo's lists and the file of signups.
pub struct Newsletter {
    lists: Vec<List>,
    signups: PathBuf,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct List {
    uuid: String,
    name: String,
}

/// A signup as it was posted.
#[derive(Debug, Default, PartialEq, Eq)]
struct Signup {
    email: String,
    name: String,
    list_uuids: Vec<String>,
}

/// Why a signup is refused, in listmonk's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refusal {
    InvalidEmail,
    NoLists,
    UnknownList,
    Unreadable,
}

impl Refusal {
    fn message(self) -> &'static str {
        match self {
            Self::InvalidEmail => "Invalid email.",
            Self::NoLists => "No valid lists selected to subscribe.",
            Self::UnknownList => "Invalid UUID(s)",
            Self::Unreadable => "Invalid data.",
        }
    }
}

impl Newsletter {
    /// The lists that the edition's configuration offers. Without a configuration there are none.
    pub fn of_config(config: &Path, signups: PathBuf) -> Self {
        let value = fs::read(config).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { lists: value.as_ref().map_or_else(Vec::new, lists_of), signups }
    }

    /// Answers `GET lists`.
    pub fn lists(&self) -> Response<Body> {
        let lists = self.lists.iter().map(|list| json!({ "uuid": list.uuid, "name": list.name })).collect();
        answer(StatusCode::OK, &Value::Array(lists))
    }

    /// Answers `POST subscription`.
    pub fn subscribe(&self, content_type: &str, body: &[u8]) -> Response<Body> {
        let accepted = read(content_type, body).and_then(|signup| self.check(signup));
        match accepted.map(|signup| self.keep(&signup)) {
            Ok(Ok(())) => answer(StatusCode::OK, &json!({ "data": { "has_optin": true } })),
            Ok(Err(error)) => {
                let message = format!("The signup could not be kept: {error}");
                answer(StatusCode::INTERNAL_SERVER_ERROR, &json!({ "message": message }))
            }
            Err(refusal) => answer(StatusCode::BAD_REQUEST, &json!({ "message": refusal.message() })),
        }
    }

    fn check(&self, signup: Signup) -> Result<Signup, Refusal> {
        let is_known = |uuid: &String| self.lists.iter().any(|list| list.uuid == *uuid);
        if !is_email(&signup.email) {
            Err(Refusal::InvalidEmail)
        } else if signup.list_uuids.is_empty() {
            Err(Refusal::NoLists)
        } else if !signup.list_uuids.iter().all(is_known) {
            Err(Refusal::UnknownList)
        } else {
            Ok(signup)
        }
    }

    fn keep(&self, signup: &Signup) -> std::io::Result<()> {
        let received = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let line = json!({
            "received_unix_seconds": received,
            "email": signup.email,
            "name": signup.name,
            "list_uuids": signup.list_uuids,
        });
        if let Some(folder) = self.signups.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new().create(true).append(true).open(&self.signups)?;
        writeln!(file, "{line}")
    }
}

/// `signup.lists` of a broadside.json; the provider's id is listmonk's UUID.
fn lists_of(config: &Value) -> Vec<List> {
    let lists = config.pointer("/signup/lists").and_then(Value::as_array);
    let text = |list: &Value, key| list.get(key).and_then(Value::as_str).map(str::to_owned);
    lists
        .into_iter()
        .flatten()
        .filter_map(|list| {
            let uuid = text(list, "provider_id").or_else(|| text(list, "id"))?;
            Some(List { uuid, name: text(list, "name").unwrap_or_default() })
        })
        .collect()
}

fn read(content_type: &str, body: &[u8]) -> Result<Signup, Refusal> {
    if content_type.starts_with("application/json") {
        let value: Value = serde_json::from_slice(body).map_err(|_| Refusal::Unreadable)?;
        let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let uuids = value.get("list_uuids").and_then(Value::as_array).into_iter().flatten();
        let list_uuids = uuids.filter_map(Value::as_str).map(str::to_owned).collect();
        return Ok(Signup { email: text("email"), name: text("name"), list_uuids });
    }
    let mut signup = Signup::default();
    for (name, value) in percent::decode_form(std::str::from_utf8(body).map_err(|_| Refusal::Unreadable)?) {
        match name.as_str() {
            "email" => signup.email = value,
            "name" => signup.name = value,
            "l" => signup.list_uuids.push(value),
            _ => {}
        }
    }
    Ok(signup)
}

/// A mail server decides what an address is; this refuses what can be none.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_plain = text.len() <= 254 && !text.chars().any(|c| c.is_whitespace() || c.is_control());
    is_plain && !local.is_empty() && domain.contains('.') && !domain.contains('@') && !domain.ends_with('.')
}

fn answer(status: StatusCode, value: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(value.to_string()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests;
