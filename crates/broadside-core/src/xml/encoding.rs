//! Which encoding a document's bytes are in.
//!
//! Deliberately absent: decoding anything but UTF-8, and guessing by how often which letters come.

use super::XmlParser;
use std::borrow::Cow;

const UTF_8: &str = "utf-8";
/// What documents are in that say UTF-8 and are not: the encoding of Western Windows, of which every byte is a
/// character.
const FALLBACK: &str = "windows-1252";
/// The declaration is looked for in this many bytes.
const N_DECLARATION_BYTES: usize = 200;

/// The document as text. By RFC 7303 the byte order mark says which encoding it is in, else the HTTP header, else the
/// XML declaration; else it is UTF-8. No wrong label loses a document.
pub(super) fn decoded<'a>(
    bytes: &'a [u8],
    content_type: Option<&str>,
    parser: &dyn XmlParser,
) -> Cow<'a, str> {
    let (label, n_mark_bytes) = label(bytes, content_type);
    let bytes = bytes.get(n_mark_bytes..).unwrap_or_default();
    if label != UTF_8
        && let Some(text) = parser.decode(bytes, &label)
    {
        return Cow::Owned(text);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => parser.decode(bytes, FALLBACK).map_or_else(|| String::from_utf8_lossy(bytes), Cow::Owned),
    }
}

/// The label of the encoding in small letters, and the length of a byte order mark.
fn label(bytes: &[u8], content_type: Option<&str>) -> (String, usize) {
    let marked = match bytes {
        [0xef, 0xbb, 0xbf, ..] => Some((UTF_8, 3)),
        [0xff, 0xfe, ..] => Some(("utf-16le", 2)),
        [0xfe, 0xff, ..] => Some(("utf-16be", 2)),
        _ => None,
    };
    if let Some((label, n_bytes)) = marked {
        return (label.to_owned(), n_bytes);
    }
    let label = content_type.and_then(charset).or_else(|| declared(bytes));
    let label = label.unwrap_or_else(|| UTF_8.to_owned());
    // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
    let is_sixteen = matches!(bytes, [0, ..] | [_, 0, ..]);
    let label = match label.as_str() {
        "utf8" => UTF_8.to_owned(),
        it if it.starts_with("utf-16") && !is_sixteen => UTF_8.to_owned(),
        _ => label,
    };
    (label, 0)
}

/// `charset` of a `Content-Type` such as `text/xml; charset="ISO-8859-1"`.
fn charset(content_type: &str) -> Option<String> {
    let parameters = content_type.split(';').skip(1).filter_map(|it| it.split_once('='));
    let mut charsets = parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
    cleaned(charsets.next()?.1.trim().trim_matches(['"', '\'']))
}

/// `encoding` of an XML declaration.
fn declared(bytes: &[u8]) -> Option<String> {
    match bytes {
        // «<?» in sixteen bits.
        [b'<', 0, b'?', 0, ..] => return Some("utf-16le".to_owned()),
        [0, b'<', 0, b'?', ..] => return Some("utf-16be".to_owned()),
        _ => {}
    }
    let start = bytes.get(..bytes.len().min(N_DECLARATION_BYTES)).unwrap_or_default();
    let start = String::from_utf8_lossy(start);
    let (_, declaration) = start.split_once("<?xml")?;
    let (declaration, _) = declaration.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    cleaned(value.split(quote).nth(1)?)
}

fn cleaned(label: &str) -> Option<String> {
    let label = label.trim().to_ascii_lowercase();
    (!label.is_empty()).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mark_header_and_declaration_are_believed_in_this_order() {
        let latin = br#"<?xml version="1.0" encoding="ISO-8859-1"?><rss/>"#.as_slice();
        for (bytes, content_type, expected) in [
            (latin, None, ("iso-8859-1", 0)),
            (latin, Some("text/xml"), ("iso-8859-1", 0)),
            (latin, Some("text/xml; charset=\"KOI8-R\""), ("koi8-r", 0)),
            (latin, Some("text/xml; Charset=utf8"), ("utf-8", 0)),
            (latin, Some("text/xml; charset="), ("iso-8859-1", 0)),
            (b"\xef\xbb\xbf<?xml encoding='latin1'?>", Some("text/xml; charset=koi8-r"), ("utf-8", 3)),
            (b"\xff\xfe<\0r\0", None, ("utf-16le", 2)),
            (b"\xfe\xff\0<\0r", None, ("utf-16be", 2)),
            (b"<\0?\0x\0", None, ("utf-16le", 0)),
            (b"\0<\0?\0x", None, ("utf-16be", 0)),
            (b"<?xml version='1.0' encoding = 'windows-1251' ?>", None, ("windows-1251", 0)),
            (b"\n <?xml version='1.0' encoding='latin1'?>", None, ("latin1", 0)),
            (b"<?xml version='1.0' encoding='UTF-16'?>", None, ("utf-8", 0)),
            (b"<?xml version='1.0'?><a encoding='latin1'/>", None, ("utf-8", 0)),
            (b"<rss/>", None, ("utf-8", 0)),
            (b"", None, ("utf-8", 0)),
        ] {
            let (label, n_bytes) = label(bytes, content_type);
            let text = String::from_utf8_lossy(bytes);
            assert_eq!((label.as_str(), n_bytes), expected, "{text:?} {content_type:?}");
        }
    }
}
