//! What is wrong in a configuration: where, what was expected and what was found.
//!
//! Deliberately absent: errors. A problem never stops the reading; what it concerns falls back or is left
//! out.

use std::fmt;

/// One fault of the file, in plain English for a log, the doctor or a build's output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// JSON pointer (RFC 6901) such as `/lists/1/frequency`; empty for the whole file.
    pub pointer: String,
    /// Such as `one of daily, weekly, monthly, occasional`.
    pub expected: String,
    /// Such as `"fortnightly"`.
    pub found: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "the file" } else { &self.pointer };
        for part in [pointer, ": expected ", &self.expected, "; found ", &self.found] {
            formatter.write_str(part)?;
        }
        Ok(())
    }
}
