//! The page that the newsroom named, as it was answered.
//!
//! Deliberately absent: further pages. Whatever a site says of itself it says in the head of each.

use super::failure::SetupError;
use super::html_page::HtmlPage;
use crate::client::Client;
use broadside_core::model::WebAddress;
use broadside_core::sources::{Request, Response};

/// A place that was visited.
#[derive(Debug)]
pub struct Place {
    /// Where the answer came from after redirects.
    pub address: WebAddress,
    /// The answer, whatever its status.
    pub response: Response,
    /// The page in it; of what is no HTML, one without anything.
    pub page: HtmlPage,
}

/// What the answer holds, told from its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// JSON, or what means to be.
    Json,
    /// An RSS or Atom feed.
    Xml,
    /// A page, or anything else.
    Other,
}

impl Place {
    /// Fetches what is at an address as a person writes it.
    pub fn visit(client: &Client, written: &str) -> Result<Self, SetupError> {
        let written = written.trim();
        let full = if written.contains("://") { written.to_owned() } else { format!("https://{written}") };
        let address = WebAddress::parse(&full).ok_or(SetupError::NoAddress)?.without_fragment();
        let response = client
            .get(&Request { address: address.clone() })
            .map_err(|error| SetupError::Silent { address: address.clone(), error })?;
        let address = response.address.clone().unwrap_or(address);
        let page = HtmlPage::read(&String::from_utf8_lossy(&response.body), &address);
        Ok(Self { address, response, page })
    }

    /// What was answered.
    pub fn content(&self) -> Content {
        let body = &self.response.body;
        let start = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
        let starts_with = |it: &&[u8]| start.starts_with(it);
        if start.starts_with(b"{") {
            Content::Json
        } else if [b"<rss".as_slice(), b"<feed", b"<rdf:RDF"].iter().any(starts_with)
            // XHTML pages have the declaration too.
            || start.starts_with(b"<?xml") && !self.page.is_page()
        {
            Content::Xml
        } else {
            Content::Other
        }
    }

    /// The address of something that the page names. A page that came securely names nothing else.
    pub fn named(&self, reference: &str) -> Option<WebAddress> {
        let address = self.page.base.join(reference)?;
        Some(if self.address.as_str().starts_with("https:") { address.upgraded() } else { address })
    }
}
