//! Percent-encoding of path segments, query values and form bodies.
//!
//! Deliberately absent: parsing whole addresses; `WebAddress` does that.
//! Sources: RFC 3986 section 2, and the URL Standard's `application/x-www-form-urlencoded` serializer.

const HEX_DIGITS: [char; 16] =
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];

/// Appends `text` to `output`; letters and digits of ASCII and `-._~` stay as they are.
pub fn encode_component(text: &str, output: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            output.push(char::from(byte));
        } else {
            push_escaped(byte, output);
        }
    }
}

/// Appends `name=value` to a form body, with `&` before it unless it is the first.
pub(crate) fn push_form_pair(name: &str, value: &str, output: &mut String) {
    if !output.is_empty() {
        output.push('&');
    }
    encode_form_text(name, output);
    output.push('=');
    encode_form_text(value, output);
}

/// Decodes `%XX`; a broken escape stays as it is, and bytes that are no UTF-8 become U+FFFD.
pub(crate) fn decode_component(text: &str) -> String {
    decode(text, false)
}

/// Decodes a query value, where `+` is a space.
pub(crate) fn decode_form_text(text: &str) -> String {
    decode(text, true)
}

fn encode_form_text(text: &str, output: &mut String) {
    for byte in text.bytes() {
        match byte {
            b' ' => output.push('+'),
            b'*' | b'-' | b'.' | b'_' => output.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => output.push(char::from(byte)),
            _ => push_escaped(byte, output),
        }
    }
}

fn push_escaped(byte: u8, output: &mut String) {
    output.push('%');
    for digit in [byte >> 4, byte & 0xF] {
        output.extend(HEX_DIGITS.get(usize::from(digit)));
    }
}

fn decode(text: &str, is_plus_a_space: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'%', [high, low, after_escape @ ..]) => match (hex_value(*high), hex_value(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high << 4 | low);
                    rest = after_escape;
                }
                _ => bytes.push(b'%'),
            },
            (b'+', _) if is_plus_a_space => bytes.push(b' '),
            _ => bytes.push(first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex_value(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_decoded_and_broken_ones_stay() {
        for (text, expected) in [
            ("tierra-y-agua", "tierra-y-agua"),
            ("%D8%AA%D8%B6", "تض"),
            ("caf%c3%a9", "café"),
            ("100%", "100%"),
            ("%zz%2", "%zz%2"),
            ("%ff", "\u{FFFD}"),
            ("a+b", "a+b"),
        ] {
            assert_eq!(decode_component(text), expected, "{text:?}");
        }
        assert_eq!(decode_form_text("a+b%2Bc"), "a b+c");
    }

    #[test]
    fn form_pairs_are_written_as_browsers_write_them() {
        let mut body = String::new();
        push_form_pair("e mail", "ana+news@example.org", &mut body);
        push_form_pair("ü", "*~", &mut body);
        assert_eq!(body, "e+mail=ana%2Bnews%40example.org&%C3%BC=*%7E");
    }

    #[test]
    fn components_survive_the_round_trip() {
        for text in ["تضامن دولي", "a/b?c#d%20", "", "🪢"] {
            let mut encoded = String::new();
            encode_component(text, &mut encoded);
            assert!(encoded.is_ascii());
            assert_eq!(decode_component(&encoded), text);
        }
    }
}
