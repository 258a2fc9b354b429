//! Where the next document is. Every place is an address, so that a page can be remembered and asked for again.
//!
//! Deliberately absent: believing that there is one. A document without items has none after it, and
//! `requests` ends what leads back or repeats itself.

use super::super::Response;
use super::super::document::Notes;
use super::path::Path;
use super::place::{Place, Seen};
use crate::model::WebAddress;
use crate::percent::{decode_form_text, encode_component};
use serde_json::Value;

/// How a backend goes on after its first document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// It has one document.
    None,
    /// By the number of the page.
    Number {
        /// The parameter that carries it.
        parameter: String,
        /// That of the first page.
        first: u64,
        /// The parameter that carries how many items a page has.
        size_parameter: Option<String>,
        /// How many a page is asked to have.
        size: u64,
    },
    /// By the number of items before it.
    Offset {
        /// The parameter that carries it.
        parameter: String,
        /// The parameter that carries how many items a document has.
        size_parameter: Option<String>,
        /// How many a document is asked to have.
        size: u64,
    },
    /// By a text that a document gives for the next one.
    Cursor {
        /// The parameter that carries it.
        parameter: String,
        /// Where a document gives it.
        next: Path,
        /// The parameter that carries how many items a document has.
        size_parameter: Option<String>,
        /// How many a document is asked to have.
        size: u64,
    },
    /// By the address of the next document, in the document.
    Next(Path),
    /// By the response header `Link`.
    Link {
        /// The relation of the next document.
        relation: String,
    },
}

/// What a document says of what follows it.
pub(super) struct Answer<'a> {
    pub document: &'a Value,
    pub response: &'a Response,
    /// What was asked for.
    pub asked: &'a WebAddress,
    /// Items that it holds, the unwanted ones too.
    pub n_items: usize,
    /// Items there are in all.
    pub n_total: Option<u64>,
}

impl Paging {
    /// The first document at `address`.
    pub(super) fn first(&self, address: &WebAddress) -> WebAddress {
        let (size_parameter, size) = match self {
            Self::Number { size_parameter, size, .. }
            | Self::Offset { size_parameter, size, .. }
            | Self::Cursor { size_parameter, size, .. } => (size_parameter.as_deref(), *size),
            Self::None | Self::Next(_) | Self::Link { .. } => (None, 0),
        };
        let sized = size_parameter.map(|name| with_parameter(address, name, &size.to_string()));
        let sized = sized.as_ref().unwrap_or(address);
        match self {
            Self::Number { parameter, first, .. } => with_parameter(sized, parameter, &first.to_string()),
            Self::Offset { parameter, .. } => with_parameter(sized, parameter, "0"),
            _ => sized.clone(),
        }
    }

    /// Whether a server could lead to a document that was read before. Numbers only grow.
    pub(super) fn may_lead_back(&self) -> bool {
        matches!(self, Self::Cursor { .. } | Self::Next(_) | Self::Link { .. })
    }

    /// The document after this one.
    pub(super) fn next(&self, answer: &Answer<'_>, notes: &mut Notes) -> Option<WebAddress> {
        let asked = answer.asked;
        if answer.n_items == 0 {
            return None;
        }
        let n_items = answer.n_items as u64;
        match self {
            Self::None => None,
            Self::Number { parameter, first, size, .. } => {
                let number = number_in(asked, parameter).unwrap_or(*first);
                let n_before = number.saturating_sub(*first).saturating_mul(*size);
                // A server that gives fewer than it was asked for has more, though the sum says otherwise.
                let is_last = answer.n_total.is_some_and(|it| it == n_before.saturating_add(n_items));
                let number = number.checked_add(1).filter(|_| !is_last)?;
                Some(with_parameter(asked, parameter, &number.to_string()))
            }
            Self::Offset { parameter, .. } => {
                let n_so_far = number_in(asked, parameter).unwrap_or(0).checked_add(n_items)?;
                let is_last = answer.n_total.is_some_and(|it| it <= n_so_far);
                (!is_last).then(|| with_parameter(asked, parameter, &n_so_far.to_string()))
            }
            Self::Cursor { parameter, next, .. } => {
                let (cursor, _) = text_at(next, answer.document)?;
                Some(with_parameter(asked, parameter, &cursor))
            }
            Self::Next(path) => {
                let (text, pointer) = text_at(path, answer.document)?;
                on_same_host(answer, &text, &pointer, notes)
            }
            Self::Link { relation } => {
                let target = link_target(answer.response.header("link")?, relation)?;
                on_same_host(answer, target, "", notes)
            }
        }
    }
}

