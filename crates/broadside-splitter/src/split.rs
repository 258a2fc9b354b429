//! The linker's output in parts.
//!
//! Deliberately absent: names for readers' browsers; a part is named by its bytes when they are final.

use crate::invocation::Invocation;
use anyhow::{Context, Result, anyhow};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use wasm_split_cli_support::{Options, transform};

/// The app in parts.
#[derive(Debug)]
pub struct Parts {
    /// What wasm-bindgen is to bind: the part that starts.
    pub first: PathBuf,
    /// The other parts by their names, each with the files that it consists of: its own, and before it what it has
    /// in common with other parts.
    pub later: BTreeMap<String, Vec<PathBuf>>,
    /// The script, by its path below wasm-bindgen's folder, from which the first part imports the loading of the others.
    pub loader: String,
}

/// Splits the input of `invocation` into a folder beside its output.
///
/// Trunk carries what stands in `snippets` along, and lets the page fetch it together with the glue that imports it.
pub fn split(invocation: &Invocation) -> Result<Parts> {
    let input = fs::read(&invocation.input).with_context(|| format!("no {}", invocation.input.display()))?;
    let folder = invocation.out_folder.join("split");
    let loader = format!("snippets/loader-{}.js", digest(&input));
    for stale in [&folder, &invocation.out_folder.join("snippets")] {
        if stale.exists() {
            fs::remove_dir_all(stale)?;
        }
    }
    // The splitter writes a loader of its own, in the place of which ours comes.
    fs::create_dir_all(folder.join("snippets"))?;
    let first = folder.join("first.wasm");
    let import = format!("./{loader}");
    let mut options = Options::new(&input);
    options.output_dir = &folder;
    options.main_out_path = &first;
    options.link_name = &import;
    let split =
        transform(options).map_err(|error| anyhow!("{error:#}")).context("the app cannot be split")?;
    let later = split.prefetch_map.into_iter().map(|(part, files)| {
        let files = files.iter().map(|file| folder.join(format!("{file}.wasm")));
        (part, files.collect())
    });
    Ok(Parts { first, later: later.collect(), loader })
}

/// The sixteen digits by which a file is named after its content.
pub fn digest(bytes: &[u8]) -> String {
    let digest = format!("{:x}", Sha256::digest(bytes));
    digest.get(..16).unwrap_or(&digest).to_owned()
}
