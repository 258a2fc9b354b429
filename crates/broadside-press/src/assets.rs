//! The files that make up the shell: what the service worker fetches whole, checks and keeps, so that every
//! address opens offline.
//!
//! Deliberately absent: what a newsroom exchanges in place (`broadside.json`, the manifest, pictures), because a
//! digest of the old file would keep the new worker from installing; the worker keeps those fresh by itself.

use crate::shell::Shell;
use crate::{Deployment, PressError, digest};

/// The page that the worker answers every address with.
pub const SHELL: &str = "shell.html";
const CODE: [&str; 5] = [".css", ".js", ".mjs", ".wasm", ".woff2"];
/// They are loaded by other ways, or by other sites.
const NOT_OF_THE_SHELL: [&str; 5] = ["demo/", "embed/", "edition/", "sw.js", "sw-kill.js"];

/// A file of the shell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its path below the root.
    pub path: String,
    /// `sha256-…`.
    pub integrity: String,
}

/// The shell's files, in the order of their paths: the page, all code, and the icons that the page itself names.
pub fn shell_assets(deployment: &Deployment) -> Result<Vec<Asset>, PressError> {
    let shell = Shell::read(deployment.text(SHELL)?, SHELL)?;
    let icons: Vec<&str> =
        shell.files().map(|(path, _)| path).filter(|it| it.starts_with("icons/")).collect();
    let is_asset = |path: &str| {
        let is_excluded = NOT_OF_THE_SHELL.iter().any(|it| path.starts_with(it));
        let is_code = CODE.iter().any(|it| path.ends_with(it));
        path == SHELL || icons.contains(&path) || (is_code && !is_excluded)
    };
    let assets = deployment.paths().filter(|path| is_asset(path)).filter_map(|path| {
        let integrity = digest::integrity(deployment.get(path)?);
        Some(Asset { path: path.to_owned(), integrity })
    });
    Ok(assets.collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_shell_is_its_page_its_code_and_its_own_icons() {
        let mut deployment = Deployment::default();
        for path in [
            "app-1.js",
            "app-1_bg.wasm",
            "app-1.css",
            "broadside.json",
            "demo/feed.json",
            "demo/images/a.svg",
            "embed/element.js",
            "icons/favicon.svg",
            "icons/icon-512.png",
            "index.html",
            "manifest.webmanifest",
            "snippets/a/inline0.js",
            "sw.js",
            "sw-kill.js",
            "version.json",
        ] {
            deployment.put(path, path);
        }
        deployment.put(
            SHELL,
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">\
             <link rel=icon href=icons/favicon.svg><body></body>",
        );
        let assets = shell_assets(&deployment).unwrap();
        assert_eq!(
            assets.iter().map(|it| it.path.as_str()).collect::<Vec<_>>(),
            ["app-1.css", "app-1.js", "app-1_bg.wasm", "icons/favicon.svg", SHELL, "snippets/a/inline0.js"]
        );
        let of_code = assets.iter().find(|it| it.path == "app-1.js").unwrap();
        assert_eq!(of_code.integrity, digest::integrity(b"app-1.js"));
    }
}
