//! What came instead of a feed, told from the first bytes.
//!
//! Deliberately absent: trusting `Content-Type`, which is wrong as often as the body is.

use super::Found;
use crate::json;
use crate::xml::XmlPlace;

impl Found {
    /// What `body` is, given that it did not parse as JSON because of `fault`.
    pub(crate) fn instead_of_json(body: &[u8], fault: json::Fault) -> Self {
        let start = body.trim_ascii_start();
        let Some(first) = start.first() else { return Self::EmptyBody };
        match first {
            b'<' if is_xml(start) => Self::Xml,
            b'<' => Self::HtmlPage,
            // An object, a list, a text, a literal or a number: it meant to be JSON.
            b'{' | b'[' | b'"' => Self::BrokenJson { line: fault.line, column: fault.column },
            _ => Self::Unknown,
        }
    }

    /// What `body` is, given that it did not parse as XML because of what stands at `place`.
    pub(super) fn instead_of_feed(body: &[u8], place: Option<XmlPlace>) -> Self {
        let start = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
        match start.first() {
            None => Self::EmptyBody,
            Some(b'<') if is_xml(start) => Self::BrokenXml(place),
            Some(b'<') => Self::HtmlPage,
            Some(b'{' | b'[') => Self::OtherJson,
            // Behind junk, or in another encoding.
            _ if has_near_start(start, b"<?xml") || start.contains(&0) => Self::BrokenXml(place),
            _ => Self::Unknown,
        }
    }

    /// What `body` is, given that it parsed as XML and its root is not that of a feed.
    pub(super) fn instead_of_root(body: &[u8]) -> Self {
        let is_page = has_near_start(body, b"<html") || has_near_start(body, b"<!doctype html");
        if is_page { Self::HtmlPage } else { Self::OtherXml }
    }
}

/// Whether markup is XML rather than HTML: by its declaration, or by the root element of a feed.
fn is_xml(start: &[u8]) -> bool {
    // XHTML pages have the declaration too.
    let marks = [b"<?xml".as_slice(), b"<rss", b"<feed", b"<rdf:"];
    !has_near_start(start, b"<html") && marks.into_iter().any(|it| has_near_start(start, it))
}

/// Whether there is `mark`, in small letters or large, in the first kilobyte.
fn has_near_start(body: &[u8], mark: &[u8]) -> bool {
    let start = body.get(..body.len().min(1024)).unwrap_or_default();
    start.windows(mark.len()).any(|it| it.eq_ignore_ascii_case(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_says_what_came_instead() {
        for (body, expected) in [
            ("", Found::EmptyBody),
            (" \n", Found::EmptyBody),
            ("<!DOCTYPE html><title>Log in</title>", Found::HtmlPage),
            ("\n<html>", Found::HtmlPage),
            ("<div class=error>Blocked</div>", Found::HtmlPage),
            ("<?xml version=\"1.0\"?><rss/>", Found::Xml),
            (
                "<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\">",
                Found::HtmlPage,
            ),
            ("<RSS version=\"2.0\">", Found::Xml),
            ("<feed xmlns=\"http://www.w3.org/2005/Atom\">", Found::Xml),
            ("{\"items\": [\n{\"id\": 1", Found::BrokenJson { line: 2, column: 8 }),
            ("Error establishing a database connection", Found::Unknown),
            ("\u{1f}\u{8b}binary", Found::Unknown),
        ] {
            let fault = json::parsed(body.as_bytes()).err();
            let found = fault.map(|fault| Found::instead_of_json(body.as_bytes(), fault));
            assert_eq!(found, Some(expected), "{body:?}");
        }
    }

    #[test]
    fn the_answer_says_what_came_instead_of_rss() {
        let place = Some(XmlPlace { line: 3, column: 1 });
        for (body, expected) in [
            ("", Found::EmptyBody),
            ("\u{feff}\n", Found::EmptyBody),
            ("<!DOCTYPE html><title>Log in</title>", Found::HtmlPage),
            ("<div class=error>Blocked</div>", Found::HtmlPage),
            ("<?xml version=\"1.0\"?><!DOCTYPE html><html>", Found::HtmlPage),
            ("<?xml version=\"1.0\"?><rss><channel>", Found::BrokenXml(place)),
            ("<!-- a cache --><!DOCTYPE rss><RSS><channel>", Found::BrokenXml(place)),
            ("\u{feff}<rss version=\"2.0\"><channel>", Found::BrokenXml(place)),
            ("Warning: <?xml version=\"1.0\"?><rss>", Found::BrokenXml(place)),
            ("{\"items\": []}", Found::OtherJson),
            ("Error establishing a database connection", Found::Unknown),
        ] {
            assert_eq!(Found::instead_of_feed(body.as_bytes(), place), expected, "{body:?}");
        }
    }
}
