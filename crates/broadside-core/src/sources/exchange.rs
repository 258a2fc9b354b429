//! A request and its answer, as far as sources need them.
//!
//! Deliberately absent: request headers. A header that is not CORS-safelisted costs a preflight that many
//! newsrooms' servers refuse, so that no adapter may ask for one; `Accept` is left to the browser's default.

use crate::model::WebAddress;

/// A GET request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What to fetch, query included.
    pub address: WebAddress,
}

/// An answer that arrived, whatever its status.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Where the answer came from after redirects, when the client knows.
    pub address: Option<WebAddress>,
    /// `Content-Type` as sent, if readable.
    pub content_type: Option<String>,
    /// Readable headers, names in lower case, such as `x-wp-total`, `link` or `retry-after`. Across origins a
    /// browser hides those that the server does not expose.
    pub headers: Vec<(String, String)>,
    /// The body, at most 10 MB; the client stops reading there.
    pub body: Vec<u8>,
}

impl Response {
    /// The value of the header `name` (lower case).
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}
