//! Joins style/ into the one sheet that index.html links: `target/style/broadside.css`.
//!
//! Trunk hashes and shrinks the sheet but follows no `@import`. This deliberately knows only one form of it,
//! `@import "file.css";` or `@import "file.css" layer(name);` on a line of its own in style/main.css, so that
//! the folder also works in a browser as it is.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;

/// Writes the joined sheet, unless it is there already word for word.
pub fn write(workspace: &Workspace) -> Result<()> {
    let style = workspace.join("style");
    let main = style.join("main.css");
    let text = fs::read_to_string(&main).with_context(|| format!("{} cannot be read", main.display()))?;
    let joined = join(&text, |name| {
        let part = style.join(name);
        fs::read_to_string(&part).with_context(|| format!("style/main.css imports {}", part.display()))
    })?;
    let sheet = workspace.target().join("style/broadside.css");
    if fs::read_to_string(&sheet).is_ok_and(|written| written == joined) {
        return Ok(());
    }
    fs::create_dir_all(sheet.parent().unwrap_or(Path::new(".")))?;
    fs::write(&sheet, joined).with_context(|| format!("{} cannot be written", sheet.display()))
}

/// `main` with every import replaced by what `read` gives for its name.
fn join(main: &str, read: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut joined = String::new();
    for line in main.lines() {
        let Some(import) = line.trim().strip_prefix("@import ") else {
            joined.push_str(line);
            joined.push('\n');
            continue;
        };
        let mut parts = import.trim_end_matches(';').splitn(3, '"');
        let (Some(""), Some(name), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
            bail!("style/main.css: expected `@import \"file.css\";`, found `{line}`");
        };
        let part = read(name)?;
        let layer = rest.trim().strip_prefix("layer(").and_then(|it| it.strip_suffix(')'));
        match layer {
            Some(layer) => joined.extend(["@layer ", layer, " {\n", &part, "}\n"]),
            None => joined.push_str(&part),
        }
    }
    Ok(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_replaced_in_their_order_and_layers_kept() {
        let main = "@layer base, parts;\n@import \"base.css\" layer(base);\n@import \"card.css\";\na{}\n";
        let joined = join(main, |name| Ok(format!("/* {name} */\n"))).unwrap();
        assert_eq!(joined, "@layer base, parts;\n@layer base {\n/* base.css */\n}\n/* card.css */\na{}\n");
    }

    #[test]
    fn another_form_of_import_is_named_and_refused() {
        let error = join("@import url(base.css);\n", |_| Ok(String::new())).unwrap_err();
        assert!(error.to_string().contains("url(base.css)"), "{error}");
    }
}
