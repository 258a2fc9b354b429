//! The script from which the first part imports the loading of the others, and their files beside it.
//!
//! Deliberately absent: what the script does, which is `loader.js`; here its table is filled in.

use crate::invocation::Invocation;
use crate::optimise::optimised;
use crate::split::{Parts, digest};
use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder beside wasm-bindgen's output where the parts are put: Trunk, which knows nothing of them, leaves them
/// there, and whoever assembles the app puts them beside the first part.
const FOLDER: &str = "parts";
const SCRIPT: &str = include_str!("loader.js");

/// Writes the parts' files and the script that loads them.
pub fn write(invocation: &Invocation, parts: &Parts, optimiser: &OsStr) -> Result<()> {
    let folder = invocation.out_folder.join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let files: BTreeSet<&PathBuf> = parts.later.values().flatten().collect();
    let files: Vec<PathBuf> = files.into_iter().cloned().collect();
    let mut delivered: BTreeMap<&Path, Delivered> = BTreeMap::new();
    for (file, bytes) in files.iter().zip(optimised(optimiser, &files)?) {
        let delivery = Delivered::of(file, &bytes);
        fs::write(folder.join(&delivery.name), bytes)?;
        delivered.insert(file, delivery);
    }
    let script = invocation.out_folder.join(&parts.loader);
    fs::create_dir_all(script.parent().unwrap_or(&folder))?;
    fs::write(script, text(&parts.later, &delivered))?;
    Ok(())
}
/// A file as the browser fetches it.
#[derive(Clone, Debug)]
struct Delivered {
    name: String,
    integrity: String,
}

impl Delivered {
    fn of(file: &Path, bytes: &[u8]) -> Self {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        // The splitter's own names, `split_article`, and ours for what several parts have in common.
        let name = stem.strip_prefix("split_").unwrap_or("shared");
        Self {
            name: format!("{name}-{}.wasm", digest(bytes)),
            integrity: format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes))),
        }
    }
}

/// The script with its table, and with one export for each part, by the name that the first part imports.
fn text(later: &BTreeMap<String, Vec<PathBuf>>, delivered: &BTreeMap<&Path, Delivered>) -> String {
    let mut text = String::from("const PARTS = {\n");
    for (part, files) in later {
        text.push_str(&format!("  {part}: ["));
        for file in files.iter().filter_map(|file| delivered.get(file.as_path())) {
            text.push_str(&format!("[\"{}\", \"{}\"], ", file.name, file.integrity));
        }
        text.push_str("],\n");
    }
    text.push_str("};\n\n");
    text.push_str(SCRIPT);
    for part in later.keys() {
        // Writing to a text cannot fail.
        let _ = write!(
            text,
            "\nexport const __wasm_split_load_{part} = (callback, data) => report(\"{part}\", callback, data);\n"
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_fetched_with_what_it_shares_before_it() {
        let (own, shared) = (PathBuf::from("/t/split_article.wasm"), PathBuf::from("/t/shared_4.wasm"));
        let later = BTreeMap::from([("article".to_owned(), vec![shared.clone(), own.clone()])]);
        let delivered = BTreeMap::from([
            (shared.as_path(), Delivered::of(&shared, b"shared")),
            (own.as_path(), Delivered::of(&own, b"own")),
        ]);
        let text = text(&later, &delivered);
        let [at_shared, at_own] = ["[\"shared-", "[\"article-"].map(|it| text.find(it));
        assert!(at_shared.is_some() && at_shared < at_own, "{text}");
        assert!(text.contains("export const __wasm_split_load_article ="), "{text}");
    }

    #[test]
    fn files_are_named_by_their_part_and_their_bytes() {
        let delivered = Delivered::of(Path::new("/t/split_newsroom.wasm"), b"abc");
        assert_eq!(delivered.name, "newsroom-ba7816bf8f01cfea.wasm");
        assert!(delivered.integrity.starts_with("sha256-ungWv48Bz+pBQUDeXa4i"), "{}", delivered.integrity);
    }
}
