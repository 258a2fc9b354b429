//! Why no answer could be used, told from the error, from the last answer that was seen, and from a second request that
//! does not ask to read anything.
//!
//! Deliberately absent: certainty where browsers give none. A server that is down and one that cannot be reached in any
//! other way are one finding.

use super::{Backend, Finding};
use crate::model::WebAddress;
use crate::sources::{Found, Response, SourceError};

/// What came of a request whose answer was not to be read (`no-cors`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// An answer, of which the browser shows nothing more: the server is up.
    Answered,
    /// None.
    Nothing,
    /// The browser sent none, because this page's own policy does not name the host.
    Forbidden,
}

/// What is remembered of the last answer that could be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Whether it is a web page.
    pub is_page: bool,
    /// Whether it came from another address than the one that was asked.
    pub has_moved: bool,
    /// Whether it tells how many stories there are, in the way of WordPress.
    pub has_totals: bool,
}

impl Answer {
    /// What `response` to a request for `asked` shows.
    pub fn of(response: &Response, asked: &WebAddress) -> Self {
        let start = response.body.trim_ascii_start();
        let has_page_type = response.content_type.as_deref().is_some_and(|it| it.starts_with("text/html"));
        let is_markup = start.starts_with(b"<") && !start.starts_with(b"<?xml");
        let came_from = response.address.as_ref();
        Self {
            is_page: has_page_type || is_markup,
            has_moved: came_from.is_some_and(|it| it.without_fragment() != asked.without_fragment()),
            has_totals: ["x-wp-total", "x-wp-totalpages"].iter().any(|it| response.header(it).is_some()),
        }
    }
}

/// The codes by which plugins of WordPress, and WordPress itself, ask for a login.
const LOGIN_CODES: [&str; 10] = [
    "rest_login_required",
    "rest_unauthorized",
    "rest_not_logged_in",
    "rest_forbidden_context",
    "rest_forbidden",
    "rest_cannot_access",
    "rest_cannot_view",
    "rest_disabled",
    "rest_api_disabled",
    "rest_authentication_required",
];

/// Whether a page that came by https would have to load `address` by http, which browsers refuse.
pub fn is_mixed_content(page: &WebAddress, address: &WebAddress) -> bool {
    // Only what can be raised to https and is not yet counts: a browser trusts its own machine without it.
    page.as_str().starts_with("https:") && address.clone().upgraded() != *address
}

/// What `error` is, given the answer and the reach that belong to it.
pub(super) fn connection(
    error: &SourceError,
    backend: Backend,
    answer: Answer,
    reach: Option<Reach>,
) -> Finding {
    match error {
        SourceError::Offline => Finding::Offline,
        SourceError::Unreachable => match reach {
            Some(Reach::Answered) => Finding::Unreadable,
            Some(Reach::Forbidden) => Finding::PolicyForbids,
            Some(Reach::Nothing) | None => Finding::Silent,
        },
        SourceError::TimedOut => Finding::TimedOut,
        SourceError::TooLarge => Finding::TooLarge,
        SourceError::Refused { status, code } => refusal(*status, code.as_deref(), backend, answer),
        SourceError::NotFound => Finding::NotFound,
        SourceError::BadRequest { status, code } => {
            Finding::BadRequest { status: *status, code: code.clone() }
        }
        SourceError::RateLimited { wait_s } => Finding::RateLimited { wait_s: *wait_s },
        SourceError::ServerFailed { status } => Finding::ServerFailed { status: *status },
        SourceError::NotAFeed(Found::HtmlPage) => Finding::WebPage { has_moved: answer.has_moved },
        SourceError::NotAFeed(found) => Finding::NotAFeed(*found),
    }
}

