//! English for answers that did not come or are of no use.
//!
//! Deliberately absent: refusals with a number, which say little more than that.

use super::{Circumstances, Told, said};
use broadside_core::doctor::{Backend, Finding};
use broadside_core::sources::Found;
use broadside_core::xml::XmlPlace;

/// Nothing could be read.
pub(super) fn unanswered(finding: &Finding, it: &Circumstances<'_>) -> Told {
    let host = it.host;
    match finding {
        Finding::Offline => said(
            "This device has no network",
            "Nothing was sent.",
            "Connect the device and try again.",
        ),
        Finding::MixedContent => (
            "It is named with http, and this page came by https".to_owned(),
            "Browsers load nothing by http into such a page, so that it was not asked.".to_owned(),
            format!(
                "In broadside.json write https:// in the place of http://. If {host} has no certificate yet, get it one."
            ),
        ),
        Finding::Unreadable => (
            "The server answers, and does not let this page read it".to_owned(),
            unreadable_text(it),
            unreadable_advice(it),
        ),
        Finding::Silent => (
            "No answer came".to_owned(),
            format!(
                "Either {host} is down, its name or its certificate is wrong, or something between here and there keeps \
                 the answer back. A browser does not tell which."
            ),
            format!(
                "Look for a slip in the address, and open it in a tab of its own. If it opens there, the server has to \
                 let {} read it (Access-Control-Allow-Origin); if not, {host} is where to look.",
                it.page_origin
            ),
        ),
        Finding::PolicyForbids => (
            "This page's own policy does not name the server".to_owned(),
            "The edition was printed for other hosts (Content-Security-Policy), so that the browser sent nothing."
                .to_owned(),
            format!(
                "Print the edition again with the present broadside.json, or add {host} to connect-src in the headers \
                 and pages of this page's host."
            ),
        ),
        Finding::TimedOut => (
            "The whole answer did not come in 12 seconds".to_owned(),
            "The connection is slow, or the server is.".to_owned(),
            format!("Try again later. If it stays so, ask whoever runs {host} why it is slow."),
        ),
        Finding::TooLarge => said(
            "The answer is longer than 10 MB",
            "No more is read, so that it was not read at all.",
            "Let the feed hold fewer stories, and name a further document for the rest (next_url).",
        ),
        Finding::NotFound => (
            "Nothing is at this address".to_owned(),
            format!("{host} answers, and knows of no such thing."),
            not_found_advice(it),
        ),
        Finding::WebPage { has_moved } => (
            "A web page came in the place of data".to_owned(),
            if *has_moved {
                "The server led on to another address, as it does to a login form.".to_owned()
            } else {
                "The address may be that of a page, or a login or a firewall stands before it.".to_owned()
            },
            format!(
                "Open the address in a private window. If a login form comes, {host} has to let visitors read this \
                 address without one; else correct the address in broadside.json."
            ),
        ),
        _ => (
            "The number of stories is hidden".to_owned(),
            "Stories can be read all the same; this page only cannot say how many there are.".to_owned(),
            format!(
                "On {host}: a cache or a proxy takes away a header that WordPress sends. Let answers carry \
                 Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link."
            ),
        ),
    }
}

fn unreadable_text(it: &Circumstances<'_>) -> String {
    let causes = match it.backend {
        Some(Backend::WordPress) => {
            "WordPress itself allows it, so that something in front of it does not: a login or an error page before \
             the whole site, a plugin or a firewall, or a page cache that keeps the permission of another site's \
             visitor"
        }
        Some(Backend::Ghost | Backend::GhostMembers) => {
            "Ghost itself allows it, so that something in front of it does not: a proxy, an error page, or a cache that \
             keeps the permission of another site's visitor"
        }
        Some(Backend::Syndication) => "Few sites let their RSS be read from elsewhere; WordPress never does",
        _ => {
            "It does not say that this page may, or it says so of another site alone: a cache can keep the permission \
             of another site's visitor"
        }
    };
    [causes, "."].concat()
}

