//! The linker's output in parts.
//!
//! Deliberately absent: names for readers' browsers; a part is named by its bytes when they are final.

use crate::invocation::Invocation;
use crate::joined::joined;
use crate::section;
use crate::sharing::{self, Shared};
use anyhow::{Context, Result, anyhow};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload};

/// The app in parts.
#[derive(Debug)]
pub struct Parts {
    /// What wasm-bindgen is to bind: the part that starts.
    pub first: PathBuf,
    /// The other parts by their names, each with the files that it consists of: what it has in common with other parts,
    /// and its own.
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
    Ok(Parts { first, later: with_joined(later.collect(), &folder)?, loader })
}

/// The parts of `later` with fewer files in common, which are written into `folder`.
fn with_joined(
    later: BTreeMap<String, Vec<PathBuf>>,
    folder: &Path,
) -> Result<BTreeMap<String, Vec<PathBuf>>> {
    let mut parts_of: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
    for (part, files) in later {
        for file in files {
            parts_of.entry(file).or_default().insert(part.clone());
        }
    }
    let mut shared = Vec::new();
    let mut fewer: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for (file, parts) in parts_of {
        match parts.first() {
            Some(part) if parts.len() == 1 => fewer.entry(part.clone()).or_default().push(file),
            _ => {
                let module = fs::read(&file)?;
                shared.push(Shared { n_bytes: n_bytes(&module)?, parts, files: vec![module] });
            }
        }
    }
    for (n, shared) in sharing::joined(shared).into_iter().enumerate() {
        let file = folder.join(format!("shared_{n}.wasm"));
        fs::write(&file, joined(&shared.files).context("shared files cannot be joined")?)?;
        for part in shared.parts {
            fewer.entry(part).or_default().push(file.clone());
        }
    }
    Ok(fewer)
}

/// The bytes of code and data in `module`, without names and types, which are not delivered as they are.
fn n_bytes(module: &[u8]) -> Result<usize> {
    let mut n_bytes = 0;
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::CodeSectionStart { range, .. } => n_bytes += section::bytes(module, range)?.len(),
            Payload::DataSection(section) => n_bytes += section::bytes(module, section.range())?.len(),
            _ => {}
        }
    }
    Ok(n_bytes)
}

/// The sixteen digits by which a file is named after its content.
pub fn digest(bytes: &[u8]) -> String {
    let digest = format!("{:x}", Sha256::digest(bytes));
    digest.get(..16).unwrap_or(&digest).to_owned()
}
