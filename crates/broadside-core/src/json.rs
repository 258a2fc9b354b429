//! The one way out of bytes into JSON (RFC 8259) and back.
//!
//! The values are `serde_json`'s, but reading and writing are our own: its own reader and writer, which are made for
//! every type and every float there is, come to seven kilobytes of each first visit, a third of them tables of powers of
//! ten. Tests hold the two to each other. Deliberately absent: types of our own; what is foreign is read leniently, value
//! by value.

mod number;
mod reader;
mod writer;

use serde_json::Value;

/// Where a text ceases to be JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// From 1.
    pub line: usize,
    /// In bytes, from 1; that of the last byte where the text ends too early.
    pub column: usize,
}

/// Reads a document. Of members with the same name the last one counts; what is nested deeper than 128 levels is a fault.
pub fn parsed(bytes: &[u8]) -> Result<Value, Fault> {
    reader::document(bytes)
}

/// Writes a document in one line. Numbers are kept where they are whole and of 64 bits; any other is written to six
/// places.
pub fn written(value: &Value) -> String {
    let mut text = String::new();
    writer::write(value, &mut text);
    text
}

#[cfg(test)]
mod tests;
