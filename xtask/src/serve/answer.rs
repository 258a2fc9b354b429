//! What the static host answers, as plain data: a status, headers, and a file or a few words.
//!
//! Kept apart from the web framework so that the rules in `site.rs` are tested as a table.

use std::path::PathBuf;

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};

/// An answer whose file is not read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Header names in lower case, each once.
    pub headers: Vec<(String, String)>,
    /// What follows them.
    pub content: Content,
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Nothing.
    Empty,
    /// A few words for a person.
    Text(&'static str),
    /// A file, read when it is sent.
    File(PathBuf),
}

impl Answer {
    /// An answer without headers.
    pub fn new(status: u16, content: Content) -> Self {
        Self { status, headers: Vec::new(), content }
    }

    /// Words, as `text/plain`.
    pub fn text(status: u16, words: &'static str) -> Self {
        Self::new(status, Content::Text(words)).with("content-type", "text/plain; charset=utf-8")
    }

    /// Sets a header, over the one of the same name that may be there.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.retain(|(present, _)| !present.eq_ignore_ascii_case(name));
        self.headers.push((name.to_ascii_lowercase(), value.into()));
        self
    }

    /// The header's value.
    #[cfg(test)]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(present, _)| present == name).map(|(_, value)| value.as_str())
    }

    /// Reads the file and makes a response of it. A file that vanished in between is a 404.
    pub fn into_response(self, is_head: bool) -> Response<Body> {
        let bytes = match self.content {
            Content::Empty => Vec::new(),
            Content::Text(words) => words.as_bytes().to_vec(),
            Content::File(path) => match std::fs::read(path) {
                Ok(bytes) => bytes,
                Err(_) => return Self::text(404, "not found").into_response(is_head),
            },
        };
        let n_bytes = bytes.len();
        let mut response = Response::new(if is_head { Body::empty() } else { Body::from(bytes) });
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or_default();
        for (name, value) in self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().insert(name, value);
            }
        }
        if self.status != 304 {
            response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(n_bytes));
        }
        response
    }
}
