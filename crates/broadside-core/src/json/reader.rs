//! Reading a document, byte by byte.
//!
//! Deliberately absent: lenience. What is not JSON ends the reading with its place; half a surrogate pair alone, which
//! careless servers send, becomes the sign for what cannot be shown.

use super::Fault;
use super::number::Digits;
use serde_json::{Map, Value};

const MAX_DEPTH: usize = 128;

/// Reads the whole of `bytes`.
pub(super) fn document(bytes: &[u8]) -> Result<Value, Fault> {
    let mut reader = Reader { bytes, at: 0, n_levels: 0 };
    let value = reader.value().filter(|_| {
        reader.skip_blanks();
        reader.at == bytes.len()
    });
    value.ok_or_else(|| fault_at(bytes, reader.at))
}

/// The place of the byte `at`, at which nothing could be read any more.
fn fault_at(bytes: &[u8], at: usize) -> Fault {
    let before = bytes.get(..at.saturating_add(1)).unwrap_or(bytes);
    let line_start = before.iter().rposition(|it| *it == b'\n').map_or(0, |it| it + 1);
    let line = before.split(|it| *it == b'\n').count();
    Fault { line, column: before.len().saturating_sub(line_start) }
}

/// A reading. Whatever gives `None` leaves `at` on the byte that was not expected.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    n_levels: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Passes the byte `wanted`, if it is next.
    fn pass(&mut self, wanted: u8) -> Option<()> {
        (self.peek()? == wanted).then(|| self.at += 1)
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    fn value(&mut self) -> Option<Value> {
        self.skip_blanks();
        match self.peek()? {
            b'{' => self.nested(Self::object),
            b'[' => self.nested(Self::list),
            b'"' => self.text().map(Value::String),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        for letter in word.bytes() {
            self.pass(letter)?;
        }
        Some(value)
    }

    fn nested(&mut self, read: fn(&mut Self) -> Option<Value>) -> Option<Value> {
        if self.n_levels >= MAX_DEPTH - 1 {
            return None;
        }
        self.at += 1;
        self.n_levels += 1;
        let value = read(self);
        self.n_levels -= 1;
        value
    }

    fn object(&mut self) -> Option<Value> {
        let mut members = Map::new();
        self.skip_blanks();
        if self.pass(b'}').is_some() {
            return Some(Value::Object(members));
        }
        loop {
            self.skip_blanks();
            let name = self.text()?;
            self.skip_blanks();
            self.pass(b':')?;
            members.insert(name, self.value()?);
            self.skip_blanks();
            if self.pass(b'}').is_some() {
                return Some(Value::Object(members));
            }
            self.pass(b',')?;
        }
    }

    fn list(&mut self) -> Option<Value> {
        let mut elements = Vec::new();
        self.skip_blanks();
        if self.pass(b']').is_some() {
            return Some(Value::Array(elements));
        }
        loop {
            elements.push(self.value()?);
            self.skip_blanks();
            if self.pass(b']').is_some() {
                return Some(Value::Array(elements));
            }
            self.pass(b',')?;
        }
    }

    fn text(&mut self) -> Option<String> {
        self.pass(b'"')?;
        let mut text = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek()?, b'"' | b'\\' | 0..=31) {
                self.at += 1;
            }
            match std::str::from_utf8(self.bytes.get(start..self.at)?) {
                Ok(plain) => text.push_str(plain),
                Err(error) => {
                    self.at = start + error.valid_up_to();
                    return None;
                }
            }
            if self.pass(b'"').is_some() {
                return Some(text);
            }
            self.pass(b'\\')?;
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let letter = match self.peek()? {
            quoted @ (b'"' | b'\\' | b'/') => char::from(quoted),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.code_point();
            }
            _ => return None,
        };
        self.at += 1;
        Some(letter)
    }

    /// Four hexadecimal digits, and another four where the first are only half of a code point.
    fn code_point(&mut self) -> Option<char> {
        let first = self.four_digits()?;
        if let 0xd800..=0xdbff = first {
            let after_first = self.at;
            if self.pass(b'\\').and_then(|()| self.pass(b'u')).is_some() {
                let second = self.four_digits()?;
                if let 0xdc00..=0xdfff = second {
                    return char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
                }
            }
            self.at = after_first;
        }
        Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn four_digits(&mut self) -> Option<u32> {
        let mut value = 0;
        for _ in 0..4 {
            let digit = char::from(self.peek()?).to_digit(16)?;
            value = value * 16 + digit;
            self.at += 1;
        }
        Some(value)
    }

    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        let is_negative = self.pass(b'-').is_some();
        let mut digits = Digits::default();
        if self.pass(b'0').is_none() {
            self.digits(&mut digits, false)?;
        }
        let mut is_whole = true;
        if self.pass(b'.').is_some() {
            is_whole = false;
            self.digits(&mut digits, true)?;
        }
        let mut exponent = 0;
        if self.pass(b'e').or_else(|| self.pass(b'E')).is_some() {
            is_whole = false;
            exponent = self.exponent()?;
        }
        let number = if is_whole { digits.whole(is_negative) } else { digits.float(is_negative, exponent) };
        if number.is_none() {
            self.at = start;
        }
        number.map(Value::Number)
    }

    /// Digits, of which there must be at least one.
    fn digits(&mut self, digits: &mut Digits, is_fraction: bool) -> Option<()> {
        let start = self.at;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            digits.push(digit - b'0', is_fraction);
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn exponent(&mut self) -> Option<i32> {
        let is_negative = self.pass(b'-').is_some();
        if !is_negative {
            // A plus says nothing.
            let _ = self.pass(b'+');
        }
        let start = self.at;
        let mut exponent: i32 = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            exponent = exponent.saturating_mul(10).saturating_add(i32::from(digit - b'0'));
            self.at += 1;
        }
        (self.at > start).then_some(if is_negative { -exponent } else { exponent })
    }
}
