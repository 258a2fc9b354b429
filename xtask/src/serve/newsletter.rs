//! The demo's newsletter: listmonk's public API as far as a signup form uses it. Addresses are kept in a
//! file, one JSON object a line, and nothing is ever sent to them.
//!
//! Wire format: listmonk `cmd/public.go`. `GET lists` is a bare array; `POST subscription` takes JSON or a
//! form, whose list field is `l`; errors are `{"message": …}` with status 400. `POST subscription/form` is
//! the page for readers without a script, and answers with a page.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::http::{Response, StatusCode, header};
use serde_json::{Value, json};

mod signup;

use signup::{Refusal, Signup};

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
        match self.accept(content_type, body) {
            Ok(()) => answer(StatusCode::OK, &json!({ "data": { "has_optin": true } })),
            Err(refusal) => answer(status_of(refusal), &json!({ "message": refusal.message() })),
        }
    }

    /// Answers `POST subscription/form`, which a browser posts by itself.
    pub fn subscribe_by_form(&self, content_type: &str, body: &[u8]) -> Response<Body> {
        let (status, words) = match self.accept(content_type, body) {
            Ok(()) => {
                (StatusCode::OK, "Thank you. In a real newsroom a letter would now ask you to confirm.")
            }
            Err(refusal) => (status_of(refusal), refusal.message()),
        };
        let page = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Newsletter</title>\
             <h1>Newsletter</h1><p>{words}</p><p><a href=\"../../../\">Back to the front page</a></p></html>"
        );
        response(status, "text/html; charset=utf-8", page)
    }

    fn accept(&self, content_type: &str, body: &[u8]) -> Result<(), Refusal> {
        let signup = self.check(Signup::read(content_type, body)?)?;
        self.keep(&signup).map_err(|_| Refusal::NotKept)
    }

    fn check(&self, signup: Signup) -> Result<Signup, Refusal> {
        let is_known = |uuid: &String| self.lists.iter().any(|list| list.uuid == *uuid);
        if !signup.honeypot.is_empty() {
            Err(Refusal::Robot)
        } else if !signup::is_email(&signup.email) {
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

fn status_of(refusal: Refusal) -> StatusCode {
    match refusal {
        Refusal::Robot => StatusCode::BAD_GATEWAY,
        Refusal::NotKept => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::BAD_REQUEST,
    }
}

fn answer(status: StatusCode, value: &Value) -> Response<Body> {
    response(status, "application/json; charset=utf-8", value.to_string())
}

fn response(status: StatusCode, content_type: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests;
