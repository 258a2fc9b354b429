//! Why a source gave no stories, in words for the person who can change it.
//!
//! Deliberately absent: words for readers; the app's message catalogue has them.

use broadside_core::config::SourceKind;
use broadside_core::sources::{Found, SourceError};

/// What happened and what to change. What is a question of the format is said where `kind` is known.
pub fn words(error: &SourceError, kind: Option<&SourceKind>) -> String {
    match error {
        SourceError::Offline => "this machine has no network. Connect it and check again".to_owned(),
        SourceError::Unreachable => {
            "the host gives no answer. Look for a slip in the address, and open it in a \
            browser: the server may be down, or its certificate may have run out"
                .to_owned()
        }
        SourceError::TimedOut => {
            "the whole answer did not come in time. Check again later; if it stays so, ask \
            whoever runs the server why it is slow"
                .to_owned()
        }
        SourceError::TooLarge => {
            "the answer is longer than the 10 MB that the app reads. Let the feed hold fewer \
            stories, and name a further document for the rest (next_url)"
                .to_owned()
        }
        SourceError::Refused { status, code } => format!(
            "the server refuses visitors ({}). On WordPress a security plugin has usually closed the REST API: look \
            for a setting such as «disable REST API» or «require login», and let visitors read it. On Ghost the \
            content key is not the site's: copy it anew from its integrations. A firewall in front of the server can \
            be the reason too",
            said(*status, code.as_deref())
        ),
        SourceError::NotFound => {
            let elsewhere = match kind {
                Some(SourceKind::WordPress(_)) => {
                    "; a WordPress site may keep its API elsewhere, which https://your-site.example/?rest_route=/ finds"
                }
                _ => "",
            };
            format!("there is nothing at this address. Look for a slip in it{elsewhere}")
        }
        SourceError::BadRequest { status, code } => format!(
            "the server does not understand the question ({}). Look whether the type fits the address: jsonfeed or \
            rss for a feed, wordpress or ghost for a site",
            said(*status, code.as_deref())
        ),
        SourceError::RateLimited { wait_s } => {
            let pause = wait_s.map_or_else(|| "later".to_owned(), |it| format!("after {it} seconds"));
            format!(
                "the server has had too many questions. Check again {pause}; if it stays so, ask whoever runs the \
                server to allow more"
            )
        }
        SourceError::ServerFailed { status } => format!(
            "the server failed ({}). Check again later; if it stays so, its own error log says why",
            said(*status, None)
        ),
        SourceError::NotAFeed(found) => not_a_feed(*found),
    }
}

fn not_a_feed(found: Found) -> String {
    match found {
        Found::HtmlPage => "an HTML page came instead of stories. Either the address is that of a page and not of \
            the feed or the site's API, or a login or a firewall stands before it: open it in a private window"
            .to_owned(),
        Found::Xml => "XML came instead of JSON: probably an RSS or Atom feed. Name it with the type rss; or name the \
            address of a JSON Feed, or of the WordPress site itself with the type wordpress"
            .to_owned(),
        Found::EmptyBody => "the answer is empty. Open the address in a browser; if it is empty there too, whatever \
            writes the feed has failed"
            .to_owned(),
        Found::BrokenJson { line, column } => format!(
            "the JSON breaks at line {line}, column {column}. Whatever writes it put a fault there or stopped early"
        ),
        Found::BrokenXml(place) => {
            let place = place.map_or_else(
                || "the XML breaks".to_owned(),
                |it| format!("the XML breaks at line {}, column {}", it.line, it.column),
            );
            format!("{place}. Whatever writes it put a fault there or stopped early")
        }
        Found::OtherJson => "this is JSON, but no feed of this type. Look whether the type fits the address: jsonfeed \
            or rss for a feed, wordpress or ghost for a site. For a mapped source, `items` has to say where its list is"
            .to_owned(),
        Found::OtherXml => "this is XML, but neither RSS nor Atom: perhaps a sitemap. Open the site in a browser and \
            look for its feed's address"
            .to_owned(),
        Found::Unknown => "this is no feed: neither JSON nor XML nor a page. Open the address in a browser to see what it \
            gives; a server's error message often says what failed"
            .to_owned(),
    }
}

/// The status, and the backend's own code where there is one.
fn said(status: u16, code: Option<&str>) -> String {
    code.map_or_else(|| format!("HTTP {status}"), |it| format!("HTTP {status}, {it}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::config::{Taxonomy, WordPressSite};
    use broadside_core::model::WebAddress;
    use broadside_core::xml::XmlPlace;

    #[test]
    fn each_error_says_what_happened_and_what_to_change() {
        let code = || Some("rest_forbidden".to_owned());
        let place = Some(XmlPlace { line: 2, column: 8 });
        for (error, happened, change) in [
            (SourceError::Offline, "no network", "Connect it"),
            (SourceError::Unreachable, "no answer", "a slip in the address"),
            (SourceError::TimedOut, "in time", "ask whoever runs the server"),
            (SourceError::TooLarge, "10 MB", "next_url"),
            (SourceError::Refused { status: 401, code: code() }, "HTTP 401, rest_forbidden", "require login"),
            (SourceError::Refused { status: 403, code: None }, "(HTTP 403)", "security plugin"),
            (SourceError::NotFound, "nothing at this address", "a slip in it"),
            (SourceError::BadRequest { status: 400, code: None }, "(HTTP 400)", "the type fits"),
            (SourceError::RateLimited { wait_s: Some(30) }, "too many", "after 30 seconds"),
            (SourceError::RateLimited { wait_s: None }, "too many", "again later"),
            (SourceError::ServerFailed { status: 502 }, "(HTTP 502)", "error log"),
            (SourceError::NotAFeed(Found::HtmlPage), "HTML page", "a login or a firewall"),
            (SourceError::NotAFeed(Found::Xml), "RSS", "type rss"),
            (SourceError::NotAFeed(Found::BrokenXml(None)), "the XML breaks", "stopped early"),
            (SourceError::NotAFeed(Found::BrokenXml(place)), "line 2, column 8", "stopped early"),
            (SourceError::NotAFeed(Found::OtherXml), "neither RSS nor Atom", "its feed's address"),
            (SourceError::NotAFeed(Found::EmptyBody), "empty", "in a browser"),
            (
                SourceError::NotAFeed(Found::BrokenJson { line: 2, column: 8 }),
                "line 2, column 8",
                "stopped early",
            ),
            (SourceError::NotAFeed(Found::OtherJson), "no feed", "the type fits"),
            (SourceError::NotAFeed(Found::Unknown), "no feed", "in a browser"),
        ] {
            let text = words(&error, None);
            assert!(text.contains(happened) && text.contains(change), "{text}");
            assert!(!text.contains("  ") && !text.ends_with('.'), "{text}");
        }
    }

    #[test]
    fn where_else_an_api_may_be_is_told_of_wordpress_alone() {
        let address = WebAddress::parse("https://news.example/").unwrap();
        let wordpress = SourceKind::WordPress(WordPressSite::at(&address, Taxonomy::Categories));
        let text = words(&SourceError::NotFound, Some(&wordpress));
        assert!(text.contains("a WordPress site") && text.ends_with("?rest_route=/ finds"), "{text}");
        for kind in [Some(SourceKind::Syndication { address }), None] {
            let text = words(&SourceError::NotFound, kind.as_ref());
            assert!(text.ends_with("Look for a slip in it"), "{text}");
        }
    }
}
