//! `_headers`: what a host should send with each file, in the form that the common static hosts read: a path on a
//! line of its own, its headers indented below, `*` for anything.
//!
//! Deliberately absent: overlapping rules for one header. Hosts disagree about which of two wins, so that
//! everywhere a name stands in one rule only. Samples for nginx and Caddy are in docs/deploy.md.

use crate::Deployment;
use crate::deployment::is_hashed;
use crate::policy::Policy;
use std::fmt::Write as _;

/// The file.
pub const HEADERS: &str = "_headers";
/// Pages and data that change under the same name.
const CHANGING: [&str; 11] = [
    "",
    "404.html",
    "articles/*",
    "broadside.json",
    "edition/*",
    "index.html",
    "manifest.webmanifest",
    "shell.html",
    "sw.js",
    "topics/*",
    "version.json",
];

/// The text of `_headers` for a deployment below `base_path`, which begins and ends with a slash.
pub fn headers_file(deployment: &Deployment, base_path: &str, policy: &Policy) -> String {
    let mut text = String::new();
    let mut rule = |path: &str, headers: &[(&str, &str)]| {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{base_path}{path}");
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    };
    rule(
        "*",
        &[
            ("Content-Security-Policy", &policy.header()),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("X-Content-Type-Options", "nosniff"),
        ],
    );
    for path in CHANGING {
        rule(path, &[("Cache-Control", "no-cache")]);
    }
    for path in deployment.paths().filter(|it| is_hashed(it)) {
        rule(path, &[("Cache-Control", "public, max-age=31536000, immutable")]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashed_files_are_kept_for_ever_and_pages_are_asked_for_again() {
        let mut deployment = Deployment::default();
        for path in ["app-0123456789abcdef.js", "index.html", "icons/icon-192.png"] {
            deployment.put(path, "");
        }
        let text = headers_file(&deployment, "/news/", &Policy::parse("default-src 'none'"));
        assert!(
            text.starts_with(
                "/news/*\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n"
            )
        );
        assert!(text.contains("\n/news/sw.js\n  Cache-Control: no-cache\n"));
        assert!(text.contains(
            "\n/news/app-0123456789abcdef.js\n  Cache-Control: public, max-age=31536000, immutable\n"
        ));
        assert!(!text.contains("icons"));
        assert_eq!(text.matches("immutable").count(), 1);
    }
}
