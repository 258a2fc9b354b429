//! A part as it is delivered: without names, and as small as wasm-opt makes it.
//!
//! Deliberately absent: the first part, which Trunk has optimised after it is bound.

use anyhow::{Context, Result, ensure};
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// What Rust's compiler lets its output use on this target. The linker's output says so in a section that splitting
/// does not carry over.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Optimises `part` for size and returns its bytes.
pub fn optimised(optimiser: &OsStr, part: &Path) -> Result<Vec<u8>> {
    let output = part.with_extension("small.wasm");
    let status = Command::new(optimiser)
        .args(FEATURES)
        .args(["-Oz", "--strip-debug", "--strip-producers", "--strip-target-features"])
        .arg(part)
        .arg("--output")
        .arg(&output)
        .status()
        .context("wasm-opt cannot be started")?;
    ensure!(status.success(), "wasm-opt failed on {}: {status}", part.display());
    Ok(std::fs::read(output)?)
}
