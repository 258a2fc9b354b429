//! Holding a conversation with a source and fetching what its adapter asks for: from the deployment's own files
//! where the address lies in it, else over the network.
//!
//! Deliberately absent: retries. An edition is printed by a person or a timer, and either can try again.

use crate::Deployment;
use crate::html_parser::NativeHtmlParser;
use crate::xml_parser::NativeXmlParser;
use broadside_core::config::Source;
use broadside_core::fallback;
use broadside_core::model::WebAddress;
use broadside_core::sources::{Ask, Conversation, Page, Parsers, Request, Response, SourceError, Step};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;
use ureq::{Agent, ResponseExt as _};

/// As the app reads: see `broadside_core::sources::SourceError::TooLarge`.
const MAX_BODY_BYTES: u64 = 10 * 1024 * 1024;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const WHOLE_TIMEOUT: Duration = Duration::from_secs(30);
const MAX_REDIRECTS: u32 = 5;

/// The files that stand beside the configuration where it is deployed.
pub trait OwnFiles {
    /// The bytes of the file at a path below the root, with slashes.
    fn bytes(&self, path: &str) -> Option<Cow<'_, [u8]>>;
}

impl OwnFiles for Deployment {
    fn bytes(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        self.get(path).map(Cow::Borrowed)
    }
}

/// Reads answers, each address once: many questions to a feed are answered by the same document.
pub struct Client<'a> {
    own_files: &'a dyn OwnFiles,
    base: &'a WebAddress,
    agent: Agent,
    answers: RefCell<HashMap<WebAddress, Response>>,
}

impl<'a> Client<'a> {
    /// A client for which the addresses below `base` are `own_files`.
    pub fn new(own_files: &'a dyn OwnFiles, base: &'a WebAddress) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(MAX_REDIRECTS)
            .timeout_connect(Some(CONNECT_TIMEOUT))
            .timeout_global(Some(WHOLE_TIMEOUT))
            .user_agent(concat!("broadside-press/", env!("CARGO_PKG_VERSION")))
            .build();
        Self { own_files, base, agent: config.into(), answers: RefCell::default() }
    }

    /// Asks `source` and answers its adapter until there is a page.
    pub fn ask(&self, source: &Source, ask: Ask) -> Result<Page, SourceError> {
        let (mut conversation, mut request) = Conversation::open(source, ask);
        loop {
            let response = self.get(&request)?;
            let parsers = Parsers { html: &NativeHtmlParser, xml: &NativeXmlParser };
            match conversation.answer(&response, parsers)? {
                Step::Fetch(next) => request = next,
                Step::Done(page) => return Ok(*page),
            }
        }
    }

    /// Asks the mirror of this index in the place of `source`.
    pub fn ask_mirror(&self, source: &Source, index: usize, ask: Ask) -> Result<Page, SourceError> {
        let mirror = source.at_mirror(index).ok_or(SourceError::NotFound)?;
        self.ask(&mirror, fallback::moved(ask, source.kind.address(), mirror.kind.address()))
    }

    /// The answer to `request`, whatever its status.
    pub fn get(&self, request: &Request) -> Result<Response, SourceError> {
        let address = &request.address;
        if let Some(path) = address.as_str().strip_prefix(self.base.as_str()) {
            return Ok(self.file(path, address));
        }
        if let Some(answer) = self.answers.borrow().get(address) {
            return Ok(answer.clone());
        }
        let answer = self.fetch(address, None)?;
        self.answers.borrow_mut().insert(address.clone(), answer.clone());
        Ok(answer)
    }

    /// The answer of another host to a page of `origin` in a browser, asked anew: hosts may answer each differently.
    pub fn get_as(&self, origin: &str, request: &Request) -> Result<Response, SourceError> {
        self.fetch(&request.address, Some(origin))
    }

    /// What a static host would answer.
    fn file(&self, path: &str, address: &WebAddress) -> Response {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        match self.own_files.bytes(path) {
            Some(bytes) => Response {
                status: 200,
                address: Some(address.clone()),
                body: bytes.into_owned(),
                ..Response::default()
            },
            None => Response { status: 404, ..Response::default() },
        }
    }

    fn fetch(&self, address: &WebAddress, origin: Option<&str>) -> Result<Response, SourceError> {
        let is_secure = address.as_str().starts_with("https:");
        // What is asked for securely must not be answered otherwise, by way of a redirect.
        let mut request = self.agent.get(address.as_str()).config().https_only(is_secure).build();
        if let Some(origin) = origin {
            request = request.header("Origin", origin);
        }
        let mut answer = request.call().map_err(|error| source_error(&error))?;
        let body = answer
            .body_mut()
            .with_config()
            .limit(MAX_BODY_BYTES)
            .read_to_vec()
            .map_err(|error| source_error(&error))?;
        let headers: Vec<(String, String)> = answer
            .headers()
            .iter()
            .filter_map(|(name, value)| Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned())))
            .collect();
        let content_type =
            headers.iter().find(|(name, _)| name == "content-type").map(|(_, value)| value.clone());
        Ok(Response {
            status: answer.status().as_u16(),
            address: WebAddress::parse(&answer.get_uri().to_string()),
            content_type,
            headers,
            body,
        })
    }
}

