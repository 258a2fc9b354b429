//! What is said when something cannot be set up from here: what is missing, and the command that gets
//! it, in one line.

use std::fmt;

/// A tool, package or privilege that the person at the keyboard must supply.
#[derive(Debug, PartialEq, Eq)]
pub struct Missing {
    /// What is missing, with what it is for.
    pub what: String,
    /// The command, or the setting, that mends it.
    pub remedy: String,
}

impl Missing {
    /// A missing thing and its remedy, ready to be returned as an error.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "missing: {}; get it with: {}", self.what, self.remedy)
    }
}

impl std::error::Error for Missing {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_one_line_with_a_command() {
        let missing = Missing::new("node 20 or newer (for wasm-opt)", "sudo apt-get install nodejs npm");
        assert_eq!(
            missing.to_string(),
            "missing: node 20 or newer (for wasm-opt); get it with: sudo apt-get install nodejs npm"
        );
    }
}
