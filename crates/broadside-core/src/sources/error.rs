//! Why a source gave no page at all. One bad item is no error: it is a [`super::Warning`].
//!
//! Deliberately absent: words for the reader; the app's message catalogue has them, by [`SourceError::code`].

use crate::xml::XmlPlace;

/// What came instead of a feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// An HTML page, such as a login form or a firewall's notice.
    HtmlPage,
    /// XML where JSON was expected, such as an RSS feed.
    Xml,
    /// Nothing.
    EmptyBody,
    /// JSON that is cut off or broken, at this line and column (1-based).
    BrokenJson {
        /// Line of the fault.
        line: usize,
        /// Column of the fault.
        column: usize,
    },
    /// XML that is cut off or broken, from here on where the parser says it.
    BrokenXml(Option<XmlPlace>),
    /// Sound JSON of another shape, or JSON where a feed in XML was expected.
    OtherJson,
    /// Sound XML that is neither RSS nor Atom.
    OtherXml,
    /// Neither JSON nor markup.
    Unknown,
}

/// A failed request to a source, or an answer that is no page of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceError {
    /// The device says that it has no network.
    Offline,
    /// No readable answer: the server is down, or it does not allow this site to read it (CORS). A browser
    /// does not tell the two apart.
    Unreachable,
    /// No whole answer in time.
    TimedOut,
    /// The answer is longer than this app reads (10 MB).
    TooLarge,
    /// The server wants a login or refuses: HTTP 401 or 403, with the backend's own code where it gives one.
    Refused {
        /// HTTP status.
        status: u16,
        /// Such as WordPress's `rest_forbidden`.
        code: Option<String>,
    },
    /// There is no such thing: HTTP 404 or 410, or an empty answer to a request for one article.
    NotFound,
    /// The backend did not understand the request: other 4xx, with its own code where it gives one.
    BadRequest {
        /// HTTP status.
        status: u16,
        /// Such as WordPress's `rest_invalid_param`.
        code: Option<String>,
    },
    /// Too many requests, with the seconds to wait where the server says so.
    RateLimited {
        /// From `Retry-After`.
        wait_s: Option<u32>,
    },
    /// The server failed: 5xx.
    ServerFailed {
        /// HTTP status.
        status: u16,
    },
    /// An answer, but no feed of this format.
    NotAFeed(Found),
}

impl SourceError {
    /// The stable code for message catalogues, logs and bug reports.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Unreachable => "unreachable",
            Self::TimedOut => "timed-out",
            Self::TooLarge => "too-large",
            Self::Refused { .. } => "refused",
            Self::NotFound => "not-found",
            Self::BadRequest { .. } => "bad-request",
            Self::RateLimited { .. } => "rate-limited",
            Self::ServerFailed { .. } => "server-failed",
            Self::NotAFeed(_) => "not-a-feed",
        }
    }
}
