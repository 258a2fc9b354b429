//! `cargo xtask bench`: what the app weighs and how fast it is, beside what it is compared with.
//!
//! It reports, and writes what it found into docs/performance.md; nothing here fails a merge, because times depend on
//! how busy the machine is. The size budgets are held by `ci`.

mod archive;
mod comparison;
mod document;
mod lighthouse;
mod search;

use anyhow::Result;

use crate::command::{BenchOptions, Measurement};
use crate::workspace::Workspace;

/// Measures what `options` ask for.
pub fn run(workspace: &Workspace, options: &BenchOptions) -> Result<()> {
    let is_wanted = |it: Measurement| options.only.is_none_or(|only| only == it);
    if is_wanted(Measurement::Lighthouse) {
        lighthouse::run(workspace)?;
    }
    if is_wanted(Measurement::Comparison) {
        comparison::run(workspace, options.n_runs)?;
    }
    if is_wanted(Measurement::Search) {
        search::run(workspace)?;
    }
    if is_wanted(Measurement::Archive) {
        archive::run(workspace, options.n_stories)?;
    }
    Ok(())
}
