//! Words of what keys do.
//!
//! Deliberately absent: the keys, which are the same in every language.

use broadside_core::keys::KeyCommand;

/// Words of the list.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct KeyWords {
    pub then: &'static str,
    pub command: fn(command: KeyCommand) -> &'static str,
    pub are_on: &'static str,
    pub are_off: &'static str,
    pub switch_off: &'static str,
    pub switch_on: &'static str,
    pub close: &'static str,
}
