//! Where HTML is a flood and no text: a tag with more attributes than anybody writes, each of which the parser compares
//! with all others.
//!
//! Deliberately absent: being right about every tag. What looks like one inside a comment or a script counts as one,
//! which matters for nothing but floods.

/// White space and other ends of attributes in one tag.
const MAX_ENDS: usize = 3_000;

/// The HTML up to such a tag.
pub(super) fn before(html: &str) -> &str {
    let mut tag: Option<Tag> = None;
    let mut earlier = b' ';
    for (index, byte) in html.bytes().enumerate() {
        match &mut tag {
            Some(open) => match open.ends_with(byte) {
                true => tag = None,
                false if open.n_ends > MAX_ENDS => return html.get(..open.start).unwrap_or_default(),
                false => {}
            },
            None if earlier == b'<' && byte.is_ascii_alphabetic() => {
                tag = Some(Tag { start: index - 1, n_ends: 0, quote: None, is_value_due: false });
            }
            None => {}
        }
        earlier = byte;
    }
    html
}

struct Tag {
    start: usize,
    n_ends: usize,
    quote: Option<u8>,
    /// Behind a sign of equality, where alone a quotation mark begins a value.
    is_value_due: bool,
}

impl Tag {
    /// Takes the next byte, and says whether the tag is over.
    fn ends_with(&mut self, byte: u8) -> bool {
        match self.quote {
            Some(quote) if quote == byte => {
                self.quote = None;
                self.n_ends += 1;
            }
            None if self.is_value_due && matches!(byte, b'"' | b'\'') => self.quote = Some(byte),
            None if byte == b'>' => return true,
            None if byte.is_ascii_whitespace() || byte == b'/' => self.n_ends += 1,
            _ => {}
        }
        self.is_value_due =
            self.quote.is_none() && (byte == b'=' || self.is_value_due && byte.is_ascii_whitespace());
        false
    }
}