fn unreadable_advice(it: &Circumstances<'_>) -> String {
    let (host, origin) = (it.host, it.page_origin);
    match it.backend {
        Some(Backend::Listmonk) => format!(
            "In listmonk on {host} (6.0 or later): Settings > Security, add {origin} to the trusted URLs. Older ones \
             need a proxy that adds the header Access-Control-Allow-Origin."
        ),
        Some(Backend::WordPress) => format!(
            "On {host}: open the address in a private window; if it does not show JSON, that is the fault. Else empty \
             the page cache and leave /wp-json/ out of it, and see that nothing removes WordPress's header \
             Access-Control-Allow-Origin: it must say {origin} or * and never another site's."
        ),
        Some(Backend::Syndication) => format!(
            "If the site is a WordPress, name it with the type wordpress instead. Else let {host} send with the feed: \
             Access-Control-Allow-Origin: {origin} (or *)."
        ),
        _ => format!("Let {host} send with this answer: Access-Control-Allow-Origin: {origin} (or *)."),
    }
}

fn not_found_advice(it: &Circumstances<'_>) -> String {
    match it.backend {
        Some(Backend::WordPress) => {
            "Look for a slip in the address. A WordPress site may keep its API elsewhere, which \
            its address with ?rest_route=/ at the end finds."
                .to_owned()
        }
        Some(Backend::Listmonk) => format!(
            "Look whether listmonk is at this address of {}, and whether its proxy lets /api/public/ through.",
            it.host
        ),
        _ => "Look for a slip in the address in broadside.json.".to_owned(),
    }
}

pub(super) fn refused_advice(it: &Circumstances<'_>) -> String {
    match it.backend {
        Some(Backend::WordPress) => format!(
            "On {}: a security plugin has usually closed the REST API. Look for a setting such as «disable REST API» or \
             «require login», and let visitors read it; a firewall in front of the server can be the reason too.",
            it.host
        ),
        _ => format!("On {}: let visitors read this address without a login.", it.host),
    }
}

pub(super) fn bad_request_advice(it: &Circumstances<'_>) -> String {
    match it.backend {
        Some(Backend::Listmonk) => format!(
            "In listmonk on {}: Settings > General, switch the public subscription page on.",
            it.host
        ),
        _ => "Look whether the type in broadside.json fits the address: jsonfeed or rss for a feed, wordpress or ghost \
            for a site."
            .to_owned(),
    }
}

pub(super) fn not_a_feed(found: Found, it: &Circumstances<'_>) -> Told {
    let (title, advice) = match found {
        Found::Xml => (
            "XML came in the place of JSON".to_owned(),
            "It is probably RSS or Atom: name it with the type rss in broadside.json. A WordPress site is better named \
             by its own address with the type wordpress."
                .to_owned(),
        ),
        Found::EmptyBody => (
            "The answer is empty".to_owned(),
            format!("Open it in a browser; if it is empty there too, whatever writes it on {} has failed.", it.host),
        ),
        Found::BrokenJson { line, column } => {
            (format!("The JSON breaks at line {line}, column {column}"), broken(it))
        }
        Found::BrokenXml(Some(XmlPlace { line, column })) => {
            (format!("The XML breaks at line {line}, column {column}"), broken(it))
        }
        Found::BrokenXml(None) => ("The XML breaks".to_owned(), broken(it)),
        Found::OtherJson => (
            "This is JSON of another kind".to_owned(),
            "Look whether the type in broadside.json fits the address. For a mapped source, «items» has to say where its \
             list is."
                .to_owned(),
        ),
        Found::OtherXml => (
            "This is XML, and neither RSS nor Atom".to_owned(),
            "It may be a sitemap. Open the site in a browser and look for its feed's address.".to_owned(),
        ),
        Found::HtmlPage | Found::Unknown => (
            "This is neither JSON nor XML nor a page".to_owned(),
            "Open the address in a browser to see what it gives; a server's error message often says what failed."
                .to_owned(),
        ),
    };
    (title, String::new(), advice)
}

fn broken(it: &Circumstances<'_>) -> String {
    format!("Whatever writes it on {} put a fault there or stopped early: look there.", it.host)
}
