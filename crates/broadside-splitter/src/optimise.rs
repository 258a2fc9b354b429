//! Parts as they are delivered: without names, and as small as wasm-opt makes them.
//!
//! Deliberately absent: the first part, which Trunk has optimised after it is bound.

use anyhow::{Context, Result, anyhow, ensure};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;

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

/// Optimises `parts` for size, as many at a time as there are processors, and returns the bytes of each.
pub fn optimised(optimiser: &OsStr, parts: &[PathBuf]) -> Result<Vec<Vec<u8>>> {
    let waiting = Mutex::new(parts.iter().enumerate());
    let done = Mutex::new(Vec::new());
    let work = || {
        while let Some((at, part)) = waiting.lock().ok().and_then(|mut it| it.next()) {
            let bytes = small(optimiser, part);
            let is_faulty = bytes.is_err();
            if let Ok(mut done) = done.lock() {
                done.push((at, bytes));
            }
            if is_faulty {
                break;
            }
        }
    };
    let n_workers = thread::available_parallelism().map_or(1, usize::from).min(parts.len());
    thread::scope(|scope| {
        for _ in 0..n_workers {
            scope.spawn(work);
        }
    });
    let mut done = done.into_inner().map_err(|_| anyhow!("a worker has stopped"))?;
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, bytes)| bytes).collect()
}

fn small(optimiser: &OsStr, part: &Path) -> Result<Vec<u8>> {
    let output = part.with_extension("small.wasm");
    let status = Command::new(optimiser)
        .args(FEATURES)
        // The first kilobyte of the memory is the far end of the stack: no address points there.
        .args(["-Oz", "--low-memory-unused", "--strip-debug", "--strip-producers", "--strip-target-features"])
        .arg(part)
        .arg("--output")
        .arg(&output)
        .status()
        .context("wasm-opt cannot be started")?;
    ensure!(status.success(), "wasm-opt failed on {}: {status}", part.display());
    Ok(std::fs::read(output)?)
}
