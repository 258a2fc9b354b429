//! Stands where Trunk looks for wasm-bindgen, because it is the only place between the linker and wasm-bindgen that
//! Trunk leaves open: the app's wasm is split into the part that every visit starts with and parts that are loaded
//! when they are wanted; wasm-bindgen binds the first as if it were all.
//!
//! What a part is, the app says in `src/parts.rs`; why there are parts, docs/decisions/0006-the-app-comes-in-parts.md.
//! Deliberately absent: the splitting itself, which is `wasm_split_cli_support`, from the makers of Leptos.

#![forbid(unsafe_code)]

mod invocation;
mod joined;
mod loader;
mod optimise;
mod section;
mod sharing;
mod short_names;
mod split;

use anyhow::{Context, Result, ensure};
use invocation::Invocation;
use short_names::Bound;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::process::{Command, ExitCode};

/// Names the wasm-bindgen that does the binding.
const BINDGEN: &str = "BROADSIDE_WASM_BINDGEN";
/// Names the wasm-opt for the parts; the first part is Trunk's to optimise.
const OPTIMISER: &str = "BROADSIDE_WASM_OPT";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    match Invocation::read(&words) {
        Some(invocation) => {
            let parts = split::split(&invocation)?;
            let first = parts.first.clone().into_os_string();
            bind(invocation.words_for(&first).chain(["--keep-lld-exports".into()]))?;
            shorten(&invocation)?;
            loader::write(&invocation, &parts, &tool(OPTIMISER)?)
        }
        // A question, such as for its version.
        None => bind(words.into_iter()),
    }
}

/// Shortens the names in what wasm-bindgen wrote.
fn shorten(invocation: &Invocation) -> Result<()> {
    let [wasm, glue] =
        ["_bg.wasm", ".js"].map(|it| invocation.out_folder.join([&invocation.out_name, it].concat()));
    let bound = Bound { wasm: fs::read(&wasm)?, glue: fs::read_to_string(&glue)? };
    let shortened = short_names::shortened(&bound).context("the first part's names cannot be shortened")?;
    fs::write(wasm, shortened.wasm)?;
    fs::write(glue, shortened.glue)?;
    Ok(())
}

fn tool(name: &str) -> Result<OsString> {
    env::var_os(name).with_context(|| format!("{name} is not set; cargo xtask sets it"))
}

fn bind(words: impl Iterator<Item = OsString>) -> Result<()> {
    let status =
        Command::new(tool(BINDGEN)?).args(words).status().context("wasm-bindgen cannot be started")?;
    ensure!(status.success(), "wasm-bindgen failed: {status}");
    Ok(())
}
