//! What shows stories in a partner's own page: the wasm and its glue as they were built, the script that starts them, and
//! the frames' style for a place that is only a part of a page.
//!
//! Deliberately absent: building. Without the wasm an edition has frames alone, which is what the element then takes.

use super::shrink::shrunk;
use super::{FOLDER, IN_PAGE};
use crate::{Deployment, PressError, digest};
use std::fs;
use std::path::Path;

const SCRIPT: &str =
    concat!(include_str!("../../../../embed/theme.js"), include_str!("../../../../embed/inline.js"));
/// What rules of the frames' sheet begin with where they speak of a document's two elements, and what stands for each in
/// a page that has its own.
const ROOTS: [(&str, &str); 3] = [(":root", ".embed-page"), ("html", ".embed-page"), ("body", ".embed-body")];
/// What a list in a page needs besides: nothing that the page says of its own text is inherited, whether it is dark
/// is, and sizes follow the reader's, which the script looks up.
const OWN_STYLE: &str = ":host { all: initial; display: block; color-scheme: inherit; }\n\
    @layer embed {\n\
    .embed-page { --rem: 16px; font-size: var(--embed-size, medium); }\n\
    .embed-page[data-theme=\"auto\"] { color-scheme: inherit; }\n\
    }\n";

/// What was built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Built {
    glue: Vec<u8>,
    wasm: Vec<u8>,
}

impl Built {
    /// Reads what wasm-bindgen wrote into `folder`.
    pub fn read(folder: &Path) -> Result<Self, PressError> {
        let read = |name: &str| {
            let file = folder.join(name);
            fs::read(&file).map_err(|error| PressError::Read(file, error))
        };
        Ok(Self { glue: read("page.js")?, wasm: read("page_bg.wasm")? })
    }

    /// Puts it into an app, from which editions are printed.
    pub fn put(&self, app: &mut Deployment) {
        app.put(IN_PAGE[0], self.glue.clone());
        app.put(IN_PAGE[1], self.wasm.clone());
    }

    /// Takes it out of an app.
    pub fn take(app: &mut Deployment) -> Option<Self> {
        let [glue, wasm] = IN_PAGE.map(|it| app.get(it).map(<[u8]>::to_vec));
        app.retain(|path| !IN_PAGE.contains(&path));
        Some(Self { glue: glue?, wasm: wasm? })
    }

    /// The files under the names that their content gives them: glue, wasm, and the script that starts both.
    pub fn files(self, style: &str) -> [(String, Vec<u8>); 3] {
        let named = |name: &str, bytes: &[u8], ending: &str| {
            format!("{name}-{}.{ending}", digest::build_id_of_bytes(bytes))
        };
        let glue = named("page", &self.glue, "js");
        let wasm = named("page", &self.wasm, "wasm");
        let script = shrunk(SCRIPT)
            .replace("const SHOWER = \"stories.js\"", &format!("const SHOWER = \"{glue}\""))
            .replace("const WASM = \"stories.wasm\"", &format!("const WASM = \"{wasm}\""))
            .replace(
                "const INTEGRITY = \"\"",
                &format!("const INTEGRITY = \"{}\"", digest::integrity_for_others(&self.wasm)),
            )
            .replace(
                "const STYLE = \"\"",
                &format!("const STYLE = {}", serde_json::Value::from(in_page(style))),
            );
        let script_name = named("inline", script.as_bytes(), "js");
        [(glue, self.glue), (wasm, self.wasm), (script_name, script.into_bytes())]
            .map(|(name, bytes)| (format!("{FOLDER}{name}"), bytes))
    }
}

