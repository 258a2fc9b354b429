//! Short names between the first part and its glue, which must agree on them and on nothing else.
//!
//! wasm-bindgen names each function that it imports after what it does and adds sixteen digits that no compression makes
//! smaller; the names stand in both files. Deliberately absent: names that others know, which are those of exports that
//! wasm-bindgen has not made for closures.

use crate::section;
use anyhow::{Result, anyhow, ensure};
use std::collections::BTreeMap;
use wasm_encoder::{EntityType, ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// How the names of what closures are called through begin.
const CLOSURE: &str = "wasm_bindgen_";
/// How the module ends that the glue stands for.
const GLUE: &str = "_bg.js";

/// The first part and its glue.
#[derive(Debug, PartialEq, Eq)]
pub struct Bound {
    pub wasm: Vec<u8>,
    pub glue: String,
}

/// Gives short names to what only the two of `bound` name.
pub fn shortened(bound: &Bound) -> Result<Bound> {
    let mut names = Names::default();
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(&bound.wasm) {
        let payload = payload?;
        match &payload {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section.clone().into_imports() {
                    let import = import?;
                    let entity = EntityType::try_from(import.ty).map_err(|error| anyhow!("{error}"))?;
                    if import.module.ends_with(GLUE) {
                        imports.import(import.module, names.of(import.name), entity);
                    } else {
                        imports.import(import.module, import.name, entity);
                    }
                }
                module.section(&imports);
            }
            Payload::ExportSection(section) => {
                let mut exports = ExportSection::new();
                for export in section.clone() {
                    let export = export?;
                    let name =
                        if export.name.starts_with(CLOSURE) { names.of(export.name) } else { export.name };
                    exports.export(name, export.kind.into(), export.index);
                }
                module.section(&exports);
            }
            _ => {
                if let Some((id, range)) = payload.as_section() {
                    module.section(&RawSection { id, data: section::bytes(&bound.wasm, range)? });
                }
            }
        }
    }
    Ok(Bound { wasm: module.finish(), glue: names.written_into(&bound.glue)? })
}

/// Short names for long ones, in the order in which they were asked for.
#[derive(Default)]
struct Names {
    short: BTreeMap<String, String>,
}

impl Names {
    fn of(&mut self, long: &str) -> &str {
        let n = self.short.len();
        self.short.entry(long.to_owned()).or_insert_with(|| nth(n))
    }

    /// The glue with each long name, where it stands as a word of its own, in its short form.
    fn written_into(&self, glue: &str) -> Result<String> {
        let mut written = String::with_capacity(glue.len());
        let mut n_met = BTreeMap::new();
        let mut rest = glue;
        while let Some(start) = rest.find(is_of_word) {
            let (before, from) = rest.split_at(start);
            let end = from.find(|it| !is_of_word(it)).unwrap_or(from.len());
            let (word, after) = from.split_at(end);
            written.push_str(before);
            if let Some(short) = self.short.get(word) {
                *n_met.entry(word).or_insert(0) += 1;
                written.push_str(short);
            } else {
                written.push_str(word);
            }
            rest = after;
        }
        written.push_str(rest);
        for long in self.short.keys() {
            ensure!(n_met.contains_key(long.as_str()), "the glue does not name {long}");
        }
        Ok(written)
    }
}

fn is_of_word(it: char) -> bool {
    it.is_ascii_alphanumeric() || it == '_' || it == '$'
}

/// The name of the `n`th: letters behind a `$`, which nothing in the glue begins with.
fn nth(mut n: usize) -> String {
    const LETTERS: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";
    let mut name = String::from("$");
    loop {
        name.push(char::from(LETTERS.get(n % 26).copied().unwrap_or(b'_')));
        n /= 26;
        if n == 0 {
            return name;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use wasm_encoder::{ExportKind, MemoryType};

    fn bound(glue: &str) -> Bound {
        let memory =
            MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        let (mut module, mut imports, mut exports) =
            (Module::new(), ImportSection::new(), ExportSection::new());
        imports.import("./app_bg.js", "__wbg_now_043d245551b22f9c", EntityType::Memory(memory));
        imports.import("./loader.js", "load", EntityType::Memory(memory));
        exports.export("wasm_bindgen_1___invoke_", ExportKind::Memory, 0);
        exports.export("wasm_bindgen_1___invoke__3", ExportKind::Memory, 0);
        exports.export("memory", ExportKind::Memory, 0);
        module.section(&imports).section(&exports);
        Bound { wasm: module.finish(), glue: glue.to_owned() }
    }

    fn names(wasm: &[u8]) -> Vec<String> {
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.unwrap() {
                Payload::ImportSection(it) => {
                    names.extend(it.into_imports().map(|it| it.unwrap().name.to_owned()));
                }
                Payload::ExportSection(it) => {
                    names.extend(it.into_iter().map(|it| it.unwrap().name.to_owned()));
                }
                _ => {}
            }
        }
        names
    }

    #[test]
    fn both_files_say_the_same_short_names_and_others_keep_theirs() {
        let glue = "import0 = {__wbg_now_043d245551b22f9c: now}; wasm.wasm_bindgen_1___invoke__3(wasm.memory); \
                    wasm.wasm_bindgen_1___invoke_()";
        let shortened = shortened(&bound(glue)).unwrap();
        assert_eq!(shortened.glue, "import0 = {$a: now}; wasm.$c(wasm.memory); wasm.$b()");
        assert_eq!(names(&shortened.wasm), ["$a", "load", "$b", "$c", "memory"]);
    }

    #[test]
    fn a_glue_that_does_not_know_a_name_is_told() {
        let error = shortened(&bound("wasm.wasm_bindgen_1___invoke_")).unwrap_err().to_string();
        assert!(error.contains("__wbg_now"), "{error}");
    }

    #[test]
    fn no_two_names_are_alike() {
        let names: std::collections::BTreeSet<_> = (0..2_000).map(nth).collect();
        assert_eq!(names.len(), 2_000);
    }
}
