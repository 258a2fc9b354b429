//! The one way out of bytes into JSON and back.
//!
//! `serde_json` is compiled anew for each kind of text that it reads and each way in which it writes; readers download
//! it once. Deliberately absent: types of our own; what is foreign is read leniently, value by value.

use serde_json::{Error, Value};

/// Reads a document.
pub fn parsed(bytes: &[u8]) -> Result<Value, Error> {
    serde_json::from_slice(bytes)
}

/// Writes a document in one line.
pub fn written(value: &Value) -> String {
    // Writing a value into memory cannot fail: its keys are texts.
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        let text = r#"{"a":[1,-2.5,"ü\n",null,true],"b":{}}"#;
        assert_eq!(written(&parsed(text.as_bytes()).unwrap()), text);
    }
}
