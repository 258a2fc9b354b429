//! What was probably written where a configuration ceases to be JSON: the slips of people who write it by hand.
//!
//! Deliberately absent: mending. What is guessed here is only told; the file is as unreadable as before.

use crate::json::Fault;

/// The slip at `fault` in `text`, in words that follow the fault's place; nothing where none is known.
pub(super) fn named(text: &[u8], fault: Fault) -> Option<&'static str> {
    if matches!(text, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) || text.iter().take(4).any(|it| *it == 0) {
        return Some("the file is in UTF-16: save it as UTF-8");
    }
    let at = offset_of(text, fault)?;
    let (before, rest) = (text.get(..at)?, text.get(at..)?);
    if is_torn(rest) {
        return Some("this sign is not written in UTF-8: save the file as UTF-8");
    }
    let last = before.trim_ascii_end().last();
    // Where a text ends too early, its last sign is said to be the place.
    let is_at_end = rest.get(1..).unwrap_or_default().trim_ascii().is_empty();
    match rest {
        _ if is_at_end && is_cut_off(text) => {
            Some("the file ends before everything in it is closed: a quote, a } or a ] is missing")
        }
        [b'/' | b'#', ..] => Some("JSON knows no comments: take this one out"),
        [b'}' | b']', ..] if last == Some(&b',') => {
            Some("nothing comes after the comma before this: take the comma out")
        }
        [b'\'' | b'`', ..] => Some("JSON has texts and names in double quotes: \""),
        // The curly ones of English, German and French.
        [0xe2, 0x80, 0x98..=0x9f, ..] | [0xc2, 0xab | 0xbb, ..] => {
            Some("these are typographic quotes, and JSON knows straight ones alone: \"")
        }
        [b'"' | b'{' | b'[', ..] if last.is_some_and(|it| ends_value(*it)) => {
            Some("a comma is missing before this")
        }
        [b',', ..] if matches!(last, Some(b',' | b'[' | b'{')) => Some("one comma is too many"),
        [b'=', ..] => Some("JSON has a colon between a name and its value"),
        [b'\n' | b'\r', ..] => {
            Some("a text goes on in the next line: a quote is missing, or write \\n for a new line")
        }
        [it, ..] if it.is_ascii_alphabetic() && last != Some(&b'\\') => {
            Some("words stand in quotes, all but true, false and null")
        }
        _ => None,
    }
}

/// Where a fault's place is in the file.
fn offset_of(text: &[u8], fault: Fault) -> Option<usize> {
    let n_lines_before = fault.line.checked_sub(1)?;
    let lines = text.split(|it| *it == b'\n').take(n_lines_before);
    let line_start: usize = lines.map(|it| it.len().saturating_add(1)).sum();
    // The end of a line counts to the line after it, before its first byte.
    line_start.checked_add(fault.column)?.checked_sub(1)
}

/// Whether the first sign of `rest` is no UTF-8.
fn is_torn(rest: &[u8]) -> bool {
    std::str::from_utf8(rest).is_err_and(|it| it.valid_up_to() == 0)
}

/// Whether a value may end with this.
fn ends_value(byte: u8) -> bool {
    matches!(byte, b'"' | b'}' | b']') || byte.is_ascii_alphanumeric()
}

/// Whether more is opened in the file than is closed.
fn is_cut_off(text: &[u8]) -> bool {
    let (mut n_open, mut is_in_text, mut is_escaped) = (0_i32, false, false);
    for byte in text {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_in_text => is_escaped = true,
            b'"' => is_in_text = !is_in_text,
            b'{' | b'[' if !is_in_text => n_open = n_open.saturating_add(1),
            b'}' | b']' if !is_in_text => n_open = n_open.saturating_sub(1),
            _ => {}
        }
    }
    n_open > 0 && !is_in_text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn slip(text: &[u8]) -> &'static str {
        let fault = json::parsed(text).expect_err("no JSON");
        named(text, fault).unwrap_or("")
    }

    #[test]
    fn the_slips_of_hands_are_named() {
        for (text, wanted) in [
            ("{\n  \"a\": 1,\n}", "take the comma out"),
            (r#"{ "a": [1, 2,] }"#, "take the comma out"),
            ("// ours\n{}", "no comments"),
            ("{ # ours\n}", "no comments"),
            (r#"{ "a": 1 /* one */ }"#, "no comments"),
            (r#"{ 'a': 1 }"#, "in double quotes"),
            ("{ “a”: 1 }", "straight ones"),
            ("{ \"a\": «b» }", "straight ones"),
            ("{ \"a\": 1\n  \"b\": 2 }", "a comma is missing"),
            ("{ \"a\": {}\n  \"b\": 2 }", "a comma is missing"),
            (r#"[{ "a": 1 } { "b": 2 }]"#, "a comma is missing"),
            (r#"{ "a": 1,, "b": 2 }"#, "too many"),
            (r#"{ "a" = 1 }"#, "a colon"),
            (r#"{ a: 1 }"#, "in quotes"),
            (r#"{ "a": True }"#, "in quotes"),
            ("{ \"a\": \"one\ntwo\" }", "goes on in the next line"),
            (r#"{ "a": { "b": 1 }"#, "ends before"),
        ] {
            assert!(slip(text.as_bytes()).contains(wanted), "{text}: {:?}", slip(text.as_bytes()));
        }
    }

    #[test]
    fn another_encoding_is_named() {
        assert!(slip(b"{ \"name\": \"Caf\xe9\" }").contains("not written in UTF-8"));
        let wide: Vec<u8> = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(slip(&wide).contains("UTF-16"));
    }

    #[test]
    fn where_nothing_is_known_nothing_is_guessed() {
        for text in ["{} }", "01", r#"{ "a": "\q" }"#, "-"] {
            assert_eq!(slip(text.as_bytes()), "", "{text}");
        }
    }
}
