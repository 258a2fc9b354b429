//! The command line as a type.
//!
//! Deliberately absent: doing anything; `main` hands each command to the library.

use broadside_press::{AssembleOptions, PressError};
use lexopt::prelude::{Long, Short, Value, ValueExt};
use std::ffi::OsString;
use std::path::PathBuf;

/// What `broadside-press help` prints.
pub const HELP: &str = "\
broadside-press COMMAND

  assemble --trunk DIR --worker FILE --out DIR
      Makes a deployable app of what Trunk built: service worker, headers, compressed copies.";

/// A whole command line, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Print [`HELP`].
    Help,
    /// Make a deployable app.
    Assemble(AssembleOptions),
}

impl Command {
    /// Reads a command line without the program's name. The error names what was not understood.
    pub fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Self, PressError> {
        let mut parser = lexopt::Parser::from_args(words);
        let name = match parser.next().map_err(misunderstood)? {
            None | Some(Short('h') | Long("help")) => return Ok(Self::Help),
            Some(Value(name)) => name.string().map_err(misunderstood)?,
            Some(other) => return Err(misunderstood(other.unexpected())),
        };
        match name.as_str() {
            "help" => Ok(Self::Help),
            "assemble" => parse_assemble(parser).map(Self::Assemble),
            other => Err(PressError::Arguments(format!("no command is called `{other}`\n\n{HELP}"))),
        }
    }
}

fn parse_assemble(mut parser: lexopt::Parser) -> Result<AssembleOptions, PressError> {
    let (mut trunk, mut worker, mut out) = (None, None, None);
    while let Some(argument) = parser.next().map_err(misunderstood)? {
        match argument {
            Long("trunk") => trunk = Some(path(&mut parser)?),
            Long("worker") => worker = Some(path(&mut parser)?),
            Long("out") => out = Some(path(&mut parser)?),
            other => return Err(misunderstood(other.unexpected())),
        }
    }
    Ok(AssembleOptions {
        trunk: required(trunk, "--trunk")?,
        worker: required(worker, "--worker")?,
        out: required(out, "--out")?,
    })
}

fn path(parser: &mut lexopt::Parser) -> Result<PathBuf, PressError> {
    parser.value().map(PathBuf::from).map_err(misunderstood)
}

fn required<T>(value: Option<T>, name: &str) -> Result<T, PressError> {
    value.ok_or_else(|| PressError::Arguments(format!("{name} is missing\n\n{HELP}")))
}

fn misunderstood(error: lexopt::Error) -> PressError {
    PressError::Arguments(format!("{error}\n\n{HELP}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn parse(line: &str) -> Result<Command, PressError> {
        Command::parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn help_is_given_to_whoever_says_nothing() {
        for line in ["", "help", "--help", "-h"] {
            assert_eq!(parse(line).unwrap(), Command::Help, "{line:?}");
        }
    }

    #[test]
    fn what_is_missing_or_not_understood_is_named() {
        for (line, expected) in [
            ("bind --out a", "bind"),
            ("assemble --trunk a --out b", "--worker"),
            ("assemble --thunk a", "--thunk"),
        ] {
            let message = parse(line).unwrap_err().to_string();
            assert!(message.contains(expected), "{line}: {message}");
        }
    }
}