fn source_error(error: &ureq::Error) -> SourceError {
    match error {
        ureq::Error::Timeout(_) => SourceError::TimedOut,
        ureq::Error::BodyExceedsLimit(_) => SourceError::TooLarge,
        _ => SourceError::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::net::TcpListener;

    /// Answers one request for each of `answers`, in order, and gives its address.
    fn server(answers: Vec<String>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            for answer in answers {
                let (stream, _) = listener.accept().unwrap();
                let mut lines = BufReader::new(&stream).lines();
                while lines.next().is_some_and(|line| line.is_ok_and(|it| !it.is_empty())) {}
                // The client may have turned away from an answer that it refuses.
                let _ = (&stream).write_all(answer.as_bytes());
            }
        });
        address
    }

    fn answer(head: &str, body: &str) -> String {
        format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
    }

    fn get(deployment: &Deployment, address: &str) -> Result<Response, SourceError> {
        let base = WebAddress::parse("https://edition.invalid/").unwrap();
        let client = Client::new(deployment, &base);
        let request = Request { address: WebAddress::parse(address).unwrap() };
        let first = client.get(&request);
        assert_eq!(client.get(&request).is_ok(), first.is_ok(), "a second question needs no server");
        first
    }

    #[test]
    fn a_deployments_own_feed_is_read_from_its_files() {
        let mut deployment = Deployment::default();
        deployment.put("demo/feed.json", "{}");
        let found = get(&deployment, "https://edition.invalid/demo/feed.json?x=1").unwrap();
        assert_eq!((found.status, found.body.as_slice()), (200, b"{}".as_slice()));
        assert_eq!(get(&deployment, "https://edition.invalid/other.json").unwrap().status, 404);
    }

    #[test]
    fn an_answer_comes_with_its_headers_whatever_its_status() {
        let address =
            server(vec![answer("429 Too Many\r\nRetry-After: 9\r\nContent-Type: application/json", "[]")]);
        let found = get(&Deployment::default(), &address).unwrap();
        assert_eq!((found.status, found.header("retry-after")), (429, Some("9")));
        assert_eq!(found.content_type.as_deref(), Some("application/json"));
        assert_eq!(found.address, WebAddress::parse(&address));
    }

    #[test]
    fn a_redirect_is_followed_and_its_target_known() {
        let target = server(vec![answer("200 OK", "{}")]);
        let address = server(vec![answer(&format!("301 Moved\r\nLocation: {target}feed.json"), "")]);
        let found = get(&Deployment::default(), &address).unwrap();
        assert_eq!(found.address.unwrap().as_str(), format!("{target}feed.json"));
    }

    #[test]
    fn of_fifty_megabytes_no_more_than_ten_are_read() {
        const PIECE: &[u8] = &[b' '; 100_000];
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let server = std::thread::spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(&stream).lines();
            while lines.next().is_some_and(|line| line.is_ok_and(|it| !it.is_empty())) {}
            (&stream).write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n").unwrap();
            (0..500).take_while(|_| (&stream).write_all(PIECE).is_ok()).count() * PIECE.len()
        });
        assert_eq!(get(&Deployment::default(), &address), Err(SourceError::TooLarge));
        // What had left the server by then, and lay between the two.
        let n_sent = server.join().unwrap();
        assert!((10_000_000..30_000_000).contains(&n_sent), "{n_sent} bytes");
    }

    #[test]
    fn what_gives_no_answer_says_why() {
        let endless = server(vec![answer("200 OK", &"x".repeat(11 * 1024 * 1024)); 2]);
        assert_eq!(get(&Deployment::default(), &endless), Err(SourceError::TooLarge));
        let elsewhere = server(vec![answer("302 Found\r\nLocation: file:///etc/passwd", ""); 2]);
        assert_eq!(get(&Deployment::default(), &elsewhere), Err(SourceError::Unreachable));
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert_eq!(get(&Deployment::default(), &format!("http://{closed}/")), Err(SourceError::Unreachable));
    }
}