fn refusal(status: u16, code: Option<&str>, backend: Backend, answer: Answer) -> Finding {
    if let Some(code) = LOGIN_CODES.into_iter().find(|it| code == Some(*it)) {
        return Finding::LoginRequired { status, code };
    }
    if answer.is_page {
        return Finding::Firewall { status };
    }
    if backend == Backend::Ghost {
        return Finding::KeyRefused { status };
    }
    Finding::Refused { status, code: code.map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> WebAddress {
        WebAddress::parse(text).unwrap()
    }

    fn refused(status: u16, code: &str) -> SourceError {
        SourceError::Refused { status, code: (!code.is_empty()).then(|| code.to_owned()) }
    }

    #[test]
    fn a_second_request_tells_a_closed_server_from_one_that_is_down() {
        for (reach, expected) in [
            (Some(Reach::Answered), "unreadable"),
            (Some(Reach::Nothing), "silent"),
            (Some(Reach::Forbidden), "policy-forbids"),
            (None, "silent"),
        ] {
            let found = connection(&SourceError::Unreachable, Backend::WordPress, Answer::default(), reach);
            assert_eq!(found.code(), expected, "{reach:?}");
        }
    }

    #[test]
    fn a_refusal_is_told_by_who_refuses() {
        let page = Answer { is_page: true, ..Answer::default() };
        for (error, backend, answer, expected) in [
            (refused(401, "rest_login_required"), Backend::WordPress, Answer::default(), "login-required"),
            (refused(401, "rest_unauthorized"), Backend::WordPress, Answer::default(), "login-required"),
            (refused(401, "rest_not_logged_in"), Backend::WordPress, Answer::default(), "login-required"),
            (refused(403, "rest_forbidden_context"), Backend::WordPress, Answer::default(), "login-required"),
            (refused(403, ""), Backend::WordPress, page, "firewall"),
            (refused(403, ""), Backend::Ghost, page, "firewall"),
            (refused(401, "UnauthorizedError"), Backend::Ghost, Answer::default(), "key-refused"),
            (refused(403, "made_up_here"), Backend::WordPress, Answer::default(), "refused"),
            (refused(403, ""), Backend::JsonFeed, Answer::default(), "refused"),
        ] {
            let found = connection(&error, backend, answer, None);
            assert_eq!(found.code(), expected, "{error:?} {backend:?}");
        }
    }

    #[test]
    fn every_other_error_has_a_finding_of_its_own() {
        let moved = Answer { has_moved: true, is_page: true, ..Answer::default() };
        for (error, expected) in [
            (SourceError::Offline, Finding::Offline),
            (SourceError::TimedOut, Finding::TimedOut),
            (SourceError::TooLarge, Finding::TooLarge),
            (SourceError::NotFound, Finding::NotFound),
            (
                SourceError::BadRequest { status: 422, code: None },
                Finding::BadRequest { status: 422, code: None },
            ),
            (SourceError::RateLimited { wait_s: Some(60) }, Finding::RateLimited { wait_s: Some(60) }),
            (SourceError::ServerFailed { status: 502 }, Finding::ServerFailed { status: 502 }),
            (SourceError::NotAFeed(Found::HtmlPage), Finding::WebPage { has_moved: true }),
            (
                SourceError::NotAFeed(Found::BrokenJson { line: 3, column: 9 }),
                Finding::NotAFeed(Found::BrokenJson { line: 3, column: 9 }),
            ),
            (SourceError::NotAFeed(Found::BrokenXml(None)), Finding::NotAFeed(Found::BrokenXml(None))),
        ] {
            assert_eq!(connection(&error, Backend::WordPress, moved, None), expected);
        }
    }

    #[test]
    fn an_answer_shows_whether_it_is_a_page_that_was_led_to_and_whether_it_counts() {
        let asked = address("https://site.example/wp-json/wp/v2/posts?page=1");
        let login = Response {
            status: 200,
            address: Some(address("https://site.example/wp-login.php")),
            content_type: Some("text/html; charset=utf-8".to_owned()),
            body: b"\n<!doctype html><title>Log in</title>".to_vec(),
            ..Response::default()
        };
        assert_eq!(Answer::of(&login, &asked), Answer { is_page: true, has_moved: true, has_totals: false });
        let posts = Response {
            status: 200,
            address: Some(asked.clone()),
            headers: vec![("x-wp-total".to_owned(), "3".to_owned())],
            body: b"[]".to_vec(),
            ..Response::default()
        };
        assert_eq!(Answer::of(&posts, &asked), Answer { is_page: false, has_moved: false, has_totals: true });
        let feed = Response { body: b"<?xml version=\"1.0\"?><rss/>".to_vec(), ..Response::default() };
        assert!(!Answer::of(&feed, &asked).is_page);
    }

    #[test]
    fn http_from_a_page_by_https_is_known_without_asking() {
        for (page, source, expected) in [
            ("https://news.example/", "http://site.example/wp-json/", true),
            ("https://news.example/", "https://site.example/wp-json/", false),
            ("http://news.example/", "http://site.example/wp-json/", false),
            ("https://news.example/", "http://127.0.0.1:8080/feed.json", false),
        ] {
            assert_eq!(is_mixed_content(&address(page), &address(source)), expected, "{page} {source}");
        }
    }
}