/// The frames' sheet for a place within a page.
fn in_page(style: &str) -> String {
    let mut sheet = String::with_capacity(style.len());
    for line in style.lines() {
        // Conditions know no custom properties, and in them a rem is the reader's own size anyway.
        let is_condition = line.starts_with("@media") || line.starts_with("@container");
        let line = if is_condition { line.to_owned() } else { with_own_rem(line) };
        let root = ROOTS.iter().find_map(|(from, to)| Some((to, line.strip_prefix(from)?)));
        match root.filter(|(_, rest)| rest.starts_with([' ', ',', ':', '['])) {
            Some((to, rest)) => sheet.extend([*to, rest]),
            None => sheet.push_str(&line),
        }
        sheet.push('\n');
    }
    sheet.push_str(OWN_STYLE);
    sheet
}

/// The line with each size in `rem`, which is the page's matter, in sizes of the list's own.
fn with_own_rem(line: &str) -> String {
    let mut rewritten = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("rem") {
        let number = before.rsplit(|it: char| !it.is_ascii_digit() && it != '.').next().unwrap_or_default();
        let is_size = !number.is_empty() && !after.starts_with(|it: char| it.is_alphanumeric());
        if let Some(before) = before.strip_suffix(number).filter(|_| is_size) {
            // A sign stands before the number, not within what it is multiplied by.
            let (before, sign) = match before.strip_suffix('-') {
                Some(shorter) if !shorter.ends_with(|it: char| it.is_alphanumeric() || it == '-') => {
                    (shorter, "-")
                }
                _ => (before, ""),
            };
            rewritten.push_str(&format!("{before}calc({sign}{number} * var(--rem))"));
        } else {
            rewritten.push_str(before);
            rewritten.push_str("rem");
        }
        rest = after;
    }
    rewritten.push_str(rest);
    rewritten
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_sheet_speaks_of_the_list_and_no_longer_of_a_document() {
        let style = ":root {\n--gap: 1rem;\n}\nhtml {\nfont-size: 100%;\n}\nbody,\nh1 {\nmargin: 0;\n}\n\
            :root[data-layout=\"cards\"] .story-card {\npadding: 0.5rem -1.25rem;\n}\n@media (min-width: 64rem) {\n}\n";
        let sheet = in_page(style);
        for part in [
            ".embed-page {\n--gap: calc(1 * var(--rem));\n}\n",
            ".embed-page {\nfont-size: 100%;",
            ".embed-body,\nh1 {",
            ".embed-page[data-layout=\"cards\"] .story-card {\n\
             padding: calc(0.5 * var(--rem)) calc(-1.25 * var(--rem));",
            "@media (min-width: 64rem) {",
        ] {
            assert!(sheet.contains(part), "no {part} in {sheet}");
        }
        assert!(!sheet.contains(":root") && !sheet.contains("html"), "{sheet}");
    }

    #[test]
    fn only_sizes_are_rewritten() {
        for (line, expected) in [
            ("a: remove 2rem;", "a: remove calc(2 * var(--rem));"),
            (
                "a: clamp(2rem, 1.35rem + 2.9vw, 3rem);",
                "a: clamp(calc(2 * var(--rem)), calc(1.35 * var(--rem)) + 2.9vw, calc(3 * var(--rem)));",
            ),
            (
                "font: 600 var(--size-small) / 1.5rem var(--sans);",
                "font: 600 var(--size-small) / calc(1.5 * var(--rem)) var(--sans);",
            ),
        ] {
            assert_eq!(with_own_rem(line), expected);
        }
    }

    #[test]
    fn the_script_names_its_files_by_their_content() {
        let built = Built { glue: b"glue".to_vec(), wasm: b"wasm".to_vec() };
        let [glue, wasm, script] = built.files(":root { color: red; }\n");
        let text = String::from_utf8(script.1).unwrap();
        for (path, _) in [&glue, &wasm] {
            let name = path.strip_prefix(FOLDER).unwrap();
            assert!(text.contains(&format!("\"{name}\";")), "no {name} in {text}");
        }
        assert!(
            text.contains("INTEGRITY = \"sha384-") && text.contains(".embed-page { color: red; }"),
            "{text}"
        );
    }
}
