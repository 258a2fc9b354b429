//! What came instead of a feed, told from the first bytes.
//!
//! Deliberately absent: trusting `Content-Type`, which is wrong as often as the body is.

use super::Found;

impl Found {
    /// What `body` is, given that it did not parse as JSON because of `fault`.
    pub(super) fn instead_of_json(body: &[u8], fault: &serde_json::Error) -> Self {
        let start = body.trim_ascii_start();
        let Some(first) = start.first() else { return Self::EmptyBody };
        match first {
            b'<' if is_xml(start) => Self::Xml,
            b'<' => Self::HtmlPage,
            // An object, a list, a text, a literal or a number: it meant to be JSON.
            b'{' | b'[' | b'"' => Self::BrokenJson { line: fault.line(), column: fault.column() },
            _ => Self::Unknown,
        }
    }
}

/// Whether markup is XML rather than HTML: by its declaration, or by the root element of a feed.
fn is_xml(start: &[u8]) -> bool {
    let starts_with =
        |prefix: &[u8]| start.get(..prefix.len()).is_some_and(|it| it.eq_ignore_ascii_case(prefix));
    if starts_with(b"<?xml") {
        // XHTML pages have the declaration too.
        return !start.get(..start.len().min(1024)).is_some_and(|it| it.windows(5).any(|it| it == b"<html"));
    }
    [b"<rss".as_slice(), b"<feed", b"<rdf:"].into_iter().any(starts_with)
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
            let fault = serde_json::from_str::<serde_json::Value>(body).err();
            let found = fault.map(|fault| Found::instead_of_json(body.as_bytes(), &fault));
            assert_eq!(found, Some(expected), "{body:?}");
        }
    }
}
