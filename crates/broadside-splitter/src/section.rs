//! The bytes of a section in its module.
//!
//! Deliberately absent: what they mean.

use anyhow::{Context, Result};
use std::ops::Range;

/// The bytes at `range` of `module`.
pub fn bytes(module: &[u8], range: Range<u64>) -> Result<&[u8]> {
    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
    module.get(range).context("a section is cut off")
}
