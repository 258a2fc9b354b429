//! A source's address as it may be shown: in a terminal, a ticket, a screenshot sent to somebody.
//!
//! Deliberately absent: judging which parameter is a key. All values are left out but the one that is none.

use broadside_core::model::WebAddress;

/// The only parameter whose value is part of the place: WordPress's with plain permalinks.
const ROUTE: &str = "rest_route";

/// The address as the newsroom wrote it, relative to `base` where it lies below, with `…` for the values in its
/// query.
pub fn shown(address: &WebAddress, base: &WebAddress) -> String {
    let address = address.without_fragment();
    let text = address.as_str().strip_prefix(base.as_str()).unwrap_or(address.as_str());
    let Some((place, query)) = text.split_once('?') else { return text.to_owned() };
    let parameters: Vec<String> = query.split('&').map(without_value).collect();
    format!("{place}?{}", parameters.join("&"))
}

fn without_value(parameter: &str) -> String {
    match parameter.split_once('=') {
        Some((ROUTE, _)) => parameter.to_owned(),
        Some((name, _)) => format!("{name}=…"),
        // A bare word may itself be the key.
        None => "…".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn no_key_is_shown() {
        let base = WebAddress::parse("https://edition.invalid/").unwrap();
        for (address, expected) in [
            ("demo/feed.json", "demo/feed.json"),
            ("https://news.example/feed.json", "https://news.example/feed.json"),
            ("https://news.example/feed?key=abc&page=2#top", "https://news.example/feed?key=…&page=…"),
            ("https://news.example/feed?abc", "https://news.example/feed?…"),
            ("https://abc:def@news.example/feed", "https://news.example/feed"),
            ("https://news.example/?rest_route=/", "https://news.example/?rest_route=/"),
        ] {
            assert_eq!(shown(&base.join(address).unwrap(), &base), expected, "{address}");
        }
    }
}
