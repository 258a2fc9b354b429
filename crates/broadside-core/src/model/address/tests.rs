//! Addresses against RFC 3986 and against what browsers make of sloppy ones.
#![allow(clippy::unwrap_used)]

use super::WebAddress;
use proptest::prelude::*;

fn joined(base: &str, reference: &str) -> Option<String> {
    WebAddress::parse(base).unwrap().join(reference).map(|it| it.as_str().to_owned())
}

#[test]
fn references_resolve_as_in_rfc_3986_section_5_4() {
    for (reference, expected) in [
        ("g:h", None),
        ("g", Some("http://a/b/c/g")),
        ("./g", Some("http://a/b/c/g")),
        ("g/", Some("http://a/b/c/g/")),
        ("/g", Some("http://a/g")),
        ("//g", Some("http://g/")),
        ("?y", Some("http://a/b/c/d;p?y")),
        ("g?y", Some("http://a/b/c/g?y")),
        ("#s", Some("http://a/b/c/d;p?q#s")),
        ("g#s", Some("http://a/b/c/g#s")),
        ("g?y#s", Some("http://a/b/c/g?y#s")),
        (";x", Some("http://a/b/c/;x")),
        ("g;x", Some("http://a/b/c/g;x")),
        ("g;x?y#s", Some("http://a/b/c/g;x?y#s")),
        ("", Some("http://a/b/c/d;p?q")),
        (".", Some("http://a/b/c/")),
        ("./", Some("http://a/b/c/")),
        ("..", Some("http://a/b/")),
        ("../", Some("http://a/b/")),
        ("../g", Some("http://a/b/g")),
        ("../..", Some("http://a/")),
        ("../../", Some("http://a/")),
        ("../../g", Some("http://a/g")),
        ("../../../g", Some("http://a/g")),
        ("../../../../g", Some("http://a/g")),
        ("/./g", Some("http://a/g")),
        ("/../g", Some("http://a/g")),
        ("g.", Some("http://a/b/c/g.")),
        (".g", Some("http://a/b/c/.g")),
        ("g..", Some("http://a/b/c/g..")),
        ("..g", Some("http://a/b/c/..g")),
        ("./../g", Some("http://a/b/g")),
        ("./g/.", Some("http://a/b/c/g/")),
        ("g/./h", Some("http://a/b/c/g/h")),
        ("g/../h", Some("http://a/b/c/h")),
        ("g;x=1/./y", Some("http://a/b/c/g;x=1/y")),
        ("g;x=1/../y", Some("http://a/b/c/y")),
        ("g?y/./x", Some("http://a/b/c/g?y/./x")),
        ("g?y/../x", Some("http://a/b/c/g?y/../x")),
        ("g#s/./x", Some("http://a/b/c/g#s/./x")),
        ("g#s/../x", Some("http://a/b/c/g#s/../x")),
        // The strict reading of the last example of 5.4.2; this needs an authority.
        ("http:g", None),
    ] {
        assert_eq!(joined("http://a/b/c/d;p?q", reference).as_deref(), expected, "{reference:?}");
    }
}

#[test]
fn sloppy_addresses_are_read_as_browsers_read_them() {
    for (text, expected) in [
        ("https://Example.ORG", Some("https://example.org/")),
        ("  https://example.org/a \n", Some("https://example.org/a")),
        ("HTTPS://example.org:443/a", Some("https://example.org/a")),
        ("http://example.org:8080/a", Some("http://example.org:8080/a")),
        ("https://user:secret@example.org/a", Some("https://example.org/a")),
        ("https://good.example\\@evil.example/", Some("https://good.example/@evil.example/")),
        ("https://example.org/a b?c d#e f", Some("https://example.org/a%20b?c%20d#e%20f")),
        ("https://example.org/caf\u{e9}", Some("https://example.org/caf%C3%A9")),
        ("https://example.org/caf%C3%A9", Some("https://example.org/caf%C3%A9")),
        ("https://example.org/100%", Some("https://example.org/100%")),
        ("https://exa\nmple.org/", Some("https://example.org/")),
        ("https://example.org/a/../b", Some("https://example.org/b")),
        ("https://[::1]:3000/", Some("https://[::1]:3000/")),
        ("https://example.org/\"><script>", Some("https://example.org/%22%3E%3Cscript%3E")),
        ("https://m\u{fc}nchen.example/", Some("https://m\u{fc}nchen.example/")),
    ] {
        let read = WebAddress::parse(text);
        assert_eq!(read.as_ref().map(WebAddress::as_str), expected, "{text:?}");
    }
}

#[test]
fn what_leads_out_of_the_web_is_refused() {
    for text in [
        "",
        "/a",
        "example.org",
        "//example.org/",
        "http:",
        "http://",
        "https:///a",
        "http://?a",
        "ftp://example.org/",
        "javascript:alert(1)",
        " java\nscript:alert(1)",
        "data:text/html,x",
        "blob:https://example.org/1",
        "https://exa mple.org/",
        "https://example.org:port/",
        "https://example.org:99999/",
        "https://%65vil/",
        "https://[::1/",
        "https://<b>/",
        "https://./",
    ] {
        assert_eq!(WebAddress::parse(text), None, "{text:?}");
    }
    for text in [
        "javascript:alert(1)",
        "JAVA\tSCRIPT:alert(1)",
        "mailto:desk@example.org",
        "data:,",
        "\u{1}vbscript:x",
    ] {
        assert_eq!(joined("https://example.org/", text), None, "{text:?}");
    }
}

#[test]
fn parts_can_be_asked_for() {
    let address = WebAddress::parse("http://www.example.org:8080/a/b?c#d").unwrap();
    assert_eq!(address.origin(), "http://www.example.org:8080");
    assert_eq!(address.host(), "www.example.org");
    assert_eq!(address.path(), "/a/b");
    assert_eq!(address.fragment(), Some("d"));
    assert_eq!(address.without_fragment().as_str(), "http://www.example.org:8080/a/b?c");
    assert_eq!(WebAddress::parse("http://[::1]:80/").unwrap().host(), "[::1]");
}

#[test]
fn pictures_come_over_https_unless_they_are_on_this_machine() {
    for (text, expected) in [
        ("http://example.org/a", "https://example.org/a"),
        ("http://example.org:443/a", "https://example.org/a"),
        ("https://example.org/a", "https://example.org/a"),
        ("http://localhost:8080/a", "http://localhost:8080/a"),
        ("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a"),
        ("http://[::1]/a", "http://[::1]/a"),
    ] {
        assert_eq!(WebAddress::parse(text).unwrap().upgraded().as_str(), expected);
    }
}

proptest! {
    #[test]
    fn printing_and_parsing_gives_the_same_address(text in "https?://[a-z.:@\\[\\]]{0,8}\\PC{0,40}", reference in "\\PC{0,30}") {
        if let Some(address) = WebAddress::parse(&text) {
            prop_assert_eq!(WebAddress::parse(address.as_str()), Some(address.clone()));
            if let Some(joined) = address.join(&reference) {
                prop_assert_eq!(WebAddress::parse(joined.as_str()), Some(joined.clone()));
                prop_assert!(joined.as_str().starts_with("http"));
            }
        }
    }
}