/// A text or a number in a document, with its place.
pub(super) fn text_at(path: &Path, document: &Value) -> Option<(String, String)> {
    let place = path.find(document, &Place::root(document), 1).into_iter().next()?;
    let text = match place.seen {
        Seen::Value(Value::String(text)) => text.trim().to_owned(),
        Seen::Value(Value::Number(number)) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some((text, place.pointer))
}

/// The address that a document names. Behind a proxy many backends believe that they are reached by http, which
/// a page at https may not ask; and another host is none that the page is allowed to contact.
fn on_same_host(answer: &Answer<'_>, text: &str, pointer: &str, notes: &mut Notes) -> Option<WebAddress> {
    let base = answer.response.address.as_ref().unwrap_or(answer.asked);
    let next = base.join(text).map(|it| if is_secure(answer.asked) { it.upgraded() } else { it });
    let next = next.filter(|it| it.origin() == answer.asked.origin());
    if next.is_none() {
        notes.add(pointer, "names no next address on the same host; the list ends here");
    }
    next
}

fn is_secure(address: &WebAddress) -> bool {
    address.as_str().starts_with("https:")
}

/// The first target with this relation in a `Link` header (RFC 8288).
fn link_target<'h>(header: &'h str, relation: &str) -> Option<&'h str> {
    let mut rest = header;
    while let Some((_, after)) = rest.split_once('<') {
        let (target, after) = after.split_once('>')?;
        let parameters = after.split('<').next().unwrap_or_default();
        let is_wanted = parameters.split([';', ',']).any(|it| {
            let relations = it.trim().strip_prefix("rel=").unwrap_or_default().trim_matches('"');
            relations.split_ascii_whitespace().any(|it| it.eq_ignore_ascii_case(relation))
        });
        if is_wanted {
            return Some(target);
        }
        rest = after;
    }
    None
}

fn number_in(address: &WebAddress, parameter: &str) -> Option<u64> {
    let query = address.as_str().split('#').next()?.split_once('?')?.1;
    let (_, value) =
        query.split('&').filter_map(|it| it.split_once('=')).find(|it| is_named(it.0, parameter))?;
    value.parse().ok()
}

fn is_named(name: &str, parameter: &str) -> bool {
    decode_form_text(name) == parameter
}

/// The address with a parameter in its query, in the place of one of the same name.
pub(super) fn with_parameter(address: &WebAddress, parameter: &str, value: &str) -> WebAddress {
    let bare = address.without_fragment();
    let (before, query) = bare.as_str().split_once('?').unwrap_or((bare.as_str(), ""));
    let mut text = before.to_owned();
    let mut mark = '?';
    for pair in query.split('&').filter(|it| !it.is_empty()) {
        if !is_named(pair.split('=').next().unwrap_or_default(), parameter) {
            text.push(mark);
            text.push_str(pair);
            mark = '&';
        }
    }
    text.push(mark);
    encode_component(parameter, &mut text);
    text.push('=');
    encode_component(value, &mut text);
    WebAddress::parse(&text).unwrap_or(bare)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_parameter_takes_the_place_of_one_of_its_name() {
        for (address, parameter, value, expected) in [
            ("https://a.example/x", "page", "2", "https://a.example/x?page=2"),
            ("https://a.example/x?page=1&q=a%20b#top", "page", "2", "https://a.example/x?q=a%20b&page=2"),
            ("https://a.example/x?page&&PAGE=3", "page", "2", "https://a.example/x?PAGE=3&page=2"),
            ("https://a.example/x?p[n]=1", "p[n]", "2", "https://a.example/x?p%5Bn%5D=2"),
            ("https://a.example/x?p%5bn%5D=1", "p[n]", "2", "https://a.example/x?p%5Bn%5D=2"),
            ("https://a.example/", "after", "a&b=ü/+", "https://a.example/?after=a%26b%3D%C3%BC%2F%2B"),
        ] {
            let address = WebAddress::parse(address).unwrap();
            assert_eq!(with_parameter(&address, parameter, value).as_str(), expected);
        }
    }

    #[test]
    fn the_next_link_is_found_among_others() {
        for (header, expected) in [
            (
                "<https://a.example/?p=1>; rel=\"prev\", <https://a.example/?p=3>; rel=\"next\"",
                Some("https://a.example/?p=3"),
            ),
            ("</x?a=1,2;3>; title=t; rel=next", Some("/x?a=1,2;3")),
            ("<a>; rel=\"last NEXT\"", Some("a")),
            ("<a>; rel=\"nextish\"", None),
            ("<a", None),
            ("", None),
        ] {
            assert_eq!(link_target(header, "next"), expected, "{header}");
        }
    }
}
